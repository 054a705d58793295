import type { Guard } from './guard';

/** A call, to a name with arguments, or the end of one: what Zola takes for a shortcode, in code too. */
const opener = /(\{[{%])-?\s*(?:end\b|[\w:.]+\s*\()/g;
/** What ends a stretch of arguments that has neither braces nor quotes in it. */
const stop = /[{}"'`]/g;

/** Zola's own way to write what looks like a shortcode (getzola.org/documentation/content/shortcodes). */
export const zola: Guard = {
  body(body) {
    let written = '';
    let done = 0;
    for (const match of body.matchAll(opener)) {
      const [head, braces = ''] = match;
      const end = match.index < done ? -1 : findEnd(body, match.index + head.length, braces);
      if (end === -1) continue;
      const start = match.index + braces.length;
      written += `${body.slice(done, start)}/*${body.slice(start, end)}*/`;
      done = end;
    }
    return written + body.slice(done);
  },
};

/**
 * Where the braces stand that close a call; -1 where it is none. Strings hold what they like, no other argument has braces, and no
 * string has escapes. The next opener ends a search that is not in a string, so that all of them together are linear.
 */
function findEnd(body: string, from: number, braces: string): number {
  const closes = braces === '{{' ? '}}' : '%}';
  let at = from;
  for (;;) {
    stop.lastIndex = at;
    const match = stop.exec(body);
    if (match === null) return -1;
    const [sign] = match;
    if (sign === '{') return -1;
    if (sign === '}') {
      const end = match.index - closes.indexOf(sign);
      return end >= from && body.startsWith(closes, end) ? end : -1;
    }
    const close = body.indexOf(sign, match.index + 1);
    if (close === -1) return -1;
    at = close + 1;
  }
}
