import { makeNodeReader } from '../copy/node-reader';

const longest = 600_000;
const jsonType = /^application\/json\b/i;
/** Frameworks name the data that their page starts from so: `__NEXT_DATA__`, `__NUXT_DATA__`. */
const stateName = /^__[a-z]\w*__$/i;

/**
 * The data that a framework's page starts from, as JSON text; `''`: the page has none, or too much. Scripts that are children of
 * head or body only, since frameworks write them there. `inert`: any inert document.
 */
export function readStateText(page: Document, inert: Document): string {
  const read = makeNodeReader(inert);
  const isElement = (node: Node): boolean => read.typeOf(node) === 1;
  for (let part = read.firstChildOf(page.documentElement); part !== null; part = read.nextSiblingOf(part)) {
    let child = isElement(part) ? read.firstChildOf(part) : null;
    for (; child !== null; child = read.nextSiblingOf(child)) {
      const script = child as Element;
      if (!isElement(child) || read.nameOf(script) !== 'script') continue;
      if (!jsonType.test(read.attributeOf(script, 'type') ?? '')) continue;
      const text = read.textOf(script) ?? '';
      if (stateName.test(read.attributeOf(script, 'id') ?? '') && text.length <= longest) return text;
    }
  }
  return '';
}
