import { describe, expect, test } from 'vitest';
import { extract, storyPage } from './read-page';

const url = 'https://www.rivercourier.test/a/1.html';
const og = (text: string): string => `<title>${text}</title><meta property="og:title" content="${text}">`;
const graph = (headline: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

describe('the headline', () => {
  const titleOf = (head: string, header: string): string | null =>
    extract(storyPage(head, header), { url }).title;

  test('is what is printed where it is only the end of the declared sentence', () => {
    const declared = 'Riverton Bank to close forty branches by May';
    expect(titleOf(og(declared) + graph(declared), '<h1>Bank to close forty branches by May</h1>')).toBe(
      'Bank to close forty branches by May',
    );
  });

  test('has the words above it where a sign parts them', () => {
    const declared = 'River town: Council votes for the new bridge';
    expect(titleOf(og(declared) + graph(declared), '<h1>Council votes for the new bridge</h1>')).toBe(
      declared,
    );
  });

  test.each([
    ['the author', 'Nora Lindqvist: Every town deserves a bridge', 'Every town deserves a bridge'],
    ['its kind', 'Opinion: Every town deserves a bridge', 'Every town deserves a bridge'],
    ['its subject', 'Riverton: Every town deserves a bridge', 'Riverton: Every town deserves a bridge'],
  ])('has no label that names %s before it', (_what, declared, title) => {
    const head = `${og(declared)}<script type="application/ld+json">{"@type":"NewsArticle","headline":"${declared}","author":{"@type":"Person","name":"Nora Lindqvist"}}</script>`;
    expect(titleOf(head, '<h1>Every town deserves a bridge</h1>')).toBe(title);
  });

  test('is one of two that stand in one heading', () => {
    const declared = 'A bridge falls into the river at night';
    const two = (long: string, short: string): string => `<h1><span>${long}</span><span>${short}</span></h1>`;
    expect(titleOf(og(declared), two(declared, 'Bridge: what we know'))).toBe(declared);
    expect(titleOf(og(declared), two(declared, ': the morning after'))).not.toBe(declared);
  });

  test('stands above the text where the page calls itself after its app alone', () => {
    const app = '<title>江边新闻</title>';
    const bar = '<div><p class="name">江边新闻</p><div>打开APP，看更多本地新闻</div></div>';
    const line =
      '<div class="info"><span>江边新闻客户端</span><span>记者 王明</span></div><div>2025-06-12 17:38</div>';
    const text = `<p>${'凌晨四点，浮标亮了一下绿灯，三分钟后，一组数字出现在四十公里外的屏幕上。'.repeat(4)}</p>`;
    const page = (headline: string): string => `${bar}${headline}${line}${text}`;
    expect(titleOf(app, page('<div>一条江的“体检报告”：干流设27个智能断面</div>'))).toBe(
      '一条江的“体检报告”：干流设27个智能断面',
    );
    expect(
      titleOf('<title>一座桥的一百年</title>', page('<div>一条江的“体检报告”：干流设27个智能断面</div>')),
    ).toBe('一座桥的一百年');
    expect(titleOf('', page('<div>一条江的“体检报告”：干流设27个智能断面</div>'))).toBe('');
    expect(
      extract(storyPage(app, page('<div>一条江的“体检报告”：干流设27个断面</div>')), { url }).siteName,
    ).toBe('江边新闻');
  });

  test('of a page that marks none has no name of the site before it', () => {
    const head = '<title>沧城日报数字报-老渡口停航 人行桥通达</title>';
    const logo = '<a href="https://www.rivercourier.test/">沧城日报</a>';
    expect(titleOf(head, `${logo}<table><tr><td>老渡口停航 人行桥通达</td></tr></table>`)).toBe(
      '老渡口停航 人行桥通达',
    );
    expect(titleOf('<title>老渡口-人行桥通达的一天</title>', `${logo}<div>人行桥通达的一天</div>`)).toBe(
      '老渡口-人行桥通达的一天',
    );
  });

  test('has no badge that is raised behind it', () => {
    const head = og('The bridge is coming');
    expect(titleOf(head, '<h2>The bridge is coming <span><sup>Featured item</sup></span></h2>')).toBe(
      'The bridge is coming',
    );
    expect(titleOf('', '<h1>The bridge of Elizabeth the 2<sup>nd</sup></h1>')).toBe(
      'The bridge of Elizabeth the 2nd',
    );
    expect(titleOf('', '<h1>Reading the bridge with River<sup>plus</sup></h1>')).toBe(
      'Reading the bridge with Riverplus',
    );
  });
});

describe('the name of the site', () => {
  const siteOf = (head: string, header = '<h1>The bridge is coming</h1>'): string | null =>
    extract(storyPage(head, header), { url }).siteName;

  test('is none of the keywords behind low lines', () => {
    const keywords = '<meta name="keywords" content="罗长庚,罗家,镇上">';
    const home = '<a href="https://www.rivercourier.test/">搜页</a>';
    const title = (end: string): string => `<title>老街茶馆凌晨四点开门_罗长庚_${end}</title>`;
    expect(siteOf(title('镇上') + keywords, `${home}<h1>老街茶馆凌晨四点开门</h1>`)).toBe('搜页');
    expect(
      siteOf(title('搜页') + keywords.replace('镇上', '搜页'), `${home}<h1>老街茶馆凌晨四点开门</h1>`),
    ).toBe('搜页');
    expect(
      siteOf(
        title('河边日报') + keywords.replace('镇上', '河边日报'),
        `${home}<h1>老街茶馆凌晨四点开门</h1>`,
      ),
    ).toBe('河边日报');
  });

  test('is the last part between double dashes, whatever sign the headline holds', () => {
    const title = '一渠活水润良田（大江大河·走进灌区）';
    expect(siteOf(`<title>${title}--生态--民声网</title>`, `<h1>${title}</h1>`)).toBe('民声网');
  });

  test('is what the title names before its section', () => {
    expect(siteOf('<title>River Courier Online - Local News</title>', '<p>The bridge is coming.</p>')).toBe(
      'River Courier Online',
    );
  });

  test('is no language', () => {
    const name = (text: string): string => `<meta property="og:site_name" content="${text}">`;
    const siteOfPersian = (head: string): string | null =>
      extract(storyPage(head, '<h1>The bridge is coming</h1>').replace('<html', '<html lang="fa-IR"'), {
        url,
      }).siteName;
    expect(siteOfPersian(name('fa'))).toBe('rivercourier.test');
    expect(siteOfPersian(name('fa') + name('River Courier'))).toBe('River Courier');
    expect(siteOfPersian(name('rv'))).toBe('rv');
  });

  test('may stand in the place of an account', () => {
    const account = (name: string): string => `<meta name="twitter:site" content="${name}">`;
    expect(siteOf(account('나들이 뉴스'))).toBe('나들이 뉴스');
    expect(siteOf(account('Courier of the River'))).toBe('Courier of the River');
    for (const name of ['@couriernow', 'couriernow', 'Courier Now @couriernow', 'https://x.test/a b'])
      expect(siteOf(account(name))).toBe('rivercourier.test');
  });
});

describe('the day', () => {
  const publishedOf = (header: string, address = url): string | null =>
    extract(storyPage('', `<h1>The bridge is coming</h1>${header}`), { url: address }).published?.value ??
    null;

  test('is no noon of UTC that only a machine is told', () => {
    const time = (value: string, text: string): string => `<time datetime="${value}">${text}</time>`;
    expect(publishedOf(time('2024-04-30T12:00:00Z', '30.04.2024'))).toBe('2024-04-30');
    expect(publishedOf(time('2024-04-30T12:00:00Z', '30.04.2024, 14:00'))).toContain('T');
    expect(publishedOf(time('2024-04-30T12:00:01Z', '30.04.2024'))).toContain('T');
    expect(publishedOf(time('2024-04-30T12:00:00+09:00', '30.04.2024'))).toContain('T');
  });

  test('may stand in the address with the name of its month', () => {
    expect(publishedOf('', 'https://courier.test/news/2003/june/14/mill.htm')).toBe('2003-06-14');
    expect(publishedOf('', 'https://courier.test/news/2003/rivers/14/mill.htm')).toBe(null);
  });
});
