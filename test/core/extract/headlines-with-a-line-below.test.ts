import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/extract/facts/title/title';
import { evidenceOf } from './read-page';

const og = (text: string): string => `<meta property="og:title" content="${text}">`;
const graph = (headline: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

test.each([
  [
    'a headline whole that the metadata cut off before a capital',
    `${og('Council Votes for the Bridge That the Whole Town')}${graph('Council Votes for the Bridge That the Whole Town')}`,
    '<h1>Council Votes for the Bridge That the Whole Town Has Waited For After Ten Years of Quarrels</h1>',
    'Council Votes for the Bridge That the Whole Town Has Waited For After Ten Years of Quarrels',
    'dom',
  ],
  [
    'a headline whole that the metadata cut off',
    `${og('Council votes for the')}${graph('Council votes for the')}`,
    '<h1>Council votes for the bridge over the river and the road</h1>',
    'Council votes for the bridge over the river and the road',
    'dom',
  ],
  [
    'a headline whole that one of both has without its end',
    og('Council votes for the bridge'),
    '<h1>Council votes for the bridge Ferries will stop in the summer</h1>',
    'Council votes for the bridge Ferries will stop in the summer',
    'dom',
  ],
])('%s', (_case, head, body, value, origin) => {
  expect(
    readTitle(evidenceOf(`<html><head>${head}</head><body>${body}<p>Text.</p></body></html>`)),
  ).toMatchObject({ value, origin });
});
