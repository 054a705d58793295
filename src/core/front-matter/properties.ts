import { ClipError } from '../model';
import { DateText, type FrontMatterMap, type FrontMatterValue } from './tree';

/** Names that Logseq takes for a property's; a longer word is cut off by none of its readers. */
const name = /^[\p{L}\p{N}_-]+$/u;
const wordJoiner = '\u2060';

/**
 * Logseq's page properties: a line `key:: value` for each, then a blank line. Its values have no quotes and no escapes
 * (facts: formats B), so what would be a macro, a page, a tag or a reference to a block is parted by an invisible sign.
 * @throws ClipError `front-matter-invalid` with a key that Logseq does not read as one
 */
export function writeProperties(tree: FrontMatterMap): string {
  const lines = [...flatten(tree, '')].map(([key, value]) => `${key}:: ${value}\n`);
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}

/** Maps have no place in a property: their keys are joined by hyphens. */
function flatten(map: FrontMatterMap, prefix: string): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of map) {
    const whole = prefix + key;
    if (!name.test(key)) throw new ClipError('front-matter-invalid', whole);
    const entries =
      value instanceof Map ? flatten(value, `${whole}-`) : [[whole, writeValue(value)] as const];
    for (const [inner, text] of entries) {
      if (flat.has(inner)) throw new ClipError('front-matter-invalid', inner);
      flat.set(inner, text);
    }
  }
  return flat;
}

function writeValue(value: FrontMatterValue): string {
  if (value instanceof DateText) return value.text;
  if (Array.isArray(value)) return value.flatMap(itemsOf).map(writeItem).join(', ');
  return typeof value === 'string' ? disarm(value) : String(value);
}

function itemsOf(item: string | FrontMatterMap): string[] {
  return typeof item === 'string' ? [item] : [...item.values()].map((value) => writeValue(value));
}

/**
 * A page's name in brackets when it is more than a word; two brackets of its own would end it. The first two that close it are its
 * end, so that one of its own at its end is parted from them; a backslash there would escape them.
 */
function writeItem(item: string): string {
  const bare = item.replace(/\[{2,}/g, '[').replace(/\]{2,}/g, ']');
  if (/^[\p{L}\p{N}_/-]+$/u.test(bare)) return bare;
  return `[[${disarm(bare).replace(/[\]\\]$/, `$&${wordJoiner}`)}]]`;
}

function disarm(text: string): string {
  return text.replace(/(?<=([{([]))(?=\1)|(?<![\p{L}\p{N}/?=&])(?=#\S)/gu, wordJoiner);
}

/**
 * The properties at the head of a page, by name, as their texts.
 */
export function readProperties(frontMatter: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const line of frontMatter.split('\n')) {
    const match = /^([^\s:]+):: (.*)$/u.exec(line);
    if (match === null) break;
    values[match[1] ?? ''] = match[2] ?? '';
  }
  return values;
}

/** The properties as their reader must find them. */
export function toPropertyTexts(tree: FrontMatterMap): Record<string, string> {
  return Object.fromEntries(flatten(tree, ''));
}
