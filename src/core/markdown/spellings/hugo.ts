import { writeCodeText } from '../code-span';
import { settleWithoutHtml } from '../settle-without-html';
import { makeEscaper } from '../escape';
import type { Spelling } from '../spelling';
import { commonMark } from './common-mark';
import { guillemets } from './guillemets';

/**
 * goldmark as Hugo sets it up: HTML is left out unless the site says `unsafe`, a typographer is on, and `[ ]` is a box wherever it
 * stands in an item's text (facts: formats C3).
 */
export const hugo: Spelling = {
  ...commonMark,
  text: makeEscaper({
    ...guillemets,
    '[': (_, _after, rest) => (/^\[[ xX]\]/.test(rest) ? '\\[' : null),
  }),
  settle: settleWithoutHtml,
  lineBreak: ' ',
  code: writeCodeText,
};
