import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { settleEmphasisEdges } from '../../../src/core/extract/clean/emphasis-edges';

test('the text of emphases in one another is not read for each of them', () => {
  const { body } = parseHtml(`${'<b>'.repeat(1_000)}${'The old <u>pier</u> '.repeat(5_000)}`);
  const start = performance.now();
  settleEmphasisEdges(body);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each([
  'Lo dice <i>El Puerto</i>y otros',
  'Lo scrive la <em>Gazzetta ieri</em>e altri',
  'Это <b>новый мост</b>и река',
  'Река и<b>новый мост</b>',
  'A<b>new bridge</b> comes',
  'Der <b>alte C</b>ist gut',
  'La casa<em>y el puente</em> viejo',
  'Lo dice <em>el puerto y</em>otros',
])('a letter that is a word, or a name, stays where it is: %s', (html) => {
  const { body } = parseHtml(html);
  settleEmphasisEdges(body);
  expect(body.innerHTML).toBe(html);
});

test.each([
  ['the <b>last train</b>s leave', 'the <b>last trains</b> leave'],
  ['the <b>last train l</b>eaves', 'the <b>last train </b>leaves'],
  ['the train<b>s leave now</b>', 'the trains<b> leave now</b>'],
])('a letter that is none is put to its word: %s', (html, settled) => {
  const { body } = parseHtml(html);
  settleEmphasisEdges(body);
  expect(body.innerHTML).toBe(settled);
});
