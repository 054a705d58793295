import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { squash } from '../../../src/core/extract/text';
import { toText } from '../../../src/core/text';
import { layouts, type Other, surroundings } from './layouts';
import { extract } from './read-page';

/** Texts of the pages that were written from memory, short and long. */
const texts = [
  'fourth/p1-blox-herald',
  'fourth/r2-ippen-isarmerkur',
  'fourth/s1-lecombat',
  'fifth/v9-ltn',
  'fifth/v2-people',
  'fifth/w2-hibi',
  'fifth/w6-neighbor',
].map((name): Other => {
  const file = fileURLToPath(new URL(`../../fixtures/written/${name}/gold.json`, import.meta.url));
  const {
    title,
    text,
    optionalLines = [],
  } = JSON.parse(readFileSync(file, 'utf8')) as {
    title: string;
    text: string;
    optionalLines?: string[];
  };
  return { title, lines: text.split('\n').filter((line) => line !== '' && !optionalLines.includes(line)) };
});

/** Shares of the letters of lines that are lost, and that are none of the text. */
function read(own: Other, layout: string, around: string): [lost: number, extra: number] {
  const head = `<h1>${own.title}</h1><p class="meta"><span class="author">Nora Feldt</span> <time>04.03.2024</time></p>`;
  const others = texts.filter((each) => each !== own);
  const article = head + (layouts[layout]?.(own.lines) ?? '');
  const page = `<!doctype html><html><head><title>${own.title} - Paper</title><meta property="og:title" content="${own.title.replace(/"/g, '&quot;')}"></head><body>${surroundings[around]?.(article, others) ?? ''}</body></html>`;
  const found = toText(parseHtml(extract(page).html).body);
  const [all, wanted] = [squash(found), squash(own.lines.join(' '))];
  const sum = (lines: readonly string[]): number =>
    lines.reduce((size, line) => size + squash(line).length, 0);
  const lost = own.lines.filter((line) => !all.includes(squash(line)));
  const extra = found
    .split('\n')
    .filter((line) => !wanted.includes(squash(line)) && squash(line) !== squash(own.title));
  return [sum(lost) / wanted.length, sum(extra) / Math.max(1, all.length)];
}

/** Of each pair. Pages that tables lay out append nothing. */
const pairs = Object.keys(layouts).flatMap((layout) =>
  Object.keys(surroundings)
    .filter((around) => layout !== 'cells of a table' || around !== 'the next article')
    .map((around) => ({ layout, around, shares: [] as [lost: number, extra: number][] })),
);

beforeAll(() => {
  for (const pair of pairs) pair.shares = texts.map((text) => read(text, pair.layout, pair.around));
}, 300_000);

function meanOf(some: typeof pairs): [lost: number, extra: number] {
  const shares = some.flatMap((pair) => pair.shares);
  const mean = (at: 0 | 1): number => shares.reduce((sum, each) => sum + each[at], 0) / shares.length;
  return [mean(0), mean(1)];
}

test.each(Object.keys(layouts))('an article in %s is read whole and alone', (name) => {
  const [lost, extra] = meanOf(pairs.filter(({ layout }) => layout === name));
  expect(lost).toBeLessThan(0.06);
  expect(extra).toBeLessThan(0.06);
});

test.each(Object.keys(surroundings))('an article beside %s is read whole and alone', (name) => {
  const [lost, extra] = meanOf(pairs.filter(({ around }) => around === name));
  // Comments that nothing names win over a short text that stands in pieces.
  expect(lost).toBeLessThan(0.08);
  expect(extra).toBeLessThan(0.08);
});
