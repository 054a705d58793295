import { describe, expect, test } from 'vitest';
import { isFullName } from '../../../src/core/extract/facts/authors/full-name';
import { splitNames } from '../../../src/core/extract/facts/authors/names';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { extract, prose, storyPage } from './read-page';

/** The authors of a story without metadata. */
function authorsOf(header: string, tail = '', url?: string): string[] {
  return extract(
    storyPage('', `<h1>The bridge is coming</h1>${header}`, tail),
    url === undefined ? {} : { url },
  ).authors;
}

describe('a byline that nothing marks', () => {
  test.each([
    [
      'a picture and a pointer above it',
      `<h2>It opens in May</h2><p>Give it away</p><figure><img src="/a.jpg" width="900" height="600"><figcaption>The river at noon</figcaption></figure><p>Jane Doe</p><p>Lisbon</p><p>25/04/2024 15:10h</p>`,
      ['Jane Doe'],
    ],
    ['a day without its year', '<ul><li>Jane Doe</li><li>Jun 9</li><li>5 min read</li></ul>', ['Jane Doe']],
    ['a topic above such a day', '<p>Climate Change</p><p>Jun 9</p>', []],
    ['a kicker', '<p>Im Wortlaut, 12. Mai 2024</p>', []],
    ['no month', '<ul><li>River Walks</li><li>Page 9</li></ul>', []],
    ['a preposition', '<p>Nach Brücken-Streit</p><p>12.05.2024 07.57</p>', []],
    ['a name within the text', `${prose()}${prose()}<p>Jane Doe</p>${prose()}`, []],
  ])('with %s', (_, header, expected) => {
    expect(authorsOf(header)).toEqual(expected);
  });

  test('counts where its bearer signs below too', () => {
    const header = '<ul><li>Jane Doe</li><li>Jun 9</li></ul>';
    expect(authorsOf(header, '<p>-Jane Doe</p><h2>More</h2>')).toEqual(['Jane Doe']);
    expect(
      authorsOf(header, `<p>In May the engineer Jane Doe said so to us in her office.</p>${prose()}`),
    ).toEqual([]);
  });

  test('goes before the writers of other articles', () => {
    const other = '<div><h3>Why the river floods in spring</h3><div class="authors">von John Roe</div></div>';
    const header = '<p>Jane Doe</p><p>28.04.2024 | 09:36 Uhr</p>';
    expect(authorsOf(`${header}${prose()}${prose()}${prose()}${other}${prose()}`)).toEqual(['Jane Doe']);
    expect(authorsOf(`${prose()}${prose()}${prose()}<p>Von John Roe</p>${prose()}`)).toEqual(['John Roe']);
  });
});

describe('marked authors', () => {
  test('are not those whom a caption credits', () => {
    const figure =
      '<figure><img src="/a.jpg" width="900" height="600"><figcaption>The minister on Sunday in Madrid. <span class="author">EFE / John Roe</span></figcaption></figure>';
    expect(authorsOf(`${figure}<p class="author">Jane Doe</p>`)).toEqual(['Jane Doe']);
    expect(
      authorsOf(
        '<figure><img src="/a.jpg" width="90" height="90"><figcaption class="author">Jane Doe</figcaption></figure>',
      ),
    ).toEqual(['Jane Doe']);
    expect(
      authorsOf(
        '<figure class="byline"><img src="/a.jpg" width="90" height="90"><figcaption><span class="author">Jane Doe</span> is our correspondent in Lisbon and writes</figcaption></figure>',
      ),
    ).toEqual(['Jane Doe']);
  });

  test('can stand below pictures with long captions', () => {
    const figure = (n: number): string =>
      `<figure><img src="/${n}.jpg" width="900" height="600"><figcaption>${`Bridge ${n} at noon, with people. `.repeat(5)}</figcaption></figure>`;
    const name = (text: string): string => `<div><span class="author">${text}</span></div>`;
    const row = `${name('Jane Doe')}<div>,</div>${name('John Roe')}<div>and</div>${name('Kim Lee')}`;
    expect(authorsOf(figure(1) + figure(2) + figure(3) + row)).toEqual(['Jane Doe', 'John Roe', 'Kim Lee']);
  });

  test('are all of a row within or below the text', () => {
    const row = '<div class="author">Jane Doe</div><div class="author">John Roe</div>';
    expect(authorsOf(prose().repeat(4) + row)).toEqual(['Jane Doe', 'John Roe']);
    expect(authorsOf('', row)).toEqual(['Jane Doe', 'John Roe']);
  });

  test('are no kicker and no owner of a picture', () => {
    const line = (first: string): string =>
      `<div class="info byline"><span>${first}</span><span>12.05.2024</span></div>`;
    expect(authorsOf(line('slow recovery'))).toEqual([]);
    expect(authorsOf('<p class="author">Bild © ARD</p>')).toEqual([]);
  });

  test('are all of a row, though some have a further class', () => {
    const item = (name: string, more = ''): string => `<li class="author-item${more}">${name}</li>`;
    expect(
      authorsOf(`<ul>${item('Jane Doe')}${item('John Roe', ' author-item--hidden')}${item('Kim Lee')}</ul>`),
    ).toEqual(['Jane Doe', 'John Roe', 'Kim Lee']);
  });

  test('have no office for a colleague', () => {
    expect(
      authorsOf('<div class="author"><div>Jane Doe</div><div>River &amp; Harbour Expert</div></div>'),
    ).toEqual(['Jane Doe']);
    expect(authorsOf('<div class="author"><div>Jane Doe</div><div>John Roe</div></div>')).toEqual([
      'Jane Doe',
      'John Roe',
    ]);
    expect(
      authorsOf('<div class="author"><div>Jane Doe</div><div>John Roe, senior editor</div></div>'),
    ).toEqual(['Jane Doe', 'John Roe']);
  });

  test('can have taken the picture, those behind them only that', () => {
    const figure =
      '<figure><img src="/a.jpg" width="900" height="600"><figcaption>The river. Photo: John Roe</figcaption></figure>';
    expect(authorsOf(`<p class="byline"><a href="/p/1">John Roe</a></p>${figure}`)).toEqual(['John Roe']);
    expect(
      authorsOf(`<p class="byline"><a href="/p/2">Jane Doe</a> <a href="/p/1">John Roe</a></p>${figure}`),
    ).toEqual(['Jane Doe']);
    const row = '<p class="author">Jane Doe</p><p class="author">John Roe</p>';
    expect(authorsOf(`${row}<p>Photos: Jane Doe</p>`)).toEqual(['John Roe']);
    expect(authorsOf(`<p class="byline">Photo: John Roe</p>${figure}`)).toEqual([]);
    expect(authorsOf(`<p>Photo</p><p class="byline">John Roe</p>${figure}`)).toEqual([]);
  });

  test('are not those of several teasers, nor who stands below the title of another article', () => {
    const teaser = (name: string): string =>
      `<div><h3>Ten more bridges to see in May</h3><p>${'All of them are old and worth a walk. '.repeat(3)}</p><p class="author-name">by ${name}</p></div>`;
    expect(
      authorsOf(
        `${prose()}${prose()}${prose()}${teaser('John Roe')}${prose()}${teaser('Kim Lee')}${prose()}`,
      ),
    ).toEqual([]);
    const below = (title: string): string =>
      `<div><h2>${title}</h2><div class="author-name">Jane Doe</div></div>`;
    expect(authorsOf(prose(), prose() + below('About the author of this long story'))).toEqual(['Jane Doe']);
  });

  test('are no initials in place of a face', () => {
    const office = 'Jane Doe, professor at the faculty of human studies of the university by the river';
    expect(
      authorsOf(`<div><a href="/author/jane-doe">JD</a><a href="/author/jane-doe">${office}</a></div>`),
    ).toEqual(['Jane Doe']);
  });
});

describe('an author line', () => {
  test.each([
    ['Jane Doe with AP', ['Jane Doe', 'AP']],
    ['Von Max Müller mit Agenturen', ['Max Müller', 'Agenturen']],
    ['Jane Doe with John Roe', ['Jane Doe with John Roe']],
    ['Jane with JD Vance', ['Jane with JD Vance']],
    ['Jane Doe with AP and Reuters', ['Jane Doe', 'AP', 'Reuters']],
    ['Artikel', []],
  ])('%s', (line, expected) => {
    expect(splitNames(line)).toEqual(expected);
  });

  test.each([
    ['By Jane Doe. Last Updated on December 11, 2024', 'Jane Doe'],
    ['By Jane R. Doe', 'Jane R. Doe'],
    ['September 1st, 2023 By Jane Doe', 'Jane Doe'],
    ['12. Mai 2024 von Max Müller', 'Max Müller'],
    ['12.05.2024 Von Brücken und Menschen', undefined],
    ['By Amanda St. at last', 'Amanda St.'],
    ['Founded in 1999 by John Roe', undefined],
    ['本报记者调查、民意调查', undefined],
  ])('%s', (line, expected) => {
    expect(findNamedAuthors(line)?.names).toBe(expected);
  });

  test('leaves a town out where the page names its writer alone too', () => {
    const box = '<div class="author-name">Jane Doe</div>';
    expect(authorsOf('<p>By Jane Doe, Zurich</p>', `<div class="about-writer">${box}</div>`)).toEqual([
      'Jane Doe',
    ]);
    expect(authorsOf('<p>By Jane Doe, Zoran</p>')).toEqual(['Jane Doe', 'Zoran']);
  });

  test('is no site with a name in it', () => {
    const page = storyPage(
      '',
      '<p>Jane Doe – River Photography</p><h1>The bridge is coming</h1><p>by</p><p class="author-name">Jane Doe</p>',
    );
    expect(extract(page).authors).toEqual(['Jane Doe']);
  });
});

test('an account stands right above the day that says "published"', () => {
  const page = (line: string): string =>
    `<html lang="zh"><body><article><h2>一位女士在河边工作，每小时收入近千元</h2>${line}${'<p>河上新桥今日开放，市民纷纷前来参观，记录下这一历史时刻，大家都说十分方便。</p>'.repeat(6)}</article></body></html>`;
  expect(extract(page('<p>江边必读</p><div>发布时间：10-08 12:00</div>')).authors).toEqual(['江边必读']);
  expect(extract(page('<p>来源：江边晚报</p><div>发布时间：10-08 12:00</div>')).authors).toEqual([]);
  expect(extract(page('<p>江边必读</p><div>阅读：10</div>')).authors).toEqual([]);
});

test('prepositions begin no name', () => {
  expect(isFullName('Nach Brücken-Streit')).toBe(false);
  expect(isFullName('Hans Wegen')).toBe(true);
  expect(isFullName('Manuel Neuer')).toBe(true);
  expect(isFullName('Secondo Rossi')).toBe(true);
});
