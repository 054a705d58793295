import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithLetter, cleanText, squash } from '../../../src/core/extract/text';

const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** What `squash` answers, by the tables of Unicode alone. */
function squashByTables(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** What `cleanText` answers, in as many steps as it says. */
function cleanByTables(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u00a0\u2028\u2029\ue000-\uf8ff]+/gu, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const texts = fc.oneof(
  fc.array(
    fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    { maxLength: 8 },
  ),
  fc.array(fc.constantFrom(...'aZ9 \n\t\x01\xa0\xad\u200b\ufeff\ue000\u2028.…ßÀİЙй가か中！　\ud83d\ude00'), {
    maxLength: 12,
  }),
);

describe('squash', () => {
  it('is the same without the tables of Unicode, for every character', () => {
    expect(all.filter((sign) => squash(sign) !== squashByTables(sign))).toEqual([]);
    expect(all.filter((sign) => squash(`aЙ${sign}é中`) !== squashByTables(`aЙ${sign}é中`))).toEqual([]);
  });

  it('is the same for characters side by side', () => {
    fc.assert(
      fc.property(texts, (parts) => squash(parts.join('')) === squashByTables(parts.join(''))),
      { numRuns: 3_000 },
    );
  });

  // Each of them changes with what stands beside it.
  it.each(['e\u0301', '\u1112\u1161', 'か\u3099', 'ΟΔΟΣ… Α', 'İstanbul', '½ ™', 'ﬁ', 'ＡＢ１', '´a¨'])(
    '%s',
    (text) => {
      expect(squash(text)).toBe(squashByTables(text));
    },
  );
});

it('knows no letter that is none', () => {
  expect(all.filter((sign) => beginsWithLetter.test(sign) && !/[\p{L}\p{N}]/u.test(sign))).toEqual([]);
});

describe('cleanText', () => {
  it('is the same for every character', () => {
    expect(all.filter((sign) => cleanText(sign) !== cleanByTables(sign))).toEqual([]);
    expect(all.filter((sign) => cleanText(` a ${sign} b`) !== cleanByTables(` a ${sign} b`))).toEqual([]);
  });

  it('is the same for characters side by side', () => {
    fc.assert(
      fc.property(texts, (parts) => cleanText(parts.join('')) === cleanByTables(parts.join(''))),
      { numRuns: 3_000 },
    );
  });
});
