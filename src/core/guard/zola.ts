import type { Guard } from './guard';

/**
 * A call, to a name with arguments, between the braces: what Zola takes for a shortcode, in code too. Quoted arguments may hold
 * braces. No two parts of the pattern take the same sign, so that it is read in linear time.
 */
const call =
  /(\{[{%])(-?\s*(?!\/\*)(?:end\b|[\w:.]+\s*\()(?:"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|[^{}"'`])*)([}%]\})/g;

/** Zola's own way to write what looks like a shortcode (getzola.org/documentation/content/shortcodes). */
export const zola: Guard = {
  body: (body) => body.replace(call, '$1/*$2*/$3'),
};
