import { expect, test } from 'vitest';
import { sampleContent } from '../../../src/core/extract/evidence/content-sample';
import { openRecord, recordPage, readRecord, writeRecord } from '../../../src/core/extract/evidence/evidence';
import { extractArticle } from '../../../src/core/extract/extract';
import { finishArticle } from '../../../src/core/extract/finish-article';
import { readArticle } from '../../../src/core/extract/read-article';
import { copyPage } from '../../../src/core/extract/copy';
import { parseHtml } from '../../../src/core/dom';
import { pageAt, prose, storyPage } from './read-page';

const request = { now: '2024-05-02T08:00:00Z', timeZone: 'Europe/Berlin', scope: 'article' } as const;
const head =
  '<meta name="author" content="Jane Doe"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-01T10:00:00Z"}</script>';

test('a reading is plain JSON, and an article is made of it elsewhere', () => {
  const page = pageAt(storyPage(head));
  const reading = readArticle(page, { ...request, explain: true });
  const crossed = JSON.parse(JSON.stringify(reading)) as typeof reading;
  expect(crossed).toEqual(reading);
  const article = finishArticle(crossed, request);
  expect(article).toEqual(extractArticle(pageAt(storyPage(head)), { ...request, explain: true }));
  expect(article).toMatchObject({ authors: ['Jane Doe'], published: { value: '2024-05-01T10:00:00+00:00' } });
  expect(article.report?.removed.length).toBeGreaterThan(0);
});

test('a standfirst that the metadata state stays out of the body and crosses beside it', () => {
  const standfirst = 'Three villages on the far shore have waited for the bridge since the ferry was sold.';
  const page = (summary: string): Document =>
    pageAt(
      `<!doctype html><head><title>The bridge is coming</title><meta name="description" content="${summary}"></head>
      <body><div class="top"><h1>The bridge is coming</h1><p class="deck">${standfirst}</p></div>
      <div class="share"><a href="/x">Share</a></div><div class="story">${prose('One')}${prose('Two')}${prose('Three')}</div></body>`,
    );
  const stated = extractArticle(page(standfirst), request);
  expect(stated.standfirst).toBe(standfirst);
  expect(stated.html).not.toContain('Three villages');
  const unstated = extractArticle(page('News of the shore'), request);
  expect(unstated.standfirst).toBeUndefined();
  expect(unstated.html).toContain('Three villages');
});

test('of a very long page the lines far from headline and foot stay in it, and the others keep their numbers', () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `<p>Line ${index}</p>`).join('');
  const { document, address } = copyPage(pageAt(`<h1>Long</h1>${lines}`));
  const whole = recordPage(document, address);
  const sent = openRecord(readRecord(writeRecord(whole, () => 3_500)));
  expect(sent.lines).toHaveLength(whole.lines.length);
  expect(sent.lines[10]).toEqual(whole.lines[10]);
  expect(sent.lines[3_400]).toEqual(whole.lines[3_400]);
  expect(sent.lines[2_000]?.text).toBe('');
  expect(sent.lines[4_600]?.text).toBe('');
  expect(sent.lines.at(-1)?.text).toBe('Line 4999');
});

test('JSON-LD nested without end crosses as it stands', () => {
  const deep = `{"@type":"Article","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const { document, address } = copyPage(pageAt(`<script type="application/ld+json">${deep}</script>`));
  expect(
    openRecord(readRecord(writeRecord(recordPage(document, address), () => -1))).jsonLd.articles,
  ).toHaveLength(1);
});

test('the sample of the content counts the letters of links only where there are enough of them to make a list', () => {
  const links = (count: number): string => '<a href="/x">Tide 潮</a> '.repeat(count);
  const { body } = parseHtml(`${prose('First.')}${links(4)}`);
  expect(sampleContent(body, 24).links).toEqual({ letters: [], all: 0 });
  expect(sampleContent(parseHtml(links(5)).body, 30).links).toEqual({ letters: [6, 6, 6, 6, 6], all: 30 });
});
