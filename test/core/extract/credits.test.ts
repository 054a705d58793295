import { describe, expect, test } from 'vitest';
import { cutOfficeOff, isOffice } from '../../../src/core/extract/facts/authors/offices';
import { isWholeName } from '../../../src/core/extract/facts/authors/full-name';
import { splitNames } from '../../../src/core/extract/facts/authors/names';
import { readCredits } from '../../../src/core/extract/facts/credits/read-credits';
import { extract, storyPage } from './read-page';

describe('the credits in a line', () => {
  test.each([
    [
      '来源：港湾晚报 作者：林晓舟',
      [
        ['source', '港湾晚报'],
        ['writer', '林晓舟'],
      ],
    ],
    [
      'Haber: Elif Yıldız - Kamera: Mert Kaya',
      [
        ['writer', 'Elif Yıldız'],
        ['other', 'Mert Kaya'],
      ],
    ],
    [
      'Penulis: Dewi Lestari Putri | Editor: Bagus Santoso',
      [
        ['writer', 'Dewi Lestari Putri'],
        ['editor', 'Bagus Santoso'],
      ],
    ],
    ['Text und Fotos: Max Müller', [['writer', 'Max Müller']]],
    ['Γράφει η Ελένη Παπαδάκη', [['writer', 'Ελένη Παπαδάκη']]],
    ['Written By : राकेश मिश्रा', [['writer', 'राकेश मिश्रा']]],
    ['文・写真／高橋直人', [['writer', '高橋直人']]],
    ['（編輯：黃立安）1130512', [['editor', '黃立安']]],
    ['Фото: Андрій Мельник', [['photographer', 'Андрій Мельник']]],
    ['Translated by Jane Doe', [['translator', 'Jane Doe']]],
    ['Autoři: Jana Nováková, Petr Dvořák, ČTK', [['writer', 'Jana Nováková, Petr Dvořák, ČTK']]],
    [
      '(Reporting by Jane Doe, Max-Otto Miller and Ana Smith; editing by John Roe)',
      [
        ['writer', 'Jane Doe, Max-Otto Miller and Ana Smith'],
        ['editor', 'John Roe'],
      ],
    ],
    ['(Additional reporting by Jane Doe)', []],
    ['Reporting by Jane Doe', [['writer', 'Jane Doe']]],
    ['Extra reporting by Jane Doe', []],
    ['Support independent reporting by Town Crier', []],
    ['— Reporting by Jane Doe', [['writer', 'Jane Doe']]],
    ['* Reporting by Jane Doe', [['writer', 'Jane Doe']]],
    ['LONDON. Reporting by Jane Doe', [['writer', 'Jane Doe']]],
    ['The self-reporting by Town Crier', []],
    ['The book was edited by Zadie Doe', [['editor', 'Zadie Doe']]],
    ['Das Buch wurde übersetzt von Jane van der Doe', [['translator', 'Jane van der Doe']]],
    ['Edited by Zadie', [['editor', 'Zadie']]],
    ['Header photo by Zadie', [['photographer', 'Zadie']]],
    ['The text was edited by Humans.', []],
    ['Ein Kalender mit Fotos von Hunden und Katzen', []],
    ['Das Buch wurde übersetzt von Freunden', []],
    ['It was edited by AI', []],
    ['Übersetzung Jane Doe-Roe, 4.3.24', [['translator', 'Jane Doe-Roe']]],
    ['Übersetzung von Jane Doe', [['translator', 'Jane Doe']]],
    ['Die Übersetzung Jane Doe', []],
    ['Übersetzung ist eine Kunst', []],
    ['Übersetzung Deutsch', []],
    ['Traduction de la presse', []],
    ['Bild: Vor der Brücke: Ana Roe, Jane Doe (r.) und Max Roe. / Quelle: Kurier', [['source', 'Kurier']]],
    ['Foto: Jane Doe (links) und Max Roe', []],
    ['Foto: Jane Doe (2. v. l.) und Max Roe', []],
    ['Foto: Jane Doe (re)', [['photographer', 'Jane Doe']]],
    ['Foto: Jane Doe (Kurier)', [['photographer', 'Jane Doe']]],
    ['Photo: Jane Doe (CC BY 2.0)', [['photographer', 'Jane Doe']]],
    ['Foto: Jane Doe (Mitte), Max Roe', []],
    ['Foto: Jane Doe (Mitteldeutscher Kurier)', [['photographer', 'Jane Doe']]],
    ['Photo: Jane Doe (Center for Bridges)', [['photographer', 'Jane Doe']]],
    ['Autorin: Jane Doe (links)', [['writer', 'Jane Doe']]],
    ['Autorin: Jane Doe (Rechtsanwältin)', [['writer', 'Jane Doe']]],
    ['Traducción: Ana Roe, Max Roe', [['translator', 'Ana Roe, Max Roe']]],
    ['Traduction: Jane Doe et Max Roe', [['translator', 'Jane Doe et Max Roe']]],
    ['Traducción: Ana', [['translator', 'Ana']]],
    ['The editor said nothing', []],
    ['12:30', []],
  ])('%s', (line, credits) => {
    expect(readCredits(line).map(({ role, names }) => [role, names])).toEqual(credits);
  });

  test('are read in time, whatever the page has written', () => {
    const lines = ['文：'.repeat(200), 'text and photo '.repeat(26), 'by : by : '.repeat(40)];
    const start = performance.now();
    for (const line of lines) for (let round = 0; round < 20; round++) readCredits(line);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

test.each([
  ['Af Mette Sørensen og Lars Holm, Marstal', ['Mette Sørensen', 'Lars Holm']],
  [
    'Por Mariana Figueiredo e João Pedro Alves, Folha PE — Recife',
    ['Mariana Figueiredo', 'João Pedro Alves'],
  ],
  ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe', 'Reuters']],
  ['Jana Nováková a Petr Dvořák', ['Jana Nováková', 'Petr Dvořák']],
  ['Dan Davies', ['Dan Davies']],
  ['Jonas Jonaitis ir Ona Onaitė', ['Jonas Jonaitis', 'Ona Onaitė']],
  ['Autoři:', []],
  ['Redactora de Bogotá', []],
  ['Posted by Loretta Quill on Sun, 05/12/2024 - 18:45', ['Loretta Quill']],
  ['โดย นภัสสร วงศ์ทอง', ['นภัสสร วงศ์ทอง']],
])('%s names %j', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

test('an office is no name, and is cut off one', () => {
  expect(isOffice('Projektleiterin der HSS')).toBe(true);
  expect(isOffice('VP - Technology')).toBe(true);
  expect(isOffice('Jane Doe')).toBe(false);
  expect(cutOfficeOff('יעל ברקוביץ, כתבת חינוך')).toBe('יעל ברקוביץ');
  expect(cutOfficeOff('Lisbon, Portugal')).toBe('');
});

test.each([
  ['Jane Doe', true],
  ['তানভীর হাসান', true],
  ['সংবাদ', false],
  ['王小明', true],
  ['read more', false],
])('%s is a whole name: %s', (text, is) => {
  expect(isWholeName(text)).toBe(is);
});

describe('a page', () => {
  const title = '<title>The bridge is coming</title>';
  const page = (header: string, tail = ''): string =>
    storyPage(title, `<h1>The bridge is coming</h1>${header}`, tail);

  test('names its writer below the text, and others beside', () => {
    const { authors, contributors } = extract(
      page('', '<p>Haber: Elif Yıldız - Fotoğraf: Mert Kaya - Redaktör: Onur Baykal</p>'),
    );
    expect(authors).toEqual(['Elif Yıldız']);
    expect(contributors).toEqual([
      { role: 'photographer', name: 'Mert Kaya' },
      { role: 'editor', name: 'Onur Baykal' },
    ]);
  });

  test('names the author before the day without a sign between', () => {
    expect(extract(page('<p class="info">Jane Doe 12 March 2024</p>')).authors).toEqual(['Jane Doe']);
  });

  test('is no source of its own', () => {
    const head = `${title}<meta property="og:site_name" content="The Courier">`;
    const html = storyPage(
      head,
      '<h1>The bridge is coming</h1><p>Source: The Courier</p><p>Source: The Post</p>',
    );
    expect(extract(html).contributors).toEqual([{ role: 'source', name: 'The Post' }]);
  });

  test.each([
    ['来源：河东日报 举报', [{ role: 'source', name: '河东日报' }]],
    ['责任编辑：杨倩_NF5678', [{ role: 'editor', name: '杨倩' }]],
    ['【编辑:陈海峰】', [{ role: 'editor', name: '陈海峰' }]],
    ['Editing by Martin Howell.', [{ role: 'editor', name: 'Martin Howell' }]],
    ['Translated by Sammy Davis Jr.', [{ role: 'translator', name: 'Sammy Davis Jr.' }]],
    ['编辑：查看更多', []],
    [`来源：河东${' 返回”'.repeat(9)}x`, [{ role: 'source', name: `河东${' 返回”'.repeat(9)}x` }]],
  ])('%s is credited without what stands around the name', (line, contributors) => {
    expect(extract(storyPage(title, `<h1>The bridge is coming</h1><p>${line}</p>`)).contributors).toEqual(
      contributors,
    );
  });

  test('beside the author with no sign behind the words', () => {
    const login =
      '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="jane-doe">';
    const header =
      '<h1>The bridge is coming</h1><p>Autor <span>Max Roe:</span></p><p class="first-p-author">Übersetzung <span><a href="/author/jane/">Jane Doe</a></span>, 4.3.24</p>';
    expect(extract(storyPage(title + login, header))).toMatchObject({
      authors: ['Max Roe'],
      contributors: [{ role: 'translator', name: 'Jane Doe' }],
    });
  });

  test('with any words behind a noun has no translator', () => {
    const read = (line: string): unknown =>
      extract(storyPage(title, `<h1>The bridge is coming</h1><p>${line}</p>`)).contributors;
    expect(read('Übersetzung Leichte Sprache')).toEqual([]);
    expect(read('Traduction Automatique Neuronale')).toEqual([]);
    expect(read('Traduction : Jane Doe')).toEqual([{ role: 'translator', name: 'Jane Doe' }]);
  });

  test('of the book that it speaks of are none of its own', () => {
    const read = (number: string): unknown =>
      extract(storyPage(title, `<h1>The bridge is coming</h1><p>${number}</p><p>Übersetzer: Jane Doe</p>`))
        .contributors;
    expect(read('ISBN: 9780000000000')).toEqual([]);
    expect(read('Kurier')).toEqual([{ role: 'translator', name: 'Jane Doe' }]);
    const far = ['One', 'Two', 'Three', 'Four'].map((text) => `<p>${text}</p>`).join('');
    expect(read(`ISBN: 9780000000000</p>${far}<p>`)).toEqual([{ role: 'translator', name: 'Jane Doe' }]);
  });

  test('whose agency is printed as the source has no author', () => {
    const ld = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge is coming","author":{"@type":"Organization","name":"Reuters"}}</script>`;
    const header = '<h1>The bridge is coming</h1><p class="source">Reuters</p>';
    expect(extract(storyPage(title + ld, header))).toMatchObject({ authors: [], traits: ['agency'] });
  });
});

test('reporters below the text have written what an agency is declared as the author of', () => {
  const head = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The bridge is coming',
    author: { '@type': 'Organization', name: 'Reuters' },
  })}</script>`;
  const authorsOf = (line: string): string[] => extract(storyPage(head, undefined, `<p>${line}</p>`)).authors;
  expect(authorsOf('(Reporting by Jane Doe and Ana Smith; editing by John Roe)')).toEqual([
    'Jane Doe',
    'Ana Smith',
  ]);
  expect(authorsOf('(Additional reporting by Jane Doe; editing by John Roe)')).toEqual(['Reuters']);
});

test.each([
  ['来源：转载', []],
  ['来源：港湾晚报', ['港湾晚报']],
  ['Fuente: Redacción Médica', ['Redacción Médica']],
  ['Fuente: Redacción', []],
  ['Fuente: Redacción web', []],
  ['Source: Editorial Team', []],
  ['Source: Staff Writer', []],
  ['Source: Read more', []],
  ['Source: Town Wire', ['Town Wire']],
])('a source is named by %s', (line, names) => {
  const { contributors } = extract(storyPage('', `<h1>The bridge is coming</h1><p>${line}</p>`));
  expect(contributors.map(({ name }) => name)).toEqual(names);
});

test('a medium that is declared as the source has one name', () => {
  const head = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The bridge is coming',
    sourceOrganization: { name: 'The River and Mail' },
  })}</script>`;
  expect(extract(storyPage(head)).contributors).toEqual([{ role: 'source', name: 'The River and Mail' }]);
});

test('agencies that are declared as one source are each one', () => {
  const head = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'The bridge is coming',
    sourceOrganization: { name: 'Reuters and AFP' },
  })}</script>`;
  expect(extract(storyPage(head)).contributors.map(({ name }) => name)).toEqual(['Reuters', 'AFP']);
});
