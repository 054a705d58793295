import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/core/dom';
import { viewBlocks } from '../../../../src/core/extract/blocks/features';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { markComments } from '../../../../src/core/extract/blocks/mark-comments';
import { inside, textOf } from '../../../../src/core/extract/blocks/page-blocks';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';
import { squash } from '../../../../src/core/extract/text';
import { nothingKnown } from '../nothing-known';
import { prose } from '../read-page';

const story = prose('One') + prose('Two') + prose('Three');
const answer = '<ol><li>Ada says:<p>My father built boats there, and I know that pier well.</p></li></ol>';

/** The lines that are marked, of a page that Readability has kept whole. */
function marked(html: string, title = 'Coast » The new pier'): string[] {
  const { body } = parseHtml(html);
  const page = readBlocks(body);
  const views = viewBlocks(surround(page, measureKept(page, body)));
  markComments(page, views, { ...nothingKnown, title, squashedTitle: squash(title) });
  return page.blocks.filter((block) => (block.inside & inside.comment) !== 0).map(textOf);
}

test('what stands below a heading that counts what was written on this article is comments', () => {
  for (const heading of [
    '3 thoughts on “<span>The new pier</span>”',
    'One thought on “The New Pier”',
    '2 Kommentare zu „The new pier“',
    '2 commentaires sur « The new pier »',
    '《The new pier》已有1件评论',
  ])
    expect(marked(`${story}<h3>${heading}</h3>${answer}`)).toHaveLength(3);
  expect(marked(`<div>${story}<h3>1 comment on “The new pier”</h3>${answer}</div>${prose('Four')}`)).toEqual([
    '1 comment on “The new pier”',
    'Ada says:',
    'My father built boats there, and I know that pier well.',
  ]);
});

test('other headings are those of the text', () => {
  const stays = (html: string, title?: string): void => expect(marked(html, title)).toEqual([]);
  for (const heading of [
    'Thoughts on “The new pier”',
    '3 thoughts on “The old bridge of the town”',
    '3 thoughts on the new pier',
    '10 pictures of “The new pier”',
    '<a href="#c">3 thoughts on “The new pier”</a>',
    'Comments',
    'Critics’ reactions to “The new pier” in 2026',
    'Commentary on “The new pier”, book 1',
    '2. Comments on “The new pier”',
    'Une réflexion sur « The new pier »',
    'Ein Kommentar zu „The new pier“',
    `3 thoughts on “The new pier” ${'and so on '.repeat(50)}`,
  ])
    stays(`${story}<h3>${heading}</h3>${answer}`);
  stays(`${story}<h2>5 reactions to “The new pier”</h2>${story}<h2>Later</h2>${story}`);
  stays(`<div>${story}</div><div><h2>5 reactions to “The new pier”</h2>${story}<h2>Later</h2>${story}</div>`);
  stays(`<h3>3 comments on “The new pier”</h3>${story}`);
  stays(`${story}<h3>3 comments on “pier”</h3>${answer}`, 'pier');
  stays(`${story}<h3>3 comments on “”</h3>${answer}`, '');
});

test('so is a box that begins with a heading that says nothing else, below most of the text', () => {
  const section = `<div><h2>3 Comments</h2>${answer}</div>`;
  expect(marked(story + section)).toHaveLength(3);
  expect(marked(`${section}${story}`)).toEqual([]);
  expect(marked(`${prose('One')}${section}${story}${story}`)).toEqual([]);
  expect(marked(`${story}<div><p>Below.</p><h2>3 Comments</h2>${answer}</div>`)).toEqual([]);
  expect(marked(`${story}<div><h2>No comment</h2>${answer}</div>`)).toEqual([]);
});

test('headings of comments without end are read once', () => {
  const { body } = parseHtml(story + '<div><h2>Comments</h2>'.repeat(200) + prose('x').repeat(2000));
  const page = readBlocks(body);
  const views = viewBlocks(surround(page, measureKept(page, body)));
  const start = performance.now();
  markComments(page, views, nothingKnown);
  expect(performance.now() - start).toBeLessThan(1000);
});
