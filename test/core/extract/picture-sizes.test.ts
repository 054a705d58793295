import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { resolvePicture } from '../../../src/core/extract/address';
import { dropDoubledPictures } from '../../../src/core/extract/clean/doubled-pictures';
import { sizeIn, withoutSize } from '../../../src/core/extract/picture-size';
import { extract, storyPage } from './read-page';

test.each([
  [
    'https://a.test/b.png?resize=80%2C12&is-pending-load=1#038;ssl=1',
    'https://a.test/b.png?resize=80%2C12&ssl=1',
  ],
  ['https://a.test/b.png?is-pending-load=1', 'https://a.test/b.png'],
  ['https://a.test/b.png?w=60&is-pending-load=1', 'https://a.test/b.png?w=60'],
  ['https://a.test/b.png?', 'https://a.test/b.png?'],
  ['https://a.test/_next/image?url=https%3A%2F%2Fcms.test%2Fb.jpg&w=640&q=75', 'https://cms.test/b.jpg'],
  ['https://a.test/_next/image?w=640&url=%2Fb.jpg', 'https://a.test/b.jpg'],
  [
    'https://a.test/_next/image?url=javascript%3Aalert(1)',
    'https://a.test/_next/image?url=javascript%3Aalert(1)',
  ],
  [
    'https://a.test/media/1_2~mv2.jpg/v1/fill/w_147,h_83,al_c,q_80,blur_2,enc_avif/1_2~mv2.jpg',
    'https://a.test/media/1_2~mv2.jpg',
  ],
  [
    'https://a.test/media/1.jpg/v1/fill/w_980,h_551,al_c/1.jpg',
    'https://a.test/media/1.jpg/v1/fill/w_980,h_551,al_c/1.jpg',
  ],
  ['https://other.test/_next/image?url=%2Fmedia%2Fa.jpg&w=640', 'https://other.test/media/a.jpg'],
])('the address of %s is %s', (address, original) => {
  expect(resolvePicture(address, 'https://a.test/story')).toBe(original);
});

test.each([
  ['https://a.test/b-150x84.jpg', 'https://a.test/b-1287x836.jpg', 150],
  ['https://a.test/b.jpg&MaxH=200&MaxW=180', 'https://a.test/b.jpg', 200],
  ['https://a.test/files/styles/thumb_small/public/b.jpg?itok=X6zO4', 'https://a.test/files/b.jpg', 1],
  ['https://a.test/b_w250_r1.jpg', 'https://a.test/b_w1200_r1.jpg', 250],
  [
    'https://1.bp.blogspot.com/-A/B/AAAAAAAAAyY/kUycoclgwhE/s72-c/b.jpg',
    'https://1.bp.blogspot.com/-A/B/AAAAAAAAAyY/kUycoclgwhE/s320/b.jpg',
    72,
  ],
  [
    'https://lh3.googleusercontent.com/-abcdefghijkl/s640/b.jpg',
    'https://lh3.googleusercontent.com/-abcdefghijkl/w300-h400/b.jpg',
    640,
  ],
  ['http://lh4.ggpht.com/-Boat/s160/b.jpg', 'http://lh4.ggpht.com/-Boat/s1600/b.jpg', 160],
  ['https://a.test/1-ci23x11-w600/b.jpg', 'https://a.test/1-ci23x11-w100/b.jpg', 600],
])('%s is %s in another size', (one, other, size) => {
  expect(withoutSize(one)).toBe(withoutSize(other));
  expect(sizeIn(one)).toBe(size);
});

test.each([
  ['https://a.test/b-1.jpg', 'https://a.test/b-2.jpg'],
  ['https://a.test/image?id=1', 'https://a.test/image?id=2'],
  ['https://a.test/2024-05/b.jpg', 'https://a.test/2024-06/b.jpg'],
  ['https://a.test/i.php?s=aaa', 'https://a.test/i.php?s=bbb'],
  ['https://a.test/tex?s=x^2', 'https://a.test/tex?s=y^2'],
  ['https://a.test/map-w1954.png', 'https://a.test/map-w2024.png'],
  ['https://a.test/id/300w', 'https://a.test/id/400w'],
  ['https://a.test/grid-10x10.png', 'https://a.test/grid-20x20.png'],
  ['https://a.test/shirt-small.png', 'https://a.test/shirt-large.png'],
  ['https://a.test/usb_thumb.png', 'https://a.test/usb.png'],
  ['https://a.test/A.png', 'https://a.test/a.png'],
  ['https://a.test/breaking-bad-guide/s01/poster.jpg', 'https://a.test/breaking-bad-guide/s02/poster.jpg'],
  ['https://blogspot.com.a.test/s/s320/a.jpg', 'https://blogspot.com.a.test/s/s640/a.jpg'],
  ['https://a.test/?u=//b.blogspot.com/s320/a.jpg', 'https://a.test/?u=//b.blogspot.com/s640/a.jpg'],
  ['https://a.test/cars-of-the-year-2003/s220/a.jpg', 'https://a.test/cars-of-the-year-2003/s221/a.jpg'],
])('%s is not %s', (one, other) => {
  expect(withoutSize(one)).not.toBe(withoutSize(other));
});

test('a long address is left as it is, at once', () => {
  const long = `https://a.test/_next/image?${'/_next/image?&'.repeat(20_000)}`;
  expect(resolvePicture(long, 'https://a.test/story')).toBe(long);
});

describe('a picture that stands twice running stands once', () => {
  const small = '<img src="https://a.test/b-150x84.jpg">';
  const large = '<img src="https://a.test/b-900x504.jpg">';
  const captioned = (picture: string, text: string): string =>
    `<figure>${picture}<figcaption>${text}</figcaption></figure>`;
  test.each([
    ['the larger one', small + large, large],
    ['with its caption', captioned(small, 'Noon') + large, captioned(large, 'Noon')],
    ['with the caption of the second', small + captioned(large, 'Noon'), captioned(large, 'Noon')],
    ['with what both say', captioned(large, 'Noon.') + captioned(large, 'Noon'), captioned(large, 'Noon.')],
    ['but twice with text between', `${large}<p>Text</p>${large}`, `${large}<p>Text</p>${large}`],
    [
      'but twice with two captions',
      captioned(large, 'Noon') + captioned(large, 'Night'),
      captioned(large, 'Noon') + captioned(large, 'Night'),
    ],
    [
      'but each of two',
      `${large}<img src="https://a.test/c.jpg">`,
      `${large}<img src="https://a.test/c.jpg">`,
    ],
    [
      'the larger one, which its alternative says to be the same',
      '<img src="https://a.test/b-small.jpg" alt="A boat"><img src="https://a.test/b-large.jpg" alt="A boat">',
      '<img src="https://a.test/b-small.jpg" alt="A boat">',
    ],
    [
      'without its figure’s text and film',
      `${large}<figure>${large}<iframe src="f"></iframe></figure>`,
      `${large}<figure><iframe src="f"></iframe></figure>`,
    ],
  ])('%s', (_, html, result) => {
    const { body } = parseHtml(`<div>${html}</div>`);
    dropDoubledPictures(body);
    expect(body.innerHTML).toBe(`<div>${result}</div>`);
  });

  const yes = '<img src="https://a.test/check.png" alt="yes">';
  const queen = '<img src="https://a.test/queen.png" alt="Queen">';
  const shirt = (size: string): string => `<img src="https://a.test/shirt-${size}.png" alt="Size ${size}">`;
  test.each([
    ['in a table', `<table><tbody><tr><td>${yes}</td><td>${yes}</td></tr></tbody></table>`],
    ['as points of a list', `<ul><li>${yes}</li><li>${yes}</li></ul>`],
    ['three times, as stars do', yes + yes + yes],
    ['as a sign', '<img src="https://a.test/s.png" width="16"><img src="https://a.test/s.png" width="16">'],
    ['in a sentence', `<p>After ${queen} ${queen} both queens are gone.</p>`],
    ['in a line with a word in emphasis', `<p><b>After</b> ${queen} ${queen}</p>`],
    ['with other alternatives', shirt('small') + shirt('large')],
    [
      'with one size and no alternative',
      '<img src="https://a.test/b-small.jpg"><img src="https://a.test/b-large.jpg">',
    ],
    [
      'where the figure of the second says more',
      `${captioned(large, 'Noon')}<figure>${large}<figcaption>Noon</figcaption><iframe src="f"></iframe></figure>`,
    ],
    ['in a figure of many', `<figure>${large}${small}<img src="c"><img src="d"><img src="e"></figure>`],
    ['with long captions', captioned(large, 'Noon. '.repeat(300)) + captioned(large, 'Noon. '.repeat(300))],
  ])('but twice %s', (_, html) => {
    const { body } = parseHtml(`<div>${html}</div>`);
    dropDoubledPictures(body);
    expect(body.innerHTML).toBe(`<div>${html}</div>`);
  });

  test('a figure with thousands of them takes no time', () => {
    const pair = (name: number): string => `<img src="https://a.test/${name}.jpg">`.repeat(2);
    const { body } = parseHtml(
      `<figure>${Array.from({ length: 4_000 }, (_, name) => pair(name)).join('')}</figure>`,
    );
    const start = performance.now();
    dropDoubledPictures(body);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a preview becomes the picture that the page declares', () => {
  const pageOf = (own: string, declared: string): string =>
    extract(
      storyPage(
        `<meta property="og:image" content="${declared}">`,
        `<h1>The bridge is coming</h1><figure><img src="${own}"></figure>`,
      ),
    ).html;
  test.each([
    ['/photos/bridge-200x120.jpg', '/photos/bridge.jpg', '/photos/bridge.jpg'],
    ['/photos/bridge-200x120.jpg', '/photos/bridge-1200x800.jpg', '/photos/bridge-1200x800.jpg'],
    ['/photos/bridge-200x120.jpg', '/photos/bridge-150x80.jpg', '/photos/bridge-200x120.jpg'],
    ['/photos/bridge-900x600.jpg', '/photos/bridge.jpg', '/photos/bridge-900x600.jpg'],
    ['/photos/bridge-200x120.jpg', '/photos/harbor.jpg', '/photos/bridge-200x120.jpg'],
  ])('%s, declared %s: %s', (own, declared, result) => {
    expect(pageOf(own, declared)).toContain(`src="https://news.test${result}"`);
  });
});
