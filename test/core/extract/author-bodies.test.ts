import { expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

const graph = (names: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The bridge is coming',
    author: names.map((name) => ({ '@type': 'Person', name })),
  })}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const signed = '<p>The council met again.</p><span class="author">Jane Doe</span>';

test.each([
  ['a region in capitals beside a person', graph(['Jane Doe', 'RBD RIVER-LAND']), '', ['Jane Doe']],
  ['a paper behind a bar', graph(['Jane Doe, John Roe | RBD TODAY']), '', ['Jane Doe', 'John Roe']],
  ['a paper whose capitals could be a name', graph(['Jane Doe', 'USA TODAY']), '', ['Jane Doe']],
  [
    'a person in capitals beside another',
    graph(['JANE DOE', 'ANA DE SOUSA', 'Max Rivers']),
    '',
    ['Jane Doe', 'Ana de Sousa', 'Max Rivers'],
  ],
  ['whose first letters are two', graph(['JD RIVERS', 'Max Rivers']), '', ['JD RIVERS', 'Max Rivers']],
  [
    'people with one name behind a comma in the metadata',
    meta('author', 'Jane Doe, Suharto'),
    '',
    ['Jane Doe', 'Suharto'],
  ],
  ['a bracket that is left open', '', '<p class="byline">By Jane Doe (</p>', ['Jane Doe']],
  [
    'a place behind a printed name, with which the text opens',
    '',
    '<p class="byline">By Jane Doe, Lisbon</p><p>LISBON — The council of the town met again on Wednesday and spoke of the bridge.</p>',
    ['Jane Doe'],
  ],
  [
    'a person with one name behind a printed one',
    '',
    '<p class="byline">By Jane Doe, Lakshmi</p>',
    ['Jane Doe', 'Lakshmi'],
  ],
  [
    'a person with one name behind two printed ones',
    '',
    '<p class="byline">By Jane Doe, Max Rivers, Anushka</p>',
    ['Jane Doe', 'Max Rivers', 'Anushka'],
  ],
  [
    'printed names of one word',
    '',
    '<p class="byline">By Jane Doe, Bono, Sting</p>',
    ['Jane Doe', 'Bono', 'Sting'],
  ],
  ['two people of whom one has one name', graph(['Jane Doe', 'Madonna']), '', ['Jane Doe', 'Madonna']],
  [
    'another paper, where a byline names a person too',
    graph(['The Western Bridge']),
    '<p>by <a rel="author" href="/author/jane">Jane Doe, The Western Bridge</a></p>',
    ['Jane Doe'],
  ],
  ['a pseudonym beside a person', graph(['The Wanderer', 'Jane Doe']), '', ['The Wanderer', 'Jane Doe']],
  ['an authority beside a person', graph(['Agency for River Works', 'Jane Doe']), '', ['Jane Doe']],
  [
    'who runs the site, where a byline stands on the page',
    meta('author', 'Organization for River Works'),
    '<h3 class="byline"><a rel="author" href="/users/riverhowl">RiverHowl</a></h3>',
    ['RiverHowl'],
  ],
  [
    'a party whose name holds the sign that parts names',
    meta('author', 'Rivers 90/The Boats Party') +
      '<meta property="og:site_name" content="Party Rivers 90/The Boats">',
    '',
    ['Rivers 90/The Boats Party'],
  ],
  [
    'two people after whom the site is called',
    meta('author', 'Jane Doe and John Roe') +
      '<meta property="og:site_name" content="John Roe and Jane Doe">',
    '',
    ['Jane Doe', 'John Roe'],
  ],
  ['nobody', '', '<div class="author">By <span class="author-name">Staff Reports</span></div>', []],
  [
    'who began a thread',
    '',
    '<ul><li>Thread starter <a class="u">River-Cheese</a></li></ul>',
    ['River-Cheese'],
  ],
])('%s', (_, head, header, authors) => {
  const page = storyPage(
    `<title>The bridge is coming</title>${head}`,
    `<h1>The bridge is coming</h1>${header}`,
  );
  expect(extract(page).authors).toEqual(authors);
});

test('an organisation by microdata stands back behind the name below the text', () => {
  const house =
    '<div itemprop="author" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Riverland Courier"></div>';
  const of = (tail: string): string[] =>
    extract(storyPage('<title>The bridge is coming</title>', `<h1>The bridge is coming</h1>${house}`, tail))
      .authors;
  expect(of(signed)).toEqual(['Jane Doe']);
  expect(of('')).toEqual(['Riverland Courier']);
});

test('the section in a box for authors is none of them', () => {
  const box = (name: string): string =>
    `<h1>The bridge is coming</h1><div class="author-box"><a class="article-category" href="/town">${name}</a></div>`;
  expect(extract(storyPage('', box('Rivers'))).authors).toEqual([]);
  expect(extract(storyPage('', box('Jane Doe'))).authors).toEqual(['Jane Doe']);
});

test('a writer in the metadata is an author, without the paper behind the comma', () => {
  const head = `<meta property="og:site_name" content="River Courier">${meta('writer', '田中宏明，<b>River Courier</b>')}`;
  expect(extract(storyPage(head)).authors).toEqual(['田中宏明']);
});
