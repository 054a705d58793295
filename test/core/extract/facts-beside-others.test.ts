import { describe, expect, test } from 'vitest';
import { findBracketedNames } from '../../../src/core/extract/facts/authors/bracketed-names';
import { splitNames } from '../../../src/core/extract/facts/authors/names';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { partCredits } from '../../../src/core/extract/facts/part-credits';
import { extract, prose, storyPage } from './read-page';

const asian =
  '市教育局昨天下午召开会议，部署今年秋季开学的各项准备工作，要求各学校在八月底以前完成校舍安全检查。';
const asianPage = (head: string, above: string, language = 'zh-CN'): string =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body>${above}<div>${`<p>${asian.repeat(3)}</p>`.repeat(4)}</div></body></html>`;

describe('a printed headline', () => {
  test.each([
    ['Old bridge to close for eighteen months', 'Old bridge to close for eighte'],
    ['Old bridges close', 'Old bridge'],
    ['Brückensperrung in Riverton: Was jetzt gilt', 'Brücken'],
    ['古い橋、来春から一年半通行止めに', '古い橋、来春から一年半'],
  ])('%s is whole where the declared one is cut: %s', (headline, declared) => {
    const head = `<meta property="og:title" content="${declared}">`;
    expect(extract(storyPage(head, `<h1>${headline}</h1>`)).title).toBe(headline);
  });

  test('that runs on into another is the declared one', () => {
    const head = '<meta property="og:title" content="A bridge falls">';
    expect(extract(storyPage(head, '<h1>A bridge fallsBridge: what we know</h1>')).title).toBe(
      'A bridge falls',
    );
  });

  test.each([
    '您现在的位置：首页 &gt;&gt; 新闻动态 &gt;&gt; 校园新闻 &gt;&gt; 正文',
    '作者：江城市第一中学办公室 王明 浏览次数：321 字号：大 中 小',
  ])('is not the line %s above the text', (line) => {
    const page = asianPage(
      '<title>江城教育网</title>',
      `<div>${line}</div><div>学校召开秋季开学工作会议</div>`,
    );
    expect(extract(page).title).toBe('学校召开秋季开学工作会议');
  });
});

describe('a site', () => {
  test.each(['Latest News', 'Our Blog', 'News', '公司新闻', '校园新闻'])(
    'is not called %s, as any page is',
    (title) => {
      const page = storyPage(`<title>${title}</title>`);
      expect(extract(page, { url: 'https://www.mueller.test/a/1.html' }).siteName).toBe('mueller.test');
    },
  );

  test.each([
    ['标题如何_江城发布', '江城发布,教育', '江城发布'],
    ['标题如何_教育_开学', '教育,开学', 'hj2008.test'],
  ])('by the title %s among the keywords %s is %s', (title, keywords, site) => {
    const head = `<title>${title}</title><meta name="keywords" content="${keywords}">`;
    const page = asianPage(head, '<h1>标题如何</h1>');
    expect(extract(page, { url: 'https://www.hj2008.test/xw/4711.html' }).siteName).toBe(site);
  });

  test('that its account calls as the headline is not called so', () => {
    const head = '<meta name="twitter:site" content="The bridge is coming">';
    expect(extract(storyPage(head), { url: 'https://river.test/1.html' }).siteName).toBe('river.test');
  });

  test.each([
    ['News', 'River College', 'River College'],
    ['News', 'River News', 'River News'],
  ])('%s beside %s is %s', (declared, tail, site) => {
    const head = `<title>The bridge is coming - ${tail}</title><meta property="og:site_name" content="${declared}">`;
    expect(extract(storyPage(head), { url: 'https://www.college.test/1.html' }).siteName).toBe(site);
  });

  test.each([
    ['rcourier', 'River Courier', 'River Courier'],
    ['rcourier', 'Local Politics', 'rcourier'],
  ])('declared as %s is %s behind the title', (declared, tail, site) => {
    const head = `<title>The bridge is coming | ${tail}</title><meta property="og:site_name" content="${declared}">`;
    expect(extract(storyPage(head), { url: 'https://rcourier.test/1.html' }).siteName).toBe(site);
  });
});

test.each([
  ['Author, speaker and coach', undefined],
  ['Autor, Berlin', undefined],
  ['Auteur, compositeur et interprète', undefined],
  ['Author, Nora Lindqvist', 'Nora Lindqvist'],
  ['تقرير: ارتفاع عدد ضحايا الفيضانات إلى 50 قتيلا', undefined],
  ['تقرير - إصلاح الجسور في 3 مدن', undefined],
  ['تقرير: سلمى منصور', 'سلمى منصور'],
  ['（聞き手＝文化部 山田花子）', '山田花子'],
])('who is named in %s', (line, names) => {
  expect(findNamedAuthors(line)?.names).toBe(names);
});

test.each([
  ['（東京本社 広報部）', ''],
  ['（日本銀行国際部 次長）', ''],
  ['（三笠支局 幌内慎吾）', '幌内慎吾'],
])('names in brackets: %s', (line, names) => {
  expect(findBracketedNames(line)).toBe(names);
});

test.each([
  ['By Jane Doe mastodon.test/@janedoe', ['Jane Doe']],
  ['Das Interview führten Anna Weber und Max Roth.', ['Anna Weber', 'Max Roth']],
  ['John Roe Jr.', ['John Roe Jr.']],
  ['王明专栏', ['王明']],
  ['财经专栏', []],
  ['Annika Thorvaldsen ’25', ['Annika Thorvaldsen']],
  ['Special to the Telegram', []],
])('names in %s', (line, names) => {
  expect(splitNames(line.replace('Das Interview führten ', ''))).toEqual(names);
});

describe('labels of Chinese credits', () => {
  test.each([
    '发布时间：2025-03-12 来源：江城新闻网 责任编辑：王明 图片来源：视觉中国 摄影记者：李华',
    '文字编辑：李华 图片编辑：王明 摄影记者：张伟 值班编辑：刘洋',
    '稿件来源：江城日报 本文作者：李华 图片来源：新华社 责任编辑：刘洋',
  ])('are whole in %s', (line) => {
    expect(partCredits(line)).toBe(line);
  });

  test('are told apart by what stands in them', () => {
    const line = '<p>来源：江城新闻网　责任编辑：王明　图片来源：视觉中国　摄影记者：李华</p>';
    const { contributors } = extract(asianPage('', `<h1>学校召开秋季开学工作会议</h1>${line}`));
    expect(contributors).toContainEqual({ role: 'source', name: '江城新闻网' });
    expect(contributors).toContainEqual({ role: 'editor', name: '王明' });
    expect(contributors).toContainEqual({ role: 'photographer', name: '李华' });
  });
});

test('of two words behind an Arabic comma a single one is a town', () => {
  const page = storyPage('', '<h1>إغلاق الجسر القديم</h1><p class="author">سلمى منصور، بيروت</p>');
  expect(extract(page.replace('lang="en"', 'lang="ar"')).authors).toEqual(['سلمى منصور']);
});

test.each([
  ['12. März 2025, 13 Uhr', '2025-03-12T12:00:00+00:00'],
  ['12. März 2025', '2025-03-12'],
])('noon of machines beside %s is %s', (printed, value) => {
  const line = `<p><time datetime="2025-03-12T12:00:00Z">${printed}</time></p>`;
  const page = storyPage('', `<h1>Die Brücke kommt</h1>${line}${prose('Eins.')}`);
  expect(extract(page, { now: '2026-01-01T00:00:00Z' }).published?.value).toBe(value);
});
