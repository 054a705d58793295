import { expect, test } from 'vitest';
import { extract, prose, storyPage } from './read-page';

const title = '<title>The bridge is coming</title>';
const header = '<h1>The bridge is coming</h1>';
const keywords = (list: string): string => `${title}<meta name="keywords" content="${list}">`;
const tagsOf = (head: string, tail = ''): string[] => extract(storyPage(head, header, tail)).tags;

test.each([
  ['News, Nachrichten, 新聞, Top Stories, city-feed, Boats', ['Boats']],
  ['Journals, Front page news, Blogging, Boats', ['Journals', 'Front page news', 'Blogging', 'Boats']],
  ['0, 2020-07-25, 2020-08-18 13:14:26, 1541, Boats', ['1541', 'Boats']],
  ['9/11, 24/7, 09:30, 12.05.2024 10:15, 16:9, Boats', ['9/11', '24/7', '16:9', 'Boats']],
  ['boats-and-locks, Boats &amp; Locks, spider-man, Rivers', ['Boats & Locks', 'spider-man', 'Rivers']],
  ['water,nasa,vapor,&amp;quot,surface,moon,icy,team', []],
  ['Water,nasa,vapor,&amp;quot,surface', ['Water', 'nasa', 'vapor', 'surface']],
])('the tags of %s', (list, tags) => {
  expect(tagsOf(keywords(list))).toEqual(tags);
});

test.each([
  ['subject:Local news (general_news), subject:Boats, path:news', ['Boats']],
  ['(1) 無料記事, Boats', ['Boats']],
  ['Standard, Time (time_t), Boats', ['Standard', 'Time (time_t)', 'Boats']],
  ['reu, US content, A wire, Post Type piece, textbelowcenter, Boats', ['Boats']],
  ['Standard bearers, Standards, Boats (1_2)', ['Standard bearers', 'Standards', 'Boats (1_2)']],
  ['jane_doe, x86_64, Boats', ['jane doe', 'x86_64', 'Boats']],
])('of the tags %s, no codes and no words for kinds of access', (list, tags) => {
  expect(tagsOf(keywords(list))).toEqual(tags);
});

test('of keywords of which the page prints some, the printed ones are the tags and those of which the article speaks', () => {
  const box = (list: string[]): string =>
    `<ul class="tags">${list.map((tag) => `<li><a href="/t">${tag}</a></li>`).join('')}</ul>`;
  const head = keywords('boats, rivers, desk b, tier one');
  const long = prose('Fourth.') + prose('Fifth.');
  expect(tagsOf(head, long + box(['Rivers', 'Boats']))).toEqual(['Rivers', 'Boats']);
  const more = `${long}<p>The strike of 1541 is gone, the council says, and so is the desk.</p>`;
  const spoken = keywords('boats, rivers, locks, 1541, councils, tier one');
  expect(tagsOf(spoken, more + box(['Rivers', 'Boats', 'Locks']))).toEqual([
    'Rivers',
    'Boats',
    'Locks',
    '1541',
    'councils',
  ]);
  // A short text proves nothing.
  expect(tagsOf(head, box(['Rivers', 'Boats']))).toHaveLength(4);
  const all = ['boats', 'rivers', 'desk b', 'tier one'];
  // Too few of them, one that is none of them, letters of a headline.
  expect(tagsOf(head, long + box(['Boats']))).toEqual(all);
  expect(tagsOf(head, long + box(['Rivers', 'Boats', 'Locks']))).toEqual(all);
  expect(tagsOf(head, long + box(['RIVERS', 'BOATS']))).toEqual(all);
  const own = '<meta property="article:tag" content="Boats"><meta property="article:tag" content="Rivers">';
  const three = `${title}${own}<meta property="article:tag" content="Locks">`;
  expect(tagsOf(three, long + box(['Rivers', 'Boats']))).toEqual(['Boats', 'Rivers', 'Locks']);
});

test('editors’ names go before those of libraries', () => {
  const head = (...names: string[]): string =>
    `${title}${names.map((name) => `<meta property="article:tag" content="${name}">`).join('')}<meta name="news_keywords" content="Jane Doe, Boats">`;
  expect(tagsOf(head('Doe, Jane A', 'Roe, John B', 'Boating'))).toEqual(['Jane Doe', 'Boats']);
  const topics = ['Rivers, Hepatitis C', 'Boats and Boating'];
  expect(tagsOf(head(...topics))).toEqual(topics);
  expect(tagsOf(head('Doe, Jane (1950- )', 'Boats and Boating'))).toEqual(['Jane Doe', 'Boats']);
  expect(tagsOf(head('Newark (NJ)', 'Boats and Boating'))).toEqual(['Newark (NJ)', 'Boats and Boating']);
});

test('a word announces topics in a line or above a list', () => {
  const line = (text: string): string[] => tagsOf(title, `<p>${text}</p>`);
  expect(line('関連タグ <a href="/a">Bridge</a> / <a href="/b">Council</a>')).toEqual(['Bridge', 'Council']);
  const list = '<ul><li><a href="/a">Bridge</a></li><li><a href="/b">Council</a></li></ul>';
  expect(tagsOf(title, `<h4>関連タグ</h4>${list}`)).toEqual(['Bridge', 'Council']);
  expect(tagsOf(title, `<h4>关键词</h4>${list}`)).toEqual(['Bridge', 'Council']);
  // A chapter on HTML, a form to search.
  expect(tagsOf(title, `<h4>タグ</h4>${list}`)).toEqual([]);
  expect(tagsOf(title, `<h4>关键字</h4>${list}`)).toEqual([]);
  expect(tagsOf(title, `<h4>タグ一覧</h4>${list}`)).toEqual([]);
  expect(
    tagsOf('<title>The bridge is coming</title>', '<p class="tags"><a href="/t">タグ一覧へ</a></p>'),
  ).toEqual([]);
});

test('one label with commas of its own stays one', () => {
  const tag = (text: string): string => `${title}<meta property="article:tag" content="${text}">`;
  expect(tagsOf(tag('Business, Finance, &amp; Economics'))).toEqual(['Business, Finance, & Economics']);
  expect(tagsOf(tag('Business, Finance, Economics'))).toEqual(['Business', 'Finance', 'Economics']);
});

test('where most keywords are labels of a system, bare words are too', () => {
  const data = (list: string[]): string =>
    `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', keywords: list })}</script>`;
  expect(tagsOf(data(['Day: Friday', 'WC: 0-999', 'Subject: Rivers', 'Long']))).toEqual(['Rivers']);
  expect(tagsOf(data(['Subject: Rivers', 'Long', 'Boats']))).toEqual(['Rivers', 'Long', 'Boats']);
  const shows = ['Star Wars: Andor', 'Star Wars: Ahsoka', 'Disney'];
  expect(tagsOf(data(shows))).toEqual(shows);
});

test('a topic behind the title is a tag, the site is none', () => {
  const head = (tail: string, site = ''): string =>
    `<title>The bridge is coming - ${tail}</title><meta property="og:title" content="The bridge is coming"><meta name="keywords" content="${tail}, Boats">${site}`;
  expect(tagsOf(head('Bitcoin'))).toEqual(['Bitcoin', 'Boats']);
  const site = '<meta property="og:site_name" content="The Courier">';
  expect(tagsOf(head('The Courier', site))).toEqual(['Boats']);
});

test('the only list of tags in a side box is the article’s, where a word announces it', () => {
  const box = (label: string, tags: string): string =>
    `<div class="story-tags"><span>${label}</span><a href="/a">${tags}</a> <a href="/b">Locks</a></div>`;
  const foot = (inner: string): string => `<footer>${inner}</footer>`;
  expect(tagsOf(title, foot(box('Filed under:', 'Boats')))).toEqual(['Boats', 'Locks']);
  expect(tagsOf(title, foot(box('View all', 'Boats')))).toEqual([]);
  // Those of teasers.
  expect(tagsOf(title, foot(box('Tags:', 'Boats') + box('Tags:', 'Cats')))).toEqual([]);
});

test('a way to the front page is no list of tags', () => {
  const box = (first: string): string =>
    `<div class="left chinese-tag"><a href="/">${first}</a> / <a href="/tech">Boats</a></div>`;
  expect(tagsOf(title, box('首页'))).toEqual([]);
  expect(tagsOf(title, box('Locks'))).toEqual(['Locks', 'Boats']);
});

const section = (text: string): string => `${title}<meta property="article:section" content="${text}">`;
const sectionOf = (head: string, crumbs: string[] = [], tail = '', url?: string): string | null =>
  extract(
    storyPage(
      head,
      `<div class="breadcrumb">${crumbs.map((step) => `<a href="/x">${step}</a>`).join(' ')}</div>${header}`,
      tail,
    ),
    url === undefined ? {} : { url },
  ).section;

test.each(['Articles', 'Artikel', '記事', 'All', 'Latest Headlines', 'news_news', 'featured', 'Blog posts'])(
  '%s says nothing',
  (text) => {
    expect(sectionOf(section(text))).toBeNull();
    expect(sectionOf(section(text), ['Home', 'Rivers'])).toBe('Rivers');
  },
);

test.each([
  ['News', ['Home', 'Rivers'], 'Rivers'],
  ['News', [], 'News'],
  ['Stories', ['Home', 'Rivers'], 'Rivers'],
  ['politica', ['Home', 'Política'], 'Política'],
  ['Alle Artikel', ['Home'], 'Alle Artikel'],
])('the section is %s beside %s: %s', (declared, crumbs, found) => {
  expect(sectionOf(section(declared), crumbs)).toBe(found);
});

test.each([
  [['Home', 'Marketing', '&lt; Back to blog'], 'Marketing'],
  [['Vorheriges'], null],
  [['Rivers', 'Facebook'], null],
  [['Backstage'], 'Backstage'],
])('the section in a breadcrumb %s is %s', (crumbs, found) => {
  expect(sectionOf(title, crumbs)).toBe(found);
});

test('of a list the first, where the page links the others as tags; the site behind it goes', () => {
  const link = '<a rel="tag" href="/t/locks">locks</a>';
  expect(sectionOf(section('Boats, locks'), [], link)).toBe('Boats');
  expect(sectionOf(section('Boats, locks'))).toBe('Boats, locks');
  const site = '<meta property="og:site_name" content="The Courier">';
  expect(sectionOf(site + section('Money_The Courier'))).toBe('Money');
  expect(sectionOf(site + section('Money_Boats'))).toBe('Money_Boats');
});

test.each([
  ['Featured,Boats,Locks', 'Boats'],
  ['[Boats]', 'Boats'],
  ['[Boats] [Locks]', '[Boats] [Locks]'],
  ['10,000 Steps', '10,000 Steps'],
  ['Boats,2024', 'Boats'],
  ['Stories', 'Stories'],
  ['Details', 'Details'],
  ['The bridge is coming', null],
  ['by', null],
])('of the section %s is left %s', (declared, found) => {
  expect(sectionOf(section(declared))).toBe(found);
});

test('a part of an address is spelled as the menu spells it', () => {
  const menu = (entry: string): string => `<nav><ul><li>${entry}</li></ul></nav>`;
  expect(sectionOf(section('boats-locks'), [], menu('Boats &amp; Locks'))).toBe('Boats & Locks');
  expect(sectionOf(section('boats'), [], menu('BOATS'))).toBe('boats');
  expect(sectionOf(section('boats'), [], menu('Boats ▾') + menu('Boats'))).toBe('Boats');
  expect(sectionOf(section('us'), [], menu('Us!'))).toBe('us');
  expect(sectionOf(section('boats'), [], '<p>Boats</p>')).toBe('boats');
  const above = storyPage(section('boats-locks'), `<p>Boats &amp; Locks</p>${header}`);
  expect(extract(above).section).toBe('Boats & Locks');
});

const trail = (...steps: [name: string, path?: string, position?: number][]): string =>
  `${title}<script type="application/ld+json">${JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path, position]) => ({
      '@type': 'ListItem',
      position,
      item: path === undefined ? { name } : { '@id': `https://news.test${path}`, name },
    })),
  })}</script>`;

test.each([
  ['/2024/story.html?utm_source=x', ''],
  ['/2024/story.html?ref=home', ''],
  ['/2024/story', '<link rel="canonical" href="https://news.test/2024/story.html">'],
])('the article is no section, at whichever address it is read: %s', (path, head) => {
  const steps = trail(['Home', '/'], ['Boats', '/boats'], ['A span for Ohio', '/2024/story.html']);
  expect(sectionOf(head + steps, [], '', `https://news.test${path}`)).toBe('Boats');
});

test('a last step without an address is the section where no other step is', () => {
  expect(sectionOf(trail(['Home', '/'], ['Boats']))).toBe('Boats');
  expect(sectionOf(trail(['Home'], ['Real Estate']))).toBe('Real Estate');
  expect(sectionOf(trail(['Home', '/'], ['A span for Ohio']))).toBeNull();
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], ['Ohio']))).toBe('Boats');
});

test('sections that only a query tells apart stay', () => {
  const steps = trail(['Home', '/'], ['Boats', '/index.php?list=3']);
  expect(sectionOf(steps, [], '', 'https://news.test/index.php?text=5')).toBe('Boats');
});

test('a breadcrumb for programs says the section, without the front page and the article', () => {
  const own = 'The bridge is coming';
  expect(sectionOf(trail(['River Courier'], ['Boats'], [own]))).toBe('Boats');
  expect(sectionOf(trail(['River Courier', '/'], [own]))).toBeNull();
  // The article has a shorter name there.
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], ['A span for Ohio']))).toBe('Boats');
  const short: [string, string] = ['A span for Ohio', '/2024/story.html'];
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], short))).toBe('Boats');
  expect(sectionOf(trail(['Home', '/'], ['Boats', '/boats'], ['Locks', '/boats/locks']))).toBe('Locks');
  expect(sectionOf(trail(['Locks', '/boats/locks', 2], ['Boats', '/boats', 1]))).toBe('Locks');
  expect(sectionOf(trail(['Boats', '/boats'], [own]))).toBe('Boats');
});

test('a category right above the headline is the section', () => {
  const above = (inner: string, url = 'https://example.com/a/b'): string | null =>
    extract(storyPage(title, `${inner}${header}`), { url }).section;
  expect(above('<p class="category"><a href="/c">Boats</a></p>')).toBe('Boats');
  expect(above('<p class="category">The captain of the boat says it</p>')).toBeNull();
  expect(above('<p>Boats</p>')).toBeNull();
  expect(above('<p>Boats</p>', 'https://example.com/boats/the-bridge')).toBe('Boats');
  expect(above('<p class="category">Boats</p><p>One.</p><p>Two.</p><p>Three.</p>')).toBeNull();
  expect(above('<p class="category">Boats</p><p class="category">Locks</p>')).toBe('Boats');
});

test('of several declared sections the one that stands above the headline', () => {
  const data = (value: unknown): string =>
    `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: value })}</script>`;
  const of = (head: string, above = ''): string | null =>
    extract(storyPage(head, `${above}${header}`), { url: 'https://example.com/a/b' }).section;
  const meta = '<meta property="article:section" content="Locks">';
  expect(of(data('Boats') + meta)).toBe('Boats');
  expect(of(data('Boats') + meta, '<p>Locks</p>')).toBe('Locks');
  expect(of(data(['Boats', 'Locks']), '<p>Locks</p>')).toBe('Locks');
  expect(of(data(['Boats', 'Locks']), '<p>Locks and more</p>')).toBe('Boats');
  // Those of a menu are everyone's.
  expect(of(data(['Boats', 'Locks']), '<ul><li>Locks</li></ul>')).toBe('Boats');
  expect(of(data(['Boats', 'Locks']), '<nav><p>Locks</p></nav>')).toBe('Boats');
  expect(of(data('Boats, Locks, Rivers') + meta, '<p>Locks</p>')).toBe('Locks');
});

test('of a long list of sections only the first are read', () => {
  const list = Array.from({ length: 4_000 }, (_, index) => `boats-${index}`);
  const menu = `<ul>${list.map((each) => `<li>${each.replace('b', 'B')}</li>`).join('')}</ul>`;
  const head = `${title}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: list })}</script>`;
  const { section, candidates } = extract(storyPage(head, menu + header));
  expect(section).toBe('Boats-0');
  expect(candidates.section?.length).toBeLessThan(20);
});

test('categories that a blog links beside the headline are sections', () => {
  const below = (inner: string): string | null =>
    extract(storyPage(title, `${header}<p>${inner}</p>`)).section;
  const link = (name: string, rel = 'category tag'): string => `<a href="/c" rel="${rel}">${name}</a>`;
  expect(below(`2 May 2024 in ${link('Boats')}`)).toBe('Boats');
  expect(below(`${link('All')}, ${link('Boats')}, ${link('Locks')}`)).toBe('Boats');
  expect(below(`Posted by Jane Doe in ${link('Boats')}`)).toBe('Boats');
  expect(below(link('Boats', 'tag'))).toBeNull();
  // A teaser's, and what every article is.
  expect(below(`${link('Boats')} The locks are closed for the summer`)).toBeNull();
  expect(below(link('Aktuell'))).toBeNull();
  expect(below(link('Allgemeines'))).toBeNull();
  const far = prose('Fourth.') + prose('Fifth.');
  expect(extract(storyPage(title, header, `${far}<p>${link('Boats')}</p>`)).section).toBeNull();
});

test.each<[inner: string, url?: string]>([
  ['<p class="category-date">2 May 2024</p>'],
  ['<p class="category">By Jane Doe</p>'],
  ['<meta name="author" content="Jane Doe"><p class="category">Jane Doe</p>'],
  ['<p>Jane Doe</p>', 'https://example.com/jane-doe/the-bridge'],
])('a day or a writer above the headline is no section: %s', (inner, url = 'https://example.com/a/b') => {
  expect(extract(storyPage(title, `${inner}${header}`), { url }).section).toBeNull();
});

test.each([
  ['<p class="category">Exclusive</p>', 'a', '', null],
  ['<span class="category">Share</span> <span class="category">Print</span>', 'a', '', null],
  ['<p class="category">Jane Doe</p>', 'a', '', null],
  ['<p class="category">Jane Doe</p>', 'author/jane-doe', '', null],
  ['<p class="category">Real Estate</p>', 'real-estate', '', 'Real Estate'],
  ['<p class="category">Real Estate</p>', 'a', 'Real Estate', 'Real Estate'],
  ['<p>Middle East</p>', 'middle-east', 'Middle East', 'Middle East'],
  ['<p>Jane Doe</p>', 'author/jane-doe', 'Jane Doe', null],
  ['<p>Formula 1</p>', 'formula-1', '', 'Formula 1'],
  ['<p class="category">Covid-19</p>', 'a', 'Covid-19', 'Covid-19'],
  ['<p class="category">Boats 12</p>', 'a', '', null],
  ['<p class="category">2 May 2024</p>', 'a', '2 May 2024', null],
])('above the headline, %s in /%s/ beside the menu "%s": %s', (inner, folder, entry, found) => {
  const menu = `<nav><ul><li><a href="/m">${entry}</a></li></ul></nav>`;
  const page = storyPage(title, `${inner}${header}`).replace('<nav>', `${entry === '' ? '' : menu}<nav>`);
  expect(extract(page, { url: `https://example.com/${folder}/the-bridge` }).section).toBe(found);
});

test('a step before "the text" is a section', () => {
  const page = storyPage(title, `<p>财经 &gt; 正文</p>${header}`);
  expect(extract(page).section).toBe('财经');
  const above = (line: string): string | null => extract(storyPage(title, `<p>${line}</p>${header}`)).section;
  expect(above('Boats &gt; Article')).toBe('Boats');
  expect(above('Profit 5 &gt; 3')).toBeNull();
  expect(above('Boats and ferries » 12')).toBeNull();
});

test('keywords of which the article has no word are the site’s', () => {
  const site = 'Cars, Money, Travel, Cinema, Recipes, Gardens, Fashion, Weddings';
  const more = prose('Fourth.') + prose('Fifth.');
  const box = '<ul class="tags"><li><a href="/t">Locks</a></li></ul>';
  expect(tagsOf(keywords(site), more)).toEqual([]);
  expect(tagsOf(keywords(site), more + box)).toEqual(['Locks']);
  // A short or cut text proves nothing: abstract keywords name what it is about.
  expect(tagsOf(keywords(site))).toHaveLength(8);
  // One of many that the article has proves nothing.
  expect(tagsOf(keywords(`${site}, Bridges`), more)).toEqual([]);
  // Some keep the others, which may be what it is about in other words.
  expect(tagsOf(keywords(`${site}, Bridges, River`), more)).toHaveLength(10);
  // The only one of six may be the only one in the article's own words.
  const fitting = 'council, infrastructure, transport, urban planning, local government, public works';
  expect(tagsOf(keywords(fitting), more)).toHaveLength(6);
  expect(tagsOf(keywords('Cars, Money, Travel, Cinema, Recipes, Gardens'), more)).toEqual([]);
  // One letter of another script makes no long text.
  const named = '<p>The bridge will be called 橋, the mayor says.</p>';
  expect(tagsOf(keywords(site), named)).toHaveLength(8);
  // Too few to tell.
  expect(tagsOf(keywords('Cars, Money, Travel, Ohio, Mayor Smith'), more)).toHaveLength(5);
  expect(tagsOf(keywords('桥梁, 城市, 交通, 河流, 建设, 规划, 地方, 政府'), more)).toHaveLength(8);
  // Chosen by an editor.
  expect(tagsOf(`${title}<meta name="news_keywords" content="${site}">`, more)).toHaveLength(8);
});

test.each([
  [
    'Le conseil municipal a décidé après un long débat de bâtir un nouveau pont sur la rivière. ',
    'politique, transport, infrastructure, urbanisme, mairie, ville, ponts, riviere',
  ],
  [
    '市议会周二开会，经过长时间讨论后决定在河上建造一座新的大桥。',
    '桥梁建设, 城市规划, 交通, 基础设施, 地方政府, 经济, 市议员, 大桥项目',
  ],
  [
    '시의회는 화요일에 회의를 열고 긴 토론 끝에 강 위에 새로운 다리를 놓기로 했다. ',
    '교통, 도시계획, 지방정부, 인프라, 경제, 다리, 정치, 시의회의원',
  ],
  [
    'Die Gemeinde hat nach einer langen Aussprache für die neue Brücke über den Fluss gestimmt. ',
    '桥梁, 城市, 交通, 河流, 建设, 规划, 地方, 政府',
  ],
])('keywords are kept for some words of the text, or none where the letters are others: %s', (text, list) => {
  const page = storyPage(`<title>A</title><meta name="keywords" content="${list}">`, '<h1>A</h1>').replace(
    /<p>[^]*<\/p>/,
    `${`<p>${text.repeat(30)}</p>`.repeat(6)}`,
  );
  expect(extract(page).tags).toHaveLength(8);
});

test('what is left of markup before every keyword goes', () => {
  expect(tagsOf(keywords('b Boats, b Locks'))).toEqual(['Boats', 'Locks']);
  expect(tagsOf(keywords('b Boats, Locks'))).toEqual(['b Boats', 'Locks']);
});

test('a list is one of tags where a word announces it and the article has most of them', () => {
  const list = (label: string, ...entries: string[]): string =>
    `<h4>${label}</h4><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul><p>Share this</p>`;
  expect(tagsOf(title, list('Mehr lesen über', 'Bridges', 'The locks', 'Councils'))).toEqual([
    'Bridges',
    'The locks',
    'Councils',
  ]);
  expect(tagsOf(title, list('Mehr lesen über', 'Cars', 'Gardens', 'Bridges'))).toEqual([]);
  expect(tagsOf(title, list('Our list', 'Bridges', 'Councils'))).toEqual([]);
  expect(tagsOf(title, '<p>Mots clés Bridge, Council</p>')).toEqual(['Bridge', 'Council']);
  expect(tagsOf(title, '<p>Keywords: Bridge Council Locks</p>')).toEqual([]);
});

test.each([
  '<p>Keywords such as bridge, council, and debate help readers find it.</p>',
  '<p>Keywords: bridge, council and debate.</p>',
  '<p>Temas importantes, bridge, council</p>',
  '<h2>Keywords</h2><p>The bridge.</p><p>The council.</p>',
])('a sentence or chapter of the text is no list of tags: %s', (text) => {
  expect(tagsOf(title, text)).toEqual([]);
});

test('nor is a list between sentences of the text', () => {
  const list = '<h2>Keywords</h2><ul><li>Bridge</li><li>Council</li></ul>';
  expect(tagsOf(title, list)).toEqual(['Bridge', 'Council']);
  expect(tagsOf(title, `${list}${prose('Fourth.')}`)).toEqual([]);
});

test('a section in microdata is one', () => {
  const page = `${title}<meta itemprop="articleSection" content="Boats"><p>${prose('First.')}</p>`;
  expect(extract(storyPage(title, page, '')).section).toBe('Boats');
});
