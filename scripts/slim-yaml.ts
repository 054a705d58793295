import type { Plugin } from 'vite';
import { standIns } from './stand-ins.ts';

/** Exports that are there to be imported: a call is an error, so what was read that we never write is refused, not misread. */
function absent(...names: string[]): string {
  const exports = names.map((name) => `absent as ${name}`).join(', ');
  return `function absent() { throw new Error('not in this build: slim-yaml.ts'); }\nexport { ${exports} };`;
}

/** The one schema that is asked for, and no tags but its own, which our text never names. */
const tags = `
import { schema } from './core/schema.js';
export const coreKnownTags = {};
export const getTags = () => schema.slice();`;

/** Without lines of \`%\` every document is one of YAML 1.2, and without tags there is nothing to resolve. */
const directives = `
export class Directives {
  docStart = null;
  docEnd = false;
  yaml = { explicit: false, version: '1.2' };
  atDocument() { return new Directives(); }
}`;

/** No key is one of YAML 1.1's that take in another map: our schema does not know them. */
const merge = `
export const isMergeKey = () => false;
export function addMergeToJSMap() { throw new Error('not in this build: slim-yaml.ts'); }`;

/** A document that is composed from tokens and made values of, never changed, copied or written. */
const documents = `
import { DOC, NODE_TYPE } from '../nodes/identity.js';
import { toJS } from '../nodes/toJS.js';
import { Schema } from '../schema/Schema.js';
export class Document {
  errors = [];
  warnings = [];
  contents = null;
  constructor(_value, options) {
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    this.options = { logLevel: 'warn', prettyErrors: true, strict: true, uniqueKeys: true, version: '1.2', ...options };
    this.directives = options._directives.atDocument();
    this.schema = new Schema({ resolveKnownTags: true, schema: 'core', ...options });
  }
  toJS() {
    return toJS(this.contents, '', { anchors: new Map(), doc: this, keep: true, mapAsMap: false, maxAliasCount: 100 });
  }
}`;

/** What a document holds, as its tokens are made into it: filled once, then read. */
const node = `
import { NODE_TYPE } from './identity.js';
export class NodeBase {
  constructor(type) { Object.defineProperty(this, NODE_TYPE, { value: type }); }
}`;
const map = `
import { addPairToJSMap } from './addPairToJSMap.js';
import { MAP } from './identity.js';
import { NodeBase } from './Node.js';
export class YAMLMap extends NodeBase {
  static tagName = 'tag:yaml.org,2002:map';
  items = [];
  constructor() { super(MAP); }
  toJSON(_, ctx) {
    const map = {};
    for (const item of this.items) addPairToJSMap(ctx, map, item);
    return map;
  }
}`;
const list = `
import { SEQ } from './identity.js';
import { NodeBase } from './Node.js';
import { toJS } from './toJS.js';
export class YAMLSeq extends NodeBase {
  static tagName = 'tag:yaml.org,2002:seq';
  items = [];
  constructor() { super(SEQ); }
  toJSON(_, ctx) { return this.items.map((item, index) => toJS(item, String(index), ctx)); }
}`;
const pair = `
import { NODE_TYPE, PAIR } from './identity.js';
export class Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
}`;

const stubs: Record<string, string> = {
  'compose/resolve-block-scalar': absent('resolveBlockScalar'),
  'doc/Document': documents,
  'doc/directives': directives,
  'nodes/Alias': absent('Alias'),
  'nodes/Node': node,
  'nodes/Pair': pair,
  'nodes/YAMLMap': map,
  'nodes/YAMLSeq': list,
  'parse/cst-scalar': absent('createScalarToken', 'resolveAsScalar', 'setScalarValue'),
  'parse/cst-stringify': absent('stringify'),
  'parse/cst-visit': absent('visit'),
  'schema/tags': tags,
  'schema/yaml-1.1/merge': merge,
  'stringify/stringify': absent('createStringifyContext'),
  'stringify/stringifyNumber': absent('stringifyNumber'),
  'stringify/stringifyString': absent('stringifyString'),
  visit: absent('visit', 'visitAsync'),
};

/**
 * Leaves out of the YAML library what is not needed to read back front matter that we have written ourselves
 * (`src/core/front-matter/yaml.ts`), which is all that the extension reads: its writers, the schemas of older versions, directives,
 * tags, anchors, blocks of text and what changes a document. Its lexer, its parser and what makes values of their tokens stay whole.
 */
export function slimYaml(): Plugin {
  return standIns('yaml', /\/yaml\/(?:browser\/)?dist\/([\w./-]+)\.js$/, stubs, 'slim-yaml.ts');
}
