import { parse } from 'yaml';
import { ClipError } from '../model';
import { DateText, type FrontMatterMap, type FrontMatterValue } from './tree';

const plainKey = /^[A-Za-z_][\w.-]*$/;
/** Words that YAML 1.1 reads as something other than text. */
const typedWord = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** What stands one level deeper. */
const step = '  ';

/**
 * Front matter as a YAML document, from `---` and a line break to `---` and a blank line, that YAML 1.1 and 1.2 readers alike
 * give back equal: text always in double quotes, dates bare, lists one item a line.
 */
export function writeYaml(tree: FrontMatterMap): string {
  return `---\n${writeMap(tree, '')}\n---\n\n`;
}

/** A map's lines, the first without its indent. Without any field this is `{}`: Hexo would take a block with nothing in it for text. */
function writeMap(map: FrontMatterMap, indent: string): string {
  if (map.size === 0) return '{}';
  const inner = indent + step;
  const lines = Array.from(map, ([key, value]) => {
    const start = isBlock(value) ? `\n${inner}` : ' ';
    return `${writeKey(key)}:${start}${writeValue(value, inner)}`;
  });
  return lines.join(`\n${indent}`);
}

function isBlock(value: FrontMatterValue): boolean {
  return value instanceof Map ? value.size > 0 : Array.isArray(value) && value.length > 0;
}

/** Text was cleaned, so JSON's escapes, `\"` and `\\`, are all that is left of it: YAML has them too. */
function writeValue(value: FrontMatterValue, indent: string): string {
  if (value instanceof Map) return writeMap(value, indent);
  if (Array.isArray(value)) return writeList(value, indent);
  if (value instanceof DateText) return value.text;
  const text = JSON.stringify(value);
  // YAML 1.1 reads `1e+21` as text: a number with a power has a point.
  return typeof value === 'number' ? text.replace(/^(-?\d+)(?=e)/, '$1.0') : text;
}

function writeList(list: readonly FrontMatterValue[], indent: string): string {
  if (list.length === 0) return '[]';
  return list.map((item) => `- ${writeValue(item, indent + step)}`).join(`\n${indent}`);
}

function writeKey(key: string): string {
  return plainKey.test(key) && !typedWord.test(key) ? key : JSON.stringify(key);
}

/**
 * The values of a YAML front matter by key; dates stay text. A file without front matter has none.
 * @throws ClipError `front-matter-invalid` when the text is no YAML mapping
 */
export function readYaml(frontMatter: string): Record<string, unknown> {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(frontMatter);
  if (match === null) return {};
  try {
    const value: unknown = parse(match[1] ?? '', { schema: 'core' });
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw new ClipError('front-matter-invalid', '', { cause });
  }
  throw new ClipError('front-matter-invalid');
}
