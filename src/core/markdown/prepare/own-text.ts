import type { LightElement } from '../../light-tree';

/** The texts of an element that are in no link. */
export function ownText(element: LightElement): string {
  if (element.localName === 'a') return '';
  return element.childNodes.map((node) => (node.nodeType === 3 ? node.nodeValue : ownText(node))).join('');
}
