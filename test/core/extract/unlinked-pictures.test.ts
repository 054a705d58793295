import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { unlinkPictures } from '../../../src/core/extract/pictures/unlink-pictures';
import { unlinkFigures } from '../../../src/core/extract/prepare/linked-figures';
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
  ['its file in a smaller size', '/a-300x200.jpg'],
  ['its page', '/attachment/216479/'],
  ['its page, asked for', 'https://news.test/?attachment_id=22'],
  ['a view of it on the page', '#focus-1'],
  ['a page of pictures below that of the article', `${url.slice(0, -5)}/workers-on-the-bridge-18857.html`],
  ['a page of pictures told by its name', `${url.slice(0, -5)}/photo/QBJP/`],
  ['a page of pictures told by a number', `${url.slice(0, -5)}/photo-3`],
  ['nothing', '#'],
])('a picture is no link to %s', (_, target) => {
  expect(unlink(`<a href="${target}">${picture}</a>`)).toBe(picture);
});

test.each([
  ['another picture', `<a href="/b.jpg">${picture}</a>`],
  ['another article', `<a href="/town/the-bridge-is-coming-next-year-4712.html">${picture}</a>`],
  ['a forum’s larger file', `<a href="/attachment.php?attachmentid=12">${picture}</a>`],
  ['an attached file', `<a href="https://news.test/attachment/report.pdf">${picture}</a>`],
  ['an attachment of another site', `<a href="https://other.test/?attachment_id=44">${picture}</a>`],
  ['a page of another site', `<a href="https://other.test/attachment/44/">${picture}</a>`],
  ['a chapter below the page', `<a href="${url.slice(0, -5)}/chapter-2">${picture}</a>`],
  ['a chapter about pictures', `<a href="${url.slice(0, -5)}/images">${picture}</a>`],
  ['a chapter about views', `<a href="${url.slice(0, -5)}/view-layer">${picture}</a>`],
  ['a chapter about their making', `<a href="${url.slice(0, -5)}/image-processing.html">${picture}</a>`],
  ['an interview below the page', `<a href="${url.slice(0, -5)}/the-interview">${picture}</a>`],
  ['a file below the page', `<a href="${url.slice(0, -5)}/photo/report.pdf">${picture}</a>`],
  ['a chapter on the page', `<a href="#chapter-2">${picture}</a><h2 id="chapter-2">Steel</h2>`],
  ['a chapter by its second name', `<a href="#ch2">${picture}</a><h2><a id="x" name="ch2">Steel</a></h2>`],
  ['words beside it', `<a href="/a.jpg">${picture} The workers</a>`],
  ['a second picture', `<a href="/a.jpg">${picture}<img src="/b.jpg"></a>`],
])('a picture stays a link to or with %s', (_, html) => {
  expect(unlink(html)).toBe(html);
});

test('pictures of a section stay links to what is below it', () => {
  const html = `<a href="https://news.test/town/bridges/old">${picture}</a>`;
  expect(unlink(html, 'https://news.test/town/bridges/')).toBe(html);
});

test.each(['about:blank', ''])('on a page with the address "%s" a picture is no link to its file', (at) => {
  expect(unlink(`<a href="https://news.test/a.jpg">${picture}</a>`, at)).toBe(picture);
  const linked = `<a href="/b">${picture}</a><a href="https://news.test/b">${picture}</a>`;
  expect(unlink(linked, at)).toBe(linked);
});

test.each([
  'https://a-rather-long-name-of-a-paper.test/',
  'https://a-rather-long-name-of-a-paper.test/?p=12',
])('pictures of an article at %s stay links to other pages', (at) => {
  const html = `<a href="https://a-rather-long-name-of-a-paper.test/photos/18857">${picture}</a>`;
  expect(unlink(html, at)).toBe(html);
});

test.each([
  ['a-750x430.jpg', 'a.jpg', 'a.jpg'],
  ['a-1280x720.jpg', 'a.jpg', 'a-1280x720.jpg'],
  ['a-300x200.jpg', 'a-1024x683.jpg', 'a-1024x683.jpg'],
  ['a_thumb.png?w=320', 'a.png', 'a.png'],
  ['a.jpg', 'a-300x200.jpg', 'a.jpg'],
  ['a.png', 'a_thumb.png', 'a.png'],
])('of %s, which leads to %s, %s is left', (own, target, kept) => {
  const at = (name: string): string => `https://news.test/${name}`;
  expect(unlink(`<a href="${at(target)}"><img src="${at(own)}" width="75" height="43"></a>`)).toContain(
    `<img src="${at(kept)}"`,
  );
});

test('the larger file has not the sides of the smaller one', () => {
  const html =
    '<a href="https://news.test/a.jpg"><img src="https://news.test/a-294x440.jpg" width="294" height="440"></a>';
  expect(unlink(html)).toBe('<img src="https://news.test/a.jpg">');
});

test('thousands of pictures in one link take no time', () => {
  const { body } = parseHtml(`<a href="/b.jpg">${picture.repeat(8_000)}</a>`);
  const before = performance.now();
  unlinkPictures(body, { ...nothingKnown, url });
  expect(performance.now() - before).toBeLessThan(2_000);
});

describe('a link around a figure', () => {
  const sign = '<img src="https://news.test/zoom-in.svg">';
  const caption = '<figcaption>The bridge at noon.</figcaption>';
  const after = (html: string): string => {
    const { body } = parseHtml(html);
    unlinkFigures(body);
    return body.innerHTML;
  };

  test('that enlarges its picture, with a sign that says so, leaves the caption', () => {
    const figure = (link: string): string => `<figure>${link}${sign}${caption}</figure>`;
    expect(after(`<a href="#focus-1">${figure(picture)}</a>`)).toBe(
      figure(`<a href="#focus-1">${picture}</a>`),
    );
  });

  test('leads from the picture, wherever its sign stands', () => {
    const figure = (link: string): string => `<figure>${sign}${link}${caption}</figure>`;
    expect(after(`<a href="#focus-1">${figure(picture)}</a>`)).toBe(
      figure(`<a href="#focus-1">${picture}</a>`),
    );
  });

  test.each([
    ['two pictures to nowhere', `<a href="#"><figure>${picture}${picture}${caption}</figure></a>`],
    ['two pictures to an article', `<a href="/b"><figure>${picture}${picture}${caption}</figure></a>`],
    ['no caption', `<a href="#b"><figure>${picture}${sign}</figure></a>`],
    ['words beside it', `<a href="#b">The bridge<figure>${picture}${sign}${caption}</figure></a>`],
  ])('stays with %s', (_, html) => {
    expect(after(html)).toBe(html);
  });
});
