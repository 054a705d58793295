import { expect, test } from 'vitest';
import { keepHeadings } from '../../../../src/core/extract/blocks/keep-headings';
import { prose } from '../read-page';
import { cutPage, linesLeft } from './cut-page';

/** Whether the heading that is called "x one", which the model cut with a score, comes back. */
function comesBack(html: string, score?: number): boolean {
  const verdicts = cutPage(html, score);
  keepHeadings(verdicts);
  return linesLeft(verdicts).includes('x one');
}

test('a heading above a line that stays comes back where the model was not sure', () => {
  const page = prose('One') + '<h3>x one</h3>' + prose('Two');
  expect(comesBack(page)).toBe(true);
  expect(comesBack(page, -150)).toBe(false);
});

test.each([
  ['above a line that goes', `${prose('One')}<h3>x one</h3><p>x two</p>${prose('Two')}`],
  ['above another heading', `${prose('One')}<h3>x one</h3><h3>Two</h3>${prose('Two')}`],
  ['before the article', `<h3>x one</h3>${prose('One')}`],
  ['that leads elsewhere', `${prose('One')}<h3><a href="/x">x one</a></h3>${prose('Two')}`],
  ['that the page repeats', `${prose('One')}<h3>x one</h3>${prose('Two')}<h3>x one</h3>${prose('Three')}`],
  ['that is none', `${prose('One')}<p>x one</p>${prose('Two')}`],
])('a heading %s stays away', (_case, html) => {
  expect(comesBack(html)).toBe(false);
});
