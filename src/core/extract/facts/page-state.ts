import { listOf, property, type JsonValue } from '../evidence/json-ld';
import { cleanText, squash } from '../text';
import type { Story } from './story';

/** What the data that a framework's page starts from says of the article whose headline it holds. */
export interface PageState {
  authors: string[];
  /** Texts that may hold the moment, the likeliest first. */
  published: string[];
  modified: string[];
}

const mostNodes = 30_000;
const titleKeys = ['headline', 'title', 'name', 'heading', 'articletitle', 'seotitle', 'pagetitle'];
const authorKeys = [
  'authors',
  'author',
  'byline',
  'bylines',
  'writers',
  'writer',
  'creators',
  'creator',
  'contributors',
  'reporter',
];
const nameKeys = ['name', 'fullname', 'displayname', 'title', 'byline', 'text'];
const publishedKey =
  /^(?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:at|date|time)|publication_?(?:date|time)|first_?published(?:_?(?:at|date|time))?|display_?(?:date|time)|release_?date|pub_?date|post_?date)$/;
const createdKey = /^(?:created_?(?:at|date|time|on)?|date|datetime|timestamp)$/;
const modifiedKey =
  /^(?:date_?modified|(?:updated|modified|last_?(?:updated|modified|published))_?(?:at|date|time|on)?)$/;

/** Looks for the nodes that hold the page's headline; `null`: the page has no such data, or it says nothing of the headline. */
export function readPageState({ state, lines, at, documentTitle }: Story): PageState | null {
  const root = parse(state);
  if (root === null) return null;
  const wanted = new Set(
    [lines[at]?.text ?? '', documentTitle].map(squash).filter((text) => text.length > 8),
  );
  const own = collectNodes(root).filter((node) =>
    readKeys(node, root).some(([key, value]) => isTitle(key, value, wanted)),
  );
  const found = own.map((node) => readNode(node, root));
  const best = found.find(({ authors, published }) => authors.length > 0 && published.length > 0);
  return best ?? found.find(({ authors, published }) => authors.length + published.length > 0) ?? null;
}

function parse(text: string): JsonValue {
  if (text === '') return null;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}

/** All objects, breadth first, so that the page's own article comes before those that it lists. */
function collectNodes(root: JsonValue): JsonValue[] {
  const nodes: JsonValue[] = [];
  const queue: JsonValue[] = [root];
  for (let index = 0; index < queue.length && queue.length < mostNodes; index++) {
    const value = queue[index];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value);
    for (const each of Object.values(value) as JsonValue[]) {
      if (queue.length >= mostNodes) break;
      if (typeof each === 'object' && each !== null) queue.push(each);
    }
  }
  return nodes;
}

/** The properties of a node, keys in lower case. Some frameworks write one flat list, where numbers stand for its items. */
function readKeys(node: JsonValue, root: JsonValue): [string, JsonValue][] {
  if (typeof node !== 'object' || node === null) return [];
  const entries = Object.entries(node) as [string, JsonValue][];
  return entries.map(([key, value]) => [key.toLowerCase(), resolve(value, root)]);
}

function resolve(value: JsonValue, root: JsonValue): JsonValue {
  return Array.isArray(root) && typeof value === 'number' ? (root as JsonValue[])[value] : value;
}

function isTitle(key: string, value: JsonValue, wanted: ReadonlySet<string>): boolean {
  return (
    titleKeys.includes(key) && typeof value === 'string' && value.length <= 500 && wanted.has(squash(value))
  );
}

function readNode(node: JsonValue, root: JsonValue): PageState {
  const keys = readKeys(node, root);
  const textsOf = (pattern: RegExp): string[] =>
    keys.flatMap(([key, value]) =>
      pattern.test(key) && (typeof value === 'string' || typeof value === 'number') ? String(value) : [],
    );
  const authors = authorKeys
    .map((wanted) => keys.find(([key]) => key === wanted)?.[1])
    .map((value) => readAuthorNames(value, root))
    .find((names) => names.length > 0);
  return {
    authors: authors ?? [],
    published: [...textsOf(publishedKey), ...textsOf(createdKey)],
    modified: textsOf(modifiedKey),
  };
}

function readAuthorNames(value: JsonValue, root: JsonValue): string[] {
  const names = listOf(value).map((each) => {
    const one = resolve(each, root);
    if (typeof one === 'string') return one;
    const keys = readKeys(one, root);
    const key = nameKeys.find((name) => keys.some(([own, text]) => own === name && typeof text === 'string'));
    const name = keys.find(([own]) => own === key)?.[1] ?? property(one, 'name');
    return typeof name === 'string' ? name : '';
  });
  return names
    .map((name) => cleanText(name.slice(0, 300)))
    .filter((name) => name !== '' && !name.includes('<'));
}
