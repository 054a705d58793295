import { parse, TomlDate } from 'smol-toml';
import { ClipError } from '../model';
import { DateText, type FrontMatterMap, type FrontMatterValue } from './tree';

const bareKey = /^[A-Za-z0-9_-]+$/;

/**
 * Front matter as a TOML document between lines of `+++`, with a blank line after it: text in double quotes, dates bare (RFC 3339
 * as TOML has it), plain keys before tables, as TOML needs them.
 */
export function writeToml(tree: FrontMatterMap): string {
  return `+++\n${writeTable(tree, [])}+++\n\n`;
}

function writeTable(table: FrontMatterMap, path: readonly string[]): string {
  const lines: string[] = [];
  const tables: string[] = [];
  for (const [key, value] of table) {
    const name = [...path, key].map(writeKey).join('.');
    if (value instanceof Map) tables.push(`\n[${name}]\n${writeTable(value, [...path, key])}`);
    else if (isListOfMaps(value))
      tables.push(...value.map((item) => `\n[[${name}]]\n${writeTable(item, [...path, key])}`));
    else lines.push(`${writeKey(key)} = ${writeValue(value)}\n`);
  }
  return [...lines, ...tables].join('');
}

function isListOfMaps(value: FrontMatterValue): value is FrontMatterMap[] {
  return Array.isArray(value) && value[0] instanceof Map;
}

function writeKey(key: string): string {
  return bareKey.test(key) ? key : JSON.stringify(key);
}

/** Text was cleaned, so JSON's escapes, `\"` and `\\`, are all that is left of it: TOML has them too. */
function writeValue(value: FrontMatterValue): string {
  if (value instanceof DateText) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  return typeof value === 'number' && Number.isInteger(value) ? writeInteger(value) : JSON.stringify(value);
}

/** What does not fit an integer of 64 bits is a float there. */
function writeInteger(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : value.toExponential();
}

/**
 * The values of a TOML front matter by key; dates as text. A file without one has none.
 * @throws ClipError `front-matter-invalid` when the text is no TOML
 */
export function readToml(frontMatter: string): Record<string, unknown> {
  const match = /^\+\+\+\n([\s\S]*?)\n?\+\+\+(?:\n|$)/.exec(frontMatter);
  if (match === null) return {};
  try {
    return withTextDates(parse(match[1] ?? '')) as Record<string, unknown>;
  } catch (cause) {
    throw new ClipError('front-matter-invalid', '', { cause });
  }
}

function withTextDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000/, '');
  if (Array.isArray(value)) return value.map(withTextDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTextDates(inner)]));
}
