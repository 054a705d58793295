import { expect, test } from 'vitest';
import { prose } from '../read-page';
import { rescue } from './rescue';

const entry = (lines: string, id = ''): string => `<div><div class="entry" id="${id}">${lines}</div></div>`;
/** What comes back of entries below a story of two paragraphs, of which one was kept whole. */
const among = (lines: string): string[] =>
  rescue(
    `<article><div class="story" id="a">${prose('One')}${prose('Two')}</div>${entry(lines)}${entry(prose('Three') + prose('Four'), 'b')}</article>`,
    '#a, #b',
  ).rescued.map((text) => text.split(' ')[0] ?? '');
const linked =
  '<p>Ferries <a href="/f">will sail again from the old pier to the islands on Monday</a>, it is said.</p>';

test('a sentence that is mostly a link comes back beside a paragraph of its entry', () => {
  expect(among(linked + prose('Five'))).toEqual(['Ferries', 'Five']);
  expect(among(prose('Five') + linked)).toEqual(['Five', 'Ferries']);
});

test.each([
  ['alone in an entry', linked, []],
  [
    'that is a pointer',
    `${prose('Five')}<p>Read more: <a href="/f">Ferries will sail again from the old pier</a>.</p>`,
    ['Five'],
  ],
  [
    'that is a link to its end',
    `${prose('Five')}<p>Ferries <a href="/f">will sail again from the old pier.</a></p>`,
    ['Five'],
  ],
  [
    'that asks for something',
    `${prose('Five')}<p>Sign up for <a href="/n">our newsletter on ferries and piers</a>.</p>`,
    ['Five'],
  ],
  ['of another class', prose('Five') + linked.replace('<p>', '<p class="promo">'), ['Five']],
])('one %s stays outside', (_case, lines, rescued) => {
  expect(among(lines)).toEqual(rescued);
});

test('beside a paragraph of a box that few of the kept ones are of it stays outside', () => {
  const story = `<div class="story" id="a">${prose('One').repeat(9)}</div>`;
  const page = `<article>${story}${entry(prose('Three'), 'b')}${entry(prose('Five') + linked)}</article>`;
  expect(rescue(page, '#a, #b').rescued).toEqual([]);
});
