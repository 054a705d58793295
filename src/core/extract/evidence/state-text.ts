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
  const isState = (node: Node): boolean =>
    read.typeOf(node) === 1 &&
    read.nameOf(node as Element) === 'script' &&
    jsonType.test(read.attributeOf(node as Element, 'type') ?? '') &&
    stateName.test(read.attributeOf(node as Element, 'id') ?? '');
  const childrenOf = (parent: Node): Node[] => {
    const children: Node[] = [];
    for (let child = read.firstChildOf(parent); child !== null; child = read.nextSiblingOf(child))
      children.push(child);
    return children;
  };
  const script = childrenOf(page.documentElement)
    .flatMap((part) => (read.typeOf(part) === 1 ? childrenOf(part) : []))
    .find(isState);
  const text = script === undefined ? '' : (read.textOf(script) ?? '');
  return text.length > longest ? '' : text;
}
