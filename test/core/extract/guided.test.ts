import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPage } from '../../../src/core/extract/page-map';
import { squash } from '../../../src/core/extract/text';
import type { Guide, ReadRequest } from '../../../src/core/model';
import { extract, pageAt, prose } from './read-page';

const promo =
  '<div class="promo"><p>Subscribe to our letter, and read the news of the city every morning.</p></div>';
const lost =
  '<aside id="lost"><h3>In figures</h3><table><tr><td>Length</td><td>120 m</td></tr></table><img src="/plan.jpg" alt="Plan" width="600" height="400"></aside>';

const page = `<!doctype html><html lang="en"><head><title>The bridge is coming</title></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>The bridge is coming</h1><p class="who">Jane Doe and John Roe</p><p class="when">3 May 2024, 09:30</p>
<article id="story">${prose('First.')}<p id="second">Second paragraph, which says that the bridge will be built, and when it will be.</p>
${promo}${prose('Third.')}<figure id="photo"><img src="/bridge.jpg" width="800" height="500"><figcaption>The bridge</figcaption></figure>${prose('Fourth.')}</article>
${lost}<section id="other">${prose('Other.')}</section></main><footer><p id="foot">Printed in the city.</p></footer></body></html>`;

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function read(guide: Guide, by: 'correction' | 'rule' = 'correction') {
  return extract(page, { [by]: guide });
}

function withPart(part: string): string {
  return `<html lang="en"><head><title>The bridge</title></head><body><article>${prose('One')}${prose('Two')}${part}${prose('Three')}</article></body></html>`;
}

describe('parts that become others', () => {
  const parts: Record<string, string> = {
    post: '<a class="tweet-embed" href="https://x.test/1"><span>The Harbour</span><span>@harbour</span><p>The dredger is back.</p></a>',
    quote:
      '<aside class="quote"><div>mossy:</div><blockquote><p>The dredger is back.</p></blockquote></aside>',
    'forum’s card':
      '<aside class="onebox"><h3><a href="https://o.test/1">The dredger is back.</a></h3><p>Of ships.</p></aside>',
    card: '<div class="unnamed"><a href="https://o.test/1"><h3>The dredger is back.</h3><p>o.test</p></a></div>',
  };
  it.each([
    ['post', '.tweet-embed'],
    ['post', '.tweet-embed p'],
    ['quote', 'aside.quote'],
    ['forum’s card', 'aside.onebox'],
    ['card', '.unnamed'],
    ['card', '.unnamed a'],
  ])('a %s goes where %s is to be removed', (name, selector) => {
    const html = withPart(parts[name] ?? '');
    expect(extract(html).html).toContain('The dredger is back.');
    expect(extract(html, { correction: { remove: [selector] } }).html).not.toContain('The dredger is back.');
  });

  it('a sound stays where it is to be kept', () => {
    const sound = '<div class="player"><audio src="/a.mp3"></audio><button>Play</button></div>';
    const html = withPart('').replace('<article>', `<article>${sound}`);
    expect(extract(html).html).not.toContain('a.mp3');
    expect(extract(html, { correction: { keep: ['.player'] } }).html).toContain('a.mp3');
  });
});

describe('what a page only asks comes in where it is to be kept', () => {
  const choice = (label: string): string => `<label><input type="radio" name="a">${label}</label>`;
  it.each([
    ['.poll', `<div class="poll"><p>Mend the dredger?</p>${choice('Yes.')}${choice('No.')}</div>`],
    [
      '.cookie-notice',
      '<div class="cookie-notice"><p>Of cookies and the dredger.</p><button>OK</button></div>',
    ],
    [
      '#respond',
      '<div id="respond"><form><p>The dredger, as you see it</p><textarea></textarea></form></div>',
    ],
  ])('%s', (selector, part) => {
    const html = withPart(part);
    expect(extract(html).html).not.toContain('dredger');
    expect(extract(html, { correction: { keep: [selector] } }).html).toContain('dredger');
  });
});

describe('what a guide says of the body', () => {
  it('leaves out what is to be removed, pictures too, and nothing else', () => {
    const [before, after] = [extract(page), read({ remove: ['#second', '#photo'] })];
    expect(before.html).toContain('bridge.jpg');
    expect(textOf(after.html)).not.toContain('Second paragraph');
    expect(after.html).not.toContain('bridge.jpg');
    for (const word of ['First.', 'Third.', 'Fourth.']) expect(after.html).toContain(word);
    expect(after.unmatched).toBeUndefined();
  });

  it('brings in what is to be kept, whole and at its place', () => {
    const { html } = read({ keep: ['#lost', 'footer'] });
    expect(html).toMatch(/<table[\s\S]*120 m[\s\S]*plan\.jpg/);
    const order = ['First.', 'Fourth.', 'In figures', 'Printed in the city'].map((word) =>
      html.indexOf(word),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('leaves what it has already as it is', () => {
    const found = extract(page).html;
    expect(read({ keep: ['#second'] }).html).toBe(found);
  });

  it('lets the innermost decide', () => {
    const { html } = read({ keep: ['#lost'], remove: ['#lost table', 'article'] });
    expect(html).toContain('In figures');
    expect(html).not.toContain('120 m');
    expect(html).not.toContain('First.');
    expect(read({ remove: ['article'], keep: ['#second'] }).html).toContain('Second paragraph');
  });

  it('takes nothing else where the content is named, in the order of the page', () => {
    const { html } = read({ content: ['#foot', '#second'], remove: ['nav'] });
    expect(textOf(html)).toMatch(/^Second paragraph.* Printed in the city\.$/);
  });

  it('takes the whole page', () => {
    const { html } = read({ content: ['body'], remove: ['.promo'] });
    for (const word of ['Home', 'First.', 'Other.', 'Printed in the city']) expect(html).toContain(word);
    expect(html).not.toContain('Subscribe');
  });

  it('never makes an empty article of a rule that no longer matches, and says which parts do not', () => {
    const { html, unmatched } = read(
      { content: ['.gone', '[['], title: '.gone', remove: ['.promo', '.not-here'], keep: ['.nor-here'] },
      'rule',
    );
    expect(html).toBe(read({ remove: ['.promo'] }).html);
    expect(unmatched).toEqual({ correction: [], rule: ['content', 'title'] });
  });

  it('puts what the reader says of a page before the rule', () => {
    const { html } = extract(page, {
      rule: { remove: ['#second'], content: ['#other'] },
      correction: { keep: ['#second'], content: ['#story'] },
    });
    expect(html).toContain('Second paragraph');
    expect(html).not.toContain('Other.');
  });

  it('lets the reader’s box go before what the rule says of parts of it', () => {
    const rule: Guide = { remove: ['#second'], keep: ['footer'] };
    expect(extract(page, { rule, correction: { keep: ['#story'] } }).html).toContain('Second paragraph');
    const only = extract(page, { rule, correction: { content: ['#story'] } }).html;
    expect(only).toContain('Second paragraph');
    expect(only).not.toContain('Printed in the city');
  });

  it('makes lists and tables of parts of them', () => {
    const list = page.replace(promo, '<ul><li id="a">One thing</li><li id="b">Another thing</li></ul>');
    expect(extract(list, { correction: { content: ['#a', '#b'] } }).html).toContain(
      '<ul><li id="a">One thing</li><li id="b">Another thing</li></ul>',
    );
  });

  it('hears no page that marks its own elements', () => {
    const marked = page.replace('<footer>', '<footer data-frontclip_mark="keep">');
    expect(extract(marked, { correction: { remove: ['#second'] } }).html).not.toContain(
      'Printed in the city',
    );
  });
});

describe('what a guide says of the facts', () => {
  it('reads them where they are shown, with the origin of who showed them', () => {
    const guide: Guide = {
      title: '#lost h3',
      author: '.who',
      date: '.when',
      site: '.promo p',
      tags: '#lost td',
      image: '#lost',
    };
    const article = read(guide);
    expect(article).toMatchObject({
      title: 'In figures',
      authors: ['Jane Doe', 'John Roe'],
      published: { value: '2024-05-03T09:30:00+02:00', zone: 'assumed' },
      tags: ['Length', '120 m'],
      leadImage: 'https://news.test/plan.jpg',
      origins: { title: 'user', authors: 'user', published: 'user' },
      confidence: { title: 1, authors: 1 },
    });
    expect(article.candidates.title?.[0]?.value).toBe('The bridge is coming');
    expect(read(guide, 'rule').origins).toMatchObject({ title: 'site-rule', tags: 'site-rule' });
  });

  it('reads dates in the zone of the rule', () => {
    expect(read({ date: '.when', zone: 'Asia/Tokyo' }, 'rule').published?.value).toBe(
      '2024-05-03T09:30:00+09:00',
    );
  });
});

const selectors = [
  '#story',
  '#second',
  '.promo',
  '#lost',
  '#lost table',
  '#photo',
  '#other',
  'footer',
  'main',
  'h1',
  'nav',
];

describe('the map of a page', () => {
  const request: ReadRequest = { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'article' };

  it('is of the live page, and says what a clip takes', () => {
    const live = pageAt(page);
    const { blocks, pictures } = mapPage(live, request);
    const kept = blocks.filter(({ isKept }) => isKept).flatMap(({ nodes }) => nodes);
    expect(kept.every((node) => live.contains(node))).toBe(true);
    expect(kept.some((node) => (node.nodeValue ?? '').includes('Second paragraph'))).toBe(true);
    expect(blocks.find(({ nodes }) => nodes[0]?.nodeValue === 'Home')?.isKept).toBe(false);
    expect(pictures.map(({ element, isKept }) => [element.getAttribute('src'), isKept])).toEqual([
      ['/bridge.jpg', true],
      ['/plan.jpg', false],
    ]);
  });

  it('agrees with the clip, whatever the guide says', () => {
    const some = fc.subarray(selectors);
    const guides = fc.record({ keep: some, remove: some, content: fc.option(some, { nil: undefined }) });
    fc.assert(
      fc.property(guides, ({ content, ...marks }) => {
        const correction: Guide = content === undefined ? marks : { ...marks, content };
        const { blocks } = mapPage(pageAt(page), { ...request, correction });
        const mapped = blocks.filter(({ isKept }) => isKept);
        if (mapped.length === 0) return;
        const text = squash(textOf(extract(page, { correction }).html));
        const words = mapped.map(({ nodes }) => squash(nodes.map((node) => node.nodeValue).join('')));
        expect(text).toBe(words.join(''));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps nothing where no article is found', () => {
    const { blocks } = mapPage(pageAt('<body><p>Hello</p></body>'), request);
    expect(blocks.map(({ isKept }) => isKept)).toEqual([false]);
  });
});
