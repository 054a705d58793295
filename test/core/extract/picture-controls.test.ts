import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { openEnlargingLinks } from '../../../src/core/extract/prepare/enlarging-links';
import {
  dropEnlargers,
  dropPictureButtons,
  dropPins,
} from '../../../src/core/extract/prepare/picture-controls';

function after(html: string): string {
  const { body } = parseHtml(html);
  dropPins(body);
  dropEnlargers(body, 'https://news.test/story');
  return body.innerHTML;
}

const pin = 'https://pin.example/pin/create/button/?url=a';

test.each([
  `<span href="${pin}"><svg></svg>Pin</span>`,
  `<a href="${pin}">Save this</a>`,
  '<a href="a.jpg">Zoom</a>',
  '<a href="javascript:void(0)">Zoom</a>',
  '<a href="https://news.test/story#zoom">Zoom</a>',
  '<a href="/photo/1">Zoom</a>',
  '<a href="https://www.news.test/photo/1">Zoom</a>',
  '<a href="a.jpg"> + Bild vergrößern</a>',
  '<a href="a.jpg">Click to enlarge</a>',
  `<a href="a.jpg">${'\n'.padEnd(60)}Vergrößern${'\n'.padEnd(60)}</a>`,
])('what is pressed on a picture is none of its caption: %s', (control) => {
  const caption = (more: string): string =>
    `<figure><img src="a"><figcaption>The pier${more}</figcaption></figure>`;
  expect(after(caption(control))).toBe(caption(''));
});

test('it is none behind a sentence, in a box of its own, and alone outside a figure', () => {
  const caption = (says: string): string => `<figure><img src="a"><figcaption>${says}</figcaption></figure>`;
  expect(after(caption('The pier. <a href="b.jpg">Zoom</a>'))).toBe(caption('The pier. '));
  expect(after(caption('<p>The pier</p> <a href="b.jpg">Zoom</a>'))).toBe(caption('<p>The pier</p> '));
  expect(after(caption('<p>The pier</p><p><a href="b.jpg">Zoom</a></p>'))).toBe(
    caption('<p>The pier</p><p></p>'),
  );
  expect(after(caption('<a href="b">Enlarge</a> The pier'))).toBe(caption(' The pier'));
  expect(after(`<p>Text.</p><div><a href="${pin}">Pin</a></div>`)).toBe('<p>Text.</p><div></div>');
});

test.each([
  `<p>She tells <a href="${pin}">how such a button is made, and what became of it</a>.</p>`,
  `<a href="${pin}"><img src="a"></a>`,
  `<a href="${pin}" data-frontclip_mark="keep">Pin</a>`,
  '<figure><img src="a"><figcaption>The <a href="b">zoom lens</a> of 1912</figcaption></figure>',
  '<figure><img src="a"><figcaption><a href="b.jpg">Zoom</a>, the service, in 2020</figcaption></figure>',
  '<p>They met over <a href="b.jpg">Zoom</a>.</p>',
  '<figure><img src="a"><figcaption>The class meets on <a href="b.jpg">Zoom</a> every week.</figcaption></figure>',
  '<figure><img src="a"><figcaption>The class meets on <span><a href="b.jpg">Zoom</a></span>.</figcaption></figure>',
  '<figure><img src="a"><figcaption>The class meets on <a href="b.jpg">Zoom</a></figcaption></figure>',
  '<figure><img src="a"><figcaption>Seen from the <a href="b">larger</a> of the two towers.</figcaption></figure>',
  '<figure><img src="a"><figcaption>The class of 1990. <a href="https://zoom.test/">Zoom</a></figcaption></figure>',
  `<p>Read on, and you may <a href="${pin}">pin your own pictures</a> of the old bridge.</p>`,
  `<figure><img src="a"><figcaption>You may <a href="${pin}">pin your own pictures</a> of it.</figcaption></figure>`,
])('words of the text stay: %s', (html) => {
  expect(after(html)).toBe(parseHtml(html).body.innerHTML);
});

function withoutButtons(html: string): string {
  const { body } = parseHtml(html);
  dropPictureButtons(body, 'https://news.test/story');
  return body.innerHTML;
}

test.each([
  ['<figure>', '<button>Expand</button>', '<img src="a"></figure>'],
  ['<figure><a href="javascript:void(0)">', '<span>Zoom</span>', '<img src="a"></a></figure>'],
  ['<figure><div><img src="a">', '<button class="zoom"> Vergrößern </button>', '</div></figure>'],
  ['<figure><a href="b">', '<span>Open this photo in gallery:</span>', '<img src="a"></a></figure>'],
  ['<div class="Carousel"><p>The pier</p>', '<button>Read More</button>', '</div>'],
])('what is pressed at a picture goes: %s%s', (before, control, behind) => {
  expect(withoutButtons(before + control + behind)).toBe(before + behind);
});

test.each([
  '<figure><button><img src="a">Expand</button></figure>',
  '<figure><a href="b"><span>Expand</span></a></figure>',
  '<figure><a href="https://zoom.test/"><img src="a"><span>Zoom</span></a></figure>',
  '<figure><button>Expand the harbour</button><img src="a"></figure>',
  '<div><button>Read more</button></div>',
  '<figure><button data-frontclip_mark="keep">Expand</button><img src="a"></figure>',
])('a button with a picture or other words stays, and one at no picture: %s', (html) => {
  expect(withoutButtons(html)).toBe(html);
});

test('a link of thousands of words to press is read in time', () => {
  const { body } = parseHtml(`<figure><a>${'<span>Expand</span>'.repeat(5_000)}</a></figure>`);
  const start = performance.now();
  dropPictureButtons(body, 'https://news.test/story');
  expect(performance.now() - start).toBeLessThan(2_000);
});

describe('a link that enlarges a picture holds the picture alone', () => {
  const picture = '<img src="https://news.test/a.jpg">';
  const linked = `<a href="/gallery/a.html">${picture}</a>`;
  const pressed = '<span class="enlarge"><i class="icon"></i>vergrößern </span>';
  test.each([
    [`<div><a href="/gallery/a.html">${picture}${pressed}</a></div>`, `<div>${linked}</div>`],
    [
      `<div><a href="/gallery/a.html">${picture}${pressed}<span>(Bildquelle: Jane Doe)</span></a></div>`,
      `<div><figure>${linked}<figcaption><span>(Bildquelle: Jane Doe)</span></figcaption></figure></div>`,
    ],
    [
      `<a href="/a.jpg"><span class="w">${picture}<span>Zoom</span></span></a>`,
      `<a href="/a.jpg"><span class="w">${picture}</span></a>`,
    ],
    // A service of that name, and what a guide keeps.
    [
      `<ul><li><a href="https://zoom.test/">${picture}<span>Zoom</span></a></li></ul>`,
      `<ul><li><a href="https://zoom.test/">${picture}<span>Zoom</span></a></li></ul>`,
    ],
    [
      `<a href="/a.jpg">${picture}<span data-frontclip_mark="keep">Zoom</span></a>`,
      `<a href="/a.jpg">${picture}<span data-frontclip_mark="keep">Zoom</span></a>`,
    ],
    // A teaser’s title, words about enlarging, and words of a teaser.
    [
      `<div><a href="/b.html">${picture}${pressed}<span>The harbor is full</span></a></div>`,
      `<div><a href="/b.html">${picture}<span>The harbor is full</span></a></div>`,
    ],
    [
      `<div><a href="/b.html">${picture}<span>Zoom is cheaper now</span></a></div>`,
      `<div><a href="/b.html">${picture}<span>Zoom is cheaper now</span></a></div>`,
    ],
    [
      `<div><a href="/b.html">${picture}<small>(C) Jane Doe</small></a></div>`,
      `<div><a href="/b.html">${picture}<small>(C) Jane Doe</small></a></div>`,
    ],
  ])('%s', (html, result) => {
    const { body } = parseHtml(html);
    openEnlargingLinks(body, 'https://news.test/story');
    expect(body.innerHTML).toBe(result);
  });
});
