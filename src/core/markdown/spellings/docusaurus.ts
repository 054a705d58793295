import { makeEscaper } from '../escape';
import type { Spelling } from '../spelling';
import { commonMark } from './common-mark';
import { emojiCode } from './emoji-code';

/** Invisible, and no part of any sign. */
const joiner = '\u2060';

/**
 * Docusaurus looks for emoji codes, and for `{#id}` at a heading's end, in text that is read already: an entity is the sign itself
 * there, and only another character parts them (docusaurus.io/docs/markdown-features).
 */
export const docusaurus: Spelling = {
  ...commonMark,
  text: makeEscaper({
    ':': (_, _after, rest) => (emojiCode.test(rest) ? `:${joiner}` : null),
    '{': (_, after, _rest, place) => (place.kind === 'heading' && after === '#' ? `&#123;${joiner}` : null),
  }),
};
