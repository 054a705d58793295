import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/extract/facts/title/title';
import { evidenceOf } from './read-page';

const og = (text: string): string => `<meta property="og:title" content="${text}">`;
const graph = (headline: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;
const social = og('You will not believe what the council has done');
const text = `<p>${'The council has met for hours to speak of the bridge. '.repeat(6)}</p>`;

test.each([
  [
    'the wording that JSON-LD has',
    `<title>Bridge vote</title>${social}${graph('Town council votes for the new bridge')}`,
    `<div>Town</div><div class="x1">Town council votes for the new bridge</div>${text}`,
    'Town council votes for the new bridge',
  ],
  [
    'the wording of the title without the site’s name',
    `<title>Town council votes for the new bridge | Courier</title>${social}<meta property="og:site_name" content="Courier">`,
    `<div>Courier</div><div>Town council votes for the new bridge</div>${text}`,
    'Town council votes for the new bridge',
  ],
])('the headline is found in a box without a name: %s', (_case, head, body, value) => {
  const title = readTitle(evidenceOf(`<head>${head}</head>${body}`));
  expect([title.value, title.origin]).toEqual([value, 'dom']);
});

const headline = 'Town council votes for the new bridge';

test.each([
  ['capitals', headline.toUpperCase()],
  ['signs around it', `» ${headline} (`],
  ['a colon behind it', `${headline}:`],
  ['a slug', 'town-council-votes-for-the-new-bridge'],
])('a line says which title is the headline, and is not asked how it is spelled: %s', (_case, line) => {
  const title = readTitle(evidenceOf(`<head>${social}${graph(headline)}</head><div>${line}</div>${text}`));
  expect([title.value, title.origin]).toEqual([headline, 'dom']);
});

const declared = 'You will not believe what the council has done';

test.each([
  ['in a list', `<ul><li>${headline}</li></ul>${text}`],
  ['a step of a breadcrumb', `<div>Home – Town – ${headline}</div>${text}`],
  ['a sentence', `<p>${headline}</p>${text}`],
  ['in a table', `<table><tr><td>${headline}</td><td>12</td></tr></table>${text}`],
  ['a heading of something else', `<h4>${headline}</h4>${text}`],
  ['below the text', `${text}<div><a href="/bridge">${headline}</a></div>`],
])('what is no headline though it says a title: %s', (_case, body) => {
  const page = (line: string): string => `<head>${social}${graph(headline)}</head>${line}`;
  const title = readTitle(evidenceOf(page(body)));
  expect([title.value, title.origin]).toEqual([declared, 'meta']);
  // The same words are the headline where one can stand.
  expect(readTitle(evidenceOf(page(`<div>${headline}</div>${text}`))).value).toBe(headline);
});

test.each([
  [
    'the name of the site',
    `<title>The River Courier</title>${social}`,
    '<div><a href="/">The River Courier</a></div>',
  ],
  ['the name of a section', `<title>Town politics</title>${social}`, '<div>Town politics</div>'],
  [
    'what stands beside the article',
    `<title>Council votes for bridge</title>${social}`,
    '<div class="related"><div>Council votes for bridge</div></div>',
  ],
])('what is no headline, since it is: %s', (_case, head, above) => {
  expect(readTitle(evidenceOf(`<head>${head}</head>${above}${text}`)).value).toBe(declared);
});

test('where a heading is the headline, no other line is', () => {
  const head = `<head>${social}${graph('Town council votes for the new bridge')}</head>`;
  const page = `${head}<div>Town council votes for the new bridge</div><h1>Why the bridge is coming after all</h1>${text}`;
  expect(readTitle(evidenceOf(page)).value).toBe('Why the bridge is coming after all');
});
