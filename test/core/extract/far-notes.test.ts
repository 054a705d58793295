import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { bringFarNotes } from '../../../src/core/extract/prepare/far-notes';
import { makeClip, renderBody } from '../../../src/core/clip';
import { findPreset } from '../../../src/presets';
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

const counted = (first: string, ...ids: string[]): string =>
  `<ol class="${first}">${ids.map((id) => `<li id="${id}"><p>Lind, Bridges of the North, 1911.</p></li>`).join('')}</ol>`;
const numbers = (...marks: [string, string][]): string =>
  `<div>${marks.map(([id, text]) => `<p>The bridge is old.<a href="#${id}"><sup>${text}</sup></a></p>`).join('')}</div>`;

test('notes that lead nowhere come to the text where each has its very number in it', () => {
  const two = numbers(['f1', '1'], ['f2', '2']);
  const list = counted('', 'f1', 'f2');
  expect(bring(`${two}<div><h2>Notes</h2><div>${list}</div></div>`)).toBe(
    `${two.slice(0, -6)}${list.replace(' class=""', '')}</div><div><h2>Notes</h2><div></div></div>`,
  );
  const one = numbers(['f1', '1']);
  expect(bring(`${one}<div>${counted('footnotes', 'f1')}</div>`)).toContain('<div></div>');
});

test.each([
  ['of which one has no number', numbers(['f1', '1']) + `<div>${counted('', 'f1', 'f2')}</div>`],
  ['in another order', numbers(['f1', '2'], ['f2', '1']) + `<div>${counted('', 'f1', 'f2')}</div>`],
  ['before the numbers', `<div>${counted('', 'f1', 'f2')}</div>${numbers(['f1', '1'], ['f2', '2'])}`],
  ['of which one may be a step', numbers(['f1', '1']) + `<div>${counted('steps', 'f1')}</div>`],
  [
    'that are marked by no digits',
    numbers(['f1', 'here'], ['f2', 'there']) + `<div>${counted('', 'f1', 'f2')}</div>`,
  ],
])('items %s stay where they are', (_case, html) => {
  expect(bring(html)).toBe(html);
});

test.each([
  ['1', ' ', '', false],
  ['1', '–', '', false],
  ['1', '<b>step</b> <i>', '</i>', false],
  ['1', '', '', true],
  ['1', ' (', ')', false],
  ['(1)', ' ', '', false],
  ['1', ' <b>(', ')</b>', false],
  ['1', ':', '', false],
  ['1', '步骤', '步。', false],
  ['1', '手順', 'と', false],
  ['1', 'ขั้นตอน', '', false],
  ['1', '首先，（', '）', false],
  ['1', '步骤(', ')', false],
  ['1', '步骤。', '', true],
  ['1', ', шаг', '', true],
  ['1', '.', '', true],
  ['1', '.<span>(', ')</span>', true],
  ['(1)', '', '', true],
  ['1', ' [', ']', true],
  ['[1]', ' ', '', true],
  ['1', ' <sup>', '</sup>', true],
  ['1', '<span>', '</span>', true],
])(
  'numbers in a sentence are those of steps unless they are set as notes are: %s, %s',
  (text, open, close, isNote) => {
    const sign = (id: string): string =>
      `<p>Then go to step${open}<a href="#${id}">${text.replace('1', id.slice(1))}</a>${close}</p>`;
    const steps = `<section><h2>How to mend a pier</h2><p>Do this.</p><div>${counted('', 's1', 's2')}</div></section>`;
    const page = `<div>${sign('s1')}${sign('s2')}</div>${steps}`;
    expect(bring(page) !== page).toBe(isNote);
  },
);

/** A box with a number of its own for each note, and the notes' box. */
const numbered = (count: number): { text: string; list: string } => {
  const each = (make: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => make(at)).join('');
  return {
    text: each((at) => `<p>The bridge is old.<a href="#n${at}" id="r${at}">${(at % 999) + 1}</a></p>`),
    list: `<ol>${each((at) => `<li id="n${at}"><a href="#r${at}">^</a> Lind, 1911.</li>`)}</ol>`,
  };
};

test('the text stays where it is, though its numbers lead to the notes and those have numbers too', () => {
  const sign = '<p>The bridge is old.<sup id="fnref1"><a href="#fn1">1</a></sup></p>';
  const list = '<div class="footnotes"><p><a id="fn1" href="#fnref1">1</a> Lind, 1911.</p></div>';
  const page = `<div>${sign}</div>${list}`;
  expect(bring(page)).toBe(page);
  const whole = page.replace('<p>The', '<p id="p1">The').replace('"#fnref1"', '"#p1"');
  expect(bring(whole)).toBe(whole);
});

test.each([
  ['an inline element', `<span id="n1">${back}</span>`],
  ['a section with a heading', `<div id="n1"><h3>Bridges</h3><p>${back}</p></div>`],
  ['a row', `<table><tbody><tr id="n1"><td>${back}</td></tr></tbody></table>`],
  ['an item without its list', `<li id="n1">${back}</li>`],
  ['of two paragraphs, of which one is named', `<p id="n1">${back}</p><p>It was the first of its kind.</p>`],
  ['among loose text', `Notes <p id="n1">${back}</p>`],
  ['of a chapter’s length', `<p id="n1">${back} ${'It was the first of its kind. '.repeat(200)}</p>`],
  ['that leads back in its midst', `<p id="n1">As said above, see ${back} for more on it.</p>`],
])('what is no note stays: %s', (_case, note) => {
  const page = `<div>${reference}</div><div>${note}</div>`;
  expect(bring(page)).toBe(page);
});

test('notes come behind the text, not into a quote, a list or a table of it, nor into a section', () => {
  const note = `<p id="n1">${back}</p>`;
  const quoted = `<div><blockquote>${reference}</blockquote><ul><li>One</li></ul></div>`;
  expect(bring(`${quoted}<div>${note}</div>`)).toBe(
    `${quoted.replace(/<.div>$/, '')}${note}</div><div></div>`,
  );
  const section = '<section><p>One</p><p>Two</p></section>';
  const sections = `<article><section>${reference}</section>${section}${section}</article>`;
  expect(bring(`${sections}<div>${note}</div>`)).toBe(
    `${sections.replace('</article>', '')}${note}</article><div></div>`,
  );
  const beside = `<main><section>${reference}</section>${section}<section>${note}</section></main>`;
  expect(bring(beside)).toBe(beside);
});

test('no two elements have one id', () => {
  const page = bring(`<div>${reference}</div>${notes}`);
  expect(page.split('id="n1"')).toHaveLength(2);
});

test('a page of thousands of numbers in hundreds of boxes is read in time', () => {
  const { text, list } = numbered(4_000);
  const [open, close] = ['<div>'.repeat(400), '</div>'.repeat(400)];
  const { body } = parseHtml(`<div>${open}${text}${close}</div><div>${list}</div>`);
  const start = performance.now();
  bringFarNotes(body);
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(body.querySelectorAll('div ~ div li')).toHaveLength(0);
});

test('the file of such a page has footnotes', () => {
  const text = `<div class="text">${prose('One')}${reference}${prose('Two')}</div>`;
  const above = '<div class="above"><p><a href="#main">1</a></p></div>';
  const page = storyPage('', `${text}</article><div><a href="/a">Other</a></div>${notes}<article>`).replace(
    '<article>',
    `${above}<article>`,
  );
  const clip = makeClip(extract(page), { clippedAt: '2024-05-02T08:00:00Z' });
  const options = { categories: [], sections: {}, imageProxy: '', pinyin: null, timeZone: 'Europe/Berlin' };
  const file = renderBody(clip, findPreset('obsidian'), options);
  expect(file).toContain('The bridge is old.[^1]');
  expect(file).toMatch(/^\[\^1\]: .*Bridges of the North/m);
});
