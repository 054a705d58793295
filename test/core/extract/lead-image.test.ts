import { expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

const graph = (address: string): string => `<meta property="og:image" content="${address}">`;
const figure = (address: string): string =>
  `<h1>The bridge is coming</h1><figure><img src="${address}" width="600" height="400"></figure>`;

/** The lead image of a page of courier.test. */
const leadOf = (head: string, header?: string): string | null =>
  extract(storyPage(head, header), { url: 'https://courier.test/2024/bridge.html' }).leadImage;

test.each([
  ['https://a.test/750x506/default_500.png', null],
  ['https://a.test/themes/custom/img/front.png', null],
  ['https://a.test/img/Courier-Social-Graphic.png', null],
  ['https://a.test/sharing_snippet/1077343476.png', null],
  ['https://a.test/fit/https%3A%2F%2Fb.test%2Fsocial%2Fsubscribe-card.jpg%3Fv%3D4', null],
  [
    'https://a.test/90/?url=https%3A%2F%2Fb.test%2Fbridge.jpg',
    'https://a.test/90/?url=https%3A%2F%2Fb.test%2Fbridge.jpg',
  ],
  ['https://a.test/img/defaultshareimage-copy.png', null],
  ['https://a.test/some-default.jpg', null],
  ['https://a.test/social-default-1200.jpg', null],
  ['https://a.test/og-default-fb.png', null],
  ['https://a.test/og_default_v2.png', null],
  ['https://a.test/facebook-share-default_en.jpg', null],
  ['https://a.test/share-default-large.jpg', null],
  ['https://a.test/social-default-wide.jpg', null],
  ['https://a.test/og-default-1200x630.jpg', null],
  ['https://a.test/some-default-in-banking.jpg', 'https://a.test/some-default-in-banking.jpg'],
  ['https://a.test/some-default-rates.jpg', 'https://a.test/some-default-rates.jpg'],
  ['https://a.test/social-default-swaps-chart.jpg', 'https://a.test/social-default-swaps-chart.jpg'],
  ['https://a.test/img/quarrelsome-default.jpg', 'https://a.test/img/quarrelsome-default.jpg'],
  [
    'https://a.test/TEL0060267749_trans_NvBQzQNjv4Bq.jpeg',
    'https://a.test/TEL0060267749_trans_NvBQzQNjv4Bq.jpeg',
  ],
  ['https://a.test/default/2024/05/bridge.jpg', 'https://a.test/default/2024/05/bridge.jpg'],
  ['https://a.test/images/templates/bamboo/up.gif', null],
  ['https://a.test/static/courier.jpg', null],
  ['https://a.test/static/courier_180.png?v=2', null],
  ['https://a.test/static/courier-1200x630.png', null],
  ['https://a.test/wp-content/themes/river/img/front.png', null],
  ['https://a.test/sites/default/themes/river/front.png', null],
  ['https://a.test/static/courier-42100.jpg', 'https://a.test/static/courier-42100.jpg'],
  ['https://a.test/2017/11/np-512x512.png', null],
  ['https://a.test/2017/11/map-512x512.png', 'https://a.test/2017/11/map-512x512.png'],
  ['https://a.test/2017/11/np-512x512.jpg', 'https://a.test/2017/11/np-512x512.jpg'],
  ['https://a.test/2017/11/old-bridge-512x512.png', 'https://a.test/2017/11/old-bridge-512x512.png'],
  ['https://a.test/2017/11/map-600x600.png', 'https://a.test/2017/11/map-600x600.png'],
  ['https://a.test/b.jpghttps://a.test/c.jpghttps://a.test/d.png', 'https://a.test/b.jpg'],
  ['https://cut.test/fit/https://a.test/b.jpg', 'https://cut.test/fit/https://a.test/b.jpg'],
  ['https://a.test/themes/rivers/bridge.jpg', 'https://a.test/themes/rivers/bridge.jpg'],
  ['https://a.test/img/courier-bridge.jpg', 'https://a.test/img/courier-bridge.jpg'],
  ['https://a.test/img/default-of-the-bank.jpg', 'https://a.test/img/default-of-the-bank.jpg'],
  ['https://a.test/img/social-life.jpg', 'https://a.test/img/social-life.jpg'],
  ['https://a.test/b.jpg?w=1140&amp;is-pending-load=1', 'https://a.test/b.jpg?w=1140'],
  ['https://a.test/b.jpg?is-pending-load=1&amp;w=2', 'https://a.test/b.jpg?w=2'],
  ['https://a.test/b.jpg?fit=1#038;ssl=1', 'https://a.test/b.jpg?fit=1&ssl=1'],
])('the declared picture %s is read as %s', (declared, address) => {
  expect(leadOf(graph(declared))).toBe(address);
});

test.each([
  // The same file in another size, or in the folder of thumbnails.
  [
    'https://a.test/x2yf-dinero/LANDSCAPE_160/dinero',
    'https://a.test/x2yf-dinero/LANDSCAPE_1140/dinero',
    true,
  ],
  ['https://a.test/1736701-563848-150x84.jpg', 'https://a.test/1736701-563848-1287x836.jpg', true],
  ['https://a.test/styles/thumb_small/omar_072519as_lead.jpg', 'https://a.test/omar_072519as_lead.jpg', true],
  ['https://a.test/97b/t/120/90/d/0426_original.jpg', 'https://a.test/97b/0426_original.jpg', true],
  ['https://a.test/2023/bridge-in-town-300x198.jpg', 'https://a.test/2023/bridge-in-town.jpg', true],
  [
    'https://a.test/2023/bridge-in-town-300x198.jpg',
    'https://a.test/2023/bridge-in-town-scaled-e1699276060185.jpg',
    true,
  ],
  // The file's own number is no size of it.
  [
    'https://a.test/system/000/123/456/thumb/bridge-in-may-0426.jpg',
    'https://a.test/system/000/123/456/original/bridge-in-may-0426.jpg',
    true,
  ],
  // Another picture, and one that is large enough.
  ['https://a.test/img/3734765-320x214.jpg', 'https://a.test/img/3734766-1312x656.jpg', false],
  ['https://a.test/thumb/a/photo.jpg', 'https://a.test/b/photo.jpg', false],
  ['https://a.test/1736701-563848-845x684.jpg', 'https://a.test/1736701-563848-1287x836.jpg', false],
])('the thumbnail %s at the headline gives way to the declared %s: %s', (printed, declared, isLarger) => {
  expect(leadOf(graph(declared), figure(printed))).toBe(isLarger ? declared : printed);
});

test.each([
  'https://a.test/img/bridge-{{size}}.jpg',
  'https://a.test/img/bridge-%7B%7Bsize%7D%7D.jpg',
  "if(this.src!='https://a.test/42100-77.jpg') this.src='https://a.test/42100-77.jpg';",
])('what a script has still to fill in is no address: %s', (address) => {
  const declared = 'https://a.test/img/42100-77-w960.jpg';
  expect(leadOf('', figure(address))).toBeNull();
  expect(leadOf(graph(declared), figure(address))).toBe(declared);
});

test.each([
  ['rivers_64.png', 'width="64" height="64"', true],
  ['rivers_64.png', 'width="640" height="480"', false],
  ['rivers_64.png', '', false],
  ['rivers.jpg', 'width="64" height="64"', false],
  ['rivers.png', 'width="16" height="9"', false],
  ['rivers.png', 'width="1" height="1"', false],
  ['rivers.png', 'width="50%" height="50%"', false],
  ['rivers.png', 'width="60" height="40"', false],
])('a declared %s that the page shows with %s is a sign: %s', (file, sides, isSign) => {
  const address = `https://a.test/topics/${file}`;
  const shown = `<h1>The bridge is coming</h1><a href="/rivers"><img src="${address}" ${sides}></a>`;
  expect(leadOf(graph(address), shown)).toBe(isSign ? null : address);
});

test('a declared picture that the page shows large too is no sign', () => {
  const address = 'https://a.test/topics/rivers.png';
  const strip = `<ul><li><img src="${address}" width="60" height="60"></li></ul>`;
  expect(leadOf(graph(address), figure(address) + strip)).toBe(address);
});

test('nor is a script, and the declared picture of the same file goes before the next one', () => {
  const broken = "if(this.src!='https://a.test/bridge42100.jpg') this.src='https://a.test/bridge42100.jpg';";
  const next = '<figure><img src="https://a.test/river.jpg"></figure>';
  expect(leadOf(graph('https://a.test/bridge42100-w960.jpg'), figure(broken) + next)).toBe(
    'https://a.test/bridge42100-w960.jpg',
  );
});

test('a long name of figures is read at once', () => {
  const start = performance.now();
  leadOf(graph(`https://a.test/${'1-'.repeat(5_000)}x.jpg`));
  expect(performance.now() - start).toBeLessThan(1_000);
});

const headed = (boxes: string): string => `<h1>The bridge is coming</h1><div>3 May 2024</div>${boxes}`;
const bare = (address: string, more = ''): string => `<div><img src="${address}"${more}></div>`;

test('without a declared picture the one below the headline is taken, whatever box it stands in', () => {
  const framed = '<figure><img src="https://a.test/second.jpg" width="600" height="400"></figure>';
  expect(leadOf('', headed(bare('https://a.test/first.jpg')))).toBe('https://a.test/first.jpg');
  expect(leadOf('', headed(bare('https://a.test/first.jpg') + framed))).toBe('https://a.test/first.jpg');
  // Sides of few pixels are a proportion.
  expect(
    leadOf(
      '',
      headed(
        `<figure><img src="https://a.test/wide.jpg" width="16" height="9"></figure>${bare('https://a.test/first.jpg')}`,
      ),
    ),
  ).toBe('https://a.test/wide.jpg');
});

test('pictures of teasers, of authors and of counters below the headline are not taken', () => {
  const framed = '<figure><img src="https://a.test/second.jpg" width="600" height="400"></figure>';
  for (const small of [
    bare('https://a.test/first-150x84.jpg'),
    bare('https://a.test/author-ann.jpg'),
    bare('https://a.test/count.gif', ' width="1" height="1"'),
  ])
    expect(leadOf('', headed(small + framed)), small).toBe('https://a.test/second.jpg');
});

test('what is declared goes before a picture without a frame', () => {
  expect(
    leadOf(graph('https://a.test/declared-bridge.jpg'), headed(bare('https://a.test/other-river.jpg'))),
  ).toBe('https://a.test/declared-bridge.jpg');
});

test('the first picture of the article as it is shown goes before a later one', () => {
  const linked =
    '<figure><a href="/larger"><img src="https://a.test/first.jpg?a=1&amp;b=2" alt="a > b" width="600"></a><figcaption>The old bridge in spring.</figcaption></figure>';
  const later = '<figure><img src="https://a.test/later.jpg" width="600" height="400"></figure>';
  expect(
    extract(storyPage('', `<h1>The bridge is coming</h1>${linked}`, later), {
      url: 'https://courier.test/2024/bridge.html',
    }).leadImage,
  ).toBe('https://a.test/first.jpg?a=1&b=2');
});

test('what is a drawing by its few pixels, its kind of file or its name is not taken', () => {
  const framed = '<figure><img src="https://a.test/second.jpg" width="600" height="400"></figure>';
  for (const small of [
    bare('https://a.test/end.jpg', ' width="13" height="12"'),
    bare('https://a.test/line.jpg', ' width="600" height="5"'),
    bare('https://a.test/icons/small/date.jpg'),
    bare('https://a.test/presented.png'),
    bare('https://a.test/cut?from=face.png'),
    bare('https://a.test/mitarbeiterbilder/ann.jpg'),
  ])
    expect(leadOf('', headed(small + framed)), small).toBe('https://a.test/second.jpg');
  expect(leadOf('', headed(bare('https://a.test/barrows.jpg')))).toBe('https://a.test/barrows.jpg');
});

test('a picture that is given a proportion is not taken in the place of what is declared', () => {
  const large = 'https://a.test/1736701-563848-1287x836.jpg';
  for (const [address, sides] of [['https://a.test/1736701-563848-900x600.jpg', 'width="16" height="9"']])
    expect(leadOf(graph(large), `<h1>The bridge is coming</h1><img src="${address}" ${sides}>`)).toBe(large);
});

test('small pictures of the text whose sides are taken away in what is shown are still small', () => {
  const page = (sides: string): string =>
    storyPage(
      '',
      '<h1>The bridge is coming</h1>',
      `<p>The end. <img src="https://a.test/end.jpg" ${sides}></p>`,
    );
  expect(extract(page('width="13" height="12"')).leadImage).toBe(null);
  expect(extract(page('width="13px"')).leadImage).toBe(null);
});
