import { expect, test } from 'vitest';
import { findBracketedNames } from '../../../src/core/extract/facts/authors/bracketed-names';
import { findGuest, findSignedTogether } from '../../../src/core/extract/facts/authors/korean-signatures';
import { extract, storyPage } from './read-page';
import { articleData, authorsOf, person } from './author-pages';

test.each([
  ['話した。（小野寺　真希）', '小野寺　真希'],
  ['とうれしそうに話した。（佐藤　健）', '佐藤　健'],
  ['話した。（写真　提供）', ''],
  ['話した。（社会部　担当）', ''],
  ['発表した。（発表　同社）', ''],
  ['栗の木（岩手　盛岡）', ''],
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
