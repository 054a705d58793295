import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { unboxLinkCards as unboxLinkCardsByNames } from '../../../src/core/extract/prepare/link-cards';
import { dropFileDetails } from '../../../src/core/extract/prepare/lightboxes';
import { unboxPlayers } from '../../../src/core/extract/prepare/players';
import { quotePosts as quotePostsByNames } from '../../../src/core/extract/prepare/post-cards';
import { keepQuotingAsides } from '../../../src/core/extract/prepare/quoting-asides';
import { withNames } from './with-names';

const quotePosts = withNames(quotePostsByNames);
const unboxLinkCards = withNames(unboxLinkCardsByNames);

/** A page's body after a preparation. */
function prepare(html: string, step: (root: Element) => void): string {
  const { body } = parseHtml(`<body>${html}</body>`);
  step(body);
  return body.innerHTML;
}

const card = (name: string, more = ''): string =>
  `<a class="${name}" href="https://o.test/1"><div class="title">The study</div><div class="url">o.test</div>${more}</a>`;
const line = '<p class="frontclip-link-card"><a class="link-card" href="https://o.test/1">The study</a></p>';

describe('cards that point to pages', () => {
  it.each([
    ['alone in its boxes', `<div><div>${card('link-card')}<i></i></div></div>`, line],
    [
      'beside a picture',
      `<div><img src="/p.jpg">${card('link-card')}</div>`,
      `<div><img src="/p.jpg">${line}</div>`,
    ],
    ['beside a film', `<div>${card('link-card')}<video></video></div>`, `<div>${line}<video></video></div>`],
    ['in an item', `<ul><li>${card('link-card')}</li></ul>`, `<ul><li>${line}</li></ul>`],
    [
      'above captions',
      `<figure>${card('link-card')}<figcaption><p>One.</p><p>Two.</p></figcaption></figure>`,
      `${line}<div class="frontclip-link-card"><p class="frontclip-link-card">One.</p><p class="frontclip-link-card">Two.</p></div>`,
    ],
    ['two of them', `<div>${card('link-card')}${card('link-card')}</div>`, `<div>${line}${line}</div>`],
  ])('%s are lines', (_case, html, expected) => {
    expect(prepare(html, unboxLinkCards)).toBe(expected);
  });

  it.each([
    ['in a sentence', `<div>She said that ${card('link-card')} was wrong.</div>`],
    ['in a heading', `<h2>${card('link-card')}</h2>`],
    ['without a name', card('tile')],
    ['named by a sign alone', card('tile', '<i class="icon-bookmark"></i>')],
    [
      'with a text of their own',
      card('link-card', '<p>A text that is quoted here, which is longer than any label.</p>'),
    ],
    ['without a title', '<a class="link-card" href="/1"><div class="url">o.test</div></a>'],
    ['of a title alone', '<a class="link-card" href="/1"><div class="title">The study</div></a>'],
    ['around a picture', card('media-embed').replace('https://o.test/1', 'https://o.test/1.jpg')],
  ])('%s are left alone', (_case, html) => {
    expect(prepare(html, unboxLinkCards)).toBe(html);
  });
});

describe('players of films and sounds', () => {
  it.each([
    [
      'boxes without a word',
      '<div><div><video src="/a.mp4"></video></div></div>',
      '<figure><video src="/a.mp4"></video></figure>',
    ],
    [
      'their controls and times',
      '<div class="player"><audio src="/a.mp3"></audio><b>Dawn</b><button>Play</button><span>0:00</span><div>/<span>0:42</span></div></div>',
      '<figure><audio src="/a.mp3" title="Dawn"></audio></figure>',
    ],
    [
      'what is pressed around the film',
      '<div><div role="button"><video src="/a.mp4"></video></div></div>',
      '<figure><video src="/a.mp4"></video></figure>',
    ],
  ])('leave %s', (_case, html, expected) => {
    expect(prepare(html, unboxPlayers)).toBe(expected);
  });

  it.each([
    ['a time beside the film', '<div><div><video></video>0:00 / 0:42</div><b>Play</b></div>'],
    ['a year', '<figure><video></video><b>The band</b><figcaption>1969</figcaption></figure>'],
    [
      'numbers of a sentence',
      '<p>At <b>440</b> hertz, <audio></audio><button>Play</button> an octave is <i>2:1</i>.</p>',
    ],
    [
      'the cells of a row',
      '<table><tbody><tr><td>1</td><td><audio></audio></td><td><button>Play</button></td></tr></tbody></table>',
    ],
    ['a sound within a word', '<p>The bridge <span><audio></audio></span> is said so.</p>'],
    [
      'a link that looks like a button',
      '<div><audio></audio><p><a role="button" href="/t.pdf">The transcript</a> of it</p></div>',
    ],
    [
      'a text to be pressed',
      '<div><audio></audio><button>The second chapter: how it was built</button></div>',
    ],
  ])('do not take %s', (_case, html) => {
    expect(prepare(html, unboxPlayers)).toBe(html);
  });
});

describe('cards whose parts have no names', () => {
  const unnamed = (host: string, more = ''): string =>
    `<div><a href="https://www.o.test/1"><div><h2>The study</h2><div><h3>Of frogs.</h3></div><p>${host}</p>${more}</div></a></div>`;

  it('are told by the site that they lead to', () => {
    expect(prepare(unnamed('www.o.test'), unboxLinkCards)).toBe(
      '<p class="frontclip-link-card"><a href="https://www.o.test/1">The study</a><br>Of frogs.</p>',
    );
  });

  it.each([
    ['of another site', unnamed('p.test')],
    [
      'with nothing but the site',
      '<div><a href="https://o.test/"><img src="/a.jpg"><h3>o.test</h3></a></div>',
    ],
    ['with more to say', unnamed('o.test', '<p>And of toads.</p>')],
    [
      'with loose text',
      '<div><a href="https://o.test/1"><h3>The study</h3>It says a lot on <b>frogs</b> and toads.<span>o.test</span></a></div>',
    ],
  ])('%s are left alone', (_case, html) => {
    expect(prepare(html, unboxLinkCards)).toBe(html);
  });

  it('have a link around their title in an aside', () => {
    const aside =
      '<aside class="onebox"><header><a href="https://o.test/1">o.test</a></header><article><h3><a href="https://o.test/1">The study</a></h3><p>Of frogs.</p></article></aside>';
    expect(prepare(aside, unboxLinkCards)).toBe(
      '<p class="frontclip-link-card"><a href="https://o.test/1">The study</a><br>Of frogs.</p>',
    );
  });
});

describe('cards with emphasis in their heading', () => {
  it('have no description of it', () => {
    const html = '<a href="https://o.test/1"><h3>A <em>new</em> era</h3><p>o.test</p></a>';
    expect(prepare(html, unboxLinkCards)).toBe(
      '<p class="frontclip-link-card"><a href="https://o.test/1">A new era</a></p>',
    );
  });
});

describe('asides of forums', () => {
  it.each([
    [
      'with two headings',
      '<aside class="onebox"><h3><a href="/1">One</a></h3><h3><a href="/2">Two</a></h3></aside>',
    ],
    [
      'with more than a description',
      '<aside class="onebox"><h3><a href="/1">The plan</a></h3><p>It has two parts.</p><p>The second is not built.</p></aside>',
    ],
    [
      'of other names',
      '<aside class="embedded-note"><h3><a href="/1">The plan</a></h3><p>It has parts.</p></aside>',
    ],
  ])('%s are no cards', (_case, html) => {
    expect(prepare(html, unboxLinkCards)).toBe(html);
  });
});

describe('posts in links', () => {
  const post = (name: string, sign = '@harbour', text = '<div>The dredger is back.</div>'): string =>
    `<a href="https://x.test/1"><div class="${name}"><img src="/face.jpg"><span>The Harbour</span><span>${sign}</span>${text}<img src="/dredger.jpg"><span>7:17 AM · Oct 7, 2024</span><span>40 Replies</span></div></a>`;

  it('are quotes with their source', () => {
    expect(prepare(post('tweet-fWkQfo twitter-embed'), quotePosts)).toBe(
      '<blockquote class="twitter-tweet"><p>The dredger is back.</p><img src="/dredger.jpg"><p>— The Harbour (@harbour) <a href="https://x.test/1">7:17 AM · Oct 7, 2024</a></p></blockquote>',
    );
  });

  it.each([
    ['emphasis', '<p>The dredger is <b>back</b>.</p>', '<p>The dredger is <b>back</b>.</p>'],
    ['line breaks', '<div>The dredger<br>is back.</div>', '<p>The dredger<br>is back.</p>'],
    [
      'paragraphs',
      '<p>The dredger is back.</p><p>At last.</p>',
      '<p>The dredger is back.</p><p>At last.</p>',
    ],
    [
      'films',
      '<p>It is back.</p><video src="/v.mp4"></video>',
      '<p>It is back.</p><video src="/v.mp4"></video>',
    ],
  ])('keep their %s', (_case, text, expected) => {
    expect(prepare(post('tweet-card', '@harbour', text), quotePosts)).toContain(
      `<blockquote class="twitter-tweet">${expected}<img src="/dredger.jpg">`,
    );
  });

  it.each([
    ['of no network', post('teaser')],
    [
      'with words above the name',
      post('tweet-card').replace('<img src="/face.jpg">', '<p>Read this first.</p>'),
    ],
    ['with loose words', post('tweet-card').replace('</a>', 'on X</a>')],
    ['with a table', post('tweet-card', '@harbour', '<table><tbody><tr><td>1</td></tr></tbody></table>')],
    ['of nobody', post('twitter-embed', 'Harbour')],
  ])('%s are left alone', (_case, html) => {
    expect(prepare(html, quotePosts)).toBe(html);
  });
});

describe('sounds', () => {
  const player = (more = ''): string =>
    `<div class="audio-player"><div>The buoy</div><div>0:00</div><div>-1:43</div><audio src="/a.mp3"${more}></audio></div>`;

  it('are called what their player says', () => {
    expect(prepare(player(), unboxPlayers)).toBe(
      '<figure><audio src="/a.mp3" title="The buoy"></audio></figure>',
    );
  });

  it('that nobody can play go', () => {
    expect(prepare('<p>Text</p><audio id="ding" src="/ding.mp3"></audio>', unboxPlayers)).toBe('<p>Text</p>');
  });

  it('that read a text aloud go with the label of their player', () => {
    const text = `<p>${'The council met on Tuesday, and voted for the bridge. '.repeat(3)}</p>`;
    const label = '<div class="audio-player"><audio src="/a.mp3"></audio><span>Read aloud</span></div>';
    expect(prepare(label + text, unboxPlayers)).toBe(text);
    const words = `<p>Hear <audio src="/a.mp3"></audio></p>${text}`;
    expect(prepare(words, unboxPlayers)).toBe(words);
  });

  it('above the text that the page plays by its own buttons go, others stay', () => {
    const text = `<p>${'The council met on Tuesday, and voted for the bridge. '.repeat(3)}</p>`;
    expect(prepare(player() + text, unboxPlayers)).not.toContain('audio src');
    expect(prepare(player(' controls=""') + text, unboxPlayers)).toContain('a.mp3');
    expect(prepare(text + player(), unboxPlayers)).toContain('a.mp3');
  });
});

describe('what a player says', () => {
  it.each([
    [
      'of a sound without an address',
      '<div class="audio-player"><audio></audio><p>The mayor explains.</p></div>',
    ],
    [
      'of a sound that only the page can play',
      '<div class="audio-player"><audio src="blob:https://x.test/1"></audio><p>The mayor explains.</p></div>',
    ],
    ['in a heading', '<div class="audio-player"><audio src="/a.mp3"></audio><h2>Chapter one</h2></div>'],
    [
      'in a sentence of several parts',
      '<div class="audio-player"><audio src="/a.mp3"></audio><p>Listen to <b>Anna Berg</b> on it.</p></div>',
    ],
    [
      'of a player of another kind',
      '<div class="player-profile"><audio src="/a.mp3" controls=""></audio><div>Jo Doe, 23, of the Rovers</div></div>',
    ],
  ])('%s stays text', (_case, html) => {
    expect(prepare(html, unboxPlayers)).toBe(html);
  });

  it('stays with a sound above a text that has a caption', () => {
    const html = `<figure><audio src="/a.mp3"></audio><figcaption>The song.</figcaption></figure><p>${'It sings all day. '.repeat(9)}</p>`;
    expect(prepare(html, unboxPlayers)).toBe(html);
  });

  it('stays with two sounds above a text, which are what the page is about', () => {
    const html = `<p>Robin: <audio src="/robin.mp3"></audio></p><p>Wren: <audio src="/wren.mp3"></audio></p><p>${'It sings all day. '.repeat(9)}</p>`;
    expect(prepare(html, unboxPlayers).match(/<audio/g)).toHaveLength(2);
  });
});

describe('links to pictures', () => {
  const box = (words: string, href = '/full.jpg'): string =>
    `<a href="${href}"><img src="/small.jpg" alt="A planter"><div>${words}</div></a>`;

  it('lose the name and size of the file', () => {
    const details = '<span>A planter</span><span>2000×1333 310 KB</span>';
    expect(prepare(box(details), dropFileDetails)).toBe(box(''));
  });

  it.each([
    ['a caption', box('<span>The planter, cut open.</span>')],
    ['a measure of what it shows', box('<span>2 x 4</span>')],
    ['a number', box('<span>1969</span>')],
    ['a file in a sentence', box('Look at <b>plan.jpg</b> (<i>1200x800</i>).')],
    ['a caption that the picture has too', box('<span class="caption">A planter</span>')],
    ['a link to a page', box('<span>A planter</span>', '/full')],
  ])('%s stays', (_case, html) => {
    expect(prepare(html, dropFileDetails)).toBe(html);
  });
});

describe('asides that quote', () => {
  it('are quotes of whom they name', () => {
    const aside =
      '<aside class="quote"><div><img src="/face.png"> mossy:</div><blockquote><p>Put a float in.</p></blockquote></aside>';
    expect(prepare(aside, keepQuotingAsides)).toBe(
      '<blockquote type="pull-quote" summary="mossy"><p>Put a float in.</p></blockquote>',
    );
  });

  it.each([
    [
      'with a heading',
      '<aside class="quote"><h3>Read next</h3><blockquote><p>Put a float in.</p></blockquote></aside>',
    ],
    ['with a list', '<aside class="quote"><blockquote><p>Put.</p></blockquote><ul><li>One</li></ul></aside>'],
    [
      'whose quote is marked already',
      '<aside class="quote"><blockquote type="pull-quote"><p>Put a float in.</p></blockquote></aside>',
    ],
    [
      'that repeat what a newspaper says itself',
      '<aside class="pull-quote"><blockquote><p>Put a float in.</p></blockquote>Anna Berg</aside>',
    ],
    [
      'with two quotes',
      '<aside class="quote"><blockquote>One</blockquote><blockquote>Two</blockquote></aside>',
    ],
    [
      'with more than a name',
      `<aside class="quote">${'More is said here than a name has. '.repeat(3)}<blockquote>One</blockquote></aside>`,
    ],
  ])('%s are left alone', (_case, html) => {
    expect(prepare(html, keepQuotingAsides)).toBe(html);
  });
});
