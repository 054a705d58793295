import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/core/extract/extract';
import { describeArticle, readNotYet, readPageCases } from './page-cases';
import { pageAt } from './read-page';

const cases = readPageCases();
const notYet = readNotYet('node');

test('there are sixty pages in twelve languages', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ expected }) => expected.lang.split('-')[0])).size).toBeGreaterThanOrEqual(12);
});

test('each says what it is about, and has the text of its article unless it is a list', () => {
  for (const { name, expected } of cases) {
    expect(expected.about, name).not.toBe('');
    expect(expected.lines !== undefined || expected.traits?.includes('list'), name).toBe(true);
  }
});

describe.each(cases)('$name', ({ name, html, expected }) => {
  test('is read as it is', { fails: notYet.has(name) }, () => {
    const { url, now, timeZone } = expected;
    const article = extractArticle(pageAt(html, url), { now, timeZone, scope: 'article' });
    expect(describeArticle(article, expected)).toEqual(expected);
  });
});
