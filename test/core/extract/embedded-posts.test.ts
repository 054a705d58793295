import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropDoubledPosts } from '../../../src/core/extract/prepare/embedded-posts';

function after(html: string): string {
  const { body } = parseHtml(html);
  dropDoubledPosts(body);
  return body.innerHTML;
}

const quote = '<blockquote class="wp-embedded-content"><p><a href="a">The pier</a></p></blockquote>';
const frame = '<iframe class="wp-embedded-content" title="“The pier” — The Harbour" src="a/embed/"></iframe>';

test('a post that is embedded as a quote and as a frame is the frame, or the quote where the frame has no title', () => {
  expect(after(`${quote}<p>${frame}</p>`)).toBe(`<p>${frame}</p>`);
  expect(after(quote + frame)).toBe(frame);
  expect(after(quote + frame.replace(/ title="[^"]*"/, ''))).toBe(quote);
});

test.each([frame, `<blockquote><p>Text.</p></blockquote>${frame}`, `${quote}<p>Text. ${frame}</p>`])(
  'a frame whose quote is gone, or stands elsewhere, stays: %#',
  (html) => {
    expect(after(html)).toBe(html);
  },
);
