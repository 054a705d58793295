import type { Guard } from './guard';

/** Colons of the container's fence, at least: fewer may be a page's own. */
const shortest = 9;

/**
 * VitePress compiles a page with Vue, inline code included, after entities are decoded: the container takes a body with braces from
 * that. Its fence is longer than any line of colons in the body, in code too, since the next such line ends it. A closing script
 * tag in any value of the front matter stops VitePress's build (facts: formats A, C2).
 */
export const vitepress: Guard = {
  text: (text) => text.replace(/<(?=\/script)/gi, '＜'),
  body: (body) => (/\{|&#123;/.test(body) ? contain(body) : body),
};

function contain(body: string): string {
  const runs = Array.from(body.matchAll(/^[\s>]*(:+)/gm), ([, colons = '']) => colons.length + 1);
  const fence = ':'.repeat(runs.reduce((most, length) => Math.max(most, length), shortest));
  return `${fence} v-pre\n\n${body.trimEnd()}\n\n${fence}\n`;
}
