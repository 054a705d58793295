import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/extract/extract';
import { parseHtml } from '../../../src/core/dom';
import type { Article } from '../../../src/core/model';
import { squash } from '../../../src/core/extract/text';
import { toText } from '../../../src/core/text';
import { pageAt } from './read-page';

/** What is right for a page: `gold.json` beside it, in the form of the development data. */
interface Answer {
  url: string;
  title: string;
  /** Not known of some. */
  author?: string[];
  /** A line a block. */
  text: string;
  /** Lines of it that may be there or not. */
  optionalLines?: string[];
}

interface ReadPage {
  name: string;
  answer: Answer;
  article: Article;
}

const root = fileURLToPath(new URL('../../fixtures/written/', import.meta.url));
const pages: ReadPage[] = [];

beforeAll(() => {
  for (const round of readdirSync(root).filter((name) => !name.includes('.')))
    for (const name of readdirSync(`${root}${round}`)) {
      const folder = `${root}${round}/${name}/`;
      if (!existsSync(`${folder}page.html.gz`)) throw new Error(`${folder} has no page`);
      const answer = JSON.parse(readFileSync(`${folder}gold.json`, 'utf8')) as Answer;
      const page = pageAt(gunzipSync(readFileSync(`${folder}page.html.gz`)).toString(), answer.url);
      const article = extractArticle(page, {
        now: '2026-06-01T08:00:00Z',
        timeZone: 'UTC',
        scope: 'article',
      });
      pages.push({ name, answer, article });
    }
}, 300_000);

/** Letters of the lines of one text that another has too, and of all its lines. */
function count(lines: string[], other: string): [found: number, all: number] {
  const inOther = squash(other);
  let [found, all] = [0, 0];
  for (const line of lines.map(squash).filter((each) => each !== '')) {
    all += line.length;
    if (inOther.includes(line)) found += line.length;
  }
  return [found, all];
}

function share(counts: [number, number][]): number {
  const sum = (at: 0 | 1): number => counts.reduce((total, each) => total + each[at], 0);
  return sum(0) / sum(1);
}

const textOf = ({ article }: ReadPage): string => toText(parseHtml(article.html).body);

test('there are two hundred and fifty pages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(250);
});

test('hardly a line of the articles is lost', () => {
  const wanted = ({ text, optionalLines = [] }: Answer): string[] =>
    text.split('\n').filter((line) => !optionalLines.includes(line));
  expect(share(pages.map((page) => count(wanted(page.answer), textOf(page))))).toBeGreaterThan(0.99);
});

test('hardly a line is none of the articles', () => {
  expect(share(pages.map((page) => count(textOf(page).split('\n'), page.answer.text)))).toBeGreaterThan(0.97);
});

test('titles and authors are right on nearly all', () => {
  const isTitle = ({ answer, article }: ReadPage): boolean => squash(answer.title) === squash(article.title);
  const names = (each: string[]): string => each.map(squash).join();
  const isAuthors = ({ answer, article }: ReadPage): boolean =>
    names(answer.author ?? []) === names(article.authors);
  const named = pages.filter(({ answer: { author = [] } }) => author.length > 0);
  expect(pages.filter(isTitle).length / pages.length).toBeGreaterThan(0.93);
  expect(named.filter(isAuthors).length / named.length).toBeGreaterThan(0.95);
});
