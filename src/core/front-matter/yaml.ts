import { Document, Pair, parse, Scalar, YAMLMap } from 'yaml';
import { ClipError } from '../model';
import type { FieldType, FieldValue, RenderedField } from '../model';
import type { DateStyle } from '../plugins';
import { clean } from './clean';
import { spellDate } from './date-style';
import { limitValue } from './limit';

const plainKey = /^[A-Za-z_][\w.-]*$/;
/** Words that YAML 1.1 reads as something other than text. */
const typedWord = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
/** Keys that readers obey instead of keeping. */
const obeyedKey = /^(?:__proto__|<<)$/;

/** What one line of the front matter holds: a text that is written as it stands, or a value to be quoted. */
interface Entry {
  key: string;
  value: Exclude<FieldValue, null>;
  isBare: boolean;
}

function writeKey(key: string): Scalar<string> {
  if (clean(key) !== key || key === '' || key.length > 100 || obeyedKey.test(key)) {
    throw new ClipError('front-matter-invalid', key);
  }
  const scalar = new Scalar(key);
  scalar.type = plainKey.test(key) && !typedWord.test(key) ? 'PLAIN' : 'QUOTE_DOUBLE';
  return scalar;
}

/** A number that YAML 1.1 and 1.2 both take for one: its exponent has a point before it and a sign. */
function spellNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = /^[+-]/.test(exponent) ? '' : '+';
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${sign}${exponent}`;
}

function spellEntry(field: RenderedField, style: DateStyle): Entry | null {
  const value = limitValue(field.value, field.key);
  if (value === null) return null;
  const isDate = (['date', 'datetime'] satisfies FieldType[] as FieldType[]).includes(field.type);
  const date = isDate && typeof value === 'string' ? spellDate(value, style) : null;
  return { key: field.key, value: date ?? value, isBare: date !== null };
}

function writeValue({ value, isBare }: Entry): Scalar | string[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'number') {
    const scalar = new Scalar(value);
    scalar.source = spellNumber(value);
    return scalar;
  }
  const scalar = new Scalar(value);
  if (isBare) scalar.type = 'PLAIN';
  return scalar;
}

function isSame(read: unknown, written: Entry['value']): boolean {
  if (!Array.isArray(written)) return read === written;
  return (
    Array.isArray(read) &&
    read.length === written.length &&
    read.every((item, index) => item === written[index])
  );
}

/** Refuses a document that its own reader understands differently: a fault here would stop the build of somebody's whole site. */
function checkDocument(text: string, entries: Entry[]): void {
  const read = new Map(Object.entries(readYaml(text)));
  for (const { key, value } of entries) {
    if (!isSame(read.get(key), value)) throw new ClipError('front-matter-invalid', key);
  }
  if (read.size !== entries.length) throw new ClipError('front-matter-invalid');
}

/**
 * Front matter as a YAML document, from `---` and a line break to `---` and a blank line, that YAML 1.1 and 1.2 readers alike
 * give back equal: text always in double quotes, dates bare, lists one item a line, empty fields left out.
 * @throws ClipError `front-matter-invalid` with the key that cannot be written, stands twice, or reads back changed
 */
export function writeYaml(fields: RenderedField[], style: DateStyle): string {
  const entries = fields.map((field) => spellEntry(field, style)).filter((entry) => entry !== null);
  const document = new Document();
  const map = new YAMLMap(document.schema);
  for (const entry of entries) {
    if (map.has(entry.key)) throw new ClipError('front-matter-invalid', entry.key);
    map.items.push(new Pair(writeKey(entry.key), document.createNode(writeValue(entry))));
  }
  // Without any field this is `{}`: Hexo would take a block with nothing in it for text.
  document.contents = map as unknown as typeof document.contents;
  const yaml = document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  const text = `---\n${yaml}---\n\n`;
  checkDocument(text, entries);
  return text;
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
