import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersPerPiece, cutText, linesPerPiece } from '../../../src/popup/preview/cut-text';

describe('cutText', () => {
  it('gives the text again when it is joined, in pieces that end at line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 400 }), (lines) => {
        const text = lines.join('\n');
        const pieces = cutText(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true);
        expect(pieces.every((piece) => piece.split('\n').length <= linesPerPiece + 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a long article of short lines and of long ones', () => {
    expect(cutText('line\n'.repeat(1000))).toHaveLength(10);
    const pieces = cutText(`${'word '.repeat(200)}\n\n`.repeat(100));
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(charactersPerPiece * 1.2);
    expect(cutText('')).toEqual([]);
  });
});
