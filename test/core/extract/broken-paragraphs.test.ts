import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { partBrokenParagraphs } from '../../../src/core/extract/prepare/broken-paragraphs';

function parted(html: string): string {
  const { body } = parseHtml(`<body>${html}</body>`);
  partBrokenParagraphs(body);
  return body.innerHTML;
}

test.each([
  ['<p>One<br><br>Two</p>', '<p>One</p><p>Two</p>'],
  [
    '<p class="t" id="a">One<br> <br>Two <b>bold</b><br><br><br>Three</p>',
    '<p class="t" id="a">One</p><p class="t">Two <b>bold</b></p><p class="t">Three</p>',
  ],
  [
    '<p>A line<br>and another<br><br>A stanza<br>of two</p>',
    '<p>A line<br>and another</p><p>A stanza<br>of two</p>',
  ],
  ['<p><br><br>One</p>', '<p><br><br>One</p>'],
  ['<p>One<br><br></p>', '<p>One</p>'],
  ['<p>One<br><br><img src="/a.jpg"><br><br>Two</p>', '<p>One</p><p><img src="/a.jpg"></p><p>Two</p>'],
  ['<p>One<br>Two</p>', '<p>One<br>Two</p>'],
  ['<ul><li><p>One<br><br>Two</p></li></ul>', '<ul><li><p>One<br><br>Two</p></li></ul>'],
])('%s', (html, expected) => {
  expect(parted(html)).toBe(expected);
});
