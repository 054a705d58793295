import { describe, expect, test } from 'vitest';
import { readCanonicalUrl } from '../../../src/core/extract/facts/canonical-url';
import { readLanguage } from '../../../src/core/extract/facts/language';
import { readLeadImage } from '../../../src/core/extract/facts/lead-image';
import { readSection } from '../../../src/core/extract/facts/section';
import { readSiteName } from '../../../src/core/extract/facts/site-name';
import { frameStory } from '../../../src/core/extract/facts/story';
import { readTags } from '../../../src/core/extract/facts/tags';
import { sampleContent } from '../../../src/core/extract/evidence/content-sample';
import {
  openJsonLd,
  property,
  readJsonLdBlocks,
  type JsonLd,
} from '../../../src/core/extract/evidence/json-ld';
import { parseHtml } from '../../../src/core/dom';
import type { Evidence } from '../../../src/core/extract/evidence/evidence';
import { evidenceOf, extract, storyPage } from './read-page';

const ld = (json: string): Document => parseHtml(`<script type="application/ld+json">${json}</script>`);

const readJsonLd = (page: Document): JsonLd => openJsonLd(readJsonLdBlocks(page));

/** The lists of tags of a page with these titles. */
function tagsIn(evidence: Evidence, titles: string[], authors: string[] = []): { value: string[] }[] {
  const [value = '', ...others] = titles;
  const choices = others.map((other) => ({ value: other, origin: 'meta', confidence: 1 }) as const);
  return readTags(frameStory(evidence, value, null), { value, others: choices }, authors);
}

describe('JSON-LD', () => {
  test('is read through graphs, lists and comments, articles apart', () => {
    const { articles, others } = readJsonLd(
      ld('<!-- [{"@graph":[{"@type":["schema:NewsArticle"],"headline":"A"},{"@type":"Person"}]}] -->'),
    );
    expect(articles.map((node) => property(node, 'headline'))).toEqual(['A']);
    expect(others).toHaveLength(1);
  });

  test('survives the usual faults', () => {
    expect(readJsonLd(ld('{"@type":"Article","headline":"two\nlines",}')).articles).toHaveLength(1);
    expect(readJsonLd(ld('{"@type":"Article"')).articles).toHaveLength(0);
  });

  test('past repair is asked for what its own quotation marks tell', () => {
    const { articles } = readJsonLd(
      ld(
        '{"@type":"NewsArticle","headline":"The "best" bridge","datePublished":"2024-03-12","author":{"@type":"Person","name":"Jane Doe"},"x":"a "b" c"}',
      ),
    );
    expect(articles[0]).toMatchObject({ datePublished: '2024-03-12', author: 'Jane Doe' });
    expect(readJsonLd(ld('{&quot;@type&quot;:&quot;Article&quot;}')).articles).toHaveLength(1);
  });

  test('takes no names of the page into our objects', () => {
    readJsonLd(
      ld('{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(property({}, 'toString')).toBeUndefined();
    expect(property(null, 'x')).toBeUndefined();
  });

  test('is left alone when it is too deep or too large', () => {
    const deep = `${'{"a":'.repeat(2_000)}{"@type":"Article"}${'}'.repeat(2_000)}`;
    expect(readJsonLd(ld(deep)).articles).toHaveLength(0);
    expect(readJsonLd(ld(`{"@type":"Article","x":"${'x'.repeat(1_000_001)}"}`)).articles).toHaveLength(0);
  });
});

const page = (head: string, body = '', url?: string) =>
  evidenceOf(`<html><head>${head}</head><body>${body}</body></html>`, url);

describe('the canonical address', () => {
  test.each([
    ['https://www.news.test/story', 'https://www.news.test/story', 'dom'],
    ['/other?id=2#x', 'https://m.news.test/other?id=2', 'dom'],
    ['https://elsewhere.test/story', 'https://m.news.test/a', 'url'],
    ['https://m.news.test/', 'https://m.news.test/a', 'url'],
    ['javascript:alert(1)', 'https://m.news.test/a', 'url'],
    ['//[', 'https://m.news.test/a', 'url'],
  ])('%s gives %s', (href, value, origin) => {
    const evidence = page(`<link rel="canonical" href="${href}">`, '', 'https://m.news.test/a#part');
    expect(readCanonicalUrl(evidence)[0]).toMatchObject({ value, origin });
  });

  test('of a site under a public domain of two parts is not any site there', () => {
    const evidence = page('<link rel="canonical" href="https://other.co.uk/x">', '', 'https://news.co.uk/a');
    expect(readCanonicalUrl(evidence)[0].value).toBe('https://news.co.uk/a');
  });
});

test.each([
  [
    '<html lang="en"',
    '这是一个关于大桥通车的新闻报道内容，记者们来到现场。这是一个关于大桥的说明',
    'zh-Hans',
    'pattern',
  ],
  ['<html', '這是一個關於大橋通車的新聞報道內容，記者們來到現場說明，還有時間。', 'zh-Hant', 'pattern'],
  ['<html lang="zh_cn"', '这是一个关于大桥通车的新闻报道内容，记者们来到现场。', 'zh-CN', 'dom'],
  [
    '<html lang="en-us"',
    'English words stay as they are said to be, whatever they are about.',
    'en-US',
    'dom',
  ],
  ['<html lang="guj"', 'નદી પરનો નવો પુલ આવતા વર્ષે ખૂલશે એમ પરિષદે કહ્યું', 'gu', 'dom'],
  ['<html lang="eng-UK"', 'English words stay as they are said to be.', 'en-GB', 'dom'],
  ['<html lang="nds"', 'Words of a language that has no two letters.', 'nds', 'dom'],
  ['<html', 'これは橋の開通についてのニュース記事です。記者が現場で取材しました。', 'ja', 'pattern'],
  ['<html', 'নদীর ধারের ছোট স্টেশনে ট্রেন থামে দিনে একবার', 'bn', 'pattern'],
  ['<html lang="as"', 'নদীর ধারের ছোট স্টেশনে ট্রেন থামে দিনে একবার', 'as', 'dom'],
  ['<html', 'هذا خبر عن افتتاح الجسر الجديد فوق النهر في المدينة القديمة', 'ar', 'pattern'],
])('%s with "%s" is %s', (open, text, value, origin) => {
  expect(readLanguage(evidenceOf(`${open}><body>${text}</body></html>`), text)[0]).toMatchObject({
    value,
    origin,
  });
});

test.each([
  [
    '<html',
    'Der Rat hat sich für die neue Brücke entschieden, und das ist nicht auf den Tag genau bekannt, an dem die Arbeiten mit dem ersten Pfeiler und der Zufahrt von Norden beginnen, die der Kreis bezahlt.',
    'de',
  ],
  [
    '<html lang="en"',
    'Der Rat hat sich für die neue Brücke entschieden, und das ist nicht auf den Tag genau bekannt, an dem die Arbeiten mit dem ersten Pfeiler und der Zufahrt von Norden beginnen, die der Kreis bezahlt.',
    'de',
  ],
  [
    '<html lang="lb"',
    'Der Rat hat sich für die neue Brücke entschieden, und das ist nicht auf den Tag genau bekannt, an dem die Arbeiten mit dem ersten Pfeiler und der Zufahrt von Norden beginnen, die der Kreis bezahlt.',
    'lb',
  ],
  [
    '<html',
    'Совет решил, что мост будет построен, и не на этот год, а на будущий, как это из года в год с ним и было, и что деньги на него есть, но по смете их не хватает.',
    'ru',
  ],
  ['<html', 'Too short to tell.', null],
])('%s: the commonest words tell a language, and refuse one whose words are missing', (open, text, value) => {
  expect(readLanguage(evidenceOf(`${open}><body>${text}</body></html>`), text)[0]?.value ?? null).toBe(value);
});

test('Arabic text runs from right to left, whatever the template says', () => {
  const article = extract(
    storyPage('', `<p>${'هذا خبر عن افتتاح الجسر الجديد فوق النهر في المدينة القديمة. '.repeat(60)}</p>`),
  );
  expect(article).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test.each([
  [
    '<meta property="article:tag" content="Bridge"><meta property="article:tag" content="River"><meta name="keywords" content="x">',
    ['Bridge', 'River'],
  ],
  ['<meta name="keywords" content="桥梁，河流、新闻,桥梁">', ['桥梁', '河流']],
  ['<meta name="keywords" content="桥梁 河流">', ['桥梁', '河流']],
  ['<meta name="news_keywords" content="Bridge; River , bridge">', ['Bridge', 'River']],
  [
    '<meta name="keywords" content="PG&amp;amp;E, AT&amp;T, Elizabeth (Newark, NJ)">',
    ['PG&E', 'AT&T', 'Elizabeth (Newark, NJ)'],
  ],
  [
    '<meta name="keywords" content="&quot;3D Printing&quot;, «Lenses», #rivers, x86_64, Star Wars: Episode IV, Screen of 11&quot;">',
    ['3D Printing', 'Lenses', 'rivers', 'x86_64', 'Star Wars: Episode IV', 'Screen of 11"'],
  ],
  [
    '<meta name="keywords" content="Category: Bridges, tag:Rivers, Topic/boating, subject:boats, NLP Category: Politics, subsection: Locks">',
    ['Bridges', 'Rivers', 'boating', 'boats', 'Politics', 'Locks'],
  ],
  [
    '<meta name="keywords" content="content-type: Feature, displayType: listicle, contentId: 5, locale: US, hasProduct: true, Page Type: Article, WC: 0-999, Partner: Wire, ssts:news, source:tagname:A, Length/medium">',
    [],
  ],
  [
    '<meta name="keywords" content="8f507083-bac4-423a-9015-2eb31e1bce50, 100312362, 20190926, @crime, _commerce, /article, [SYNDICATED CONTENT], type_news, FIRST_PUBLISH_HEADLINE, MA_Acton - acton.test, articleID/N6TPOFLPZBACDJDDOAYAF2RE5I, Uncategorized, 2024, 1541">',
    ['2024', '1541'],
  ],
  ['', []],
])('the tags of %s', (head, tags) => {
  expect(tagsIn(page(head), ['The bridge'])[0]?.value ?? []).toEqual(tags);
});

test.each([
  ['bridges, rivers, fun :), cats', ['bridges', 'rivers', 'fun :)', 'cats']],
  ['bridges (old, rivers, cats', ['bridges (old', 'rivers', 'cats']],
  [
    're:publica, spider-man: no way home, covid-19: omicron, Time/Life',
    ['re:publica', 'spider-man: no way home', 'covid-19: omicron', 'Time/Life'],
  ],
  ["“Apollo 11”, «Formula 1», 's-Hertogenbosch", ['Apollo 11', 'Formula 1', "'s-Hertogenbosch"]],
])('the tags of %s', (list, tags) => {
  expect(tagsIn(page(`<meta name="keywords" content="${list}">`), [])[0]?.value).toEqual(tags);
});

test('the year of a film is no number of articles', () => {
  const box = '<div class="article__tags"><a href="/d">Dune (2021)</a> <a href="/b">Boats (12)</a></div>';
  expect(tagsIn(page('', box), [])[0]?.value).toEqual(['Dune (2021)', 'Boats']);
});

test('the title is none of its tags, but for a topic', () => {
  const tagsOf = (title: string, list = `${title}, Boats`): string[] =>
    tagsIn(page(`<meta name="keywords" content="${list}">`), [title])[0]?.value ?? [];
  expect(tagsOf('The bridge is coming to town')).toEqual(['Boats']);
  expect(tagsOf('Max Hill')).toEqual(['Max Hill', 'Boats']);
  expect(tagsOf('Wide, long, and paid for')).toEqual(['Boats']);
  expect(tagsOf('The bridge is coming', 'The bridge is coming - River Courier, Boats')).toEqual(['Boats']);
  expect(tagsOf('新桥今日正式通车 两岸居民到场庆祝', '新桥今日正式通车 两岸居民到场庆祝')).toEqual([]);
  expect(
    tagsOf(
      'Council opens bridge: “boats must wait longer”',
      'council,opens,bridge:,“boats,must,wait,longer”',
    ),
  ).toEqual([]);
});

test('several entries are a tag each, with the commas of their own', () => {
  const tagsOf = (...tags: string[]): unknown => {
    const metas = tags.map((tag) => `<meta property="article:tag" content="${tag}">`);
    return tagsIn(page(metas.join('')), [])[0]?.value;
  };
  const own = ['Doe, Jane (1950- )', 'Roe, John F', 'NEWARK, NJ'];
  expect(tagsOf(...own)).toEqual(own);
  expect(tagsOf('boats', 'Roe, John', 'locks')).toEqual(['boats', 'Roe, John', 'locks']);
  expect(tagsOf('Elections, Mayors')).toEqual(['Elections', 'Mayors']);
  expect(tagsOf('Politics, Economy', 'Europe, Elections', 'Roe, John F')).toEqual([
    'Politics',
    'Economy',
    'Europe',
    'Elections',
    'Roe, John F',
  ]);
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","keywords":["Roe, John","boats","HEADLINE|No boats"]}</script>';
  expect(tagsIn(page(linked), [])[0]?.value).toEqual(['Roe, John', 'boats']);
});

test('who wrote the article is not what it is about', () => {
  const head = '<meta name="keywords" content="Boats, Doe Jane, jane doe, Jane Roe">';
  expect(tagsIn(page(head), [], ['Jane Doe'])[0]?.value).toEqual(['Boats', 'Jane Roe']);
});

test('what is left of a broken reference is no tag', () => {
  const tagsOf = (list: string): unknown =>
    tagsIn(page(`<meta name="keywords" content="${list}">`), [])[0]?.value;
  expect(tagsOf('PG&amp;amp,T,E,PG&amp;E,C,&amp;quot,boats')).toEqual(['PG&E', 'boats']);
  expect(tagsOf('AT&amp;amp, boats, T, x')).toEqual(['boats', 'x']);
  expect(tagsOf('C, R, boats')).toEqual(['C', 'R', 'boats']);
  expect(tagsOf('r&b, soul, q&a, rock&roll')).toEqual(['r&b', 'soul', 'q&a', 'rock&roll']);
  expect(tagsOf('h&m, mode, s&p, X')).toEqual(['h&m', 'mode', 's&p', 'X']);
});

test('the section is the last step of the breadcrumb that is neither front page nor article', () => {
  const trail =
    '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li><li>The bridge is coming</li></ol>';
  const story = frameStory(page('', trail), 'The bridge is coming', null);
  expect(readSection(story, 'The bridge is coming')[0]).toMatchObject({
    value: 'Politics',
    origin: 'dom',
  });
});

test('the number of a step is no section', () => {
  const trail = '<ol class="breadcrumb"><li>Home</li><li><a href="/p">Politics</a></li><li>2</li></ol>';
  const story = frameStory(page('', trail), 'The bridge is coming', null);
  expect(readSection(story, 'The bridge is coming')[0]?.value).toBe('Politics');
});

test.each([
  ['River --', 'River'],
  ['News - News', 'News'],
  ['Boats, Rivers, Uncategorized', 'Boats, Rivers'],
  ['Allgemein', undefined],
  ['courier.test', undefined],
])('the section "%s" is %s', (declared, section) => {
  const head = `<meta property="article:section" content="${declared}">`;
  const evidence = page(head, '', 'https://www.courier.test/a/b');
  expect(readSection(frameStory(evidence, '', null), '')[0]?.value).toBe(section);
});

test('the section stands in a breadcrumb that is only text, too', () => {
  const body = '<div>您的位置：首页 &gt; 新闻 &gt; 社会新闻 &gt; 正文</div><h1>大桥今日通车</h1>';
  const story = frameStory(page('', body), '大桥今日通车', null);
  expect(readSection(story, '大桥今日通车')[0]).toMatchObject({ value: '社会新闻', origin: 'pattern' });
});

test('tags are links marked so, but not as categories, else what stands in a box of tags', () => {
  const links = '<a rel="category tag" href="/b">Books</a><a rel="tag" href="/c">Canals</a>';
  expect(tagsIn(page('', links), [])[0]?.value).toEqual(['Canals']);
  const box = '<div class="article__tags">Tags: <a href="/c">Canals</a> <a href="/l">Libraries</a></div>';
  expect(tagsIn(page('', box), [])[0]?.value).toEqual(['Canals', 'Libraries']);
  expect(tagsIn(page('', box.replace('Tags:', 'Läs mer om')), [])[0]?.value).toEqual(['Canals', 'Libraries']);
  const counted = box.replace('Canals', 'Canals (341 posts)').replace('Libraries', 'Libraries (93)');
  expect(tagsIn(page('', counted), [])[0]?.value).toEqual(['Canals', 'Libraries']);
});

test.each([
  ['The bridge is coming today - The River Courier', 'The River Courier'],
  ['Courier | News, Weather and Sports of the River | Newport', 'Courier'],
  ['News from the river and its boats • Courier', 'Courier'],
  ['Courier - River News', 'Courier'],
  ['The bridge is coming today Online', 'The bridge is coming today Online'],
  ['https://www.courier.test', 'courier.test'],
])('the name of the site in %s', (declared, name) => {
  const head = `<meta property="og:site_name" content="${declared}">`;
  const evidence = page(head, '', 'https://www.courier.test/a');
  expect(readSiteName(evidence, { title: 'The bridge is coming today', tail: '' })[0]?.value).toBe(name);
});

test('an address is no name of the site where title and logo agree on one', () => {
  const url = 'https://courier.test/a';
  const site = '<meta property="og:site_name" content="courier.test">';
  const logo = '<a href="https://courier.test/">The Courier</a>';
  expect(readSiteName(page(site, logo, url), { title: '', tail: 'The Courier' })[0]?.value).toBe(
    'The Courier',
  );
  expect(readSiteName(page(site, '', url), { title: '', tail: 'The Courier' })[0]?.value).toBe(
    'courier.test',
  );
});

describe('the lead image', () => {
  const content = sampleContent(
    parseHtml('<img src="https://a.test/icon.png" width="20"><img src="https://a.test/first.jpg">').body,
    0,
  );

  test.each([
    ['<meta property="og:image" content="/og.jpg">', 'https://news.test/og.jpg', 'meta'],
    ['<meta property="og:image" content="/site-logo.png">', 'https://a.test/first.jpg', 'dom'],
    [
      '<script type="application/ld+json">{"@type":"Article","image":{"@type":"ImageObject","url":["https://a.test/ld.jpg"]}}</script>',
      'https://a.test/ld.jpg',
      'json-ld',
    ],
    ['<meta property="og:image" content="https://a.test">', 'https://a.test/first.jpg', 'dom'],
    ['<meta property="og:image" content="javascript:alert(1)">', 'https://a.test/first.jpg', 'dom'],
  ])('of %s', (head, value, origin) => {
    expect(readLeadImage(frameStory(page(head), '', null), content)[0]).toMatchObject({ value, origin });
  });

  test.each([
    'blavatar/55bf?s=200',
    'data/avatars/l/81656.jpg',
    'institutionlogo29539',
    'shoplogo/a.png',
    'fb_landscape_share.png',
    'icons/defaultPromoCrop.png',
  ])('is not %s, which stands for every page', (path) => {
    const head = `<meta property="og:image" content="https://a.test/${path}">`;
    expect(readLeadImage(frameStory(page(head), '', null), content)[0]?.value).toBe(
      'https://a.test/first.jpg',
    );
  });

  test.each(['catalogo.jpg', 'films/avatar/still.jpg'])(
    'is %s, though its name is like those of emblems',
    (path) => {
      const head = `<meta property="og:image" content="https://a.test/${path}">`;
      expect(readLeadImage(frameStory(page(head), '', null), content)[0]?.value).toBe(
        `https://a.test/${path}`,
      );
    },
  );

  test('is none where there is none', () => {
    expect(readLeadImage(frameStory(page(''), '', null), null)).toEqual([]);
  });
});
