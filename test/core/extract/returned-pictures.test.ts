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
  const other = 'https://news.test/2024/other.html';
  const teaser = (href: string, title = 'Read more: quite another story of the town'): string =>
    `<figure><a href="${href}"><img src="https://news.test/other.jpg" width="400" height="300"></a></figure><h3><a href="${href}">${title}</a></h3>`;

  test('goes with its title', () => {
    expect(picturesOf(pageWith(teaser(other)))).toEqual([]);
  });

  test('stays where it leads to the article itself, or a line beside it only turns pages', () => {
    expect(picturesOf(pageWith(teaser('https://www.news.test/2024/story.html?from=top')))).toHaveLength(1);
    const comic = `<div><a href="${other}"><img src="https://news.test/124.png" width="900" height="300"></a></div><div class="nav"><a href="${other}">Next</a></div>`;
    expect(picturesOf(pageWith(comic))).toEqual(['https://news.test/124.png']);
  });

  test('is not the same picture in the text', () => {
    const series = '<img src="https://news.test/other.jpg" width="400" height="300">';
    const page = `<html lang="en"><body><article><h1>The bridge is coming</h1><p>${series}</p>${prose('First.')}${prose('Second.')}${prose('Third.')}</article><aside><a href="${other}">${series}</a><h3><a href="${other}">Part two: the other side of the river</a></h3></aside></body></html>`;
    expect(picturesOf(page)).toEqual(['https://news.test/other.jpg']);
  });
});

describe('what a guide says of pictures is obeyed', () => {
  const media = `<div class="media widget" id="hero"><hr><figure>${picture}<figcaption><span id="by">By Jane.</span> At noon.</figcaption></figure></div>`;

  test('a box that it takes out does not come back, nor does its caption', () => {
    const { html } = extract(pageWith(media), { correction: { remove: ['#hero'] } });
    expect(html).not.toMatch(/bridge\.jpg|At noon/);
  });

  test('a button that it takes out stays out, one that it keeps is kept', () => {
    const part = `<figure><button id="r">${picture}</button><figcaption>At noon.</figcaption></figure>`;
    expect(extract(pageWith(part), { correction: { remove: ['#r'] } }).html).not.toContain('bridge.jpg');
    expect(extract(pageWith(part), { correction: { keep: ['#r'] } }).html).toContain('bridge.jpg');
  });

  test('a sign that it keeps stays in its place', () => {
    const part = '<p><img id="k" src="https://news.test/gallery-icon.png"></p>';
    expect(picturesOf(pageWith(part))).toEqual([]);
    const { html } = extract(pageWith(part), { correction: { keep: ['#k'] } });
    expect(html).toMatch(/Third\..*gallery-icon.*Fourth\./s);
  });
});

describe('pictures that are no furniture stay', () => {
  test.each([
    [
      'a screenshot called after what it shows',
      '<p><img src="https://news.test/zoom-meeting-settings.png"></p>',
    ],
    ['a diagram', '<p><img src="https://news.test/voltage-divider-circuit.png"></p>'],
    [
      'a sign in a sentence',
      '<p>You press the <img src="https://news.test/save-button.png" alt="Save"> button and wait for what comes.</p>',
    ],
    [
      'a displayed formula',
      '<div><img width="87" height="80" src="https://news.test/img3.gif" alt="\\begin{displaymath}E\\end{displaymath}"></div>',
    ],
    [
      'a small view of a larger file',
      '<p><a href="https://news.test/big.jpg"><img src="https://news.test/small.jpg" width="100" height="90"></a></p>',
    ],
    [
      'whom the article is about',
      '<figure><a href="https://news.test/authors/jane-austen"><img src="https://news.test/jane.jpg"></a><figcaption>Jane Austen.</figcaption></figure>',
    ],
    [
      'what stands under a licence',
      '<p><a href="https://creativecommons.org/licenses/by/4.0/"><img src="https://news.test/map.jpg"></a></p>',
    ],
    [
      'what leads to another service',
      '<p><a href="https://app.other.test/"><img src="https://news.test/editor.jpg" alt="The new editor"></a></p>',
    ],
  ])('%s', (_, part) => {
    expect(picturesOf(pageWith(part))).toHaveLength(1);
  });
});

describe('where pictures come back', () => {
  const dropped = (inner: string): string => `<div class="media widget"><hr>${inner}</div>`;

  test('never within a line', () => {
    const part = `<p>Fifteen words of the text and this little sign <img src="https://news.test/s.jpg" width="140" height="120"> and many more of them.</p>${dropped(`<figure>${picture}</figure>`)}`;
    expect(extract(pageWith(part)).html).toMatch(/many more of them\.<\/p>.*bridge\.jpg/s);
  });

  test('to their caption, where that stayed', () => {
    const part = `<figure>${dropped(picture)}<figcaption>At noon.</figcaption></figure>`;
    expect(extract(pageWith(part)).html).toMatch(/<figure><img[^>]*bridge\.jpg[^>]*><figcaption>At noon/);
  });

  test('once, of several sizes', () => {
    const sizes = ['1280x720', '640x360'].map(
      (size) => `<figure><img src="https://news.test/old-bridge-${size}.jpg"></figure>`,
    );
    expect(picturesOf(pageWith(dropped(sizes.join(''))))).toEqual([
      'https://news.test/old-bridge-1280x720.jpg',
    ]);
  });

  test('in their order', () => {
    const figures = ['a', 'b', 'c'].map(
      (name) => `<figure><img src="https://news.test/${name}.jpg"></figure>`,
    );
    expect(orderOf(pageWith(dropped(figures.join(''))))).toBe('p p p a b c p p');
  });

  test('never what was taken out as a sign', () => {
    const part = `<figure>${picture}<img src="https://news.test/zoom-icon.png" alt="zoom"></figure>`;
    expect(picturesOf(pageWith(part))).toEqual(['https://news.test/bridge.jpg']);
  });
});

describe('a declared picture is no lead', () => {
  test.each([
    [
      'that leads home',
      '<a href="https://news.test/"><img src="https://news.test/top-1234567.jpg" width="1200" height="300"></a>',
    ],
    [
      'of whom writes',
      '<div class="author-bio"><img src="https://news.test/top-1234567.jpg" width="300" height="300"></div>',
    ],
    ['of another film', '<div><img src="https://i.films.test/vi/abcdef/maxresdefault.jpg"></div>'],
  ])('%s', (_, top) => {
    const address = top.includes('films')
      ? 'https://i.films.test/vi/ghijkl/maxresdefault.jpg'
      : 'https://news.test/top-1234567.jpg';
    const page = `<html lang="en"><head><meta property="og:image" content="${address}"></head><body><div>${top}</div><main><h1>The bridge is coming</h1><div>${prose('First.')}${prose('Second.')}${prose('Third.')}</div></main></body></html>`;
    expect(picturesOf(page)).toEqual([]);
  });
});

test('thousands of small pictures in one line take no long time', () => {
  const signs = '<img src="https://news.test/x.jpg" width="16" height="16">'.repeat(4_000);
  const name = `https://news.test/${'-icon'.repeat(20_000)}`;
  expect(picturesOf(pageWith(`<figure>${signs}</figure><p><img src="${name}"></p>`)).length).toBeLessThan(10);
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
    ['a film of a station', '<p><iframe src="https://embed.tv.test/affiliates/wxyz/player/7"></iframe></p>'],
  ])('come back: %s', (_, part) => {
    expect(extract(pageWith(part)).html).toMatch(/Third\..*<iframe src="https:.*Fourth\./s);
  });

  test.each([
    ['a shop’s offer', '<div><hr><iframe src="https://shop.test/widget/affiliate/v2/"></iframe></div>'],
    ['an advertisement', '<div class="media ad"><hr><iframe src="https://ads.test/embed/1"></iframe></div>'],
    ['what is made for its own site', '<aside><iframe src="https://news.test/sign-in"></iframe></aside>'],
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
      pageWith(`<div class="Carousel">${slide('a', '<p>The old bridge.</p><div>1 of 2 |</div>')}</div>`),
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

describe('pictures of teasers that lead nowhere themselves go', () => {
  const logo = '<img src="https://news.test/logo-of-a-firm.png" alt="A firm">';
  const teaser = `<div class="teaser">${logo}<h3><a href="https://news.test/other-story">Another story of the harbor</a></h3></div>`;
  const job = `<form action="/jobs"><div>${logo}</div><span><a href="https://news.test/jobs/1">Engineer wanted at once</a></span></form>`;
  test.each([
    ['with their titles', teaser],
    ['with their forms, each time', job + job],
  ])('%s', (_, part) => {
    expect(picturesOf(pageWith(`${prose('Third.')}${part}`))).toEqual([]);
  });

  test('but for those with a caption, and those that stand elsewhere too', () => {
    const figure = `<figure>${logo}<figcaption>The house of the firm.</figcaption></figure>`;
    expect(picturesOf(pageWith(figure))).toHaveLength(1);
    expect(picturesOf(pageWith(`${prose('Third.')}<p>${logo}</p>${teaser}`)).length).toBeGreaterThan(0);
  });

  test('so do rules drawn by pictures', () => {
    expect(picturesOf(pageWith('<p><img src="/line.gif" width="420" height="5"></p>'))).toEqual([]);
  });
});
