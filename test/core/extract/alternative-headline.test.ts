import { expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

test('the other headline that a page declares is a wording to choose, and the title only where there is no other', () => {
  const shown = 'Two decks for the far shore';
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge is coming","alternativeHeadline":"${shown}"}</script>`;
  const { title, candidates } = extract(storyPage(head, `<h1>The bridge is coming</h1><h2>${shown}</h2>`));
  expect(title).toBe('The bridge is coming');
  expect(candidates.title?.map(({ value }) => value)).toContain(shown);
  const only = `<script type="application/ld+json">{"@type":"NewsArticle","alternativeHeadline":"${shown}"}</script>`;
  expect(extract(storyPage(only, '')).title).toBe(shown);
});
