import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { isPlaceholder } from '../../../src/core/extract/prepare/placeholder';
import { choosePictures } from '../../../src/core/extract/prepare/pictures';
import { preparePage } from '../../../src/core/extract/prepare/prepare';
import { findLargest, readSrcset } from '../../../src/core/extract/prepare/srcset';
import { classesOf } from './with-names';

const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The addresses of the pictures that are left, and the HTML. */
function prepare(html: string): { pictures: (string | null)[]; html: string } {
  const { body } = parseHtml(html);
  preparePage(body, new Set(classesOf(body)), 'https://news.test/story/');
  const pictures = Array.from(body.getElementsByTagName('img'), (picture) => picture.getAttribute('src'));
  return { pictures, html: body.innerHTML };
}

test.each([
  [
    '<a href="/g">the guide<span class="sr-only">opens in a new window</span></a>',
    '<a href="/g">the guide</a>',
  ],
  [
    '<a href="/g">the scheme<span class="govuk-visually-hidden">, external</span></a>',
    '<a href="/g">the scheme</a>',
  ],
  [
    '<a href="/g"><span class="sr-only">Our guide</span></a>',
    '<a href="/g"><span class="sr-only">Our guide</span></a>',
  ],
  [
    'It got <span class="sr-only">5 out of 10</span><span aria-hidden="true">5</span><span aria-hidden="true">/10</span>.',
    'It got <span class="sr-only">5 out of 10</span>.',
  ],
  [
    '<span class="sr-only">Price:</span> <span aria-hidden="true">$20</span>',
    ' <span aria-hidden="true">$20</span>',
  ],
  ['4<span class="sr-only">/</span>3', '4<span class="sr-only">/</span>3'],
  [
    'x<span class="sr-only">minus</span><span aria-hidden="true"><img src="https://a.test/m.png"></span>y',
    'x<span class="sr-only">minus</span><span aria-hidden="true"><img src="https://a.test/m.png"></span>y',
  ],
])('words for screen readers stay where nothing else says them: %s', (html, expected) => {
  expect(prepare(`<p>${html}</p>`).html).toBe(`<p>${expected}</p>`);
});

test.each([
  ['<h2 class="visually-hidden">Article content</h2><p>Text.</p>', '<p>Text.</p>'],
  ['<div class="sr-only">Article content</div><p>Text.</p>', '<p>Text.</p>'],
  [
    '<h1 class="visually-hidden">The bridge</h1><p class="sr-only">Published on 4 May</p><p class="sr-only"><a href="/g">Skip</a></p>',
    '<h1 class="visually-hidden">The bridge</h1><p class="sr-only">Published on 4 May</p><p class="sr-only"><a href="/g">Skip</a></p>',
  ],
  ['<h3 class="sr-only">Gallery with 4 pictures</h3><p>Text.</p>', '<p>Text.</p>'],
  [
    '<a href="/a">the paper<svg></svg><span class="vh">(öffnet im neuen Fenster)</span></a> <a href="/b"><span>(external)</span></a>',
    '<a href="/a">the paper<svg></svg></a> <a href="/b"><span>(external)</span></a>',
  ],
  ['<a href="/m">Museum <span>abre en mayo</span></a>', '<a href="/m">Museum <span>abre en mayo</span></a>'],
])('names of parts for screen readers go: %s', (html, expected) => {
  expect(prepare(html).html).toBe(expected);
});

describe('pictures of signs are text', () => {
  test.each([
    ['<p>Good <img src="/1f642.png" alt="🙂"> day</p>', '<p>Good 🙂 day</p>'],
    ['<p>Oh <img src="/de.png" alt="🇩🇪"></p>', '<p>Oh 🇩🇪</p>'],
    ['<p>Yes<img class="emoji" src="/t.png" alt=":tada:"></p>', '<p>Yes:tada:</p>'],
    ['<p>好<img src="/x.png" alt="[笑cry]">了</p>', '<p>好[笑cry]了</p>'],
  ])('%s', (html, expected) => {
    expect(prepare(html).html).toBe(expected);
  });

  test.each([
    ['<figure><img src="/a.jpg" alt="🙂"></figure>'],
    ['<p><img src="/a.jpg" alt="🙂" width="600"></p>'],
    ['<p><img src="/a.jpg" alt="[图1]"></p>'],
    ['<p>See <img src="/a.jpg" alt="A smile"></p>'],
  ])('%s is a picture', (html) => {
    expect(prepare(html).pictures).toEqual(['https://news.test/a.jpg']);
  });
});

describe('the real address wins over what a lazy loader shows', () => {
  test.each([
    [`<img src="${blank}" data-src="/a.jpg">`, 'https://news.test/a.jpg'],
    // A file that is only called as stand-ins are.
    ['<img src="/blank.png" data-lazy-src="/lazy-sunday.jpg">', 'https://news.test/lazy-sunday.jpg'],
    // How to load, not what.
    ['<img src="/a.jpg" data-src="true">', 'https://news.test/a.jpg'],
    [
      '<picture><source srcset="/a.jpg" media="(min-width: 9px)"><img data-src="#"></picture>',
      'https://news.test/a.jpg',
    ],
    ['<img src="/a.jpg" data-lazy="1" data-original="1200">', 'https://news.test/a.jpg'],
    ['<img src="/blank.gif" data-src="undefined" data-lazy-src="/a.jpg">', 'https://news.test/a.jpg'],
    ['<img class="lazy" data-original="//cdn.test/a.jpg">', 'https://cdn.test/a.jpg'],
    ['<img src="/img/loading.gif" data-actualsrc="/a.jpg">', 'https://news.test/a.jpg'],
    [`<img src="${blank}" data-srcset="/s.jpg 300w, /l.jpg 1200w">`, 'https://news.test/l.jpg'],
    ['<img src="/s.jpg" srcset="/s.jpg 1x, /l.jpg 2x">', 'https://news.test/l.jpg'],
    [
      `<picture><source srcset="/w.webp 1600w"><source media="(max-width:600px)" srcset="/m.jpg 2000w"><img src="${blank}"></picture>`,
      'https://news.test/w.webp',
    ],
    // Of no size that is said: for narrow screens only, and for all others.
    [
      '<picture><source media="(max-width: 320px)" srcset="/s.jpg"><source media="(max-width: 640px)" srcset="/m.jpg"><img src="/l.jpg"></picture>',
      'https://news.test/l.jpg',
    ],
    [
      '<picture><source media="(max-width: 600px)" srcset="/l.jpg 1200w"><img src="/s.jpg"></picture>',
      'https://news.test/l.jpg',
    ],
    [`<img src="${blank}" data-own-loader="https://cdn.test/a.jpg?w=1">`, 'https://cdn.test/a.jpg?w=1'],
    [`<img src="${blank}"><noscript><img src="/a.jpg"></noscript>`, 'https://news.test/a.jpg'],
    [
      `<img src="/a.jpg" data-shown-src="https://news.test/b.jpg" data-shown-width="800" data-shown-height="600">`,
      'https://news.test/b.jpg',
    ],
    ['<img src="/placeholder-theory.png" width="600">', 'https://news.test/placeholder-theory.png'],
    ['<img src="/placeholder.png" data-hires="/a.jpg">', 'https://news.test/a.jpg'],
    ['<img srcset="/blur.jpg" data-srcset="/a.jpg">', 'https://news.test/a.jpg'],
    [
      '<img srcset="/tiny.jpg 800w" data-srcset="/a.jpg 800w" data-lqip-srcset="/b.jpg 900w">',
      'https://news.test/a.jpg',
    ],
    // Loaders of their own making, told by their names: addresses need no ending, and stand in lists.
    [
      `<img src="${blank}" data-delayed-url="https://cdn.test/dms/image/1749">`,
      'https://cdn.test/dms/image/1749',
    ],
    [
      '<img data-src-md="https://cdn.test/image.php?id=7" data-src-count="2">',
      'https://cdn.test/image.php?id=7',
    ],
    ['<img nitro-lazy-src="https://cdn.test/n/1749">', 'https://cdn.test/n/1749'],
    ['<img dsrc="/files/a.jpg">', 'https://news.test/files/a.jpg'],
    [`<img src="${blank}" data-gl-srcset="/s.jpg 1x, /l.jpg 2x">`, 'https://news.test/l.jpg'],
    [
      `<img src="${blank}" data-srcs='{"https://i.test/67e5850b":{"contentType":"image/png"},"https://i.test/2":{}}'>`,
      'https://i.test/67e5850b',
    ],
    [
      '<img data-interchange="[https://i.test/a.jpg, small], [https://i.test/b.jpg, large]">',
      'https://i.test/a.jpg',
    ],
    // Sizes of nothing are left to the style.
    ['<img src="/a.jpg" width="0" height="0" sizes="100vw">', 'https://news.test/a.jpg'],
    ['<img src="/a.jpg" width="800" height="0">', 'https://news.test/a.jpg'],
    // How long one side is by the other.
    [
      `<img src="${blank}" data-srcset="/a.jpg 1000w, /b.jpg 480w" width="3" height="2">`,
      'https://news.test/a.jpg',
    ],
    ['<img src="/img/leer.gif" data-retina-src="/a.jpg">', 'https://news.test/a.jpg'],
    [`<img src="${blank}" data-src-mini="/s.jpg" data-flow-src="/l.jpg">`, 'https://news.test/l.jpg'],
    [
      `<img src="${blank}" data-src-mini="/s.jpg" data-src-large="/l.jpg" data-src-mini1x1="/t.jpg">`,
      'https://news.test/l.jpg',
    ],
  ])('%s', (html, address) => {
    expect(prepare(html).pictures).toEqual([address]);
  });
});

test.each([
  [`<img src="${blank}">`],
  ['<img src="/count.gif" width="1" height="1">'],
  [
    '<img src="https://stats.test/p.gif" data-shown-src="https://stats.test/p.gif" data-shown-width="1" data-shown-height="1">',
  ],
  ['<img src="/count.gif" srcset="/count.gif 100w" width="1" height="1">'],
  ['<img src="/count.gif" srcset="/count.gif 100w" width="1" height="12">'],
  ['<img src="/count.gif" width="0" height="0">'],
  ['<img src="/line.gif" width="0" height="45">'],
  ['<img>'],
  // Where it leads, and what it says, is no picture.
  ['<img data-original-link="https://a.test/story" data-lazy-caption="https://a.test/b">'],
  ['<img data-src="javascript:alert(1).jpg">'],
  ['<img alt="" src="//count.test/p?c1=2&amp;c2=22315&amp;cv=2.0">'],
  ['<img alt="" src="/stats.php?idsite=13&amp;rec=1">'],
])('%s shows nothing and goes', (html) => {
  expect(prepare(html).pictures).toEqual([]);
});

test.each([
  // An address in data, or in a script that was written in its place.
  [
    `<img data-src='{"default":{"w":"73","src":"//cdn.test/a.img?h=4&amp;w=7"}}'>`,
    'https://cdn.test/a.img?h=4&w=7',
  ],
  [
    `<img src="if(this.src!='https://cdn.test/a.jpg') this.src='https://cdn.test/a.jpg';">`,
    'https://cdn.test/a.jpg',
  ],
  [`<img data-src='{"src":"\\/\\/cdn.test\\/a.jpg"}'>`, 'https://cdn.test/a.jpg'],
  // Other quotes, brackets and spaces are the address's own.
  [
    `<img data-src='{"src":"https://cdn.test/o&#39;neill [1] 2.jpg"}'>`,
    "https://cdn.test/o'neill%20[1]%202.jpg",
  ],
  [`<img data-src='["//cdn.test/a.jpg 1x, //cdn.test/b.jpg 2x"]'>`, 'https://cdn.test/a.jpg'],
  [`<img src="boat('07')'//foo.jpg">`, `https://news.test/story/boat('07')'//foo.jpg`],
  [`<img src="image('x')//foo.jpg">`, `https://news.test/story/image('x')//foo.jpg`],
  ['<img src="/p/boat(1).jpg">', 'https://news.test/p/boat(1).jpg'],
  [
    `<img src="/fit/filters:x('y')/https://cdn.test/a.jpg">`,
    `https://news.test/fit/filters:x('y')/https://cdn.test/a.jpg`,
  ],
  [`<img src="o'neill-(1).jpg">`, `https://news.test/story/o'neill-(1).jpg`],
])('the address in %s is %s', (html, address) => {
  expect(prepare(html).pictures).toEqual([address]);
});

describe('of the sizes that a page names of a picture the larger is taken', () => {
  const folder = '/-wA85GhIM_t0/VGL1Kx5nLRgy4K0';
  test.each([
    ['<img data-src="/a-320-80.jpg" data-srcset="/a-320-80.jpg 320w, /a-650-80.jpg 650w">', '/a-650-80.jpg'],
    ['<img data-src="/a.jpg" data-srcset="/a-320.jpg 320w, /a-650.jpg 650w">', '/a.jpg'],
    ['<img src="/a-200x200.jpg" data-large-file="/a-1024x683.jpg" data-orig-file="/a.jpg">', '/a.jpg'],
    [`<a href="${folder}/s1600/a.jpg"><img src="${folder}/s320/a.jpg"></a>`, `${folder}/s1600/a.jpg`],
    [`<a href="${folder}/s2000/a.jpg"><img src="${folder}/w300-h400/a.jpg"></a>`, `${folder}/s2000/a.jpg`],
    // Large enough, another picture, another product, a style of a size that nobody knows.
    ['<a href="/a.jpg"><img src="/a-1024x683.jpg"></a>', '/a-1024x683.jpg'],
    ['<a href="/b.jpg"><img src="/a-300x200.jpg"></a>', '/a-300x200.jpg'],
    [
      '<a href="/News4ReadersHere/s02/1.jpg"><img src="/News4ReadersHere/s01/1.jpg"></a>',
      '/News4ReadersHere/s01/1.jpg',
    ],
    ['<a href="/shop/s1300/1.jpg"><img src="/shop/s120/1.jpg"></a>', '/shop/s120/1.jpg'],
    [
      '<img src="/styles/small/public/a.jpg?itok=X" data-medium="/styles/medium/public/a.jpg?itok=Y">',
      '/styles/small/public/a.jpg?itok=X',
    ],
  ])('%s', (html, address) => {
    expect(prepare(html).pictures).toEqual([`https://news.test${address}`]);
  });
});

test.each([
  ['<span style="font-size:13px;">The harbor</span>', 'The harbor'],
  ['<p>The harbor<br>at noon', 'The harbor at noon'],
  ['https://harbor.test/thanks.html', ''],
  ['Youtube Placeholder', ''],
  ['where a<b and c>d', 'where a<b and c>d'],
  ['A placeholder for the queen', 'A placeholder for the queen'],
  ['The harbor<br /> © Jane Doe', 'The harbor © Jane Doe'],
  ['The <br> element', 'The <br> element'],
  ['Das <br> Element', 'Das <br> Element'],
  ['<p> element with a border', '<p> element with a border'],
  ['A file that ends with </p>', 'A file that ends with </p>'],
  ['<p> Boat in the harbor', 'Boat in the harbor'],
  ['Boat in the harbor.</p>', 'Boat in the harbor.'],
  ['The harbor <br> © Jane Doe', 'The harbor © Jane Doe'],
  ['港 <br /> 船', '港 船'],
  ['Product placeholder', 'Product placeholder'],
  ['The <div> element in the inspector', 'The <div> element in the inspector'],
  ['x<p, y>q', 'x<p, y>q'],
])('what stands for a picture is plain words: %s', (alt, words) => {
  const { body } = parseHtml('<img src="https://a.test/b.jpg">');
  const [picture] = Array.from(body.getElementsByTagName('img'));
  picture?.setAttribute('alt', alt);
  choosePictures(body, 'https://a.test/');
  expect(picture?.getAttribute('alt')).toBe(words);
});

test('the name of a file is no title of a film', () => {
  const frame = (title: string): string =>
    prepare(`<p>Text.</p><iframe src="https://films.test/v/12" title="${title}"></iframe>`).html;
  expect(frame('22508_Boat, 30, No Code - Final.mp4')).not.toContain('title');
  expect(frame('boat-120sec.final.mp4')).not.toContain('title');
  expect(frame('What is in boat.mp4')).toContain('title');
  expect(frame('From a_boat.mov to boat.mp4')).toContain('title');
  expect(frame('23210_Boat_120sec_v1')).not.toContain('title');
  expect(frame('The boat, v1 of the story')).toContain('title');
  expect(frame('How I turn .mov into .mp4')).toContain('title');
  expect(frame('Side A_V2')).toContain('title');
});

test('data that never ends takes no time', () => {
  const before = performance.now();
  prepare(`<img src="${'({['.repeat(1_000)}${'"('.repeat(1_000)}">`.repeat(200));
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('a title of spaces takes no time', () => {
  const before = performance.now();
  prepare(`<iframe src="https://films.test/v/12" title="The${' '.repeat(50_000)}boat"></iframe>`);
  prepare(`<iframe src="https://films.test/v/12" title="${' '.repeat(50_000)}boat"></iframe>`);
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('an address that goes on about a site takes no time', () => {
  const before = performance.now();
  prepare(`<img src="/count.gif?${'idsite=1&'.repeat(20_000)}">`);
  expect(performance.now() - before).toBeLessThan(2_000);
});

test('a proportion is no size', () => {
  const sized = (width: number, height: number, list: string): string =>
    prepare(`<img src="/a.jpg" srcset="${list}" width="${width}" height="${height}">`).html;
  expect(sized(16, 9, '/b.jpg 800w')).toBe('<img src="https://news.test/b.jpg">');
  expect(sized(16, 16, '/b.jpg 800w')).toContain('width="16"');
  expect(sized(16, 12, '/b.jpg 800w')).toContain('height="12"');
  expect(sized(16, 11, '/b.jpg 800w')).toContain('height="11"');
  expect(sized(24, 18, '/b.jpg 800w')).toContain('width="24"');
  expect(sized(16, 9, '/b.jpg 2x')).toContain('width="16"');
});

test('a picture is left with its address, text and size only', () => {
  expect(
    prepare(
      '<picture><img alt="A" width="9" src="/a.jpg" srcset="/b.jpg 2x" sizes="1px" data-x="1"></picture><noscript>x</noscript>',
    ).html,
  ).toBe('<img alt="A" width="9" src="https://news.test/b.jpg">');
});

test.each([
  ['<figure><button><img src="/a.jpg"><span>Enlarge</span></button></figure>', ['https://news.test/a.jpg']],
  ['<button><img src="/a.jpg" width="600" height="400"></button>', ['https://news.test/a.jpg']],
])('a picture is taken out of the button that enlarges it: %s', (html, pictures) => {
  const { html: left, pictures: found } = prepare(html);
  expect(found).toEqual(pictures);
  expect(left).not.toContain('button');
});

test('the sign on a button stays there', () => {
  expect(prepare('<button><img src="/search.png" width="20" height="20"></button>').html).toContain(
    '<button>',
  );
});

test('a srcset is split as HTML splits it', () => {
  expect(readSrcset('/a,b.jpg 300w, /c.jpg 1.5x,/d.jpg, data:image/png;base64,AA== 2x')).toEqual([
    { address: '/a,b.jpg', size: 300 },
    { address: '/c.jpg', size: 1500 },
    { address: '/d.jpg', size: 0 },
    { address: 'data:image/png;base64,AA==', size: 2000 },
  ]);
  expect(readSrcset(',,,')).toEqual([]);
  expect(readSrcset(' 150w, 200w, 300w')).toEqual([]);
  expect(findLargest([])).toBeNull();
});

test.each([
  ['https://a.test/img/blank.gif', true],
  ['https://a.test/1x1.png', true],
  ['https://a.test/harbor-at-noon-in-may-1x1.jpg', false],
  ['https://a.test/lazyload.png', true],
  [blank, true],
  ['https://a.test/blankenese-harbour.jpg', false],
  ['https://a.test/photo.jpg?placeholder=1', false],
  // A word of stand-ins in the long name of a photograph.
  ['https://a.test/TEL0060267749_trans_NvBQzQNjv4Bq.jpeg?w=680', false],
  ['https://a.test/google-pixel-9-in-the-hand.jpg', false],
  ['https://a.test/index-transparent_h-133_w-220_zc-2f62.gif', true],
  ['https://a.test/loading-of-the-article-s-picture.jpg?', false],
  ['https://a.test/1594881119_site18_default_image.jpg', true],
  ['https://a.test/missing-image.svg', true],
  ['https://a.test/leer-town-hall.gif', false],
])('%s is a stand-in: %s', (address, answer) => {
  expect(isPlaceholder(address)).toBe(answer);
});

test.each([
  ['<pre><code class="hljs language-js">x</code></pre>', '<pre><code class="language-js">x</code></pre>'],
  [
    '<div class="highlight-source-python"><pre>x</pre></div>',
    '<div class="highlight-source-python"><pre class="language-python">x</pre></div>',
  ],
  ['<pre class="brush: php; toolbar: false">x</pre>', '<pre class="language-php">x</pre>'],
  [
    '<pre data-lang="C++"><code>x</code></pre>',
    '<pre data-lang="C++"><code class="language-c++">x</code></pre>',
  ],
  ['<pre class="language-`js"><code>x</code></pre>', '<pre><code>x</code></pre>'],
  [
    '<figure class="highlight js"><table><tbody><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></tbody></table></figure>',
    '<figure class="highlight js"><pre class="language-js">a\nb</pre></figure>',
  ],
])('code keeps its language: %s', (html, result) => {
  expect(prepare(html).html).toBe(result);
});

test('a formula keeps its source and loses its drawing', () => {
  const html = '<p><span class="MathJax">glyphs</span><script type="math/tex; mode=display">a^2</script></p>';
  expect(prepare(html).html).toBe(
    '<p><math display="block"><semantics><annotation encoding="application/x-tex">a^2</annotation></semantics></math></p>',
  );
});

test('a long place in the page takes no time', () => {
  const { body } = parseHtml(`<img src="/a.jpg" data-src="#${' '.repeat(40_000)}\nx">`);
  const start = performance.now();
  choosePictures(body, 'https://news.test/story/');
  expect(performance.now() - start).toBeLessThan(1_000);
});
