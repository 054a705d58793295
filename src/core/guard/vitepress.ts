import type { Guard } from './guard';

/**
 * VitePress compiles a page with Vue, inline code included, after entities are decoded: the container takes a body with braces from
 * that. A closing script tag in any
 * value of the front matter stops its build (facts: formats A, C2).
 */
export const vitepress: Guard = {
  text: (text) => text.replace(/<(?=\/script)/gi, '＜'),
  body: (body) => (/\{|&#123;/.test(body) ? `::::::::: v-pre\n\n${body.trimEnd()}\n\n:::::::::\n` : body),
};
