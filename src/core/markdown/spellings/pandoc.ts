import { makeEscaper } from '../escape';
import type { Spelling } from '../spelling';
import { commonMark } from './common-mark';

/**
 * Pandoc reads TeX behind every backslash (facts: formats C3), and an escaped `[ ]` at an item's start as a box all the same: an
 * invisible sign parts its brackets.
 */
export const pandoc: Spelling = {
  ...commonMark,
  text: makeEscaper({
    '\\': () => '\\\\',
    '[': (before, _, rest) => (before === '' && /^\[[ xX]\]/.test(rest) ? '\\[\u2060' : null),
  }),
};
