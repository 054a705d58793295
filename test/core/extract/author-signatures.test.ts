import { expect, test } from 'vitest';
import { findBracketedNames } from '../../../src/core/extract/facts/authors/bracketed-names';
import { findGuest, findSignedTogether } from '../../../src/core/extract/facts/authors/korean-signatures';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { extract, storyPage } from './read-page';
import { articleData, authorsOf, person } from './author-pages';

test.each([
  ['話した。（小野寺　真希）', '小野寺　真希'],
  ['とうれしそうに話した。（佐藤　健）', '佐藤　健'],
  ['話した。（写真　提供）', ''],
  ['話した。（社会部　担当）', ''],
  ['発表した。（発表　同社）', ''],
  ['栗の木（岩手　盛岡）', ''],
  ['舞台で式典が開かれた。（赤穂谷哲也）', '赤穂谷哲也'],
  ['舞台で式典が開かれた。（実行委員会）', ''],
  ['舞台で式典が開かれた。（写真提供）', ''],
])('%s is signed by %s', (line, name) => {
  expect(findBracketedNames(line)).toBe(name);
});

test.each([
  [['민채린 기자 (a@b.test)', '백승우 기자 (swbaek@hangang.test)'], '민채린; 백승우'],
  [['민채린 기자', '백승우 선임기자', '오지훈기자', '구독'], '민채린; 백승우; 오지훈'],
  [['민채린 기자', '구독', '백승우 기자'], ''],
  [['민채린 기자', '민채린 기자'], ''],
  [['민채린 기자'], ''],
])('%j is signed by %s', (lines, names) => {
  expect(findSignedTogether(lines)).toBe(names);
});

test.each([
  ['[기고] 빈집은 이웃의 자리다', '윤석호 남도대 도시재생학과 교수', '윤석호'],
  ['[특별기고] 빈집은 이웃의 자리다', '남도대 도시재생학과 교수 윤석호', '윤석호'],
  ['[칼럼] 빈집은 이웃의 자리다', '▲ 윤석호 작가', '윤석호'],
  ['빈집은 이웃의 자리다', '윤석호 남도대 도시재생학과 교수', ''],
  ['[기고] 빈집은 이웃의 자리다', '어르신은 그곳의 교수가 되었다.', ''],
])('below %s "%s" names %s', (headline, line, name) => {
  expect(findGuest(headline, ['2025.03.19', line])).toBe(name);
});

test('an editor whom JSON-LD declares is no colleague, nor is the office of the correspondent', () => {
  expect(
    authorsOf(
      articleData({ author: person('Dimas Prakosa'), editor: person('Laksmi Handayani') }),
      '<p class="credit"><span>Kontributor Muria, Dimas Prakosa</span>, <span>Laksmi Handayani</span></p>',
    ),
  ).toEqual(['Dimas Prakosa']);
});

test('an editor who is declared as an author as well has written', () => {
  expect(
    authorsOf(
      articleData({ author: person('Dimas Prakosa'), editor: person('Dimas Prakosa') }),
      '<p class="byline">By Dimas Prakosa and Laksmi Handayani</p>',
    ),
  ).toEqual(['Dimas Prakosa', 'Laksmi Handayani']);
});

const paragraph = 'Sở Giáo dục và Đào tạo công bố điểm chuẩn vào lớp 10 của 21 trường trung học. '.repeat(4);
const signedPage = (signature: string): string =>
  storyPage('', '<h1>The bridge is coming</h1>', `<p>${paragraph}</p><p>${paragraph}</p>${signature}`);

test.each([
  ['Lê Tân - Hải Yến', ['Lê Tân', 'Hải Yến']],
  ['Lê Tân và Hải Yến', ['Lê Tân', 'Hải Yến']],
  ['Lê Tân - Hải Yến - Trần Quý Cáp - Lê Văn Hưu', []],
])('two who have signed at the end: %s', (signature, names) => {
  expect(extract(signedPage(`<p><strong>${signature}</strong></p>`)).authors).toEqual(names);
});

test('what an agency sends specially is signed as well', () => {
  expect(findNamedAuthors('（中社記者溫于晴紐約4日專電）')?.names).toBe('溫于晴');
});

test.each([
  ['【兵庫屋公一、真下田みどり】', '兵庫屋公一、真下田みどり'],
  ['[도쿄=뉴스온] 형진서 특파원 = 일본 정부가', '형진서'],
  ['글: 궉미란(miran77) 사진: 경도윤(doyunk)', '궉미란'],
  ['봉하윤 기자탁재훤 기자', '봉하윤'],
  ['이 기사는 기자 준비생에게 읽힌다', undefined],
])('%s names %s', (line, names) => {
  expect(findNamedAuthors(line)?.names).toBe(names);
});

test('whom metadata call the editor has not written what another has', () => {
  const head = `<meta name="content_author" content="Wahyu Purwocoko"><meta name="content_editor" content="Permata Wulansari">${articleData({ author: person('Permata Wulansari') })}`;
  expect(authorsOf(head, '')).toEqual(['Wahyu Purwocoko']);
  expect(authorsOf(head.replace(/<meta name="content_author"[^>]*>/, ''), '')).toEqual(['Permata Wulansari']);
});

test('of a site name with several bars the first part is the name', () => {
  const page = storyPage(
    '<meta property="og:site_name" content="River Courier | News of the river | Flussbote">',
  );
  expect(extract(page).siteName).toBe('River Courier');
});
