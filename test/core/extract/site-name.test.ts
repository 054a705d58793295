import { expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

const publisher = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', publisher: { name } })}</script>`;

test.each([
  ['rivercourier', 'RIVER COURIER', 'RIVER COURIER'],
  ['rivercourier', 'Bridge Media', 'rivercourier'],
  ['River Courier', 'RIVER COURIER', 'River Courier'],
])('the site %s of the publisher %s is %s', (declared, name, site) => {
  const head = `<meta property="og:site_name" content="${declared}">`;
  expect(extract(storyPage(head + publisher(name))).siteName).toBe(site);
});

test.each([
  ['プレスリリース・ニュースリリース配信シェアNo.1｜PR TIMES', 'PR TIMES'],
  ['東京｜PR TIMES', '東京｜PR TIMES'],
])('of the name %s is left %s', (declared, site) => {
  const head = `<meta property="og:site_name" content="${declared}">`;
  expect(extract(storyPage(head), { url: 'https://prtimes.test/main/1.html' }).siteName).toBe(site);
});

test.each([
  ['River Courier - Newton, Ohio', 'River Courier'],
  ['RiverCourier.test | Since 1921', 'RiverCourier.test'],
  ['Newton - River Courier', 'Newton - River Courier'],
  ['River Courier -', 'River Courier'],
  ['River Courier © 2021', 'River Courier'],
  ['River Courier - Ohio', 'River Courier - Ohio'],
  ['Start', 'rivercourier.test'],
])('the declared name %s is %s', (declared, site) => {
  const head = `<meta property="og:site_name" content="${declared}">`;
  expect(extract(storyPage(head), { url: 'https://www.rivercourier.test/a/1.html' }).siteName).toBe(site);
});

test('the first step of a breadcrumb that says "overview" names no site', () => {
  const trail = '<ul><li><a href="https://www.rivercourier.test/">Übersicht</a></li></ul>';
  const page = extract(storyPage('', `${trail}<h1>The bridge is coming</h1>`), {
    url: 'https://www.rivercourier.test/a/1.html',
  });
  expect(page.siteName).toBe('rivercourier.test');
});

test.each(['© ', 'a ', '- ', 'River | '])('a long name of signs is read at once: %s', (sign) => {
  const head = `<meta property="og:site_name" content="${sign.repeat(19_999 / sign.length)}">`;
  const start = performance.now();
  extract(storyPage(head));
  expect(performance.now() - start).toBeLessThan(500);
});

test('what the front page is called on any site names none, declared or linked', () => {
  const page = (name: string): string | null =>
    extract(
      storyPage(`<meta property="og:site_name" content="${name}">`, `<a href="/">${name}</a><h1>A</h1>`),
    ).siteName;
  for (const name of ['Startseite', 'Homepage', 'Overview', 'ÜBERSICHT'])
    expect(page(name)).toBe('news.test');
});

const at = 'https://www.rivercourier.test/a/1.html';
const siteOf = (head: string, header?: string, tail?: string): string | null =>
  extract(storyPage(head, header, tail), { url: at }).siteName;
const named = (name: string): string => `<meta property="og:site_name" content="${name}">`;

test.each([
  ['River Courier', 'River Courier'],
  ['The Town Papers', 'Bridge Media Ltd'],
])('of an application %s and the company that publishes it, the site is %s', (app, site) => {
  expect(siteOf(`<meta name="application-name" content="${app}">${publisher('Bridge Media Ltd')}`)).toBe(
    site,
  );
});

test.each([
  ['rivercourier.test', 'River Courier', 'River Courier'],
  ['RiverCourier.test', 'River Courier', 'RiverCourier.test'],
  ['rivercourier.test', 'rivercourier', 'rivercourier.test'],
  ['rivercourier.test', 'Bridge Media', 'rivercourier.test'],
])('the address %s of the publisher %s is %s', (declared, name, site) => {
  expect(siteOf(named(declared) + publisher(name))).toBe(site);
});

test.each([
  ['Economy', 'River Courier'],
  ['River Courier', 'River Courier'],
])('a section that is declared as the site, %s, is none but where the host is called so', (name, site) => {
  const head = `${named(name)}<meta property="article:section" content="${name}">`;
  expect(siteOf(head + publisher('River Courier'))).toBe(site);
});

test.each([
  ['© 2024 River Courier', 'River Courier'],
  ['© 2024 Bridge Systems', 'rivercourier.test'],
  ['The covers are copyright of the publishers', 'rivercourier.test'],
])('the line of rights "%s" names %s', (line, site) => {
  expect(siteOf('', undefined, `<footer><p>${line}</p></footer>`)).toBe(site);
});

test('a short form of a name goes behind the publisher that is no company', () => {
  const app = '<meta name="application-name" content="RiverCourier">';
  expect(siteOf(app + publisher('The River and Town Courier'))).toBe('The River and Town Courier');
  expect(siteOf(app + publisher('Bridge Publishing Group'))).toBe('RiverCourier');
});

test('a section that is declared as the site is its name where the host or its logo says so', () => {
  const head = (name: string): string => `${named(name)}<meta property="article:section" content="${name}">`;
  const of = (name: string, url: string, header?: string): string | null =>
    extract(storyPage(head(name), header), { url }).siteName;
  expect(of('River Courier', 'https://www.therivercourier.test/a/1.html')).toBe('River Courier');
  expect(of('Bridge News', 'https://news.bridge.test/a/1.html')).toBe('Bridge News');
  const logo = (name: string): string => `<a href="https://www.rivercourier.test/">${name}</a><h1>A</h1>`;
  expect(of('The Daily Note', at, logo('The Daily Note'))).toBe('The Daily Note');
  expect(of('The Daily Note', at)).toBe('The Daily Note');
  expect(of('Economy', at, logo('The Daily Note'))).toBe('The Daily Note');
});

test.each([
  ['News', 'https://news.example.test/a/1.html'],
  ['News', 'https://www.dailynews.test/a/1.html'],
  ['Art', 'https://www.smartpaper.test/a/1.html'],
  ['Sport', 'https://www.transport-times.test/a/1.html'],
])(
  'a section that is declared as the site, %s, is none where only letters of %s are the same',
  (name, url) => {
    const head = `${named(name)}<meta property="article:section" content="${name}">`;
    expect(extract(storyPage(head + publisher('Example Paper')), { url }).siteName).toBe('Example Paper');
  },
);

test.each([
  ['https://www.lepont.test/a', '© 2024 Le Pönt', 'Le Pönt'],
  ['https://www.bruecke.test/a', '© 2024 Brücke', 'Brücke'],
  ['https://www.bruecke.test/a', '© 2024 Brückenamt', 'Brückenamt'],
  ['https://www.mrbridge.test/a', '© 2010 - 2016 明日大桥 京ICP备1541号', '明日大桥'],
  ['https://www.courier.test/a', '© 2024 Все права защищены', 'courier.test'],
  ['https://www.courier.test/a', '© 2024 すべての権利を留保します', 'courier.test'],
  ['https://www.courier.test/a', '© 2024 جميع الحقوق محفوظة', 'courier.test'],
  ['https://www.courier.test/a', '© 新华社 图片', 'courier.test'],
  ['about:blank', '© 2024 כל הזכויות שמורות', null],
  ['https://www.international-times.test/a', '© Internet Brands', 'international-times.test'],
  ['https://www.bridgenews.test/a', '© BRI', 'BRI'],
  ['https://www.riverside.test/a', '© The Art', 'riverside.test'],
  ['https://www.party.test/a', '© 2024 Art', 'party.test'],
])('at %s the line of rights "%s" names %s', (url, line, site) => {
  expect(extract(storyPage('', undefined, `<footer><p>${line}</p></footer>`), { url }).siteName).toBe(site);
});

test('where the address is unknown, the line of rights names the site', () => {
  const page = storyPage('', undefined, '<footer><p>© 2024 Bridge Systems</p></footer>');
  expect(extract(page, { url: 'about:blank' }).siteName).toBe('Bridge Systems');
});

test.each([
  ['rivercourier', 'The bridge is coming - rivercourier.test', 'rivercourier.test'],
  ['rivercourier', 'The bridge is coming - courier.test', 'rivercourier'],
  ['River Courier', 'The bridge is coming - rivercourier.test', 'River Courier'],
])('the site %s of a page called %s is %s', (declared, pageTitle, site) => {
  const head = `<meta property="og:site_name" content="${declared}"><title>${pageTitle}</title>`;
  expect(extract(storyPage(head), { url: 'https://www.rivercourier.test/a/1.html' }).siteName).toBe(site);
});

test.each([
  ['RIVERCOURIER: The bridge is coming', 'https://www.rivercourier.test/1.html', 'RIVERCOURIER'],
  ['Rivière-Courrier: The bridge is coming', 'https://rivierecourrier.test/1.html', 'Rivière-Courrier'],
  ['Courier cleaning: how it is done', 'https://www.courier.test/1.html', 'courier.test'],
  ['Couriers at home: The bridge is coming', 'https://courier.test/1.html', 'courier.test'],
  ['Politics: The bridge is coming', 'https://politics.courier.test/1.html', 'politics.courier.test'],
  ['Bridges built by the city │ River Courier', 'https://river-courier.test/1.html', 'River Courier'],
  ['Rivers: The bridge is coming', 'https://rivercourier.test/1.html', 'rivercourier.test'],
  ['The bridge is coming', 'https://thebridge.test/1.html', 'thebridge.test'],
  ['The bridge: is coming', 'https://thebridge.test/1.html', 'thebridge.test'],
])('where nothing else names the site, the title %s does as the host does', (pageTitle, url, site) => {
  expect(extract(storyPage(`<title>${pageTitle}</title>`), { url }).siteName).toBe(site);
});

test('what a logo says of itself is no part of the name', () => {
  const logo = (alt: string): string | null =>
    extract(storyPage('', `<a href="/"><img src="/l.png" alt="${alt}"></a><h1>The bridge is coming</h1>`), {
      url: 'https://rivercourier.test/1.html',
    }).siteName;
  expect(logo('River Courier Logo - Home')).toBe('River Courier');
  expect(logo('River Courier logo')).toBe('River Courier');
  expect(logo('Logos Press')).toBe('Logos Press');
});

test.each([
  ['The bridge is coming • The Courier', 'https://www.thecourier.test/1.html', 'The Courier'],
  ['The bridge is coming | thecourier.test', 'https://www.thecourier.test/1.html', 'River Holding Ltd'],
  ['The bridge is coming • The Courier', 'https://www.paper.test/1.html', 'River Holding Ltd'],
])('beside its publisher the page %s of %s is of %s', (pageTitle, url, site) => {
  const head = `<title>${pageTitle}</title>${publisher('River Holding Ltd')}`;
  expect(extract(storyPage(head), { url }).siteName).toBe(site);
});

test.each([
  ['哨派 - 高效工作', '哨派'],
  ['www.rivercourier.test', 'rivercourier.test'],
  ['River Courier(rivercourier.test)', 'River Courier'],
  ['River (Ohio)', 'River (Ohio)'],
])('what stands beside the declared name %s goes', (declared, site) => {
  const head = `<title>The bridge is coming - ${site}</title><meta property="og:site_name" content="${declared}">`;
  expect(extract(storyPage(head), { url: 'https://www.rivercourier.test/1.html' }).siteName).toBe(site);
});
