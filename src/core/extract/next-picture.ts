import { nextOutside } from './next-outside';

/**
 * The first picture behind a node, with no text between but what is passed over; null: a text comes first, or none within so many
 * nodes.
 */
export function nextPicture(
  from: Node,
  root: Element,
  mostNodes: number,
  isPassed: (text: Node) => boolean = () => false,
): Element | null {
  let node = nextOutside(from, root);
  for (let nodes = 0; node !== null && nodes < mostNodes; nodes++) {
    if (node.nodeName.toLowerCase() === 'img') return node as Element;
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '' && !isPassed(node)) return null;
    node = node.firstChild ?? nextOutside(node, root);
  }
  return null;
}
