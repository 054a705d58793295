import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../../src/core/dom';
import { viewBlocks } from '../../../../src/core/extract/blocks/features';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';
import type { Verdict } from '../../../../src/core/extract/blocks/verdict';
import { insertRescued } from '../../../../src/core/extract/insert-rescued';
import { prose } from '../read-page';
import { rescue } from './rescue';

const box = (name: string, start: string, more = ''): string =>
  `<div class="${name}"><div class="part">${more}${prose(start)}</div></div>`;
const firstWords = (content: Element): string[] =>
  Array.from(content.querySelectorAll('p, h2'), (line) => (line.textContent ?? '').split(' ')[0] ?? '');

test('equal boxes that are no siblings come back in the order of the page, with headings and links', () => {
  const { content } = rescue(
    `<article>${box('', 'One')}<section>${box('keep', 'Two')}</section>${box('', '<a href="x">Three</a>', '<h2>Chapter</h2>')}${box('', 'Four')}</article>`,
    '.keep',
  );
  expect(firstWords(content)).toEqual(['One', 'Two', 'Chapter', 'Three', 'Four']);
  expect(content.querySelector('a')?.getAttribute('href')).toBe('x');
});

test('a heading in a box of its own beside its paragraph comes back, one above nothing or of a box of links does not', () => {
  const page = (above: string): string =>
    `<article><div class="keep">${prose('One')}</div><div class="more">${above}<p class="keep">${prose('Two').slice(3)}</div></article>`;
  expect(rescue(page('<div><h3>Chapter</h3></div>'), '.keep').rescued).toEqual(['Chapter']);
  expect(
    rescue(page('<div><h3>Trending</h3><a href="/a">What happened elsewhere on the shore</a></div>'), '.keep')
      .rescued,
  ).toEqual([]);
  expect(rescue(page('<div><h3>Chapter</h3></div><div>x</div>'), '.keep').rescued).toEqual([]);
});

test.each([
  ['outside the article', `<article>${box('keep', 'One')}</article>${box('', 'Two')}`],
  ['in an aside', `<article>${box('keep', 'One')}<aside>${box('', 'Two')}</aside></article>`],
  [
    'of another make',
    `<article>${box('keep', 'One')}<div><div class="comment">${prose('Two')}</div></div></article>`,
  ],
  [
    'repeated',
    `<article>${box('keep', 'One')}${box('', 'Two')}<div class="x">${box('', 'Two')}</div></article>`,
  ],
])('what stands %s stays outside', (_case, html) => {
  expect(rescue(html, '.keep').rescued).toEqual([]);
});

test('lines parted by line breaks come one by one', () => {
  const line = (word: string): string =>
    `${word} ${'and so on and on it went for the whole day '.repeat(3)}.`;
  const { content } = rescue(
    `<main><div class="t">${line('One')}<br>${line('Two')}</div><p></p><div class="t">${line('Three')}<br><b>${line('Four')}</b></div></main>`,
    'main > div:first-child',
  );
  expect((content.textContent ?? '').match(/One|Two|Three|Four/g)).toEqual(['One', 'Two', 'Three', 'Four']);
  expect(content.querySelectorAll('p b').length).toBe(1);
});

test('whichever boxes were kept, the page’s order stays and no text comes twice', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 }), (parts) => {
      const boxes = parts.map(([isKept, isWrapped], index) => {
        const part = box(isKept ? 'keep' : '', `n${index}`);
        return isWrapped ? `<section>${part}</section>` : part;
      });
      const { content } = rescue(`<article>${boxes.join('')}</article>`, '.keep');
      const found = firstWords(content).map((word) => Number(word.slice(1)));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(new Set(found).size).toBe(found.length);
      if (parts.some(([isKept]) => isKept)) expect(found.length).toBe(parts.length);
    }),
  );
});

test('a heading between kept paragraphs comes back, though a link to press stands beside it', () => {
  const heading = (beside: string): string => `<div><h2>Chapter</h2>${beside}</div>`;
  const page = (beside: string): string =>
    `<article><div class="text">${`<div class="keep">${prose('One')}</div>`}${heading(beside)}<div class="keep">${prose('Two')}</div><div class="keep">${prose('Three')}</div></div></article>`;
  expect(rescue(page('<span><a href="/edit">edit</a></span>'), '.keep').rescued).toEqual(['Chapter']);
  expect(rescue(page('<p>Many words that say more than what is pressed.</p>'), '.keep').rescued).toEqual([]);
});

test('a list above the text comes back whole, though the text says one of its items again', () => {
  const point = 'The council wants the new bridge to be open before the second summer ends.';
  const list = `<ul><li>${point.replace('council', 'harbor')}</li><li>${point}</li><li>No date yet</li></ul>`;
  const page = (items: string): string =>
    `<article><div class="points">${items}</div><div class="keep">${prose('One')}<p>${point}</p>${prose('Two')}</div></article>`;
  expect(rescue(page(list), '.keep').rescued).toHaveLength(3);
  expect(rescue(page('<ul><li>No date yet</li><li>No cost yet</li></ul>'), '.keep').rescued).toEqual([]);
});

test('a heading in a box of its own above the last paragraph comes back', () => {
  const part = (name: string, text: string): string =>
    `<div class="item"><h2>${name}</h2><div>${text}</div></div>`;
  const page = `<article><div class="keep">${prose('One')}${prose('Two')}${prose('Three')}</div><div class="item"><h2>Chapter</h2><div class="keep">${prose('Four')}</div></div></article>`;
  expect(rescue(page, '.keep').rescued).toEqual(['Chapter']);
  expect(rescue(`<article>${part('Chapter', prose('Two'))}</article>`, 'p').rescued).toEqual([]);
});

test('a heading above a picture and its caption comes back with the text in the next box of the same name', () => {
  const row = (text: string): string => `<div class="row">${text}</div>`;
  const picture = '<figure><img src="/pond.jpg"><figcaption>Above: the pond in May</figcaption></figure>';
  const page = (heading: string): string =>
    `<article><div class="keep">${row(prose('One'))}</div><section>${heading}</section><section>${row(prose('Two'))}</section></article>`;
  const { content } = rescue(page(row(`<h2>Ida Lind of Moorland:</h2>${picture}`)), '.keep');
  expect(firstWords(content)).toEqual(['One', 'Ida', 'Two']);
  const letter = rescue(page(row('<h3>Our newsletter</h3>')), '.keep');
  expect(firstWords(letter.content)).toEqual(['One', 'Two']);
  const other = rescue(page(`<div class="teaser"><h2>Elsewhere</h2>${picture}</div>`), '.keep');
  expect(firstWords(other.content)).toEqual(['One', 'Two']);
});

test('the text of its own above the posts of a live blog comes back, a short one and teasers do not', () => {
  const posts = `<div class="posts">${['One', 'Two', 'Three'].map((start) => `<div class="post"><h3>${start}</h3>${prose(start)}</div>`).join('')}</div>`;
  const page = (above: string): string => `<article>${above}<div class="keep">${posts}</div></article>`;
  const report = `<div class="report">${prose('Before')}${prose('All')}${prose('Posts')}</div>`;
  expect(rescue(page(report), '.keep').rescued).toHaveLength(3);
  expect(rescue(page(`<div class="report">${prose('Before')}</div>`), '.keep').rescued).toEqual([]);
  expect(rescue(page(`<section><h2>Before</h2>${report}</section>`), '.keep').rescued).toEqual([]);
  const short = `<div class="report">${prose('Later')}${prose('Now')}</div>`;
  const caption = '<figure><img src="a.jpg"><figcaption>The harbor</figcaption></figure>'.repeat(4);
  expect(rescue(page(short), '.keep').rescued).toHaveLength(2);
  expect(rescue(page(short + caption + report), '.keep').rescued).toHaveLength(5);
  expect(rescue(page(`${short}${'<div><b>Menu</b></div>'.repeat(3)}`), '.keep').rescued).toEqual([]);
  const teasers = report.replaceAll('<p>', '<p><a href="/other">').replaceAll('</p>', '</a></p>');
  expect(rescue(page(teasers), '.keep').rescued).toEqual([]);
});

test.each([
  '<div class="comment odd">',
  '<ol class="commentlist"><li>',
  '<div id="comment-12">',
  '<article class="node related-teaser">',
  '<article class="card card--c-related-news">',
])('what readers wrote, and teasers of other articles, stay outside: %s', (open) => {
  const page = (around: string): string =>
    `<article><div id="keep">${prose('One')}</div>${around}<div>${prose('Two')}</div></article>`;
  expect(rescue(page('<section>'), '#keep p').rescued).toHaveLength(1);
  expect(rescue(page(open), '#keep p').rescued).toEqual([]);
});

test.each([
  'post tag-related category-teaser',
  'story has-related',
  'story story--no-related',
  'correlated',
  'post show-related',
  'article related-enabled',
  'is-related-open',
  'post--not-related',
  'topic-related-party',
  'label-related',
])('an article stays that only has something related beside it, or in its topics: %s', (name) => {
  const html = `<article><div id="keep">${prose('One')}</div><article class="${name}"><div>${prose('Two')}</div></article></article>`;
  expect(rescue(html, '#keep p').rescued).toHaveLength(1);
});

test('boxes that are called after comments say nothing where the article stands in one', () => {
  const html = `<main id="comments">${box('', 'One')}<section>${box('keep', 'Two')}</section></main>`;
  expect(firstWords(rescue(html, '.keep').content)).toEqual(['One', 'Two']);
});

test('what readers wrote parts the article from the next one as before', () => {
  const text = (start: string): string => prose(start).replace('<p>', '<p class="text">');
  const comments = '<div class="comment"><p>Well said.</p><p>So it is.</p></div>'.repeat(5);
  const next = `<section class="related"><h2>Next</h2>${text('Next')}</section>`;
  const page = (between: string): string =>
    `<div class="keep">${text('One')}${text('Two')}</div>${between}${next}`;
  expect(rescue(page(comments), '.keep').rescued).toEqual([]);
  expect(rescue(page('<p>Advertisement</p>'), '.keep').rescued).not.toEqual([]);
});

test('of entries alike whose headings are there those above a short line come back too', () => {
  const entry = (name: string, text: string): string =>
    `<div class="head"><h3>${name}</h3><b></b></div><div class="entry"><div class="keep">${text}</div></div>`;
  const names = ['One', 'Two', 'Three', 'Four'];
  const long = names.map((name) => entry(name, prose(name))).join('');
  const short = '<p>Are dogs allowed? No.</p>';
  const page = (entries: string): string => `<article><div class="all">${entries}</div></article>`;
  const { rescued } = rescue(page(long + entry('Five', short) + entry('Six', prose('Six'))), '.keep');
  expect(rescued).toContain('Five');
  const few = entry('One', prose('One')) + entry('Five', short) + entry('Six', prose('Six'));
  expect(rescue(page(few), '.keep').rescued).not.toContain('Five');
});

test('a heading between kept paragraphs comes back above a heading below it and above a list', () => {
  const page = (heading: string, below: string): string =>
    `<article><div class="text"><div class="keep">${prose('One')}</div><div><b></b>${heading}</div><div class="keep">${below}</div><div class="keep">${prose('Two')}${prose('Three')}</div></div></article>`;
  const part = `<h3>Part</h3>${prose('Four')}`;
  expect(rescue(page('<h2>Chapter</h2>', part), '.keep').rescued).toEqual(['Chapter']);
  expect(rescue(page('<h2>Chapter</h2>', '<ul><li>Part</li></ul>'), '.keep').rescued).toEqual(['Chapter']);
  expect(rescue(page('<h3>Chapter</h3>', part), '.keep').rescued).toEqual([]);
  expect(rescue(page('<h2><a href="/x">Chapter</a></h2>', part), '.keep').rescued).toEqual([]);
});

test.each([
  ['of an advertisement', '<div class="x"><h2>Advertisement</h2></div>', '<h3>Part</h3>'],
  ['in a box of one', '<div class="ad"><h2>The new ferry</h2></div>', '<h3>Part</h3>'],
  ['above a picture', '<div><h3>At the harbor</h3><img src="a.jpg"></div>', '<ul><li>Part</li></ul>'],
  ['that is sponsored', '<div><h3>Sponsored</h3></div>', '<ul><li>Part</li></ul>'],
  [
    'above a film',
    '<div><h2>Watch: the storm</h2><video src="a.mp4"></video></div>',
    '<table><tr><th>Part</th></tr></table>',
  ],
  ['above a frame', '<div><h2>The storm</h2><iframe src="/a"></iframe></div>', '<ul><li>Part</li></ul>'],
  ['that is no heading', '<h2><div>Chapter</div></h2>', '<h3>Part</h3>'],
])('a heading %s stays outside, whatever part it stands above', (_case, heading, below) => {
  const html = `<article><div class="text"><div class="keep">${prose('One')}</div>${heading}<div class="keep">${below}${prose('Four')}</div><div class="keep">${prose('Two')}${prose('Three')}</div></div></article>`;
  expect(rescue(html, '.keep').rescued).toEqual([]);
});

const embedded = (text: string, name = 'twitter-tweet'): string =>
  `<div class="social-media-embed"><blockquote class="${name}">${text}</blockquote></div>`;
const around = (inner: string): string =>
  `<article><div class="keep">${prose('One')}</div>${inner}<div class="keep">${prose('Two')}</div></article>`;
/** The lines, those of a quote in brackets. */
const quoted = (content: Element): string[] =>
  Array.from(content.children, ({ localName, textContent, children }) =>
    localName === 'blockquote'
      ? `[${Array.from(children, (line) => line.textContent ?? '').join('|')}]`
      : ((textContent ?? '').split(' ')[0] ?? ''),
  );

test('what comes back of a quoted post is a quote, each post one of its own', () => {
  const first = '<p lang="en">The ferry is late</p>— Ida Moll (@idamoll) <a href="/1">March 2, 2024</a>';
  const { content } = rescue(around(embedded(first) + embedded('<p>The harbor is closed</p>')), '.keep');
  expect(quoted(content)).toEqual([
    'One',
    '[The ferry is late|— Ida Moll (@idamoll) March 2, 2024]',
    '[The harbor is closed]',
    'Two',
  ]);
});

test('a quote that is signed as posts are comes back whatever it is called, others do not', () => {
  const plain = (inner: string): string => `<div><blockquote>${inner}</blockquote></div>`;
  const post = '<p>The ferry is late</p>';
  const signed = [
    `${post}— Ida Moll (@idamoll) <a href="/1">March 2, 2024</a>\n`,
    `${post}<p>— Ida Moll (<a href="/i">@ida.moll.example</a>) <a href="/1">2 March</a></p>`,
    `${post}<p><a href="/1">A post shared by Ida Moll (@idamoll)</a></p>`,
  ];
  for (const inner of signed) expect(rescue(around(plain(inner)), '.keep').rescued).toHaveLength(2);
  const others = [
    `${post}— Ida Moll (@idamoll)`,
    `${post}<p>— Ida Moll, <a href="/1">The Ferry (1924)</a></p>`,
    `<p>Ida Moll (@idamoll) wrote it. <a href="/1">All that she wrote of the ferry and of its captain</a></p>`,
    '',
    '<p>Write to us (@harbour)</p><p><a href="/1">or call</a></p>',
    post.repeat(120) + signed[2],
  ];
  for (const inner of others) expect(rescue(around(plain(inner)), '.keep').rescued).toEqual([]);
  const within = around(plain(`<p>Her words.</p><blockquote>${signed[0]}</blockquote>`));
  expect(rescue(within, '.keep').rescued).not.toContain('Her words.');
});

test('a post in a figure comes back, what the figure says below it does not, nor what is quoted below a picture', () => {
  const post = '<blockquote class="twitter-tweet"><p>The ferry is late</p></blockquote>';
  const figure = (inner: string): string =>
    `<figure>${inner}<figcaption>A post of Monday</figcaption></figure>`;
  expect(rescue(around(figure(`<div>${post}</div>`)), '.keep').rescued).toEqual(['The ferry is late']);
  expect(rescue(around(figure('<blockquote>The ferry</blockquote>')), '.keep').rescued).toEqual([]);
  expect(rescue(around(`<aside>${post}</aside>`), '.keep').rescued).toEqual([]);
});

test('a post comes back that is named as one of Facebook', () => {
  const post = (name: string, outer: string): string =>
    `<div class="${outer}"><blockquote class="${name}"><p>Late</p></blockquote></div>`;
  for (const html of [post('fb-xfbml-parse-ignore', ''), post('', 'fb-post widget')])
    expect(rescue(around(html), '.keep').rescued).toHaveLength(1);
  for (const html of [post('', 'fb-comments'), post('post', 'fb-root')])
    expect(rescue(around(html), '.keep').rescued).toEqual([]);
});

test('what comes back outside of a quote is none, and no quote is put into one that is there', () => {
  const plain = `<article>${box('', 'One')}<section>${box('keep', 'Two')}</section>${box('', 'Three')}</article>`;
  expect(rescue(plain, '.keep').content.querySelectorAll('blockquote').length).toBe(0);
  const inQuote = `<article><blockquote class="embed">${box('', 'One')}<section>${box('keep', 'Two')}</section></blockquote></article>`;
  expect(rescue(inQuote, '.keep').content.querySelectorAll('blockquote').length).toBe(0);
});

test('the space between two links of a line that comes back stays', () => {
  const line = 'The ferry <a href="/a">#thanks</a> <a href="/b">#harbor</a>\n<b>tonight</b><br><br>More';
  const { content } = rescue(around(embedded(`<p>${line}</p>`)), '.keep');
  expect(content.querySelector('blockquote p')?.textContent).toBe('The ferry #thanks #harbor\ntonight');
});

/** Each text in a box of its own, of one name: those that begin with "k" were kept. */
const boxed = (...texts: string[]): string =>
  `<main>${texts.map((text) => `<div class="card"><div class="text">${text}</div></div>`).join('')}</main>`;

test('a text in further boxes of the name of the one that was kept comes back up to the next headline', () => {
  const body = (name: string, id: string, ...starts: string[]): string =>
    `<div class="block b${starts[0]}"><ul><li>Share</li></ul><div class="${name}" id="${id}">${starts.map((start) => prose(start)).join('')}</div></div>`;
  const found = (...blocks: string[]): string[] =>
    rescue(`<div>${body('body', 'keep', 'One', 'Two')}${blocks.join('')}</div>`, '#keep').rescued.map(
      (text) => text.split(' ')[0] ?? '',
    );
  expect(found(body('body', '', 'Three', 'Four'), body('body', '', 'Five', 'Six'))).toEqual([
    'Three',
    'Four',
    'Five',
    'Six',
  ]);
  expect(found('<h2>The next article</h2>', body('body', '', 'Three', 'Four'))).toEqual([]);
  for (const title of ['<div class="ttl">About us</div>', '<div><a href="/o">The pier is painted</a></div>'])
    expect(found(title, body('body', '', 'Three', 'Four'))).toEqual([]);
  expect(found(body('other', '', 'Three', 'Four'))).toEqual([]);
  expect(found('<p>Line</p>'.repeat(8), body('body', '', 'Three', 'Four'))).toEqual([]);
  expect(found(`<footer>${body('body', '', 'Three', 'Four')}</footer>`)).toEqual([]);
  expect(
    found(
      '<div class="body"><p>A line about the paper, which is long enough to be taken for a paragraph of it.</p></div>',
    ),
  ).toEqual([]);
});

test('an article above a headline that is no heading stays outside', () => {
  const text = (id: string, ...starts: string[]): string =>
    `<div><div class="text" id="${id}">${starts.map((start) => prose(start)).join('')}</div></div>`;
  const other = `<h2><a href="/o">The pier is painted</a></h2>${text('', 'One', 'Two', 'Three')}`;
  const page = (headline: string): string =>
    `<div>${other}${headline}${text('keep', 'Four', 'Five', 'Six')}</div>`;
  expect(rescue(page('<div>The ferry is sold</div>'), '#keep').rescued).toEqual([]);
});

test('a short sentence between paragraphs in boxes like its own comes back, with a link too', () => {
  const among = (text: string): string[] =>
    rescue(
      boxed(prose('One'), text, prose('Two'), prose('Three')).replaceAll(
        /<p>(?=One|Two|Three)/g,
        '<p id="x">',
      ),
      '#x',
    ).rescued;
  const found = '<p>It was found in a <a href="/j">journal of the sea</a>.</p>';
  expect(among(found)).toEqual(['It was found in a journal of the sea.']);
  expect(among('<p><a href="/j">The storm is not over yet</a>.</p>')).toHaveLength(1);
  for (const other of [
    '<p>More on the storm</p>',
    '<p><a href="/j">The storm is not over yet.</a></p>',
    '<p>Read more: <a href="/j">The storm is not over</a>.</p>',
    '<p>Sign up for our newsletter here.</p>',
    '<ul><li>The storm is not over.</li></ul>',
    '<p type="callout-note">The storm is not over.</p>',
    '<h4>Keep reading</h4><p>The latest on storms, from gales to hurricanes.</p>',
  ])
    expect(among(other)).toEqual([]);
  expect(among('<h4>Reading the sky</h4><p>The storm is not over.</p>')).toContain('The storm is not over.');
  expect(
    rescue(boxed('<p>It was so.</p>', prose('One')).replace('<p>One', '<p id="x">One'), '#x').rescued,
  ).toEqual([]);
});

test('short lines come back with the lines of their box', () => {
  const long =
    'They wrote it down, and so on and on it went for the whole day and the day after that too, until nothing was left to tell.';
  const post = (text: string): string => `<div><div class="post">${text}</div></div>`;
  const page = `<main><article>${post(`Was it really as they say?<br>${long}<br>Nobody knows it now.<br>Hello`)}<div class="keep">${post(`${long}<br>${long.replace('day', 'week')}`)}</div></article></main>`;
  const { rescued } = rescue(page.replace(long, long.replace('They', 'We')), '.keep');
  expect(rescued).toEqual(['Was it really as they say?', long.replace('They', 'We'), 'Nobody knows it now.']);
});

test('a post right below the last paragraph comes back, one further down or outside does not', () => {
  const post =
    '<div class="social"><blockquote class="twitter-tweet"><p>So it was.</p>Ida Lind</blockquote></div>';
  const text = ['One', 'Two', 'Three']
    .map((start) => prose(start).replace('<p>', '<p class="keep">'))
    .join('');
  const page = (tail: string, after = ''): string => `<article><div>${text}${tail}</div>${after}</article>`;
  expect(rescue(page(post), '.keep').rescued).toEqual(['So it was.', 'Ida Lind']);
  expect(rescue(page('', post), '.keep').rescued).toEqual([]);
  expect(rescue(page(`${'<p>Share</p>'.repeat(4)}${post}`), '.keep').rescued).toEqual([]);
});

test('items come back in the list and the quote that they stood in', () => {
  const insert = (before: string): string => {
    const { body } = parseHtml(`<article>${before}<p class="keep">The ferry.</p></article>`);
    const page = readBlocks(body);
    const content = body.ownerDocument.createElement('div');
    for (const kept of Array.from(body.querySelectorAll('.keep'))) content.appendChild(kept);
    const views = viewBlocks(surround(page, measureKept(page, content)));
    insertRescued(
      content,
      page,
      views.map((view): Verdict => ({ view, reason: null, score: null })),
    );
    return content.innerHTML;
  };
  const kept = '<p class="keep">The ferry.</p>';
  const quote = '<blockquote><ul><li>One</li><li>Two</li></ul></blockquote>';
  expect(insert(quote)).toBe(quote + kept);
  expect(insert(`<ul><li>Zero</li></ul>${quote}`)).toBe(`<ul><li>Zero</li></ul>${quote}${kept}`);
});
