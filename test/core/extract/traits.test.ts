import { describe, expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

const title = '<title>The bridge is coming</title>';
const graph = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const article = { '@type': 'NewsArticle', headline: 'The bridge is coming' };

describe('a page is', () => {
  test.each([
    ['nothing special', '', []],
    ['paywalled', graph({ ...article, isAccessibleForFree: 'False' }), ['paywalled']],
    ['paywalled', graph({ ...article, isAccessibleForFree: false }), ['paywalled']],
    [
      'paywalled',
      graph({ ...article, hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false }] }),
      ['paywalled'],
    ],
    ['paywalled', '<meta property="article:content_tier" content="locked">', ['paywalled']],
    ['free', graph({ ...article, isAccessibleForFree: true }), []],
    ['an agency text', '<meta name="author" content="dpa">', ['agency']],
    ['a live blog', graph({ ...article, '@type': 'LiveBlogPosting' }), ['live-blog']],
    ['a live blog', graph({ '@graph': [[{ ...article, liveBlogUpdate: [] }]] }), ['live-blog']],
  ])('%s: %s', (_name, head, traits) => {
    expect(extract(storyPage(title + head)).traits).toEqual(traits);
  });

  test('a live blog by its headline, an agency text by its first words', () => {
    expect(
      extract(storyPage('<title>Liveticker: the storm</title>', '<h1>Liveticker: the storm</h1>')).traits,
    ).toEqual(['live-blog']);
    const opening =
      '<p>Hamburg (dpa/lno) – Der Rat hat am Dienstag für die neue Brücke über den Fluss gestimmt, teilte er mit.</p>';
    expect(extract(storyPage(title, `<h1>The bridge is coming</h1>${opening}`)).traits).toEqual(['agency']);
  });

  test('a list of articles when most of it are headlines that are links', () => {
    const links = Array.from(
      { length: 30 },
      (_, index) =>
        `<p><a href="/${index}">The council voted for bridge number ${index}, after a long debate, on Tuesday</a></p>`,
    ).join('');
    const html = `<!doctype html><html lang="en"><head>${title}</head><body><article><h1>The bridge is coming</h1>${links}</article></body></html>`;
    // Where extraction finds no article at all there is nothing to say either.
    const page = html.replace(
      '</article>',
      `<p>${'The council met, and voted for all of these bridges. '.repeat(8)}</p></article>`,
    );
    expect(extract(page).traits).toEqual(['list']);
  });
});

describe('a text that ends where a page asks to pay or to register', () => {
  const said =
    'The council met on Tuesday evening to decide what becomes of the old pier, closed since the storm of last winter. ';
  const text = (className = ''): string => `<p class="${className}">${said.repeat(3)}</p>`.repeat(4);
  const asking = '<h2>Create an account to read on</h2><p>It is free, and takes a minute.</p>';
  const read = (body: string): ReturnType<typeof extract> => extract(storyPage(title, undefined, body));

  test.each([
    ['by its class', `${text()}<div class="reader-paywall-login"><div>${asking}</div></div>`],
    ['by its id', `${text()}<div id="registration-wall-daily">${asking}</div>`],
    ['in capitals', `${text()}<div class="PaywallBox">${asking}</div>`],
  ])('is said to be cut: the box is told %s', (_how, body) => {
    const { traits, html } = read(body);
    expect(traits).toEqual(['paywalled']);
    expect(html).not.toContain('account');
  });

  test('loses the heading of a section that is not shown', () => {
    const heading = '<h2>What the council plans</h2>';
    const walled = read(`${text()}${heading}<div class="access-wall">${asking}</div>`);
    expect(walled.html).not.toContain('plans');
    const own = read(text() + heading + text());
    expect(own.html).toContain('plans');
  });

  test.each([
    ['the text itself is called so', `${text('paywall')}<p class="paywall"><a href="/x">Others</a></p>`],
    ['the box around the text is', `<div class="post steady-paywall-container">${text()}</div>`],
    ['more than this page is', `${text()}<div class="firewall">${asking}</div>`],
    ['a box between paragraphs is', `${text()}<div class="paywall">${asking}</div>${text()}`],
    [
      'its parts are',
      `<div class="paywalled">${text()}</div><div class="paywalled"><a href="/x">Next</a></div>`,
    ],
    ...[
      'related no-paywall',
      'newsletter hide-for-paywall',
      'article__end--paywall-unlocked',
      'share-bar paywall-disabled',
      'paywall is-hidden',
      'email-wall',
    ].map((name) => [`a box says ${name}`, `${text()}<div class="${name}">${asking}</div>`]),
    [
      'readers are to comment',
      `${text()}<section class="comments"><div class="comments-login-wall">${asking}</div></section>`,
    ],
  ])('and none where %s', (_what, body) => {
    expect(read(body).traits).toEqual([]);
  });
});

describe('who is named beside the authors', () => {
  test.each([
    ['<p>责任编辑：王明</p>', { role: 'editor', name: '王明' }],
    ['<p>来源：新华网</p>', { role: 'source', name: '新华网' }],
    ['<p>来源：港湾晚报　作者：林晓舟</p>', { role: 'source', name: '港湾晚报' }],
    [
      '<p>Source: press service "Northern Line"</p>',
      { role: 'source', name: 'press service "Northern Line"' },
    ],
    ['<p>摄影/李雷</p>', { role: 'photographer', name: '李雷' }],
    ['<p>Translated by Jane Doe</p>', { role: 'translator', name: 'Jane Doe' }],
    ['<p>Fotos: Max Müller</p>', { role: 'photographer', name: 'Max Müller' }],
  ])('%s', (line, contributor) => {
    const { contributors, authors } = extract(storyPage(title, `<h1>The bridge is coming</h1>${line}`));
    expect(contributors).toContainEqual(contributor);
    expect(authors).not.toContain(contributor.name);
  });

  test('comes from JSON-LD too', () => {
    const editor = { '@type': 'Person', name: 'Ed Itor' };
    expect(extract(storyPage(title + graph({ ...article, editor }))).contributors).toEqual([
      { role: 'editor', name: 'Ed Itor' },
    ]);
  });
});
