import { decodeReferences } from '../text';

/** A value of a JSON-LD block: data of the page, never trusted to have any shape. */
export type JsonValue = unknown;

/** The page's JSON-LD. */
export interface JsonLd {
  /** Nodes of an article type, the outermost first. */
  articles: JsonValue[];
  /** All other nodes with a type, the outermost first. */
  others: JsonValue[];
  /** The node that a reference (`{"@id": …}`) means, else the value itself. */
  resolve(value: JsonValue): JsonValue;
}

const largestBlock = 1_000_000;
const deepest = 50;
const mostNodes = 5_000;
/** Sources: schema.org/Article and its subtypes, SocialMediaPosting and its. */
const articleType = /(?:Article|Posting|Report|^Review|^NewsArticle|^Recipe|^Story|LiveBlog)$/;

/** The texts of an inert copy's JSON-LD blocks. */
export function readJsonLdBlocks(copy: Document): string[] {
  return Array.from(copy.getElementsByTagName('script'))
    .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= largestBlock);
}

/** Parses JSON-LD blocks; broken ones are skipped (safety T7). */
export function openJsonLd(blocks: readonly string[]): JsonLd {
  const nodes: JsonValue[] = [];
  for (const block of blocks) collectNodes(parseBlock(block), nodes);
  const byId = new Map<string, JsonValue>();
  const articles: JsonValue[] = [];
  const others: JsonValue[] = [];
  for (const node of nodes) {
    const types = typesOf(node);
    if (types.length === 0) continue;
    const id = property(node, '@id');
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
    (types.some((type) => articleType.test(type)) ? articles : others).push(node);
  }
  return {
    articles,
    others,
    resolve: (value) => {
      const id = property(value, '@id');
      return typeof id === 'string' ? (byId.get(id) ?? value) : value;
    },
  };
}

/** An own property of a node; `undefined` where there is none. */
export function property(node: JsonValue, name: string): JsonValue {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return Reflect.get(node, name) as JsonValue;
}

/** The names of a node's types, without a vocabulary in front. */
export function typesOf(node: JsonValue): string[] {
  const types = listOf(property(node, '@type')).filter((type) => typeof type === 'string');
  return types.map((type) => type.replace(/^.*[/#:]/s, ''));
}

/** A value as a list: JSON-LD writes one value without brackets. */
export function listOf(value: JsonValue): JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as JsonValue[]) : [value];
}

function parseBlock(text: string): JsonValue {
  const json = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const body = json.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, '');
  try {
    return JSON.parse(body) as JsonValue;
  } catch {
    return parseLoosely(body);
  }
}

/** Raw line breaks within strings, commas before a closing bracket and escaped quotation marks are the usual faults. */
function parseLoosely(json: string): JsonValue {
  const clean = json.replace(/[\p{Cc}]+/gu, ' ').replace(/,(\s*[}\]])/g, '$1');
  for (const text of [clean, decodeReferences(clean)]) {
    try {
      return JSON.parse(text) as JsonValue;
    } catch {
      continue;
    }
  }
  return salvage(clean);
}

const salvaged = ['headline', 'datePublished', 'dateModified', 'articleSection'];

/** Of a block that is past repair, the few properties that are told by their own quotation marks; `null`: it is no article's. */
function salvage(json: string): JsonValue {
  const read = (before: string): string | undefined =>
    new RegExp(`"${before}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(json)?.[1];
  const type = read('@type');
  const known = salvaged.map((name) => [name, read(name)]).filter(([, text]) => text !== undefined);
  if (type === undefined || !articleType.test(type) || known.length === 0) return null;
  const author = read('author"\\s*:[\\s[{]*(?:"@type"\\s*:\\s*"\\w*"\\s*,\\s*)?"name');
  return { '@type': type, ...Object.fromEntries(known), author };
}

/** Breadth first, so that the page's own article comes before those that it lists. */
function collectNodes(root: JsonValue, nodes: JsonValue[]): void {
  const isParted = (value: JsonValue): value is object => typeof value === 'object' && value !== null;
  let level = [root].filter(isParted);
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const below: object[] = [];
    for (const value of level) {
      if (!Array.isArray(value)) nodes.push(value);
      if (nodes.length > mostNodes) return;
      below.push(...Object.values(value).slice(0, mostNodes).filter(isParted));
    }
    level = below;
  }
}
