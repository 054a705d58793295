import { describe, expect, test } from 'vitest';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { extract, storyPage } from './read-page';

const title = '<title>The bridge is coming</title>';
const author = (name: string): string => `${title}<meta name="author" content="${name}">`;

describe('an author', () => {
  test.each([
    ['JANE DOE', 'Jane Doe'],
    ['jane doe', 'jane doe'],
  ])('declared as %s is spelled as the page prints it, else %s', (name, alone) => {
    const line = '<h1>The bridge is coming</h1><p>Jane Doe, River Agency</p>';
    expect(extract(storyPage(author(name), line)).authors).toEqual(['Jane Doe']);
    expect(extract(storyPage(author(name))).authors).toEqual([alone]);
  });

  test.each([
    ['AHMET KAYA', 'İstanbul – Ahmet Kaya', 'Ahmet Kaya'],
    ['jan van roth', 'Interview (Jan van Roth)', 'Jan van Roth'],
    ['ANN LEE', "Joann Leeson's boats", 'Ann Lee'],
    ['jan roth', 'Djan Rothman', 'jan roth'],
    ['ANN LEE', 'We met ann Lee', 'Ann Lee'],
    ['ANN J. LEE', 'Ann Jo Lee', 'Ann J. Lee'],
  ])('declared as %s beside "%s" is %s', (name, text, spelled) => {
    const line = `<h1>The bridge is coming</h1><p>${text}</p>`;
    expect(extract(storyPage(author(name), line)).authors).toEqual([spelled]);
  });

  test('is no address', () => {
    expect(extract(storyPage(author('bridges.com'))).authors).toEqual([]);
    expect(extract(storyPage(author('Bridge.tv'))).authors).toEqual(['Bridge.tv']);
  });

  test('is no section of the site, but for a column that is called after him', () => {
    const section = (name: string): string =>
      `${title}<meta property="article:section" content="${name}"><meta name="author" content="${name}">`;
    const line = '<h1>The bridge is coming</h1><p class="author">Jane Doe</p>';
    expect(extract(storyPage(section('World'), line)).authors).toEqual(['Jane Doe']);
    expect(extract(storyPage(section('John Roe'), line)).authors).toEqual(['John Roe']);
  });

  test('that the site is called after is one, whatever signs the name has', () => {
    const head = `${author('Rivers &amp; Boats/Bridge League')}<meta property="og:site_name" content="Rivers &amp; Boats/Bridge League">`;
    const line = '<h1>The bridge is coming</h1><p class="byline">Rivers &amp; Boats/Bridge League</p>';
    expect(extract(storyPage(head, line)).authors).toEqual(['Rivers & Boats/Bridge League']);
  });

  test('is named in a line of its own behind the Arabic word for it', () => {
    expect(findNamedAuthors('كتبت سلمى منصور')?.names).toBe('سلمى منصور');
    expect(findNamedAuthors('كتب أحمد منصور عن الجسر الجديد')).toBeNull();
    expect(findNamedAuthors('نوشته نگار فرهمند ۱۴ اسفند')?.names).toBe('نگار فرهمند');
  });
});
