import matter from 'gray-matter';
import * as hexo from 'hexo-front-matter';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What an engine finds in a file: the values of its front matter, and the text. */
export interface ReadFile {
  values: Record<string, unknown>;
  content: string;
}

const languages: Readonly<Record<string, (text: string) => unknown>> = {
  '---': (text) => parseYaml(text),
  '+++': parseToml,
};

/** Front matter between two lines of one of the signs, as Hugo, Astro and Zola look for it. */
function readBetween(signs: readonly string[]): (text: string) => ReadFile {
  return (text) => {
    const sign = signs.find((known) => text.startsWith(`${known}\n`));
    const end = sign === undefined ? -1 : text.indexOf(`\n${sign}\n`);
    if (sign === undefined || end === -1) return { values: {}, content: text };
    const values = languages[sign]?.(text.slice(sign.length + 1, end + 1)) as Record<string, unknown>;
    return { values, content: text.slice(end + sign.length + 2) };
  };
}

/** Hugo takes a file that begins with a brace for JSON up to the brace that closes it. */
function readWithHugo(text: string): ReadFile {
  if (!text.startsWith('{')) return readBetween(['---', '+++'])(text);
  const end = findClosingBrace(text) + 1;
  return { values: JSON.parse(text.slice(0, end)) as Record<string, unknown>, content: text.slice(end) };
}

function findClosingBrace(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign === '}' && depth === 0) return index;
  }
  return -1;
}

function readWithGrayMatter(text: string): ReadFile {
  const { data, content } = matter(text, {});
  return { values: data, content };
}

function readWithHexo(text: string): ReadFile {
  const { _content: content = '', ...values } = hexo.parse(text) as Record<string, unknown>;
  return { values, content: String(content) };
}

/** How the engine of a preset reads a file, by the preset: with its own parser where that runs here, else by its own rule. */
export const engineReaders: Readonly<Record<string, (text: string) => ReadFile>> = {
  astro: readBetween(['---', '+++']),
  docusaurus: readWithGrayMatter,
  eleventy: readWithGrayMatter,
  hexo: readWithHexo,
  hugo: readWithHugo,
  'hugo-toml': readWithHugo,
  vitepress: readWithGrayMatter,
  zola: readBetween(['---', '+++']),
};
