import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/core/dom';
import { viewBlocks } from '../../../../src/core/extract/blocks/features';
import { keepWholeLists } from '../../../../src/core/extract/blocks/keep-whole-lists';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { textOf } from '../../../../src/core/extract/blocks/page-blocks';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';
import type { Verdict } from '../../../../src/core/extract/blocks/verdict';
import { prose } from '../read-page';

/** The short lines that stay of a page from which the model has cut all that begins with "x" or holds nothing else than links. */
function left(part: string): string[] {
  const { body } = parseHtml(`<article>${prose('One')}${part}${prose('Two')}</article>`);
  const page = readBlocks(body);
  const content = body.ownerDocument.createElement('div');
  content.innerHTML = body.innerHTML;
  const views = viewBlocks(surround(page, measureKept(page, content)));
  const verdicts = views.map((view): Verdict => ({
    view,
    reason: textOf(view.block).startsWith('x') ? 'block-model' : null,
    score: 0,
  }));
  keepWholeLists(verdicts);
  const stay = verdicts.filter(({ reason }) => reason === null).map(({ view }) => textOf(view.block));
  return stay.filter((text) => text.length < 40);
}

const items = (texts: string[]): string => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

test('what was cut of a list that mostly stays comes back', () => {
  expect(left(`<p>x</p>${items(['Dig deep', 'x', 'Wait', 'x two'])}<p>x</p>`)).toEqual([
    'Dig deep',
    'x',
    'Wait',
    'x two',
  ]);
});

test('a list of mere text between two lines that stay comes back whole', () => {
  expect(left(items(['x one', 'x two']))).toEqual(['x one', 'x two']);
});

test.each([
  [
    'of which little stays, beside a line that was cut',
    `<p>x</p>${items(['Yes', 'x a long one that goes'])}`,
    ['Yes'],
  ],
  ['of links', items(['<a href="/a">x one</a>', '<a href="/b">Two and more</a>']), ['Two and more']],
  ['beside a line that was cut', `<p>x</p>${items(['x one', 'x two'])}`, []],
  ['that is a table', '<table><tr><td>x one</td><td>Two and more</td></tr></table>', ['Two and more']],
])('a list %s is left alone', (_case, part, expected) => {
  expect(left(part)).toEqual(expected);
});
