import { expect, test } from 'vitest';
import { keepLines } from '../../../../src/core/extract/blocks/keep-lines';
import { prose } from '../read-page';
import { cutPage, linesLeft } from './cut-page';

/** Whether the line that begins with "x one", which the model cut with a score, comes back. */
function comesBack(html: string, score?: number): boolean {
  const verdicts = cutPage(html, score);
  keepLines(verdicts);
  return linesLeft(verdicts).some((line) => line.startsWith('x one'));
}

test('a quote between lines that stay comes back where the model was not sure', () => {
  const page = `${prose('One')}<blockquote><p>x one</p><p>x two</p></blockquote>${prose('Two')}`;
  expect(comesBack(page)).toBe(true);
  expect(comesBack(page, -150)).toBe(false);
});

test('a paragraph like nearly all others comes back', () => {
  expect(comesBack(`${prose('x one')}${prose('One')}${prose('Two')}${prose('Three')}`)).toBe(true);
});

test('a paragraph with the class of nearly all others comes back from a box of its own', () => {
  const text = (words: string): string => prose(words).replace('<p>', '<p class="text">');
  const page = `<div class="first">${text('x one')}</div>${text('One')}${text('Two')}${text('Three')}`;
  expect(comesBack(page)).toBe(true);
  expect(comesBack(page.replace('"text"', '"lead"'))).toBe(false);
});

test.each([
  [
    'a quote above a line that goes',
    `${prose('One')}<blockquote>x one</blockquote><p>x two</p>${prose('Two')}`,
  ],
  ['a quote at the end', `${prose('One')}<blockquote>x one</blockquote>`],
  [
    'a quote that leads elsewhere',
    `${prose('One')}<blockquote><a href="/x">x one</a></blockquote>${prose('Two')}`,
  ],
  [
    'a quote that comes twice',
    `${prose('One')}<blockquote>x one</blockquote>${prose('Two')}<blockquote>x one</blockquote>${prose('Three')}`,
  ],
  ['a short line', `${prose('One')}<p>x one</p>${prose('Two')}`],
  ['a paragraph of another kind', `${prose('One')}<div class="promo">${prose('x one')}</div>${prose('Two')}`],
])('%s stays away', (_case, html) => {
  expect(comesBack(html)).toBe(false);
});
