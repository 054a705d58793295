import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { findNextArticle } from '../../../src/core/extract/next-article';
import { findHeadline } from '../../../src/core/extract/story-below';
import { extract, prose } from './read-page';

const url = 'https://news.test/town/bridge.html';
const headline = '<h1>The bridge is coming</h1><p class="byline">By Nora Feldt, 2 May 2024</p>';
const own = `<div class="content">${prose('One.')}${prose('Two.')}${prose('Three.')}</div>`;
const another = `<div class="content">${prose('Ships.')}${prose('Boats.')}${prose('Rafts.')}${prose('Ferries.')}</div>`;
const moment = '<time datetime="2024-05-01T10:00:00+01:00">1 May 2024</time>';

/** Whether the article's own text stays whole, and whether another one's comes in. */
function read(body: string): { own: boolean; another: boolean } {
  const page = `<!doctype html><html lang="en"><head><title>The bridge is coming | Courier</title></head><body><header><a href="/">Courier</a></header>${body}<footer>© Courier</footer></body></html>`;
  const { html } = extract(page, { url });
  return {
    own: ['One.', 'Two.', 'Three.'].every((word) => html.includes(word)),
    another: html.includes('Ships.'),
  };
}

test.each([
  [
    'a headline of the same rank and a byline',
    `<div class="story">${headline}${own}</div><div class="story"><h1>The ferry is gone</h1><p class="byline">By Omar Reyes</p>${another}</div>`,
  ],
  [
    'an article of its own behind a label',
    `<main>${headline}<article>${own}</article></main><main><p>Next article</p><h1><a href="/town/ferry.html">The ferry is gone</a></h1><article>${another}</article></main>`,
  ],
  [
    'a headline that leads to its own page, a day and a picture above it',
    `<article>${headline}${own}</article><div class="next"><article><img src="/ferry.jpg" width="800" height="500" alt=""><h2><a href="/town/ferry.html">The ferry is gone</a></h2>${moment}${another}</article></div>`,
  ],
  [
    'several, one below the other',
    `<div><article>${headline}${own}</article><article><h1>The ferry is gone</h1>${moment}${another}</article><article><h1>The road is long</h1>${moment}${another}</article></div>`,
  ],
])('another article that the page appends stays out: %s', (_, body) => {
  expect(read(body)).toEqual({ own: true, another: false });
});

test.each([
  [
    'a part with a heading of the first rank',
    `<article>${headline}${own}<section><h1>The ferry is gone</h1>${another}</section></article>`,
  ],
  [
    'a part whose heading leads to another page',
    `<article>${headline}${own}<div><h2><a href="/ferry.html">The ferry is gone</a></h2>${another}</div></article>`,
  ],
  [
    'a post of a live page',
    `<article>${headline}${own}</article><article><h2><a href="/town/bridge.html?post=2">The ferry is gone</a></h2>${moment}${another}</article>`,
  ],
])('what is part of the article stays: %s', (_, body) => {
  expect(read(body)).toEqual({ own: true, another: true });
});

test.each([
  [
    'a short thing of a list',
    `<article>${headline}${own}</article><article><h2><a href="/town/ferry.html">The ferry is gone</a></h2>${moment}${prose('Ships.')}</article>`,
  ],
  [
    'a post of a live page that leads to its own page',
    `<h1>The bridge is coming</h1>${own}<div class="posts">${['ferry', 'road', 'raft'].map((name) => `<article><time>10:30</time><h2><a href="/post/${name}.html">The ${name} is gone</a></h2>${another}</article>`).join('')}</div>`,
  ],
  [
    'a box in the midst of the text',
    `<article><h1>The bridge is coming</h1>${prose('One.')}${prose('Two.')}${prose('Three.')}<div><h2><a href="/town/ferry.html">The ferry is gone</a></h2>${moment}${another}</div>${prose('Four.')}</article>`,
  ],
  [
    'a chapter',
    `<h1>The bridge is coming</h1>${own}<article class="chapter"><h1>The winter of the flood</h1><p>It was the winter of 2019.</p>${another}</article>`,
  ],
  [
    'the first of several on a page that lists whole articles',
    `<h1>The bridge is coming</h1><article><h2><a href="/town/road.html">The road is long</a></h2>${moment}${another}</article><article><h2><a href="/town/ferry.html">The ferry is gone</a></h2>${moment}${another}</article>`,
  ],
  [
    'what stands on a page without its own headline',
    `<div>${own}</div><div><h1>The ferry is gone</h1>${moment}${another}</div>`,
  ],
])('none begins with %s', (_, body) => {
  const page = readBlocks(parseHtml(`<body>${body}</body>`).body);
  expect(findNextArticle(page, findHeadline(page, 'The bridge is coming'), url)).toBe(-1);
});
