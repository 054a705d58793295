import { nextOutside } from './next-outside';

/** Calls back for every text node below an element, in document order, until it is answered `false`. Iterative: pages are deep. */
export function eachText(root: Element, visit: (node: Text) => void | boolean): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3 && visit(node as Text) === false) return;
    node = node.firstChild ?? nextOutside(node, root);
  }
}

/** The start of an element's text, at least so many characters of it where it has them: the whole of an article is not put together for it. */
export function startOfText(root: Element, characters: number): string {
  let text = '';
  eachText(root, (node) => {
    text += node.nodeValue ?? '';
    return text.length < characters;
  });
  return text;
}
