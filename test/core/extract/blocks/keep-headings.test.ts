import { expect, test } from 'vitest';
import { keepHeadings } from '../../../../src/core/extract/blocks/keep-headings';
import { prose } from '../read-page';
import { cutPage, linesLeft } from './cut-page';

/** Whether the heading that is called "x one", which the model cut with a score, comes back. */
function comesBack(html: string, score?: number): boolean {
  const verdicts = cutPage(html, score);
  keepHeadings(verdicts, new Set());
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

test('above a list of text, and as one of several alike, less is enough', () => {
  const list = prose('One') + '<h3>x one</h3><ul><li>Flour</li><li>Salt</li></ul>';
  expect(comesBack(list, -150)).toBe(true);
  expect(comesBack(list, -250)).toBe(false);
  const linked = prose('One') + '<h3>x one</h3><ul><li><a href="/a">Flour</a></li></ul>';
  expect(comesBack(linked, -150)).toBe(false);
  const alike =
    ['One', 'Two', 'Three', 'Four'].map((text) => `${prose(text)}<h3>x one</h3>`).join('') + prose('Five');
  expect(comesBack(alike, -10)).toBe(true);
  expect(comesBack(alike)).toBe(false);
});

test('above a table of data it comes back, though the model was sure', () => {
  const page = `${prose('One')}<h3>x one</h3><table><tr><td>Film</td><td>Year</td></tr></table>`;
  const cut = cutPage(page, -150);
  keepHeadings(cut, new Set(cut.map(({ view }) => view.box.pool).filter((pool) => pool >= 0)));
  expect(linesLeft(cut)).toContain('x one');
  expect(comesBack(page, -150)).toBe(false);
});

test('one that the table of contents names comes back above another heading too', () => {
  const other = '<li><a href="#three">Three</a></li>';
  const contents = `<ul><li><a href="#one">x one</a></li>${other}</ul>`;
  const page = `${contents}${prose('One')}<h2>x one</h2><h3>Two</h3>${prose('Two')}`;
  expect(comesBack(page)).toBe(true);
  expect(comesBack(page, -150)).toBe(false);
  expect(comesBack(page.replace('#one', '/one'))).toBe(false);
  expect(comesBack(page.replace(other, ''))).toBe(false);
  const chain = page.replace('<h3>Two</h3>', '<h3>x two</h3>');
  expect(comesBack(chain)).toBe(true);
});

test('of several alike above lists of text those that the model was not sure of come back, and single items below them', () => {
  const page = (item: string, name = 'x one'): string =>
    ['One', 'Two', 'Three']
      .map((text) => `${prose(text)}<h3>${name}</h3><ul><li>${text}</li></ul>`)
      .join('') + `${prose('Four')}<h3>${name}</h3><ul><li>${item}</li></ul>${prose('Five')}`;
  expect(comesBack(page('Four'))).toBe(true);
  expect(comesBack(page('Four'), -95)).toBe(false);
  const left = (html: string, score: number): string[] => {
    const verdicts = cutPage(html, score);
    keepHeadings(verdicts, new Set());
    return linesLeft(verdicts);
  };
  expect(left(page('x two'), -40)).toContain('x two');
  expect(left(page('x two'), -60)).not.toContain('x two');
  expect(left(page('<a href="/x">x two</a>'), -40)).not.toContain('x two');
  expect(left(page('Four', 'x advertisement'), -40)).not.toContain('x advertisement');
});
