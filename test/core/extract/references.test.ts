import { expect, test } from 'vitest';
import { judgeLines } from '../../../src/core/extract/lines/judge-lines';
import { nothingKnown } from './nothing-known';
import { cutPage, linesLeft } from './blocks/cut-page';
import { prose } from './read-page';

/** The short lines that stay below an article's paragraphs; the model cut those that begin with "x". */
function left(part: string, score = -200): string[] {
  const verdicts = cutPage(prose('One') + prose('Two') + part, score);
  judgeLines(verdicts, { ...nothingKnown, host: 'courier.example' });
  return linesLeft(verdicts).filter((line) => line.length < 80);
}

const works = ['x Ames, B. (2014): Piers of the north', 'x https://piers.example/decks.pdf'];
const items = (texts: readonly string[]): string => texts.map((text) => `<li>${text}</li>`).join('');
const lines = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

test.each([
  ['as a list', `<p><strong>Sources</strong></p><ul>${items(works)}</ul>`, 'Sources'],
  ['as lines', `<p><em>Quellen:</em></p>${lines(works)}`, 'Quellen:'],
  ['below a heading', `<h3>参考文献</h3>${lines(works)}`, '参考文献'],
  [
    'the first beside the name',
    `<p>Literatur (u.a.):<br>${works[0]}</p><p>${works[1]}</p>`,
    'Literatur (u.a.):',
  ],
  [
    'each in a box',
    lines(['References', ...works]).replace(/<p>(.*?)<\/p>/g, '<div><div class="b">$1</div></div>'),
    'References',
  ],
])('the works that an article rests on stay below their name, %s', (_case, part, name) => {
  expect(left(part)).toEqual([name, ...works]);
  expect(left(part, -300)).not.toContain(works[1]);
});

test('a line about the list may stand above it, but no other text', () => {
  const part = (between: string): string =>
    `<section><h2>Article sources</h2><p>${between}</p><ol>${items(works)}</ol></section>`;
  expect(left(part('x All articles are read twice.'))).toEqual(['Article sources', ...works]);
  const far = `<h2>Sources</h2><p>x One.</p><p>x Two.</p><ol>${items(works)}</ol>`;
  expect(left(far)).not.toContain(works[1]);
});

test('a number before it makes a line one of them, whatever networks it leads to', () => {
  const numbered = ['[1] Ames, Piers of the north', '[2] https://twitter.com/ames/status/1'];
  expect(left(lines(['Sources:', ...numbered]))).toEqual(['Sources:', ...numbered]);
});

test('the day of the page below them is none', () => {
  const part = `<p>Sources:</p>${lines([...works, 'x Updated: 30.12.2016'])}`;
  expect(left(part)).toEqual(['Sources:', ...works]);
});

test.each([
  '© 2024 Courier Media Ltd. All rights reserved.',
  'Follow us at www.courier.example and sign up for our newsletter',
  'Subscribe: https://news.test/subscribe',
  'Facebook: https://facebook.example/courier',
  '12 comments',
  'Published 3 March 2024 by the Courier news desk',
  '<a href="/2024/storm">5 things to know about the harbour storm of 2023</a>',
  '<a href="https://www.courier.example/2024/storm">5 things to know about the harbour storm of 2023</a>',
])('what the page says below them is none: %s', (line) => {
  const verdicts = cutPage(prose('One') + prose('Two') + lines(['Sources:', ...works, line]), -200);
  const last = verdicts.at(-1);
  if (last !== undefined) last.reason = 'block-model';
  judgeLines(verdicts, { ...nothingKnown, host: 'courier.example' });
  expect(linesLeft(verdicts).slice(2)).toEqual(['Sources:', ...works]);
});

test.each([
  [
    'links to other articles',
    '<h3>Sources</h3>',
    '<a href="/2024/a.html">x 10 piers that you have to see in 2024</a>',
  ],
  ['a shop', '<h3>Literatur</h3>', 'x Ames: Piers of the north, 2014, 24,90 EUR, jetzt bestellen'],
  ['a letter', '<h3>Fußnoten</h3>', 'x Newsletter: www.kurier.example/abo'],
])('below such a name %s may stand', (_case, name, line) => {
  expect(
    left(`${name}<ul>${items([line, line.replace('Ames', 'Bell').replace('a.html', 'b.html')])}</ul>`),
  ).toEqual([name.replace(/<.*?>/g, '')]);
});

test('a line with a year alone is left to the other rules', () => {
  const credit = 'Quelle: Piers of the north, Ames 2014';
  expect(left(lines(['Sources:', ...works, credit]))).toEqual(['Sources:', ...works]);
});

test.each([
  ['a single one', `<p>Sources:</p>${lines(works.slice(1))}`],
  ['lines without number, year or address', `<p>Sources:</p>${lines(['x The Courier', 'x The Herald'])}`],
  ['lines below another name', `<p>Read more</p>${lines(works)}`],
  ['lines in another box', `<p>Sources:</p><div><section>${lines(works)}</section></div>`],
])('%s may be none', (_case, part) => {
  expect(left(part).filter((line) => line.startsWith('x'))).toEqual([]);
});
