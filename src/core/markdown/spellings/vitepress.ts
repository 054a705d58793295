import { makeEscaper } from '../escape';
import type { Spelling } from '../spelling';
import { commonMark } from './common-mark';
import { emojiCode } from './emoji-code';

/** The faces that begin with a colon, between characters that are no letters. */
const face = /^:[,"']{0,2}-?[()DPOSosz@|$/*Z](?![\p{L}\p{N}])/u;

/**
 * VitePress reads with markdown-it and its plug-ins for attributes (braces behind anything) and for emoji, whose codes and faces
 * (`:)`, `8-)`) are looked for between escapes, not in them (the package markdown-it-emoji, lib/data/shortcuts.mjs).
 */
export const vitepress: Spelling = {
  ...commonMark,
  text: makeEscaper({
    '{': () => '&#123;',
    '}': () => '&#125;',
    ':': (_, _after, rest) => {
      if (emojiCode.test(rest)) return '&#58;';
      return face.test(rest) ? '\\:' : null;
    },
    ';': (_, _after, rest) => (/^;-?[()]/.test(rest) ? '\\;' : null),
    '-': (before, _, rest) => (/[8BXx]/.test(before) && rest.startsWith('-)') ? '\\-' : null),
    '<': (_, after) => (after === '3' ? '&lt;' : null),
  }),
};
