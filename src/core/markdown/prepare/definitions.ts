import { LightElement } from '../../light-tree';
import type { Flow } from './flow';

/** Writes a definition list for readers that know one; false when it is to be written as bold lines. */
export function writeDefinitions(element: LightElement, flow: Flow): boolean {
  if (flow.flavour.definitions !== 'colon' || flow.mode === 'line') return false;
  const parts = findParts(element);
  if (parts[0]?.localName !== 'dt' || parts.at(-1)?.localName !== 'dd') return false;
  flow.endParagraph();
  const list = new LightElement('definition-list');
  for (const part of parts) {
    const copy = new LightElement(part.localName);
    flow.within(copy, part.localName === 'dt' ? 'line' : 'blocks').writeChildren(part);
    if (copy.firstChild !== null) list.appendChild(copy);
  }
  if (list.firstChild !== null) flow.writeBlock(list);
  return true;
}

/** The terms and meanings; a group of them may stand in a box. Nothing where something else stands beside them. */
function findParts(list: LightElement): LightElement[] {
  const children = Array.from(list.children).flatMap((child) =>
    child.localName === 'div' ? Array.from(child.children) : [child],
  );
  return children.every((child) => /^d[td]$/.test(child.localName)) ? children : [];
}
