import type { Guard } from './guard';

/** A call, to a name with arguments, between the braces: what Zola takes for a shortcode, in code too. */
const call = /(\{[{%])(-?\s*)(?!\/\*)((?:end\b|[\w:.]+\s*\()[^{}]*?)(\s*-?)([}%]\})/g;

/** Zola's own way to write what looks like a shortcode (getzola.org/documentation/content/shortcodes). */
export const zola: Guard = {
  body: (body) => body.replace(call, '$1/*$2$3$4*/$5'),
};
