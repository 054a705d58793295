import { writeAddress, writeTitle } from './address';
import { settleEmphasis, writeEdge } from './emphasis';
import { escapeText } from './escape';
import { outline } from './outline-spelling';
import type { Spelling } from './spelling';

/** CommonMark, in the spellings that all site engines read alike. */
const commonMark: Spelling = {
  text: escapeText,
  address: writeAddress,
  title: writeTitle,
  settle: settleEmphasis,
  edge: writeEdge,
  lineBreak: '<br>',
  bar: '\\|',
};

/** The spellings by name. */
export const spellings = {
  commonMark,
  /** Hugo leaves HTML out: without a space the words on both sides would become one. */
  hugo: { ...commonMark, lineBreak: '<br> ' },
  outline,
} satisfies Record<string, Spelling>;

export type SpellingName = keyof typeof spellings;
