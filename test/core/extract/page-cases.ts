import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHtml } from '../../../src/core/dom';
import type { Article, ArticleDate, FactName, Origin } from '../../../src/core/model';
import { toText } from '../../../src/core/text';

/** What is true of a page, written by hand: `expected.json` beside `page.html`. A key that is left out is not what the page is about. */
export interface ExpectedPage {
  /** What the page tests, for people. */
  about: string;
  url: string;
  now: string;
  timeZone: string;
  title: string;
  authors: string[];
  published: ArticleDate | null;
  siteName: string | null;
  lang: string;
  /** A list names the places of which any may be given, where a page says the same in several. */
  origins: Partial<Record<FactName, Origin | Origin[]>>;
  /** The body's text, one line a block, captions in `figcaption` left out. Only a list of articles has none. */
  lines?: string[];
  /** Lines that the body may have or not. */
  optionalLines?: string[];
  byline?: string | null;
  section?: string | null;
  tags?: string[];
  modified?: ArticleDate | null;
  dir?: 'ltr' | 'rtl';
  leadImage?: string | null;
  canonicalUrl?: string;
  traits?: string[];
  contributors?: { role: string; name: string }[];
}

/**
 * Pages whose article is not yet read as it is true, by where they are read: their tests must fail, so that a page that is
 * mended leaves the list (`test/fixtures/pages/not-yet.json`). What is true stays written beside the page.
 */
export function readNotYet(place: 'node' | 'browser'): ReadonlySet<string> {
  const lists = JSON.parse(readFileSync(`${root}not-yet.json`, 'utf8')) as Record<typeof place, string[]>;
  return new Set(lists[place]);
}

/** A page of our own making. */
export interface PageCase {
  name: string;
  html: string;
  expected: ExpectedPage;
}

const root = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/**
 * Every folder of test/fixtures/pages that holds a page.
 * @throws Error when a page has no `expected.json`
 */
export function readPageCases(): PageCase[] {
  const names = readdirSync(root).filter(
    (name) => existsSync(`${root}${name}/page.html`) && !existsSync(`${root}${name}/hexo.md`),
  );
  return names.map((name) => ({
    name,
    html: readFileSync(`${root}${name}/page.html`, 'utf8'),
    expected: JSON.parse(readFileSync(`${root}${name}/expected.json`, 'utf8')) as ExpectedPage,
  }));
}

/** What an article says, in the form and with the keys of what is expected of it, so that the two can be compared whole. */
export function describeArticle(article: Article, expected: ExpectedPage): Partial<ExpectedPage> {
  const { about, url, now, timeZone, origins, lines, optionalLines = [], ...facts } = expected;
  const said = Object.keys(facts).map((key) => [key, Reflect.get(article, key) as unknown]);
  const places = Object.entries(origins).map(([fact, place]) => [
    fact,
    accept(article.origins[fact as FactName], place),
  ]);
  return {
    about,
    url,
    now,
    timeZone,
    ...(Object.fromEntries(said) as Partial<ExpectedPage>),
    origins: Object.fromEntries(places) as ExpectedPage['origins'],
    ...(lines !== undefined && { lines: readLines(article.html, optionalLines) }),
    ...(expected.optionalLines !== undefined && { optionalLines }),
  };
}

/** The list of what is accepted when the given origin is among it, else the origin itself. */
function accept(origin: Origin | undefined, place: Origin | Origin[]): Origin | Origin[] | undefined {
  return Array.isArray(place) && origin !== undefined && place.includes(origin) ? place : origin;
}

/** Captions belong to their pictures and are no lines of the text. */
function readLines(html: string, optional: string[]): string[] {
  const page = parseHtml(`<!doctype html><body>${html}</body>`);
  for (const caption of Array.from(page.querySelectorAll('figcaption'))) caption.remove();
  for (const code of Array.from(page.querySelectorAll('pre'))) splitCode(code);
  const text = toText(page.body).replace(/[\u00a0\u3000]+/g, ' ');
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '' && !optional.includes(line));
}

/** Each line of code is a line of the text. */
function splitCode(code: Element): void {
  const page = code.ownerDocument;
  const lines = (code.textContent ?? '').split('\n');
  code.textContent = '';
  for (const line of lines) {
    const block = page.createElement('div');
    block.textContent = line;
    code.appendChild(block);
  }
}
