import { writeAddress, writeTitle } from '../address';
import { writeCodeElement } from '../code-span';
import { settleEmphasis, writeEdge } from '../emphasis';
import { makeEscaper } from '../escape';
import type { Spelling } from '../spelling';

/** CommonMark, in the spellings that all site engines read alike. */
export const commonMark: Spelling = {
  text: makeEscaper(),
  address: writeAddress,
  title: writeTitle,
  settle: settleEmphasis,
  edge: writeEdge,
  lineBreak: '<br>',
  bar: '\\|',
  code: writeCodeElement,
  hasBareTables: false,
};
