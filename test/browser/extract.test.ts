import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExtractingBrowser, type ExtractingBrowser, type OpenPage } from './extract-in-page';

const sentence =
  'The council met on Tuesday, and after a long debate it voted for the new bridge over the river. ';
const prose = (mark: string): string => `<p>${mark} ${sentence.repeat(4)}</p>`;
const story = `<h1>The bridge is coming</h1>${prose('First.')}${prose('Second.')}${prose('Third.')}`;
const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The bridge is coming - News</title>${head}</head><body>${body}</body></html>`;

let browser: ExtractingBrowser;
beforeAll(async () => {
  browser = await startExtractingBrowser();
}, 60_000);
afterAll(async () => browser.close());

async function htmlOf(open: OpenPage, scope: 'auto' | 'article' | 'selection' = 'auto'): Promise<string> {
  const { article, error } = await open.extract(scope);
  expect(error).toBeUndefined();
  return article?.html ?? '';
}

/** Selects from the start of the first element's text plus an offset to the end of the last one's minus an offset. */
function select(from: string, start: number, to: string, cut: number): string {
  return `(() => {
    const first = document.querySelector(${JSON.stringify(from)}).firstChild;
    const last = document.querySelector(${JSON.stringify(to)}).firstChild;
    document.getSelection().setBaseAndExtent(first, ${start}, last, last.length - ${cut});
  })()`;
}

describe('hostile pages', () => {
  test('a form around the page whose controls are named like the members of a node', async () => {
    const names = [
      'parentNode',
      'textContent',
      'attributes',
      'firstChild',
      'nextSibling',
      'childNodes',
      'remove',
      'getAttribute',
      'localName',
      'className',
      'id',
      'innerHTML',
      'children',
      'shadowRoot',
      'nodeType',
    ];
    const inputs = names.map((name) => `<input name="${name}"><img name="${name}" id="${name}">`).join('');
    const open = await browser.open(pageOf(`<form>${inputs}<div id="story">${story}</div></form>`));
    const html = await htmlOf(open);
    expect(html).toContain('First.');
    expect(html).toContain('Third.');
    await open.page.close();
  });

  test('elements that only look like pictures and slots: their getters are another interface’s', async () => {
    const open = await browser.open(
      pageOf(`<div>${story}<amp-img src="/a.jpg" width="600" height="400"></amp-img>
        <svg><slot>x</slot></svg><math><slot>y</slot></math></div>`),
    );
    expect(await htmlOf(open)).toContain('Third.');
    await open.page.close();
  });

  test('globals and members of the document named by the page', async () => {
    const names = [
      'body',
      'head',
      'documentElement',
      'implementation',
      'querySelector',
      'URL',
      'baseURI',
      'getSelection',
      'Readability',
      'defaultView',
    ];
    const images = names
      .map((name) => `<img name="${name}"><a id="${name}"></a><form name="${name}"></form>`)
      .join('');
    const open = await browser.open(pageOf(`${images}<article>${story}</article>`));
    expect(await htmlOf(open)).toContain('Second.');
    await open.page.close();
  });

  test('Trusted Types forbid parsing text, also when Readability tries again', async () => {
    const headers = {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'",
    };
    const short = await browser.open(
      pageOf(
        '<div class="comment"><h1>The bridge is coming</h1><p>It was decided on Tuesday that the bridge is built.</p></div>',
      ),
      headers,
    );
    expect(await htmlOf(short)).toContain('decided on Tuesday');
    await short.page.close();
  });

  test('a thousand levels keep their text, without words run together (Chromium itself hangs at four thousand)', async () => {
    const depth = 1_000;
    const script = `let box = document.querySelector('article');
      for (let level = 0; level < ${depth}; level++) { const inner = document.createElement('div'); box.append('w' + level, inner); box = inner; }`;
    const open = await browser.open(pageOf(`<article>${story}</article><script>${script}</script>`));
    const html = await htmlOf(open);
    expect(html).toContain('w999');
    expect(html).not.toContain('w998w999');
    await open.page.close();
  });

  test('too many elements are refused with a code', async () => {
    const script = `const box = document.querySelector('article');
      for (let index = 0; index < 300_001; index++) box.appendChild(document.createElement('b'));`;
    const open = await browser.open(pageOf(`<article>${story}</article><script>${script}</script>`));
    expect(await open.extract()).toEqual({ error: 'page-too-large' });
    await open.page.close();
  });
});

describe('the live page', () => {
  test('is left exactly as it was: no change, no constructor run, no selection moved', async () => {
    const script = `window.made = 0; window.changes = 0;
      customElements.define('x-card', class extends HTMLElement { constructor() { super(); window.made++; } });
      document.addEventListener('DOMContentLoaded', () => new MutationObserver((list) => { window.changes += list.length; })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));`;
    const open = await browser.open(
      pageOf(`<script>${script}</script><article>${story}<x-card><p id="last">Card.</p></x-card></article>`),
    );
    await open.page.evaluate(() =>
      document.getSelection()?.selectAllChildren(document.querySelector('article') ?? document.body),
    );
    const state = (): Promise<string> =>
      open.page.evaluate(() =>
        JSON.stringify([
          document.documentElement.outerHTML,
          Reflect.get(window, 'made'),
          Reflect.get(window, 'changes'),
          String(document.getSelection()),
        ]),
      );
    const before = await state();
    const whole = await open.extract('article');
    const selected = await open.extract('selection');
    expect(whole.article?.kind).toBe('article');
    expect(selected.article?.kind).toBe('selection');
    expect(selected.article?.html).toContain('Card.');
    expect(await state()).toBe(before);
    await open.page.close();
  });
});

describe('shadow trees', () => {
  test('are copied in place, with the nodes that their slots show', async () => {
    const script = `customElements.define('x-story', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<div><slot name="head"></slot>${prose('Shadow.')}<slot></slot></div>';
      }
    });`;
    const card = `<x-story>${prose('Slotted.')}<h2 slot="head">Headed</h2></x-story>`;
    const open = await browser.open(pageOf(`<article>${story}${card}</article><script>${script}</script>`));
    const html = await htmlOf(open);
    const places = ['Third.', 'Headed', 'Shadow.', 'Slotted.'].map((text) => html.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(html.split('Slotted.')).toHaveLength(2);
    await open.page.close();
  });
});

describe('what a reader sees', () => {
  const parts = `
    <style>.gone{display:none}.muted{visibility:hidden;position:absolute}.later{visibility:hidden}.back{visibility:visible}.clear{opacity:0}.late{content-visibility:auto}.box{display:contents}</style>
    <div class="gone">${prose('GONE')}</div><p hidden>HIDDEN ${sentence}</p>
    <div class="muted"><p>MUTED ${sentence}</p><p class="back">BACK ${sentence}</p></div>
    <p class="later">SCROLLED ${sentence}</p><p class="clear">CLEAR ${sentence}</p><p class="late">LATE ${sentence}</p><p class="box">BOX ${sentence}</p>
    <p aria-hidden="true">ARIA ${sentence}</p><details><summary>More</summary><p>DETAILS ${sentence}</p></details>`;

  test('is copied, and what it does not see is not', async () => {
    const open = await browser.open(pageOf(`<article>${story}${parts}</article>`));
    const html = await htmlOf(open);
    for (const word of ['BACK', 'SCROLLED', 'CLEAR', 'LATE', 'BOX', 'ARIA', 'DETAILS'])
      expect(html, word).toContain(word);
    for (const word of ['GONE', 'HIDDEN', 'MUTED']) expect(html, word).not.toContain(word);
    await open.page.close();
  });

  test('a sound that the page plays by its own buttons is copied, though no browser displays it', async () => {
    const player = (name: string): string =>
      `<div class="audio-player"><audio src="/${name}.mp3"></audio><button>Play</button><p>${name}</p></div>`;
    const others = `<audio id="ding" src="/ding.mp3"></audio><div style="display:none">${player('gone')}</div>`;
    const open = await browser.open(
      pageOf(`<article>${story}${player('buoy')}${prose('Fourth.')}${others}</article>`),
    );
    const html = await htmlOf(open);
    expect(html).toContain('/buoy.mp3');
    expect(html).not.toMatch(/ding|gone/);
    await open.page.close();
  });

  test('an article that is hidden until a script unfolds it is copied all the same', async () => {
    const hidden = `<div class="paywall" hidden>${prose('One.')}${prose('Two.')}${prose('Three.')}</div>`;
    const open = await browser.open(
      pageOf(
        `<h1>The bridge is coming</h1><p>Teaser.</p>${hidden}<div hidden class="cookie-consent">${prose('COOKIE').repeat(9)}</div>`,
      ),
    );
    const html = await htmlOf(open);
    expect(html).toContain('Three.');
    expect(html).not.toContain('COOKIE');
    await open.page.close();
  });

  test('a lazy picture takes its real address from the noscript text, and the counting pixel goes', async () => {
    const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const lazy = `<figure><img class="lazy" src="${blank}"><noscript><img src="/real.jpg" alt="Bridge"></noscript></figure>`;
    const open = await browser.open(
      pageOf(`<article>${story}${lazy}<img src="/count.gif" width="1" height="1">${prose('End.')}</article>`),
    );
    const html = await htmlOf(open);
    expect(html).toContain('<img alt="Bridge" src="http://news.test/real.jpg">');
    expect(html).not.toContain('count.gif');
    expect(html).not.toContain('data:');
    await open.page.close();
  });
});

describe('selections', () => {
  const lists = `<ul><li id="a">Alpha item</li><li id="b">Beta <b>bold</b></li><li id="c">Gamma item</li></ul>
    <table><tbody><tr><td id="d">One</td><td>Two</td></tr><tr><td id="e">Three</td><td>Four</td></tr></tbody></table>
    <p id="f">See <a id="g" href="/more">the whole report</a> today.</p><pre><code id="h">let a = 1;\nlet b = 2;</code></pre>`;
  const body = pageOf(
    `<article>${story}${lists}</article>`,
    '<meta property="article:published_time" content="2024-05-01T10:00:00+02:00">',
  );

  test('keep lists, cut the text at both ends, and keep the facts of the whole page', async () => {
    const open = await browser.open(body);
    await open.runIsolated(select('#a', 2, '#c', 5));
    const { article } = await open.extract();
    expect(article?.kind).toBe('selection');
    expect(article?.html.replace(/ id="\w"/g, '')).toBe(
      '<ul><li>pha item</li><li>Beta <b>bold</b></li><li>Gamma</li></ul>',
    );
    expect(article?.title).toBe('The bridge is coming');
    expect(article?.published?.value).toBe('2024-05-01T10:00:00+02:00');
    await open.page.close();
  });

  test('keep table rows, links and code', async () => {
    const open = await browser.open(body);
    await open.runIsolated(select('#d', 0, '#e', 0));
    expect((await htmlOf(open)).replace(/ id="\w"/g, '')).toMatch(
      /^<table><tbody><tr><td>One<\/td><td>Two<\/td><\/tr><tr><td>Three<\/td><\/tr><\/tbody><\/table>$/,
    );
    await open.runIsolated(select('#g', 4, '#g', 7));
    expect((await htmlOf(open)).replace(/ id="\w"/g, '')).toBe('<a href="http://news.test/more">whole</a>');
    await open.runIsolated(select('#h', 4, '#h', 0));
    expect((await htmlOf(open)).replace(/ id="\w"/g, '')).toBe('<pre><code>a = 1;\nlet b = 2;</code></pre>');
    await open.page.close();
  });

  test('keep the lines of a poem', async () => {
    const poem =
      '<p><span id="a">Shall the long grey tide go out again,</span><br><span id="b">and come back late?</span></p>';
    const open = await browser.open(pageOf(`<article>${story}${poem}</article>`));
    await open.runIsolated(select('#a', 0, '#b', 0));
    expect((await htmlOf(open)).replace(/<\/?span[^>]*>/g, '')).toBe(
      'Shall the long grey tide go out again,<br>and come back late?',
    );
    await open.page.close();
  });

  test('every range counts, in order (Firefox makes several)', async () => {
    const open = await browser.open(body);
    await open.runIsolated(`(() => {
      const ranges = ['#a', '#f'].map((id) => { const range = document.createRange(); range.selectNodeContents(document.querySelector(id)); return range; });
      document.getSelection = () => ({ isCollapsed: false, rangeCount: 2, getRangeAt: (index) => ranges[index] });
    })()`);
    const html = await htmlOf(open);
    expect(html.replace(/ id="\w"/g, '').replace(/\s*\n\s*/g, '')).toBe(
      '<ul><li>Alpha item</li></ul><p>See <a href="http://news.test/more">the whole report</a> today.</p>',
    );
    await open.page.close();
  });

  test('an empty one is refused where it is asked for, and passed over otherwise', async () => {
    const open = await browser.open(body);
    await open.runIsolated(`document.getSelection().collapse(document.querySelector('#a').firstChild, 1)`);
    expect(await open.extract('selection')).toEqual({ error: 'selection-empty' });
    expect((await open.extract('auto')).article?.kind).toBe('article');
    await open.page.close();
  });
});

describe('pages that are no article', () => {
  test('have their own codes', async () => {
    const frames = await browser.open(
      '<html><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>',
    );
    expect(await frames.extract()).toEqual({ error: 'page-frameset' });
    const text = await browser.open('just text', { 'content-type': 'text/plain' });
    expect(await text.extract()).toEqual({ error: 'page-not-html' });
    const empty = await browser.open(pageOf(''));
    expect(await empty.extract()).toEqual({ error: 'article-missing' });
    await Promise.all([frames, text, empty].map(({ page }) => page.close()));
  });
});
