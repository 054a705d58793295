import type { Guard } from './guard';

/** What Hugo looks for in code too: shortcodes, and the end of the summary. */
const live = /\{\{[<%]|<!--\s*more\s*-->/;

/**
 * Hugo runs shortcodes wherever they stand, code included, and stops the build at one it does not know. Between the two link
 * definitions, which no reader shows, all is one literal shortcode, so that the code stays as it was (facts: formats C2, way b).
 */
export const hugo: Guard = {
  body(body) {
    if (!live.test(body)) return body;
    const pair = [
      { opens: '{{</*', closes: '*/>}}' },
      { opens: '{{%/*', closes: '*/%}}' },
    ].find(({ closes }) => !body.includes(closes));
    if (pair === undefined) return breakOpeners(body);
    return `[//]: # "${pair.opens}"\n\n${body.trimEnd()}\n\n[//]: # "${pair.closes}"\n`;
  },
};

/** Code that writes literal shortcodes of both kinds itself: an invisible sign parts their braces. */
function breakOpeners(body: string): string {
  return body.replace(/\{(?=\{[<%])/g, '{\u2060').replace(/<!--(?=\s*more\s*-->)/g, '<!--\u2060');
}
