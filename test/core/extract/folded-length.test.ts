import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze } from '../../../src/core/extract/text';
import { joinPieces, measurePiece, noText } from '../../../src/core/extract/folded-length';

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    '中',
    '😀',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\u200b',
    '\u0085',
  ),
});

test('pieces add up to the length of the whole text with its white space folded', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const whole = texts.map(measurePiece).reduce(joinPieces, noText);
      expect(whole.length).toBe(texts.join('').trim().replace(/\s+/g, ' ').length);
    }),
    { numRuns: 1_000 },
  );
});

test('white space counts nothing', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(squeeze(one).length).toBe(Array.from(one.split(/\s/).join('')).join('').length);
    }),
  );
});
