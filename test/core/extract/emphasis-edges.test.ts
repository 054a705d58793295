import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { settleEmphasisEdges } from '../../../src/core/extract/clean/emphasis-edges';

test('the text of emphases in one another is not read for each of them', () => {
  const { body } = parseHtml(`${'<b>'.repeat(1_000)}${'The old <u>pier</u> '.repeat(5_000)}`);
  const start = performance.now();
  settleEmphasisEdges(body);
  expect(performance.now() - start).toBeLessThan(1_000);
});
