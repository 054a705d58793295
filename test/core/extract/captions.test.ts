import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markCaptions } from '../../../src/core/extract/prepare/captions';

test.each([
  [
    'a named caption beside its picture makes a figure',
    '<div class="wp-caption"><img src="a"><p class="wp-caption-text">The <a href="b">bridge</a></p></div>',
    '<figure class="wp-caption"><img src="a"><figcaption class="wp-caption-text">The <a href="b">bridge</a></figcaption></figure>',
  ],
  [
    'the picture may stand in a box of its own',
    '<div><div><img src="a"></div><div><span class="photoCaption">Bridge</span></div></div>',
    '<figure><div><img src="a"></div><div><figcaption class="photoCaption">Bridge</figcaption></div></figure>',
  ],
  [
    'a caption without a picture stays a paragraph',
    '<div><p class="caption">Bridge</p></div>',
    '<div><p class="caption">Bridge</p></div>',
  ],
  [
    'a box of paragraphs is no picture’s',
    `<div><img src="a"><p class="caption">Bridge</p><p>${'Text of the article. '.repeat(10)}</p></div>`,
    `<div><img src="a"><p class="caption">Bridge</p><p>${'Text of the article. '.repeat(10)}</p></div>`,
  ],
  [
    'a figure’s own caption is left alone',
    '<figure><img src="a"><figcaption><span class="caption">Bridge</span></figcaption></figure>',
    '<figure><img src="a"><figcaption><span class="caption">Bridge</span></figcaption></figure>',
  ],
])('%s', (_case, html, result) => {
  const { body } = parseHtml(html);
  markCaptions(body);
  expect(body.innerHTML).toBe(result);
});
