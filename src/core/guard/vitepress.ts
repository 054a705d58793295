import type { Guard } from './guard';

const shortestFence = 9;

/**
 * VitePress compiles a page with Vue, inline code included, after entities are decoded: the container takes a body with braces from
 * that. Its end is looked for in code too, so that its fence is longer than every row of colons in the body. A closing script tag in
 * any value of the front matter stops its build (facts: formats A, C2).
 */
export const vitepress: Guard = {
  text: (text) => text.replace(/<(?=\/script)/gi, '＜'),
  body(body) {
    if (!/\{|&#123;/.test(body)) return body;
    const rows = body.match(/:+/g) ?? [];
    const length = rows.reduce((longest, row) => Math.max(longest, row.length + 1), shortestFence);
    const fence = ':'.repeat(length);
    return `${fence} v-pre\n\n${body.trimEnd()}\n\n${fence}\n`;
  },
};
