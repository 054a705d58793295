import { writeTitle } from '../address';
import { makeEscaper } from '../escape';
import type { Spelling } from '../spelling';
import { commonMark } from './common-mark';
import { guillemets } from './guillemets';

/** kramdown, which Jekyll reads with: a line with a bar in it is a table (facts: formats C3), two angle signs are a guillemet. */
export const kramdown: Spelling = {
  ...commonMark,
  text: makeEscaper({ ...guillemets, '|': () => '\\|' }),
  title: (title) => writeTitle(title).replaceAll('|', '&#124;'),
  hasBareTables: true,
};
