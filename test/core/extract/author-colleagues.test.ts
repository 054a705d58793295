import { expect, test } from 'vitest';
import { splitNames } from '../../../src/core/extract/facts/authors/names';
import { partRoles } from '../../../src/core/extract/facts/authors/part-roles';
import { findBracketedNames } from '../../../src/core/extract/facts/authors/bracketed-names';
import { findNamedAuthors } from '../../../src/core/extract/facts/authors/text-patterns';
import { partCredits } from '../../../src/core/extract/facts/part-credits';
import { articleData, authorsOf, person } from './author-pages';

test.each([
  [
    'colleagues are printed behind the one that is declared',
    articleData({ author: person('Nora Feldt') }),
    '<p><span class="author vcard">Nora Feldt</span>, <span class="author vcard">Omar Reyes</span> and <span class="author vcard">Priya Anand</span></p>',
    ['Nora Feldt', 'Omar Reyes', 'Priya Anand'],
  ],
  [
    'a bar parts the links to colleagues',
    '<meta name="author" content="Imran Gabol">',
    '<p class="byline"><a class="byline-link">Imran Gabol</a> | <a class="byline-link">Wasim Riaz</a></p>',
    ['Imran Gabol', 'Wasim Riaz'],
  ],
  [
    'where two are declared, a town behind them is none',
    articleData({ author: [person('Isadora Quintela'), person('Lúcio Tavares')] }),
    '<p><b class="author">Isadora Quintela</b> <b class="author">Lúcio Tavares</b> <b class="author">Ribeirão Verde</b></p>',
    ['Isadora Quintela', 'Lúcio Tavares'],
  ],
  [
    'an agency behind the name is no colleague',
    articleData({ author: person('Nora Feldt') }),
    '<p class="author">Nora Feldt</p><p class="author">Associated Press</p>',
    ['Nora Feldt'],
  ],
  [
    'a given name alone is an account, and the page prints another',
    articleData({ author: person('Oluwole') }),
    '<p class="post-author">By Bola Bamigbade</p>',
    ['Bola Bamigbade'],
  ],
  [
    'a given name alone is all there is',
    articleData({ author: person('Oluwole') }),
    '<p>12 May 2024</p>',
    ['Oluwole'],
  ],
  [
    'the medium is declared as the author by the first word of its name',
    `<meta property="og:site_name" content="Sözlü Gazetesi">${articleData({ author: person('Sözlü') })}`,
    '<p>Haber: Yavuz Alatan</p>',
    ['Yavuz Alatan'],
  ],
  [
    'nothing parts the medium from the name',
    '<meta property="og:site_name" content="Loess Herald"><meta name="author" content="LEVI KASSEBAUM AND NORA DELACROIX Loess Herald">',
    '',
    ['Levi Kassebaum', 'Nora Delacroix'],
  ],
  [
    'the medium stands before the name',
    '<meta property="og:site_name" content="Louest-Matin">',
    '<div class="signature"><span>Louest-Matin</span> <span class="auteur">Maëlle LE BIHAN</span></div>',
    ['Maëlle LE BIHAN'],
  ],
  [
    'an office of several matters is one body',
    articleData({
      author: { '@type': 'Organization', name: 'Department for Rivers, Coasts and Rural Affairs' },
    }),
    '',
    ['Department for Rivers, Coasts and Rural Affairs'],
  ],
  [
    'a Spanish paper signs with an agency and the day',
    '',
    '<p class="firma"><b>A. Domínguez / EFE</b> - lunes, 04 de marzo de 2024</p>',
    ['A. Domínguez'],
  ],
])('%s', (_what, head, below, authors) => {
  expect(authorsOf(head, below)).toEqual(authors);
});

test.each([
  ['Maurizio Giannatta, inviato a Tarno', ['Maurizio Giannatta']],
  ['Elena Ruiz, enviada especial en San Juan', ['Elena Ruiz']],
  ['Ana Costa, Rui Pinto', ['Ana Costa', 'Rui Pinto']],
  ['Hélène Dubrux avec Belga', ['Hélène Dubrux', 'Belga']],
  ['Jonas mit Freude', ['Jonas mit Freude']],
  ['小宮山修:経済ジャーナリスト', ['小宮山修']],
  ['马一凡 ▪ 高雅', ['马一凡', '高雅']],
  ['ライター・国分瑠衣子', ['国分瑠衣子']],
])('names in %s', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

test.each([
  ['作者：晨报记者 王明 晨报实习生 李华', '王明、李华'],
  ['作者：马一凡 ▪ 高雅 责编：秦新安', '马一凡、高雅'],
  ['每经记者：赵雯琪 实习记者：宋欣悦 每经编辑：刘雪梅', '赵雯琪、宋欣悦'],
  ['端點記者 許伯崧 發自台北', '許伯崧'],
  ['【明日專訊】', undefined],
  ['明日記者 梁雅婷', '梁雅婷'],
  ['文・後藤 美月、写真・飯田 修平', '後藤 美月'],
  ['文・岡野航平', '岡野航平'],
  ['（取材・文：ライター・国分瑠衣子）', 'ライター・国分瑠衣子'],
  ['(탄주=연합통신) 정빛나 박경준 기자 = 시의회는', '정빛나·박경준'],
  ['كتب محمود عبد الراضي ومنى السيد', 'محمود عبد الراضي ومنى السيد'],
  ['كتب محمود درويش قصيدة طويلة عن النهر والجسر', undefined],
  ['المؤلف, هبة السعدي', 'هبة السعدي'],
])('who is named in %s', (line, names) => {
  expect(findNamedAuthors(line)?.names).toBe(names);
});

test('who took the pictures is no colleague', () => {
  expect(partRoles('晨报记者 王明 摄影记者 李华')).toBe('; 王明 摄影记者 李华');
});

test.each([
  ['（松浦奈美、石原潤）', '松浦奈美、石原潤'],
  ['（聞き手、構成）', ''],
  ['（写真、映像）', ''],
  ['（編集、校正、印刷）', ''],
])('names in brackets: %s', (line, names) => {
  expect(findBracketedNames(line)).toBe(names);
});

test('a medium right before a label is a part of it', () => {
  const line = '每经记者：赵雯琪 实习记者：宋欣悦 每经编辑：刘雪梅';
  expect(partCredits(line)).toBe(line);
});
