import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { unlinkPictures } from '../../../src/core/extract/pictures/unlink-pictures';
import { nothingKnown } from './nothing-known';

const url = 'https://news.test/town/the-bridge-is-coming-next-year-4711.html';
const picture = '<img src="https://news.test/a-1024x683.jpg">';

/** What is left of a link around a picture. */
function unlink(html: string, at = url): string {
  const { body } = parseHtml(html);
  unlinkPictures(body, { ...nothingKnown, url: at });
  return body.innerHTML;
}

test.each([
  ['its file', 'https://news.test/a-1024x683.jpg'],
  ['its file, as the page writes it', '/a-1024x683.jpg'],
  ['its file in another size', '/a.jpg'],
  ['its page', '/attachment/216479/'],
  ['its page, asked for', 'https://news.test/?attachment_id=22'],
  ['a view of it on the page', '#focus-1'],
  ['a page of pictures below that of the article', `${url.slice(0, -5)}/workers-on-the-bridge-12.html`],
])('a picture is no link to %s', (_, target) => {
  expect(unlink(`<a href="${target}">${picture}</a>`)).toBe(picture);
});

test.each([
  ['another picture', `<a href="/b.jpg">${picture}</a>`],
  ['another article', `<a href="/town/the-bridge-is-coming-next-year-4712.html">${picture}</a>`],
  ['a forum’s larger file', `<a href="/attachment.php?attachmentid=12">${picture}</a>`],
  ['words beside it', `<a href="/a.jpg">${picture} The workers</a>`],
  ['a second picture', `<a href="/a.jpg">${picture}<img src="/b.jpg"></a>`],
])('a picture stays a link to or with %s', (_, html) => {
  expect(unlink(html)).toBe(html);
});

test('pictures of a section stay links to what is below it', () => {
  const html = `<a href="https://news.test/town/bridges/old">${picture}</a>`;
  expect(unlink(html, 'https://news.test/town/bridges/')).toBe(html);
});
