import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { bringFarNotes } from '../../../src/core/extract/prepare/far-notes';
import { extract, prose, storyPage } from './read-page';

const reference = '<p>The bridge is old.<span>[<a href="#n1" id="r1">1</a>]</span></p>';
const note = '<p><span>[<a href="#r1">1</a>]</span> Lind, Bridges of the North, 1911.</p>';
const notes = `<div class="footnotes"><h2>Notes</h2><div id="n1">${note}</div></div>`;

function bring(html: string): string {
  const { body } = parseHtml(html);
  bringFarNotes(body);
  return body.innerHTML;
}

test('notes that lead back to the text come to it, with their heading', () => {
  const page = (text: string, below: string): string =>
    `<main><div class="text">${text}</div><div>More</div>${below}</main>`;
  expect(bring(page(reference, notes))).toBe(
    page(`${reference}<div><h2>Notes</h2><div>${note.replace('<p>', '<p id="n1">')}</div></div>`, ''),
  );
});

test.each([
  ['in a box around the text', `<div>${reference}${notes}</div>`],
  ['that lead nowhere back', `<div>${reference}</div>${notes.replace('#r1', '#top')}`],
  ['of no number', `<div>${reference.replace('>1<', '>The northern bridges<')}</div>${notes}`],
  ['that hold the text', `<div id="n1">${reference}<a href="#r1">1</a></div>`],
])('notes %s stay where they are', (_case, html) => {
  expect(bring(html)).toBe(html);
});

test('beside other boxes only the notes themselves come', () => {
  const among = `<div><div id="n1">${note}</div><p>Comments</p></div>`;
  expect(bring(`<div>${reference}</div>${among}`)).toContain('<div><p>Comments</p></div>');
});

test('a clip of such a page has footnotes', () => {
  const body = `<div class="text">${prose('One')}${reference}${prose('Two')}</div></div><div class="links"><ul><li><a href="/a">Other</a></li></ul></div><div>${notes}`;
  expect(extract(storyPage('', body)).html).toContain('Bridges of the North');
});
