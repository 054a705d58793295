import { nextOutside } from '../next-outside';

/** So many nodes are looked at: an element of more that says so little is no line. */
const lineNodes = 100;

/**
 * An element's text, trimmed, when it has at most `limit` characters (UTF-16 units, white space between elements counted), else
 * null. It stops reading there, so that asking every box of a page does not read the page once for every level.
 */
export function readShortText(element: Element, limit: number, mostNodes = lineNodes): string | null {
  let text = '';
  // Where the last word ends. To trim all of the text at each node would read long white space again and again.
  let end = 0;
  let node: Node | null = element.firstChild;
  for (let nodes = 0; node !== null; nodes++) {
    if (nodes > mostNodes) return null;
    if (node.nodeType === 3) {
      const value = end === 0 ? (node.nodeValue ?? '').trimStart() : (node.nodeValue ?? '');
      const size = value.trimEnd().length;
      if (size > 0) end = text.length + size;
      if (end > limit) return null;
      text += value;
    }
    node = node.firstChild ?? nextOutside(node, element);
  }
  return text.slice(0, end);
}
