import { expect, test } from 'vitest';
import { findBracketedNames } from '../../../src/core/extract/facts/authors/bracketed-names';
import { splitNames } from '../../../src/core/extract/facts/authors/names';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { articleData, authorsOf, person } from './author-pages';

test.each([
  ['By JANE DOE jdoe@paper.test; By JANE DOE jdoe@paper.test', ['JANE DOE']],
  ['Jane Doe;jane@paper.test', ['Jane Doe']],
  ['Edited by Jane Doe', []],
  ['Reported by: Jane Doe, Edited by: John Roe', ['Jane Doe']],
  ['Text and photos by Jane Doe', ['Jane Doe']],
  ['聞き手・山田太郎', ['山田太郎']],
  ['マーク・トウェイン', ['マーク・トウェイン']],
  ['লেখা: রহিম উদ্দিন', ['রহিম উদ্দিন']],
  ['王明，晚报专栏作者，劳动与技术史研究者，著有《桥》', ['王明']],
  ['王明教授', ['王明教授']],
  ['《中国桥梁》', ['《中国桥梁》']],
  ['县建设局管理员', []],
  ['晚报记者 王明 实习生 李华', ['王明', '李华']],
])('the names in %s', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

test.each([
  ['晚报记者 王明 实习生 李华', '王明、李华'],
  ['（记者 王明 实习生 李华）', '王明、李华'],
  ['记者王明 实习生 李华 摄', '王明'],
  ['【文/晚报网专栏作者 王明】', '王明'],
  ['（文／图：柏明）', '柏明'],
  ['（聞き手=編集委員 山田太郎）', '山田太郎'],
  ['获得优秀通讯员称号。', undefined],
])('who is named in %s', (line, names) => {
  expect(findNamedAuthors(line)?.names).toBe(names);
});

test.each([
  ['と話した。（三笠支局\u3000山田慎吾）', '山田慎吾'],
  ['と話した。（写真部\u3000山田慎吾）', ''],
  ['（東京本社\u3000発表）', ''],
])('the signature of %s', (line, name) => {
  expect(findBracketedNames(line)).toBe(name);
});

test.each([
  [
    'an editor beside a writer',
    articleData({ author: [person('Jane Doe'), person('John Roe')], editor: person('John Roe') }),
    '',
    ['Jane Doe'],
  ],
  [
    'who wrote and edited it alone',
    articleData({ author: [person('John Roe')], editor: person('John Roe') }),
    '',
    ['John Roe'],
  ],
  [
    'the first word of the site’s name beside a person',
    articleData({ author: person('Jane Doe, Rivertimes') }) +
      '<meta property="og:site_name" content="Rivertimes Business Online Weekly Edition">',
    '',
    ['Jane Doe'],
  ],
  [
    'a town in capitals behind a slash',
    '',
    '<p class="byline">Elif KAYAK - Can DEMİR / İSTANBUL, (GHA)</p>',
    ['Elif Kayak', 'Can Demir'],
  ],
  ['a word for a day', '', '<p class="author">Data publicării: 12.03.2025</p>', []],
  ['the number of a release', '', '<p>Medienmitteilung Nr. 47/2025</p>', []],
])('of %s', (_, head, line, names) => {
  expect(authorsOf(head, line)).toEqual(names);
});
