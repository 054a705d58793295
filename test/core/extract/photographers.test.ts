import { describe, expect, test } from 'vitest';
import { readCredits } from '../../../src/core/extract/facts/credits/read-credits';
import { readPhotographers, readPictureSource } from '../../../src/core/extract/facts/credits/photographers';
import { extract, storyPage } from './read-page';

describe('who took a picture', () => {
  test.each([
    ['Foto: Jane Doe/AFP', ['Jane Doe']],
    ['Photo : Radio-River / Jane Doe', ['Jane Doe']],
    ['(Photo: UN Photo / RBK-RIV / Jane van Doe. Courtesy of the court)', ['Jane van Doe']],
    ['Foto: PantherMedia / Jane Doe', ['Jane Doe']],
    ['Photograph: Jane Doe/Bloomberg/Getty Images', ['Jane Doe']],
    ['Photo: Jane Doe/River Record via AP', ['Jane Doe']],
    ['Photo: Jane Doe Archives Le Fleuve Les péniches et les vélos en libre-service', ['Jane Doe']],
    ['Foto: anadoe/Pixabay.com', ['anadoe']],
    ['Foto: Stadt Flussheim', ['Stadt Flussheim']],
    ['Foto: Mag. Jane Doe', ['Mag. Jane Doe']],
    ['Foto: Univ. Prof. Jane Doe', ['Univ. Prof. Jane Doe']],
    ['Foto: Joh. Müller', ['Joh. Müller']],
    ['Foto: Poole', ['Poole']],
    ['Foto: Werkmeister', ['Werkmeister']],
    ['(Photos: Getty/AP)', []],
    ['Foto: Archivbild', []],
    ['Foto: stock.adobe.com', []],
    ['Foto: Adobe Stock', []],
    ['Foto: privat', []],
    ['File photo: Jane Doe/AP', ['Jane Doe']],
    [
      'FILE PHOTO: President Jane Doe speaks at the opening of the new bridge over the river on 4 March. Max Roe/Pool',
      [],
    ],
    ['The report came with a photo by protesters, who stood on the bridge', []],
    ['The report came with photos by Jane Doe', ['Jane Doe']],
    ['with photos by Simone de Beauvoir', ['Simone de Beauvoir']],
    ['Header photo by Ursula von der Leyen', ['Ursula von der Leyen']],
    ['Header photo by bin Doe', ['bin Doe']],
    ['Header photo by J Smith', ['J Smith']],
    ['Mit Fotos von Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['Der Bericht kam mit Fotos von Kindern, die auf der Brücke standen', []],
    ['Der Bericht kam mit Fotos von der Brücke', []],
    ['Photos by protesters', ['protesters']],
    ['http://www.pictures.test/photos/janedo...', []],
  ])('%s', (line, names) => {
    const credits = readCredits(line).filter(({ role }) => role === 'photographer');
    expect(credits.flatMap((credit) => readPhotographers(credit.names))).toEqual(names);
  });

  test.each([
    ['Jane Doe/dpa/Jane Doe', 'Jane Doe'],
    ['River Post', ''],
    ['WHO/Johns Hopkins', ''],
    ['Deutscher Wetterdienst/DWD', ''],
    ['dpa/afp', ''],
  ])('a source of a picture: %s', (source, name) => {
    expect(readPictureSource(source)[0] ?? '').toBe(name);
  });
});

describe('an agency', () => {
  test('that is the author is named once', () => {
    const graph =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge is coming","author":{"@type":"Organization","name":"The Associated Press"}}</script>';
    const { authors, contributors } = extract(
      storyPage(graph, '<h1>The bridge is coming</h1><p>By Associated Press</p>'),
    );
    expect(authors).toEqual(['The Associated Press']);
    expect(contributors).toEqual([]);
  });
});
