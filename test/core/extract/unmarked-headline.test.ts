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

const declared = 'You will not believe what the council has done';

test.each([
  [
    'a list',
    `${social}${graph('Town council votes for the new bridge')}`,
    '<ul><li>Town council votes for the new bridge</li></ul>',
  ],
  [
    'the name of the site',
    `<title>The River Courier</title>${social}`,
    '<div><a href="/">The River Courier</a></div>',
  ],
  ['the name of a section', `<title>Politics</title>${social}`, '<div>Politics</div>'],
  [
    'what stands beside the article',
    `<title>Council votes for bridge</title>${social}`,
    '<div class="related"><div>Council votes for bridge</div></div>',
  ],
  ['a step of a breadcrumb', social, `<div>Home – Town – ${declared}</div>`],
  ['a sentence', social, '<p>You will not believe it: what the council has done</p>'],
])('what is no headline, since it is: %s', (_case, head, above) => {
  expect(readTitle(evidenceOf(`<head>${head}</head>${above}${text}`)).value).toBe(declared);
});

test('where a heading is the headline, no other line is', () => {
  const head = `<head>${social}${graph('Town council votes for the new bridge')}</head>`;
  const page = `${head}<div>Town council votes for the new bridge</div><h1>Why the bridge is coming after all</h1>${text}`;
  expect(readTitle(evidenceOf(page)).value).toBe('Why the bridge is coming after all');
});
