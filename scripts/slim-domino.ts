import type { Plugin } from 'vite';
import { standIns, type StandIn } from './stand-ins.ts';

/** The elements whose kind the parser asks for, and no properties of any: what reads the tree asks for attributes. */
const elements = `
var Element = require('./Element');
var utils = require('./utils');
var elements = (exports.elements = {});
var kinds = Object.create(null);
function define(name, tags, Super) {
  var kind = function (doc, localName, prefix) {
    Element.call(this, doc, localName, utils.NAMESPACE.HTML, prefix);
    if (name === 'HTMLTemplateElement') this._contentFragment = doc._templateDoc.createDocumentFragment();
  };
  kind.prototype = Object.create(Super.prototype, { constructor: { value: kind } });
  elements[name] = kind;
  tags.split(' ').forEach(function (tag) { kinds[tag] = kind; });
  return kind;
}
var HTMLElement = (exports.HTMLElement = define('HTMLElement', '', Element));
Object.defineProperty(HTMLElement.prototype, 'innerHTML', { get: function () { return this.serialize(); } });
define('HTMLBodyElement', 'body', HTMLElement);
define('HTMLFormElement', 'form', HTMLElement);
define('HTMLFrameSetElement', 'frameset', HTMLElement);
define('HTMLHeadingElement', 'h1 h2 h3 h4 h5 h6', HTMLElement);
define('HTMLHtmlElement', 'html', HTMLElement);
define('HTMLLIElement', 'li', HTMLElement);
define('HTMLOptGroupElement', 'optgroup', HTMLElement);
define('HTMLOptionElement', 'option', HTMLElement);
define('HTMLScriptElement', 'script', HTMLElement);
define('HTMLTableElement', 'table', HTMLElement);
Object.defineProperties(define('HTMLTemplateElement', 'template', HTMLElement).prototype, {
  content: { get: function () { return this._contentFragment; } },
  serialize: { value: function () { return this.content.serialize(); } },
});
exports.createElement = function (doc, localName, prefix) {
  return new (kinds[localName] || HTMLElement)(doc, localName, prefix);
};`;

/** The errors of the DOM by their names, in the order of their codes from 1 on, without a sentence for each. */
const errors = `
var names = ('INDEX_SIZE DOMSTRING_SIZE HIERARCHY_REQUEST WRONG_DOCUMENT INVALID_CHARACTER NO_DATA_ALLOWED ' +
  'NO_MODIFICATION_ALLOWED NOT_FOUND NOT_SUPPORTED INUSE_ATTRIBUTE INVALID_STATE SYNTAX INVALID_MODIFICATION NAMESPACE ' +
  'INVALID_ACCESS VALIDATION TYPE_MISMATCH SECURITY NETWORK ABORT URL_MISMATCH QUOTA_EXCEEDED TIMEOUT INVALID_NODE_TYPE ' +
  'DATA_CLONE').split(' ');
class DOMException extends Error {
  constructor(code) {
    super(names[code - 1]);
    this.code = code;
  }
}
names.forEach(function (name, index) { DOMException[name + '_ERR'] = index + 1; });
module.exports = DOMException;`;

/** Attributes that are properties too: of the elements that are left only `id` and `class`, both texts. */
const attributes = `
exports.property = function (attribute) {
  var name = attribute.name;
  return {
    get: function () { return this._getattr(name) || ''; },
    set: function (value) { this._setattr(name, value); },
  };
};
exports.registerChangeHandler = function (kind, name, handler) {
  var own = kind.prototype;
  own._attributeChangeHandlers = own._attributeChangeHandlers || Object.create(null);
  own._attributeChangeHandlers[name] = handler;
};`;

/** The classes of an element can be asked for, as selectors do, and are changed by the attribute only. */
const classes = `
module.exports = class {
  constructor(read) {
    this.read = read;
  }
  contains(name) {
    return this.read().split(/[ \\t\\r\\n\\f]+/).includes(name);
  }
  _update() {}
};`;

/** Drawings are elements, whatever they draw. */
const drawings = `
var Element = require('./Element');
var utils = require('./utils');
function SVGElement(doc, localName, prefix) {
  Element.call(this, doc, localName, utils.NAMESPACE.SVG, prefix);
}
SVGElement.prototype = Object.create(Element.prototype, { constructor: { value: SVGElement } });
exports.elements = { SVGElement: SVGElement };
exports.createElement = function (doc, localName, prefix) {
  return new SVGElement(doc, localName, prefix);
};`;

/** The names of XML, by the classes of letters that its ranges were drawn from. */
const names = `
var start = '[\\\\p{L}\\\\p{Nl}_', rest = '\\\\p{L}\\\\p{N}\\\\p{M}\\\\p{Pc}.·\\\\-';
var name = new RegExp('^' + start + ':][' + rest + ':]*$', 'u');
var part = start + '][' + rest + ']*';
var qualified = new RegExp('^(?:' + part + ':)?' + part + '$', 'u');
exports.isValidName = function (text) { return name.test(text); };
exports.isValidQName = function (text) { return qualified.test(text); };`;

/** Modules of domino that only pages with scripts, events and styles need, each with what stands in its place. */
const stubs: Record<string, StandIn> = {
  DOMException: errors,
  DOMTokenList: classes,
  attributes,
  EventTarget:
    'function EventTarget() {} EventTarget.prototype._dispatchEvent = function () {}; module.exports = EventTarget;',
  NodeIterator: 'module.exports = null;',
  TreeWalker: 'module.exports = null;',
  URL: 'module.exports = null;',
  Window: 'module.exports = null;',
  events: 'module.exports = {};',
  htmlelts: elements,
  impl: 'module.exports = {};',
  svg: drawings,
  xmlnames: names,
};

/** The regular expression of all named character references, which says once more what the table says. */
const pattern = /var NAMEDCHARREF = \/.*\/g;/;

/** Finds the longest name of the table at a place, as the regular expression does: the name or '' in `[1]`. */
const matcher = `var NAMEDCHARREF = {
  lastIndex: 0,
  exec: function (chars) {
    var word = /^[A-Za-z0-9]*;?/.exec(chars.slice(this.lastIndex, this.lastIndex + NAMEDCHARREF_MAXLEN + 1))[0];
    while (word !== '' && !hasOwn.call(namedCharRefs, word)) word = word.slice(0, -1);
    return [word, word];
  },
};
var hasOwn = Object.prototype.hasOwnProperty;`;

/** The table of named character references, and those of them that a browser's `innerHTML` writes: all that the extension ever parses. */
const table = /var namedCharRefs = \{[\s\S]*?\n\};/;
const serializedTable =
  'var namedCharRefs = { __proto__: null, "amp;": 38, "lt;": 60, "gt;": 62, "quot;": 34, "nbsp;": 160 };';

/** How a document's type is read, and which types are old: nothing that is serialised as the content of an element begins with one. */
const types = / {2}function doctype_state\(c\)[\s\S]*?(?= {2}function cdata_section_state)/;
const toTypes = 'tokenizer = doctype_state;';
const oldTypes = /(?<=var quirkyPublicIds = )\/.*\/i;/;

/**
 * How code may hold the end of a script in a comment: of scripts only data and formulas are copied (`src/core/extract/copy/walk.ts`).
 * Without it a script that holds `<!--` and the beginning of another ends with that one's end, where a browser reads on.
 */
const hiddenEnds =
  / {2}function script_data_escape_start_state\(c\)[\s\S]*?(?= {2}function before_attribute_name_state)/;
const toHiddenEnds = 'tokenizer = script_data_escape_start_state;';

/** How drawings spell their names, which go with the drawings (`src/core/sanitize.ts`): all but the one that holds HTML. */
const drawn = /(?<=var svgAttrAdjustments = \{\s{1,5}__proto__: null,)[\s\S]*?(?=\n\};)/;
const drawnNames = /(?<=var svgTagNameAdjustments = \{\s{1,5}__proto__: null,)[\s\S]*?(?=\n\};)/;

/** What programs ask of a page that is open, and nobody of one that was parsed: walks, its title and address, writing into it. */
const ofOpenPages = [
  / {2}createEvent: \{[\s\S]*?(?= {2}_preremoveNodeIterators: \{)/,
  / {2}origin: \{[\s\S]*?(?= {2}\/\/ Return the first <body>)/,
  / {2}images: \{[\s\S]*?(?= {2}innerHTML: \{)/,
  / {2}write: \{[\s\S]*?(?= {2}clone: \{)/,
];

/** Puts HTML and texts beside an element: ours are made node by node. */
const besideElements = / {2}_insertAdjacent: \{[\s\S]*?(?= {2}children: \{)/;

/** The code without what patterns find; `null`: one finds nothing. */
function without(code: string, patterns: readonly RegExp[]): string | null {
  if (!patterns.every((each) => each.test(code))) return null;
  return patterns.reduce((slim, each) => slim.replace(each, ''), code);
}

/**
 * Leaves out of the parser what nobody calls, a fifth of it: the background script is read each time the worker starts.
 * A module or a pattern that is not found any more is an error of the build.
 * @param references `serialized`: only HTML that a browser or we have serialised is parsed, never what somebody has written.
 */
export function slimDomino(references: 'all' | 'serialized' = 'all'): Plugin {
  const parser = (code: string): string | null => {
    const isKnown = [pattern, table, types, oldTypes, hiddenEnds, drawn, drawnNames].every((each) =>
      each.test(code),
    );
    if (!isKnown || !code.includes(toTypes) || !code.includes(toHiddenEnds)) return null;
    const slim = code.replace(pattern, () => matcher);
    if (references === 'all') return slim;
    return slim
      .replace(table, () => serializedTable)
      .replace(types, '')
      .replace(toTypes, 'tokenizer = bogus_comment_state;')
      .replace(oldTypes, '/$^/;')
      .replace(hiddenEnds, '')
      .replace(toHiddenEnds, 'tokenizer = script_data_state;')
      .replace(drawn, '')
      .replace(drawnNames, ' foreignobject: "foreignObject"');
  };
  return standIns(
    'domino',
    /@mixmark-io\/domino\/lib\/(\w+)\.js$/,
    {
      ...stubs,
      HTMLParser: parser,
      ...(references === 'serialized' && {
        Document: (code) => without(code, ofOpenPages),
        Element: (code) => without(code, [besideElements]),
      }),
    },
    'slim-domino.ts',
  );
}
