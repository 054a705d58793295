import { describe, expect, test } from 'vitest';
import { withoutCapitals } from '../../../src/core/extract/facts/authors/capitals';
import { splitNames } from '../../../src/core/extract/facts/authors/names';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { extract, storyPage } from './read-page';

const site = '<meta property="og:site_name" content="The Courier">';
const author = (name: string): string => `<meta name="author" content="${name}">`;
const data = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const headed = (line: string): string => `<h1>The bridge is coming</h1>${line}`;

/** Who wrote a page's article. */
function authorsOf(head: string, header?: string, tail?: string): string[] {
  return extract(storyPage(head, header, tail)).authors;
}

test.each([
  ['MARIE-CLAIRE O’NEIL', 'Marie-Claire O’Neil'],
  ['KENNETH P. VOGEL', 'Kenneth P. Vogel'],
  ['J.R. MCDONALD', 'J.R. McDonald'],
  ['AMY McDONALD', 'Amy McDonald'],
  ['JUAN DE LA CRUZ', 'Juan de la Cruz'],
  ['JÖRG ZSCHOCHE', 'Jörg Zschoche'],
  ['Jean-Luc MARTIN', 'Jean-Luc Martin'],
  ['JERUSALEM POST STAFF', 'JERUSALEM POST STAFF'],
  ['MDR SACHSEN', 'MDR SACHSEN'],
  ['FlowGuard EMEA', 'FlowGuard EMEA'],
  ['Team NASA', 'Team NASA'],
  ['AFP', 'AFP'],
  ['Jane Doe', 'Jane Doe'],
  ['王明 李华', '王明 李华'],
])('%s is written %s', (name, written) => {
  expect(withoutCapitals(name, null)).toBe(written);
});

test.each([
  ['Jane Doe, MS, RD, FAND', ['Jane Doe, MS, RD, FAND']],
  ['Jane Doe, CEPF®, John Roe, MD', ['Jane Doe, CEPF®', 'John Roe, MD']],
  ['Jane Doe, AP', ['Jane Doe', 'AP']],
  ['Jane Doe, RN, AFP', ['Jane Doe, RN', 'AFP']],
  ['Jane Doe, PhD, CNN', ['Jane Doe, PhD', 'CNN']],
  ['Jane Doe, Cape Cod, MA', ['Jane Doe']],
  ['Jane Doe, John Roe, MA', ['Jane Doe', 'John Roe, MA']],
  ['Jane Doe, MD, and John Roe, PhD', ['Jane Doe, MD', 'John Roe, PhD']],
  ['Jane Doe, Jim Poe and John Roe, PhD, Lisbon', ['Jane Doe', 'Jim Poe', 'John Roe, PhD']],
  ['Jane Doe, NASA', ['Jane Doe', 'NASA']],
  ['Jane Doe, Ma Rui', ['Jane Doe', 'Ma Rui']],
])('degrees are a part of a name: %s', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

describe('what is nobody', () => {
  test.each(['redaktori', 'Redaccion', 'Redakcja', 'редакция'])('a house word: %s', (name) => {
    expect(authorsOf(site + author(name))).toEqual([]);
  });

  test('the site, where only a template’s metadata say so', () => {
    expect(authorsOf(site + author('The Courier'))).toEqual([]);
    expect(authorsOf(site + author('The Courier'), headed('<p class="byline">By The Courier</p>'))).toEqual([
      'The Courier',
    ]);
    const body = { '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'The Courier' } };
    expect(authorsOf(site + author('The Courier') + data(body))).toEqual(['The Courier']);
  });

  test('who has made the site', () => {
    expect(authorsOf(site + author('www.studio.test | Jane Doe'))).toEqual([]);
    expect(authorsOf(site + author('studio.com | Jane Doe'))).toEqual([]);
    expect(authorsOf(site + author('Jane Doe | The Courier'))).toEqual(['Jane Doe']);
    expect(authorsOf(site + author('J.Doe | The Courier'))).toEqual(['J.Doe']);
  });

  test('the one whose claim an article reviews', () => {
    const claim = {
      '@type': 'ClaimReview',
      itemReviewed: { author: { '@type': 'Organization', name: 'The river and bridge ministries' } },
    };
    const marked = headed('<p class="author">The river and bridge ministries</p>');
    expect(authorsOf(site + data(claim), marked)).toEqual([]);
    expect(authorsOf(site, marked)).not.toEqual([]);
  });

  test('nor a person, unless nobody else is named', () => {
    const claim = { '@type': 'ClaimReview', itemReviewed: { author: { name: 'John Roe' } } };
    const own = headed('<p class="author">John Roe</p>');
    expect(authorsOf(site + data(claim), own)).toEqual(['John Roe']);
    expect(authorsOf(site + author('Jane Doe') + data(claim), own)).toEqual(['Jane Doe']);
    const printed = headed('<p class="author">John Roe</p><p class="byline">By Jane Doe</p>');
    expect(authorsOf(site + data(claim), printed)).toEqual(['Jane Doe']);
  });
});

test('a login gives way to the name that another place spells', () => {
  const login = '<meta name="sailthru.author" content="janedoe">';
  expect(authorsOf(site + login, headed('<p class="byline">Jane Doe</p>'))).toEqual(['Jane Doe']);
  expect(authorsOf(site + login)).toEqual(['janedoe']);
});

test('one body whose name has a word that parts names; people who are called a body are people', () => {
  const page = (name: string): string =>
    data({ '@type': 'NewsArticle', author: { '@type': 'Organization', name } });
  expect(authorsOf(page('Center for Lakes and Rivers'))).toEqual(['Center for Lakes and Rivers']);
  expect(authorsOf(page('Jane Doe and John Roe'))).toEqual(['Jane Doe', 'John Roe']);
});

test('a label on a line of its own below the article', () => {
  const tail = '<h2>Article written by:</h2><h3>Jane Doe, MD, PhD</h3>';
  expect(authorsOf(site, undefined, tail)).toEqual(['Jane Doe, MD, PhD']);
});

describe('beside the headline nobody has written the article', () => {
  const day = '<p>12.03.2020</p>';
  const figure = '<figure><img src="/a.jpg"><figcaption>Max Hill</figcaption></figure>';
  const section = '<div class="post-category"><a href="/river-banks/">River Banks</a></div>';
  const about = `<p>${'The council heard what Max Hill had to say about the bridge. '.repeat(3)}</p>`;
  const inner = '<p>A line of the text that says little of anybody at all.</p>'.repeat(6);

  test.each([
    ['who is in the picture', headed(`${figure}${day}`), ''],
    ['a part of the site', headed(`${section}${day}`), ''],
    ['whom the text is about', headed(`<p>Max Hill</p>${day}`), inner + about + inner],
  ])('%s', (_case, header, tail) => {
    expect(authorsOf(site, header, tail)).toEqual([]);
  });

  test('but who is named by no other line', () => {
    expect(authorsOf(site, headed(`<p>Max Hill</p>${day}`), inner)).toEqual(['Max Hill']);
  });

  test.each([
    '<p>Jane Doe is a freelance writer who lives in Berlin.</p>',
    '<p>All photos by Jane Doe, taken in May.</p>',
    '<figure><img src="/a.jpg"><figcaption>The old bridge. Photo: Jane Doe</figcaption></figure>',
  ])('nor does what is said of the author take the article from her: %s', (line) => {
    expect(authorsOf(site, headed(`<p>Jane Doe</p>${day}`), inner + line + inner)).toEqual(['Jane Doe']);
  });
});

describe('far below', () => {
  const inner =
    '<p>A line of the text that says little of anybody at all, but it is long enough for one.</p>';
  const below = (lines: string): string[] =>
    extract(
      storyPage(site, undefined, inner.repeat(40)).replace('</article>', `</article><div>${lines}</div>`),
    ).authors;
  const link = (name: string): string => `<p>Another article</p><div class="list-author">By ${name}</div>`;

  test('those of other articles have not written this one, where there are several', () => {
    expect(below(link('Max Hill') + link('Ann Lake'))).toEqual([]);
    expect(below(link('Max Hill') + link('Max Hill'))).toEqual(['Max Hill']);
  });

  test('but the first one right below the text has, above a teaser', () => {
    const teaser = (title: string): string => `${title}<p class="author">By Max Hill</p>`;
    const own = '<p class="author">By Jane Doe</p>';
    expect(below(own + teaser('<h3>Another</h3>'))).toEqual(['Jane Doe']);
    expect(below(own + teaser('<div>Ten more bridges to see in May</div>'))).toEqual(['Jane Doe']);
  });

  test.each([
    ['in a row', '<p class="author">By Jane Doe</p><p class="author">By John Smith</p>'],
    [
      'with what is said of each',
      '<h3>About the authors</h3><div class="author">Jane Doe</div><p>Engineer.</p><div class="author">John Smith</div>',
    ],
  ])('and so have several right below it %s', (_case, lines) => {
    expect(below(lines)).toEqual(['Jane Doe', 'John Smith']);
  });

  test('and so has the one whom the article’s own last line names, with a teaser below it', () => {
    const own = storyPage(site, undefined, `${inner.repeat(40)}<p class="author">By Jane Doe</p>`);
    const teaser = '<div><h3>Another</h3><p class="author">By Max Hill</p></div>';
    expect(extract(own.replace('</article>', `</article>${teaser}`)).authors).toEqual(['Jane Doe']);
  });

  test('a side box introduces its author', () => {
    const box = (name: string): string =>
      `<aside class="author-bio"><a href="https://news.test/author/${name}/">All posts by ${name} Hill</a></aside>`;
    expect(below(box('Max'))).toEqual(['Max Hill']);
    expect(below(box('Max') + box('Ann'))).toEqual([]);
    expect(below(box('Max').replace('author-bio', 'latest'))).toEqual([]);
  });

  test.each([
    'Read Full Bio',
    'Full Profile',
    'Learn More',
    'All Articles',
    'Mehr erfahren',
    'Alle Beiträge',
    'Zum Profil',
    'More From Max',
  ])('what a link in it leads to is nobody: %s', (text) => {
    const leading = `<a href="https://news.test/author/max-hill/">${text}</a>`;
    expect(
      below(`<aside class="author-bio"><h3>Max Hill</h3><p>Writes of rivers.</p>${leading}</aside>`),
    ).toEqual([]);
  });

  test.each([
    '<h3>Columnist of the week</h3><div class="author-card"><a href="/author/max-hill/">Max Hill</a><p>Writes.</p></div>',
    '<div class="about-author"><h3>About me</h3><a href="/author/olga-lee/">Olga Lee</a></div>',
    '<p>In short</p><div class="author-card"><a href="/author/max-hill/">Max Hill</a></div>',
  ])('nor has whom a column introduces on every page written the article: %s', (lines) => {
    expect(below(`<aside class="sidebar">${lines}</aside>`)).toEqual([]);
  });
});

test.each([
  ['---- by Jane Doe', 'Jane Doe', 'by Jane Doe'],
  ['05.02.2020 - Redaktion: Jana Doe (Sprecherin)', 'Jana Doe', 'Redaktion: Jana Doe (Sprecherin)'],
  ['By THE RIVER TIMES SEPT. 15, 2016', 'THE RIVER TIMES', 'By THE RIVER TIMES'],
  ['By Jane DOE 12.03.2024', 'Jane DOE', 'By Jane DOE'],
  ['By Jane Doe MARCH 12, 2020', 'Jane Doe', 'By Jane Doe'],
  // Surnames in capitals that begin as months do.
  ['By Jean Pierre MARTIN 12 March 2020', 'Jean Pierre MARTIN', 'By Jean Pierre MARTIN'],
  ['Par Jean Claude JUNCKER 12.03.2020', 'Jean Claude JUNCKER', 'Par Jean Claude JUNCKER'],
  ['By MARY ANN MAYER 5 March 2020', 'MARY ANN MAYER', 'By MARY ANN MAYER'],
  ['By Anna Lee MARTIN 2 min read', 'Anna Lee MARTIN', 'By Anna Lee MARTIN'],
  ['Autor Jane Doe:', 'Jane Doe', 'Autor Jane Doe'],
])('a line that names its author among signs and a day: %s', (line, name, printed) => {
  const found = findNamedAuthors(line);
  expect(splitNames(found?.names ?? '')).toEqual([name]);
  expect(found?.printed).toBe(printed);
});

test.each(['— By Winston Churchill', '~ by Jane Austen', '* By Jane Austen, 1813', '- von Johann Goethe'])(
  'nobody has written the article who is quoted in it: %s',
  (line) => {
    expect(findNamedAuthors(line)).toBeNull();
    expect(authorsOf(site, headed(`<p>12.03.2020</p><p>${line}</p>`))).toEqual([]);
  },
);

test.each(['By The Numbers:', 'By Popular Demand:', 'Por Primera Vez:', 'Von Nord Nach Süd:'])(
  'words with a colon behind them are nobody: %s',
  (line) => {
    expect(findNamedAuthors(line)).toBeNull();
  },
);
