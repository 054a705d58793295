import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { extract, prose, storyPage } from './read-page';

/** Addresses of the pictures in a clip, in order. */
function picturesOf(page: string): string[] {
  const { body } = parseHtml(extract(page).html);
  return Array.from(body.getElementsByTagName('img'), (image) => image.getAttribute('src') ?? '');
}

/** Where pictures and paragraphs stand: "p" and the name of the picture's file. */
function orderOf(page: string): string {
  const { body } = parseHtml(extract(page).html);
  const parts = Array.from(body.querySelectorAll('p, img'), (part) =>
    part.localName === 'p' ? 'p' : /(\w+)\.\w+$/.exec(part.getAttribute('src') ?? '')?.[1],
  );
  return parts.join(' ');
}

const picture = '<img src="https://news.test/bridge.jpg" width="800" height="500" alt="The bridge">';

/** A page whose article has something between its paragraphs. */
function pageWith(part: string): string {
  return storyPage('', '<h1>The bridge is coming</h1>', part + prose('Fourth.') + prose('Fifth.'));
}

describe('pictures between the texts come back', () => {
  test.each([
    [
      'from boxes that Readability drops by name',
      `<div class="widget"><div class="widget__wrapper"><div class="widget__contents"><figure>${picture}<figcaption>The bridge at noon.</figcaption></figure></div></div></div>`,
    ],
    [
      'from a button that enlarges them',
      `<figure><div><button type="button">${picture}</button></div></figure>`,
    ],
    [
      'from an aside of nothing else',
      `<aside class="story-enhancement"><figure>${picture}<figcaption>At noon.</figcaption></figure></aside>`,
    ],
    [
      'from a link to the file',
      `<div class="media"><a href="https://news.test/bridge-large.jpg">${picture}</a></div>`,
    ],
  ])('%s', (_, part) => {
    expect(orderOf(pageWith(part))).toMatch(/^p p p (?:p )?bridge p p$/);
  });

  test('with their captions, in the order of the page', () => {
    const figure = (name: string): string =>
      `<div class="media"><figure><img src="https://news.test/${name}.jpg"><figcaption>The ${name} side.</figcaption></figure></div>`;
    const { html } = extract(pageWith(figure('north') + figure('east') + figure('south')));
    expect(html.replace(/<(?!img|figcaption)[^>]*>/g, '')).toMatch(
      /north\.jpg.*The north side.*east\.jpg.*The east side.*south\.jpg.*The south side/s,
    );
  });

  test('from boxes beside the one that was found', () => {
    const box = (part: string): string => `<div class="text-box">${part}</div>`;
    const article = `<article><h1>The bridge is coming</h1>${box(prose('First.') + prose('Second.'))}<div class="media"><figure>${picture}</figure></div>${box(prose('Third.') + prose('Fourth.'))}</article>`;
    expect(picturesOf(`<html lang="en"><body>${article}</body></html>`)).toEqual([
      'https://news.test/bridge.jpg',
    ]);
  });
});

describe('other pictures between the texts do not', () => {
  test.each([
    [
      'a teaser',
      `<div class="media"><a href="/other.html">${picture}</a><a href="/other.html">Another story</a></div>`,
    ],
    ['what is named an advertisement', `<div class="widget ad"><hr><figure>${picture}</figure></div>`],
    [
      'a box that says more than a caption',
      `<div class="media"><div>Win a trip</div><figure>${picture}</figure></div>`,
    ],
    [
      'a small one',
      '<div class="media"><figure><img src="https://news.test/s.jpg" width="60" height="60"></figure></div>',
    ],
    ['the poster of a film', `<div class="media video-player"><hr><figure>${picture}</figure></div>`],
    [
      'one without a size or a figure',
      '<div class="media"><section><div><img src="https://news.test/s.jpg"></div></section></div>',
    ],
  ])('%s', (_, part) => {
    expect(picturesOf(pageWith(part))).toEqual([]);
  });

  test('what a correction takes out', () => {
    const part = `<div class="media" id="hero"><figure>${picture}<figcaption>At noon.</figcaption></figure></div>`;
    const correction = { remove: ['#hero'] };
    const article = extract(pageWith(part), { correction });
    expect(article.html).not.toContain('bridge.jpg');
  });
});

describe('the lead picture', () => {
  const meta = '<meta property="og:image" content="https://cdn.test/1200/4711223-bridge.jpg">';
  const page = (top: string, head = '', tail = ''): string =>
    `<html lang="en"><head>${head}</head><body><nav><a href="/"><img src="/logo.png" width="300" height="200"></a></nav><main><header class="top"><h1>The bridge is coming</h1>${top}</header><div class="text">${prose('First.')}${prose('Second.')}${prose('Third.')}${tail}</div></main></body></html>`;

  test('comes back with its caption when it is the declared one', () => {
    const hero = '<div class="hero"><img src="https://cdn.test/800/4711223-bridge.jpg"></div>';
    expect(orderOf(page(hero, meta))).toBe('bridge p p p');
  });

  test('comes back when it is set as one', () => {
    expect(orderOf(page(`<figure>${picture}<figcaption>At noon.</figcaption></figure>`))).toBe(
      'bridge p p p',
    );
    expect(extract(page(`<figure>${picture}<figcaption>At noon.</figcaption></figure>`)).html).toContain(
      'At noon.',
    );
  });

  test.each([
    [
      'stands in the text in another size',
      `<figure>${picture.replace('bridge.jpg', 'old-bridge.jpg')}</figure>`,
      '<figure><img src="https://news.test/old-bridge-300x200.jpg"></figure>',
    ],
    ['leads to another page', `<a href="/other.html"><figure>${picture}</figure></a>`, ''],
    [
      'shows the author',
      '<figure class="author-photo"><img src="/jane.jpg" width="300" height="300"></figure>',
      '',
    ],
    ['is neither declared nor set', '<div><img src="/x.jpg"></div>', ''],
  ])('does not come back when it %s', (_, top, tail) => {
    const found = picturesOf(page(top, '', tail));
    expect(found.filter((address) => !address.includes('300x200'))).toEqual([]);
  });
});

describe('the pictures of furniture go', () => {
  test.each([
    ['a button', '<p><img src="https://news.test/theme/gallery-icon.png" alt="Gallery"></p>'],
    [
      'a way to share',
      '<p><a href="https://www.pinterest.com/pin/create/button/?url=x"><img src="https://p.test/pin.jpg"></a></p>',
    ],
    [
      'a writer, by the page that it leads to',
      '<p><a href="https://news.test/by/jane-doe"><img src="https://news.test/jane.jpg"></a></p>',
    ],
    [
      'the way home',
      '<p><a href="https://news.test/"><img src="https://news.test/mark.jpg" alt="The News"></a></p>',
    ],
    ['a face that stands alone', '<div><img src="https://news.test/f.jpg" width="40" height="40"></div>'],
    [
      'a dot',
      '<table><tr><td><img src="https://news.test/d.gif" width="5" height="5"></td><td>A bridge over the river.</td></tr></table>',
    ],
    [
      'a spacer',
      '<p>A bridge <img src="https://news.test/spacer.gif" width="5" height="5"> over the river, and more of the kind.</p>',
    ],
  ])('%s', (_, part) => {
    expect(picturesOf(pageWith(part))).toEqual([]);
  });

  test.each([
    [
      'a photograph of an icon',
      '<p><img src="https://news.test/style-icon.jpg" width="600" height="400"></p>',
    ],
    [
      'a sign in a table',
      '<table><tr><th>City</th><th>Flag</th></tr><tr><td>Oslo</td><td><img src="https://news.test/no.png" width="20" height="14"></td></tr><tr><td>Rome</td><td>none</td></tr></table>',
    ],
    [
      'a sign with a caption',
      '<figure><img src="https://news.test/old-icon.png"><figcaption>The icon of 1984.</figcaption></figure>',
    ],
    ['a formula', '<p><img src="https://latex.codecogs.com/png.latex?x%5E2" width="20" height="14"></p>'],
    ['a large picture that leads home', `<p><a href="https://news.test/">${picture}</a></p>`],
  ])('but not %s', (_, part) => {
    expect(extract(pageWith(part)).html).toMatch(/<img|tex/);
  });
});

describe('the picture of a teaser', () => {
  const teaser = (href: string): string =>
    `<div class="promo-box"><a href="${href}"><img src="https://news.test/other.jpg" width="400" height="300"></a><h3><a href="${href}">Read more: another story</a></h3></div>`;

  test('goes with its title', () => {
    expect(picturesOf(pageWith(teaser('https://news.test/2024/other.html')))).toEqual([]);
  });
});

describe('frames between the texts', () => {
  test.each([
    [
      'a chart in a box that Readability drops',
      '<div class="media"><div class="HtmlModule"><hr><iframe src="https://datawrapper.dwcdn.net/etozm/1/"></iframe></div></div>',
    ],
    [
      'a map in an aside',
      '<aside><iframe src="https://interactives.test/embeds/ziEfd/28/"></iframe></aside>',
    ],
    [
      'a film that is loaded late',
      '<p><iframe data-src="https://www.youtube.com/embed/TIGmU2wJm-A"></iframe></p>',
    ],
    [
      'a post that is loaded late',
      '<div class="embed"><iframe src="about:blank" data-lazy-src="https://posts.test/@a/1164/embed"></iframe></div>',
    ],
  ])('come back: %s', (_, part) => {
    expect(extract(pageWith(part)).html).toMatch(/Third\..*<iframe src="https:.*Fourth\./s);
  });

  test.each([
    ['an advertisement', '<div class="media ad"><hr><iframe src="https://ads.test/embed/1"></iframe></div>'],
    [
      'what is not made to be shown elsewhere',
      '<aside><iframe src="https://news.test/sign-in"></iframe></aside>',
    ],
    ['a setting', '<p><iframe data-src="true"></iframe></p>'],
  ])('do not: %s', (_, part) => {
    expect(extract(pageWith(part)).html).not.toContain('<iframe src');
  });
});

describe('the slides of a gallery', () => {
  const slide = (name: string, text: string): string =>
    `<div class="Carousel-slide"><div class="CarouselSlide"><div class="media"><img src="https://news.test/${name}.jpg" width="600" height="400"></div><div class="info">${text}</div></div></div>`;

  test('are figures with captions', () => {
    const { html } = extract(
      pageWith(`<div class="Carousel">${slide('a', '<p>The old bridge.</p><i>1 of 2 |</i>')}</div>`),
    );
    expect(html).toMatch(/<figcaption>\s*The old bridge\.\s*<\/figcaption>/);
    expect(html).not.toContain('1 of 2');
  });

  test('but not where they lead to articles', () => {
    const { html } = extract(
      pageWith(`<div class="Carousel">${slide('a', '<a href="/other.html">Another story</a>')}</div>`),
    );
    expect(html).not.toContain('figcaption');
  });
});
