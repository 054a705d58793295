import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { unboxLinkCards } from '../../../src/core/extract/prepare/link-cards';
import { unboxPlayers } from '../../../src/core/extract/prepare/players';

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
      '<div class="player"><audio src="/a.mp3"></audio><b>Dawn</b></div>',
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
