import { expect, test } from 'vitest';
import { keepLines } from '../../../src/core/extract/lines/kept-lines';
import { keepSentences } from '../../../src/core/extract/lines/kept-sentences';
import { listLines } from '../../../src/core/extract/lines/line';
import { cutPage, linesLeft } from './blocks/cut-page';
import { prose } from './read-page';

/** Whether the line that begins with "x one", which the model cut with a score, comes back. */
function comesBack(html: string, score: number): boolean {
  const verdicts = cutPage(html, score);
  keepSentences(listLines(verdicts));
  return linesLeft(verdicts).some((line) => line.startsWith('x one'));
}

const linked = '<p>x one of the threads is still open <a href="/thread">here</a>.</p>';
const last = '<p>x one hopes for the best.</p>';

test('a sentence with a link beside one that stays comes back where the model was of two minds', () => {
  expect(comesBack(prose('One') + linked + prose('Two'), -40)).toBe(true);
  expect(comesBack(prose('One') + linked, -40)).toBe(true);
  expect(comesBack(prose('One') + linked, -55)).toBe(false);
});

test('so does a long one that stands alone in a box as the others do, however the boxes are called', () => {
  const boxed = (name: string, line: string): string => `<div class="${name}">${line}</div>`;
  const conclusion =
    '<p>x one of <a href="/a">the old promises</a> after the other was broken that winter, and nobody at the harbor was left to ask why.</p>';
  const page = (end: string): string => boxed('text t1', prose('One')) + boxed('text t2', prose('Two')) + end;
  expect(comesBack(page(boxed('t3 text', conclusion)), -40)).toBe(true);
  expect(comesBack(page(boxed('t3 text', conclusion)), -55)).toBe(false);
  expect(comesBack(page(boxed('t3 text', conclusion + '<p>Two</p>')), -40)).toBe(false);
  expect(comesBack(page(boxed('t3', boxed('text', conclusion))), -40)).toBe(false);
  expect(comesBack(page(boxed('author-bio', conclusion)), -40)).toBe(false);
  expect(comesBack(page(boxed('t3', linked)), -40)).toBe(false);
  const call = conclusion.replace('x one of', 'x sign up for our newsletter,');
  expect(comesBack(page(boxed('t3 text', call)), -40)).toBe(false);
});

test('so does the last one without', () => {
  expect(comesBack(prose('One') + last, -55)).toBe(true);
  expect(comesBack(prose('One') + last, -65)).toBe(false);
});

test.each([
  [
    'that is nothing but its link',
    prose('One') + '<p><a href="/t">x one of the threads is open here</a>.</p>',
  ],
  ['that is none', prose('One') + '<p>x one of them: <a href="/t">the other thread</a></p>'],
  ['in another box', `${prose('One')}<div><div>${linked}</div></div>`],
  ['of another class', prose('One') + linked.replace('<p>', '<p class="note">')],
  [
    'that calls for something',
    prose('One') + '<p>x one more thing, sign up for our letters <a href="/l">here</a>.</p>',
  ],
  ['beside what goes', `<h2>x</h2>${linked}<h2>x</h2>${prose('One')}`],
])('a sentence %s stays away', (_case, html) => {
  expect(comesBack(html, -40)).toBe(false);
});

test('links behind one label stay all together where some do and the model was not sure', () => {
  const left = (stays: number, score: number): number => {
    const lines = ['One', 'Two', 'Six', 'Ten'].map(
      (name) => `<ul><li>See it now: <a href="/${name}">${name}</a></li></ul>`,
    );
    const verdicts = cutPage(lines.map((line) => prose('One') + line).join(''));
    const labelled = verdicts.filter(({ view }) => view.box.tag === 'li');
    for (const verdict of labelled.slice(stays)) Object.assign(verdict, { reason: 'block-model', score });
    keepLines(listLines(verdicts));
    return labelled.filter(({ reason }) => reason === null).length;
  };
  expect(left(1, -50)).toBe(4);
  expect(left(0, -50)).toBe(0);
  expect(left(1, -150)).toBe(1);
});

test('a sentence below another of the paragraph that breaks part goes with it, whatever box of many the paragraph is', () => {
  const parted = (...parts: string[]): string => `<p>${parts.join('<br>')}</p>`;
  const first = 'So ended the long day of the council at the harbor, which had begun before the sun was up.';
  expect(comesBack(prose('One') + parted(first, 'x one hopes for the best.'), -140)).toBe(true);
  expect(comesBack(prose('One') + parted(first, 'x one hopes for the best.'), -160)).toBe(false);
  expect(comesBack(prose('One') + parted(first, 'x one hopes for the best'), -140)).toBe(false);
  expect(comesBack(prose('One') + parted(first, 'x one may follow us there.'), -140)).toBe(false);
  expect(comesBack(prose('One') + parted('x one hopes for the best.', 'x two of them do not.'), -55)).toBe(
    true,
  );
  expect(comesBack(prose('One') + parted('x one hopes for the best.', 'x two of them do not.'), -70)).toBe(
    false,
  );
});

test('not in a box that holds a whole article, which breaks part', () => {
  const first =
    'So ended the long day of the council at the harbor, which had begun long before the sun was up over the bay.';
  const article = (end: string): string => `<div>${[first, first, end].join('<br><br>')}</div>`;
  expect(comesBack(article('x one: the office is open on weekdays.'), -140)).toBe(false);
  expect(comesBack(article('x one: the office is open on weekdays.'), -55)).toBe(true);
});

test('the last lines of a small box that only breaks part come back, beside one that stays', () => {
  const box = (tail: string): string =>
    `${['One', 'Two', 'Three', 'Four', 'Five'].map(prose).join('')}<div>When all the secrets were told it was too much for me.<br>x one may like it all the same.${tail}</div>`;
  expect(comesBack(box(''), -50)).toBe(true);
  expect(comesBack(box(''), -65)).toBe(false);
  expect(comesBack(box('<p>So.</p>'), -50)).toBe(false);
  expect(
    comesBack(`<section>${box('')}</section>${prose('Six')}`.replace('<div>When', '<section><div>When'), -50),
  ).toBe(false);
});
