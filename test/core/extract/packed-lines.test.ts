import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, unpackLines } from '../../../src/core/extract/evidence/packed-lines';

const lines = fc.array(
  fc.record({ text: fc.string(), name: fc.constantFrom('p', 'h1', 'li', 'constructor'), side: fc.nat(3) }),
);

test('lines that were packed are the same lines, but for the texts that are not sent', () => {
  fc.assert(
    fc.property(lines, fc.nat(5), (parts, first) => {
      const all = parts.map((part) => ({ ...part, isSide: part.side !== 0 }));
      const packed = packLines(all, (line) => line >= first);
      expect(unpackLines(structuredClone(packed))).toEqual(
        all.map((line, index) => (index >= first ? line : { ...line, text: '' })),
      );
    }),
  );
});
