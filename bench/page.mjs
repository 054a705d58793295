/**
 * A news page of about so many bytes: header, menu, article with links, pictures, quotes, lists and a table, side column, teasers,
 * comments, footer. Made of the same words in the same order every time.
 * @param {number} bytes Length of the HTML in UTF-8, met within a paragraph.
 * @returns {string}
 */
export function makePage(bytes) {
  const random = makeRandom(20_220_221);
  const frame = [pageHead(random), pageTail(random, bytes)];
  const room = bytes - frame.join('').length;
  const blocks = [];
  for (let length = 0, index = 0; length < room; index += 1) {
    const block = makeBlock(random, index);
    blocks.push(block);
    length += block.length;
  }
  return frame.join(`<div class="article-body">${blocks.join('\n')}</div>`);
}

const words =
  'the a of to and in harbor council river market bridge winter report city engineers morning budget water train school museum \
garden teachers quietly builds repairs opened yesterday people street lamp years weather paper promised counted northern small \
station before after during among without across nearly often again never always still later while because although'.split(
    ' ',
  );

/**
 * A small generator of numbers from 0 to 1 (mulberry32): the same seed, the same page.
 * @param {number} seed
 */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @typedef {() => number} Random */

/**
 * @param {Random} random
 * @param {number} length Words.
 */
function makeSentence(random, length) {
  const chosen = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? 'the');
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** @param {Random} random */
function makeParagraph(random) {
  const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () =>
    makeSentence(random, 8 + Math.floor(random() * 14)),
  );
  const at = Math.floor(random() * sentences.length);
  sentences[at] =
    `<a href="/news/${Math.floor(random() * 1e6)}">${sentences[at]}</a> <em>${makeSentence(random, 3)}</em>`;
  return `<p>${sentences.join(' ')}</p>`;
}

/**
 * @param {Random} random
 * @param {number} index Place in the article.
 */
function makeBlock(random, index) {
  if (index % 23 === 22) return makeTable(random);
  if (index % 12 === 7) return makeFigure(random, index);
  if (index % 12 === 3) return `<h2>${makeSentence(random, 5)}</h2>`;
  if (index % 17 === 11) return `<ul>${makeItems(random, 5)}</ul>`;
  if (index % 19 === 5) return `<blockquote>${makeParagraph(random)}</blockquote>`;
  if (index % 15 === 14) return makeTeasers(random, 2);
  return makeParagraph(random);
}

/**
 * @param {Random} random
 * @param {number} count
 */
function makeItems(random, count) {
  return Array.from({ length: count }, () => `<li>${makeSentence(random, 9)}</li>`).join('');
}

/** @param {Random} random */
function makeTable(random) {
  const row = (/** @type {string} */ tag) =>
    `<tr>${Array.from({ length: 4 }, () => `<${tag}>${makeSentence(random, 2)}</${tag}>`).join('')}</tr>`;
  return `<table>${row('th')}${Array.from({ length: 5 }, () => row('td')).join('')}</table>`;
}

/**
 * @param {Random} random
 * @param {number} index
 */
function makeFigure(random, index) {
  return `<figure class="media"><img src="/photo-${index}.jpg" width="1200" height="800" alt="${makeSentence(random, 4)}">\
<figcaption>${makeSentence(random, 8)} Photo: Ada Lind</figcaption></figure>`;
}

/**
 * @param {Random} random
 * @param {number} count
 */
function makeTeasers(random, count) {
  const teasers = Array.from({ length: count }, (_one, index) => {
    const title = makeSentence(random, 6);
    return `<li class="teaser"><a href="/teaser/${index}"><img src="/small-${index}.jpg" alt=""><span>${title}</span></a></li>`;
  });
  return `<aside class="related"><h3>Read more</h3><ul>${teasers.join('')}</ul></aside>`;
}

/** @param {Random} random */
function pageHead(random) {
  const menu = Array.from(
    { length: 24 },
    (_one, index) => `<li><a href="/section/${index}">${makeSentence(random, 1)}</a></li>`,
  );
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The harbor counts its lamps again',
    author: [{ '@type': 'Person', name: 'Ada Lind' }],
    datePublished: '2024-03-01T09:30:00+01:00',
    publisher: { '@type': 'Organization', name: 'The Harbor Post' },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbor counts its lamps again - The Harbor Post</title>
<meta property="og:site_name" content="The Harbor Post"><meta property="og:image" content="/photo.jpg">
<meta name="description" content="Every winter the harbor counts its lamps, and every winter one is missing.">
<style>body{font:16px/1.5 serif;margin:0}.columns{display:flex}.article-body{width:42em}aside{font-size:14px}</style>
<script type="application/ld+json">${JSON.stringify(facts)}</script></head><body>
<header><a href="/"><img src="/logo.svg" alt="The Harbor Post"></a><nav><ul>${menu.join('')}</ul></nav></header>
<div class="columns"><main><article><h1>The harbor counts its lamps again</h1>
<p class="byline">By <a rel="author" href="/ada">Ada Lind</a> <time datetime="2024-03-01T09:30:00+01:00">1 March 2024</time></p>
<ul class="share"><li><a href="#">Share</a></li><li><a href="#">Print</a></li></ul>`;
}

/**
 * What stands beside and below the article: an eighth of the page.
 * @param {Random} random
 * @param {number} bytes
 */
function pageTail(random, bytes) {
  const count = Math.max(4, Math.floor(bytes / 8 / 300));
  const comments = Array.from(
    { length: count },
    (_one, index) => `<li class="comment"><b>reader${index}</b><p>${makeSentence(random, 14)}</p></li>`,
  );
  return `</article>${makeTeasers(random, Math.ceil(count / 2))}<section class="comments"><h3>Comments</h3><ol>${comments.join('')}</ol>
</section></main><aside class="sidebar">${makeTeasers(random, 8)}</aside></div>
<footer><p>Copyright The Harbor Post</p></footer></body></html>`;
}
