import { Document, Pair, parse, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { ClipError } from '../model';
import { DateText, type FrontMatterMap, type FrontMatterValue } from './tree';

const plainKey = /^[A-Za-z_][\w.-]*$/;
/** Words that YAML 1.1 reads as something other than text. */
const typedWord = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/**
 * Front matter as a YAML document, from `---` and a line break to `---` and a blank line, that YAML 1.1 and 1.2 readers alike
 * give back equal: text always in double quotes, dates bare, lists one item a line.
 */
export function writeYaml(tree: FrontMatterMap): string {
  const document = new Document();
  // Without any field this is `{}`: Hexo would take a block with nothing in it for text.
  document.contents = makeNode(tree) as typeof document.contents;
  const yaml = document.toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n\n`;
}

function makeNode(value: FrontMatterValue): YAMLMap | YAMLSeq | Scalar {
  if (value instanceof Map) {
    const map = new YAMLMap();
    for (const [key, inner] of value) map.items.push(new Pair(makeKey(key), makeNode(inner)));
    return map;
  }
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    for (const item of value) list.items.push(makeNode(item));
    return list;
  }
  if (value instanceof DateText) {
    const scalar = new Scalar(value.text);
    scalar.type = 'PLAIN';
    return scalar;
  }
  const scalar = new Scalar(value);
  if (typeof value === 'number') scalar.source = spellNumber(value);
  return scalar;
}

function makeKey(key: string): Scalar<string> {
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
