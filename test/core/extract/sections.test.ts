import { expect, test } from 'vitest';
import { extract, prose, storyPage } from './read-page';

const title = '<title>The bridge is coming</title>';
const header = '<h1>The bridge is coming</h1>';
const section = (text: string): string => `${title}<meta property="article:section" content="${text}">`;
const sectionOf = (head: string, crumbs: string[] = [], tail = '', url?: string): string | null =>
  extract(
    storyPage(
      head,
      `<div class="breadcrumb">${crumbs.map((step) => `<a href="/x">${step}</a>`).join(' ')}</div>${header}`,
      tail,
    ),
    url === undefined ? {} : { url },
  ).section;

test.each(['Articles', 'Artikel', '記事', 'All', 'Latest Headlines', 'news_news', 'featured', 'Blog posts'])(
  '%s says nothing',
  (text) => {
    expect(sectionOf(section(text))).toBeNull();
    expect(sectionOf(section(text), ['Home', 'Rivers'])).toBe('Rivers');
  },
);

test.each([
  ['News', ['Home', 'Rivers'], 'Rivers'],
  ['News', [], 'News'],
  ['Stories', ['Home', 'Rivers'], 'Rivers'],
  ['politica', ['Home', 'Política'], 'Política'],
  ['Alle Artikel', ['Home'], 'Alle Artikel'],
])('the section is %s beside %s: %s', (declared, crumbs, found) => {
  expect(sectionOf(section(declared), crumbs)).toBe(found);
});

test.each([
  [['Home', 'Marketing', '&lt; Back to blog'], 'Marketing'],
  [['Vorheriges'], null],
  [['Rivers', 'Facebook'], null],
  [['Backstage'], 'Backstage'],
])('the section in a breadcrumb %s is %s', (crumbs, found) => {
  expect(sectionOf(title, crumbs)).toBe(found);
});

test('of a list the first, where the page links the others as tags; the site behind it goes', () => {
  const link = '<a rel="tag" href="/t/locks">locks</a>';
  expect(sectionOf(section('Boats, locks'), [], link)).toBe('Boats');
  expect(sectionOf(section('Boats, locks'))).toBe('Boats, locks');
  const site = '<meta property="og:site_name" content="The Courier">';
  expect(sectionOf(site + section('Money_The Courier'))).toBe('Money');
  expect(sectionOf(site + section('Money_Boats'))).toBe('Money_Boats');
});

test.each([
  ['Featured,Boats,Locks', 'Boats'],
  ['[Boats]', 'Boats'],
  ['[Boats] [Locks]', '[Boats] [Locks]'],
  ['10,000 Steps', '10,000 Steps'],
  ['Boats,2024', 'Boats'],
  ['Stories', 'Stories'],
  ['Details', 'Details'],
  ['The bridge is coming', null],
  ['by', null],
])('of the section %s is left %s', (declared, found) => {
  expect(sectionOf(section(declared))).toBe(found);
});

test('a part of an address is spelled as the menu spells it', () => {
  const menu = (entry: string): string => `<nav><ul><li>${entry}</li></ul></nav>`;
  expect(sectionOf(section('boats-locks'), [], menu('Boats &amp; Locks'))).toBe('Boats & Locks');
  expect(sectionOf(section('boats'), [], menu('BOATS'))).toBe('boats');
  expect(sectionOf(section('boats'), [], menu('Boats ▾') + menu('Boats'))).toBe('Boats');
  expect(sectionOf(section('us'), [], menu('Us!'))).toBe('us');
  expect(sectionOf(section('boats'), [], '<p>Boats</p>')).toBe('boats');
  const above = storyPage(section('boats-locks'), `<p>Boats &amp; Locks</p>${header}`);
  expect(extract(above).section).toBe('Boats & Locks');
});

const trail = (...steps: [name: string, path?: string, position?: number][]): string =>
  `${title}<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path, position]) => ({
      '@type': 'ListItem',
      position,
      item: path === undefined ? { name } : { '@id': `https://news.test${path}`, name },
    })),
  })}</script>`;

test.each([
  ['/2024/story.html?utm_source=x', ''],
  ['/2024/story.html?ref=home', ''],
  ['/2024/story', '<link rel="canonical" href="https://news.test/2024/story.html">'],
])('the article is no section, at whichever address it is read: %s', (path, head) => {
  const steps = trail(['Home', '/'], ['Boats', '/boats'], ['A span for Ohio', '/2024/story.html']);
  expect(sectionOf(head + steps, [], '', `https://news.test${path}`)).toBe('Boats');
});

test('a last step without an address is the section where no other step is', () => {
  expect(sectionOf(trail(['Home', '/'], ['Boats']))).toBe('Boats');
  expect(sectionOf(trail(['Home'], ['Real Estate']))).toBe('Real Estate');
  expect(sectionOf(trail(['Home', '/'], ['A span for Ohio']))).toBeNull();
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], ['Ohio']))).toBe('Boats');
});

test('sections that only a query tells apart stay', () => {
  const steps = trail(['Home', '/'], ['Boats', '/index.php?list=3']);
  expect(sectionOf(steps, [], '', 'https://news.test/index.php?text=5')).toBe('Boats');
});

test('a breadcrumb for programs says the section, without the front page and the article', () => {
  const own = 'The bridge is coming';
  expect(sectionOf(trail(['River Courier'], ['Boats'], [own]))).toBe('Boats');
  expect(sectionOf(trail(['River Courier', '/'], [own]))).toBeNull();
  // The article has a shorter name there.
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], ['A span for Ohio']))).toBe('Boats');
  const short: [string, string] = ['A span for Ohio', '/2024/story.html'];
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], short))).toBe('Boats');
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], ['Locks', '/boats/locks']))).toBe('Locks');
  expect(sectionOf(trail(['Locks', '/boats/locks', 2], ['Boats', '/boats', 1]))).toBe('Locks');
  expect(sectionOf(trail(['Boats', '/boats'], [own]))).toBe('Boats');
});

test('a category right above the headline is the section', () => {
  const above = (inner: string, url = 'https://example.com/a/b'): string | null =>
    extract(storyPage(title, `${inner}${header}`), { url }).section;
  expect(above('<p class="category"><a href="/c">Boats</a></p>')).toBe('Boats');
  expect(above('<p class="category">The captain of the boat says it</p>')).toBeNull();
  expect(above('<p>Boats</p>')).toBeNull();
  expect(above('<p>Boats</p>', 'https://example.com/boats/the-bridge')).toBe('Boats');
  expect(above('<p class="category">Boats</p><p>One.</p><p>Two.</p><p>Three.</p>')).toBeNull();
  expect(above('<p class="category">Boats</p><p class="category">Locks</p>')).toBe('Boats');
});

test('of several declared sections the one that stands above the headline', () => {
  const data = (value: unknown): string =>
    `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: value })}</script>`;
  const of = (head: string, above = ''): string | null =>
    extract(storyPage(head, `${above}${header}`), { url: 'https://example.com/a/b' }).section;
  const meta = '<meta property="article:section" content="Locks">';
  expect(of(data('Boats') + meta)).toBe('Boats');
  expect(of(data('Boats') + meta, '<p>Locks</p>')).toBe('Locks');
  expect(of(data(['Boats', 'Locks']), '<p>Locks</p>')).toBe('Locks');
  expect(of(data(['Boats', 'Locks']), '<p>Locks and more</p>')).toBe('Boats');
  // Those of a menu are everyone's.
  expect(of(data(['Boats', 'Locks']), '<ul><li>Locks</li></ul>')).toBe('Boats');
  expect(of(data(['Boats', 'Locks']), '<nav><p>Locks</p></nav>')).toBe('Boats');
  expect(of(data('Boats, Locks, Rivers') + meta, '<p>Locks</p>')).toBe('Locks');
});

test('of a long list of sections only the first are read', () => {
  const list = Array.from({ length: 4_000 }, (_, index) => `boats-${index}`);
  const menu = `<ul>${list.map((each) => `<li>${each.replace('b', 'B')}</li>`).join('')}</ul>`;
  const head = `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: list })}</script>`;
  const found = extract(storyPage(head, menu + header));
  expect(found.section).toBe('Boats-0');
  expect(found.candidates.section?.length).toBeLessThan(20);
});

test('categories that a blog links beside the headline are sections', () => {
  const below = (inner: string): string | null =>
    extract(storyPage(title, `${header}<p>${inner}</p>`)).section;
  const link = (name: string, rel = 'category tag'): string => `<a href="/c" rel="${rel}">${name}</a>`;
  expect(below(`2 May 2024 in ${link('Boats')}`)).toBe('Boats');
  expect(below(`${link('All')}, ${link('Boats')}, ${link('Locks')}`)).toBe('Boats');
  expect(below(`Posted by Jane Doe in ${link('Boats')}`)).toBe('Boats');
  expect(below(`Filed under ${link('Boats')}`)).toBe('Boats');
  expect(below(`Posted in ${link('Boats')}`)).toBe('Boats');
  expect(below(`Abgelegt unter: ${link('Boats')}`)).toBe('Boats');
  expect(below(`Kategorie: ${link('Boats')}`)).toBe('Boats');
  expect(below(`Jane Doe | ${link('Boats')}`)).toBe('Boats');
  expect(below(`${link('Boats')}, ${link('Locks')} | Leave a comment`)).toBe('Boats');
  expect(below(`May 2nd, 2024 | ${link('Boats')}`)).toBe('Boats');
  expect(below(`2 de mayo de 2024 | ${link('Boats')}`)).toBe('Boats');
  expect(below(link('Boats', 'tag'))).toBeNull();
  expect(below(`5 things to see this week ${link('Boats')}`)).toBeNull();
  expect(below(`Posted workers leave ${link('Boats')}`)).toBeNull();
  expect(below(`10 locks to see in 2024 ${link('Boats')}`)).toBeNull();
  // A teaser's, and what every article is.
  expect(below(`${link('Boats')} The locks are closed for the summer`)).toBeNull();
  expect(below(link('Aktuell'))).toBeNull();
  expect(below(link('Allgemeines'))).toBeNull();
  const far = prose('Fourth.') + prose('Fifth.');
  expect(extract(storyPage(title, header, `${far}<p>${link('Boats')}</p>`)).section).toBeNull();
});

test.each<[inner: string, url?: string]>([
  ['<p class="category-date">2 May 2024</p>'],
  ['<p class="category">By Jane Doe</p>'],
  ['<meta name="author" content="Jane Doe"><p class="category">Jane Doe</p>'],
  ['<p>Jane Doe</p>', 'https://example.com/jane-doe/the-bridge'],
])('a day or a writer above the headline is no section: %s', (inner, url = 'https://example.com/a/b') => {
  expect(extract(storyPage(title, `${inner}${header}`), { url }).section).toBeNull();
});

test.each([
  ['<p class="category">Exclusive</p>', 'a', '', null],
  ['<span class="category">Share</span> <span class="category">Print</span>', 'a', '', null],
  ['<p class="category">Jane Doe</p>', 'a', '', null],
  ['<p class="category">Jane Doe</p>', 'author/jane-doe', '', null],
  ['<p class="category">Real Estate</p>', 'real-estate', '', 'Real Estate'],
  ['<p class="category">Real Estate</p>', 'a', 'Real Estate', 'Real Estate'],
  ['<p>Middle East</p>', 'middle-east', 'Middle East', 'Middle East'],
  ['<p>Jane Doe</p>', 'author/jane-doe', 'Jane Doe', null],
  ['<p>Formula 1</p>', 'formula-1', '', 'Formula 1'],
  ['<p class="category">Covid-19</p>', 'a', 'Covid-19', 'Covid-19'],
  ['<p class="category">Boats 12</p>', 'a', '', null],
  ['<p class="category">2 May 2024</p>', 'a', '2 May 2024', null],
])('above the headline, %s in /%s/ beside the menu "%s": %s', (inner, folder, entry, found) => {
  const menu = `<nav><ul><li><a href="/m">${entry}</a></li></ul></nav>`;
  const page = storyPage(title, `${inner}${header}`).replace('<nav>', `${entry === '' ? '' : menu}<nav>`);
  expect(extract(page, { url: `https://example.com/${folder}/the-bridge` }).section).toBe(found);
});

test('a step before "the text" is a section', () => {
  const page = storyPage(title, `<p>财经 &gt; 正文</p>${header}`);
  expect(extract(page).section).toBe('财经');
  const above = (line: string): string | null => extract(storyPage(title, `<p>${line}</p>${header}`)).section;
  expect(above('Boats &gt; Article')).toBe('Boats');
  expect(above('Profit 5 &gt; 3')).toBeNull();
  expect(above('Boats and ferries » 12')).toBeNull();
});

test('a section in microdata is one', () => {
  const page = `${title}<meta itemprop="articleSection" content="Boats"><p>${prose('First.')}</p>`;
  expect(extract(storyPage(title, page, '')).section).toBe('Boats');
});

test('a button back and a list of everything are no section where another is named', () => {
  expect(sectionOf(title, ['Home', 'Rivers', '‹ Zurück'])).toBe('Rivers');
  expect(sectionOf(title, ['Home', 'Rivers', '« Back'])).toBe('Rivers');
  expect(sectionOf(title, ['Home', 'Rivers', 'Back pain'])).toBe('Back pain');
  const listed = (...names: string[]): string =>
    `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: names })}</script>`;
  expect(sectionOf(listed('Alle News', 'Rivers'))).toBe('Rivers');
  expect(sectionOf(listed('Alle News'))).toBe('Alle News');
});

test('the site’s own name is no section where its host is called so', () => {
  const named = `<meta property="og:site_name" content="River Courier">${section('River Courier')}`;
  expect(sectionOf(named, [], '', 'https://rivercourier.test/1.html')).toBeNull();
  expect(sectionOf(named, ['Home', 'Boats'], '', 'https://rivercourier.test/1.html')).toBe('Boats');
  expect(sectionOf(named, [], '', 'https://news.test/1.html')).toBe('River Courier');
  expect(sectionOf(section('Rivers'), [], '', 'https://rivers.test/1.html')).toBe('Rivers');
  const subject = `<meta property="og:site_name" content="Rivers">${section('Rivers')}`;
  expect(sectionOf(subject, [], '', 'https://rivers.test/1.html')).toBe('Rivers');
});
