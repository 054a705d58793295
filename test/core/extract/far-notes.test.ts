import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { bringFarNotes } from '../../../src/core/extract/prepare/far-notes';
import { extract, prose, storyPage } from './read-page';

const reference = '<p>The bridge is old.<span>[<a href="#n1" id="r1">1</a>]</span></p>';
const back = '<span>[<a href="#r1">1</a>]</span> Lind, Bridges of the North, 1911.';
const notes = `<div class="footnotes"><h2>Notes</h2><div id="n1"><p>${back}</p></div></div>`;

function bring(html: string): string {
  const { body } = parseHtml(html);
  bringFarNotes(body);
  return body.innerHTML;
}

test('notes that lead back to the text come to it', () => {
  const page = `<main><div class="text">${reference}</div><div>More</div>${notes}</main>`;
  expect(bring(page)).toContain(`${reference}<p id="n1">${back}</p></div><div>More</div>`);
});

test('a list of notes comes whole, one with other items does not', () => {
  const list = (items: string): string => `<ol class="footnotes"><li id="n1">${back}</li>${items}</ol>`;
  expect(bring(`<div>${reference}</div><div>${list('')}</div>`)).toBe(
    `<div>${reference}${list('').replace(' class="footnotes"', '')}</div><div></div>`,
  );
  const other = `<div>${reference}</div><div>${list('<li>Other</li>')}</div>`;
  expect(bring(other)).toBe(other);
});

test.each([
  ['in a box around the text', `<div>${reference}${notes}</div>`],
  ['that lead nowhere back', `<div>${reference}</div>${notes.replace('#r1', '#top')}`],
  ['of no number', `<div>${reference.replace('>1<', '>The northern bridges<')}</div>${notes}`],
  ['that hold the text', `<div id="n1">${reference}<a href="#r1">1</a></div>`],
])('notes %s stay where they are', (_case, html) => {
  expect(bring(html)).toBe(html);
});

test('a clip of such a page has footnotes', () => {
  const text = `<div class="text">${prose('One')}${reference}${prose('Two')}</div>`;
  const page = storyPage('', `${text}</article><div><a href="/a">Other</a></div>${notes}<article>`);
  expect(extract(page).html).toContain('Bridges of the North');
});
