import { expect, test, vi } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { joinLists } from '../../../src/core/extract/clean/join-lists';

const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Reads a page, takes out what is named "cut", and joins. */
function join(html: string): string {
  const { body } = parseHtml(html);
  const page = readBlocks(body);
  for (const part of Array.from(body.querySelectorAll('.cut'))) part.remove();
  joinLists(body, page);
  return body.innerHTML;
}

test('lists of an item each that an editor has set one behind the other are one', () => {
  expect(join(`<p>a</p>${list('One')}\n${list('Two')}${list('Three')}<p>b</p>`)).toBe(
    `<p>a</p>${list('One', 'Two', 'Three')}<p>b</p>`,
  );
});

test('so are those of which an item is gone', () => {
  expect(join(`${list('One', 'Two').replace('<li>Two', '<li class="cut">Two')}${list('Three')}`)).toBe(
    list('One', 'Three'),
  );
});

test.each([
  ['a heading between was cut', `${list('One')}<h3 class="cut">Cons</h3>${list('Two')}`],
  ['a line between was cut', `${list('One')}<span class="cut">Cons</span>${list('Two')}`],
  ['text between', `${list('One')}and${list('Two')}`],
  ['another name', `${list('One')}<ul class="b"><li>Two</li></ul>`],
  ['two items for, two against', `${list('One', 'Two')}${list('Three', 'Four')}`],
  ['an item behind several', `${list('One', 'Two')}${list('Three')}`],
  ['several items in both', `${list('One', 'Two', 'Three')}${list('Four', 'Five', 'Six')}`],
  ['numbers', '<ol><li>One</li></ol><ol><li>Two</li></ol>'],
  ['not in one box', `<div>${list('One')}</div>${list('Two')}`],
])('stay two: %s', (_case, html) => {
  expect(join(html).match(/<[uo]l/g)).toHaveLength(2);
});

test('however many there are, no text of them is read twice', () => {
  const { body } = parseHtml(Array.from({ length: 50 }, (_, index) => list(`${index}`)).join('\n'));
  const page = readBlocks(body);
  const reads = vi.spyOn(page.indexOf, 'get');
  joinLists(body, page);
  expect(body.innerHTML.match(/<ul>/g)).toHaveLength(1);
  expect(reads.mock.calls.length).toBeLessThan(120);
});
