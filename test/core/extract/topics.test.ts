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
  expect(tagsOf(head('Doe, Jane A', 'Boating'))).toEqual(['Jane Doe', 'Boats']);
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
  // A list that the page prints goes before one of which the article has few, and the site's name makes it the site's.
  expect(tagsOf(keywords(`${site}, Bridges, River`), more + box)).toEqual(['Locks']);
  const ofSite = `<meta property="og:site_name" content="Town Crier">${keywords(`${site}, Town Crier, Bridges, River`)}`;
  expect(tagsOf(ofSite, more)).toEqual([]);
  const own = `<meta property="og:site_name" content="Town Crier">${keywords('Cars, Money, Travel, Town Crier, Bridges, River')}`;
  expect(tagsOf(own, more)).toHaveLength(5);
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

test('links that are called tags are one list, without those to sections', () => {
  const links = (kind: string): string =>
    `<div>${['Locks', 'Boats'].map((text) => `<a class="${kind}" href="/${text}">${text}</a>`).join(' ')}</div>`;
  expect(tagsOf(title, links('my-tags'))).toEqual(['Locks', 'Boats']);
  expect(tagsOf(title, links('category my-tags'))).toEqual(['Locks']);
});

test('links to topics are no tags by their address alone, and displace none', () => {
  const topics = ['Bridge', 'Council', 'River'].map((text) => `<a href="/topics/${text}">${text}</a>`);
  const hot = `<div><h3>Trending topics</h3>${topics.join(' ')}</div>`;
  expect(tagsOf(title, hot)).toEqual([]);
  expect(tagsOf(title, `<p>Keywords: Bridge, Debate</p>${hot}`)).toEqual(['Bridge', 'Debate']);
  const own = 'Debates, Votes, Towns, Boats';
  expect(tagsOf(keywords(own), `<p>Keywords: Bridge, Council</p>${hot}`)).toEqual(own.split(', '));
});

test.each([
  ['Current news, Neu, トップニュース, 最近の注目ニュース, Boats', ['Boats']],
  ['Currents, Neuss, ニュース番組, Neu!', ['Currents', 'Neuss', 'ニュース番組', 'Neu!']],
])('no places of pages are in %s', (list, tags) => {
  expect(tagsOf(keywords(list))).toEqual(tags);
});
