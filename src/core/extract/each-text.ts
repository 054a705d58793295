/** NodeFilter.SHOW_TEXT. */
const texts = 0x4;

/**
 * Calls back for every text node below an element, in document order, until it is answered `false`. Iterative: pages are deep. The
 * DOM's own walk makes no object for the elements between.
 */
export function eachText(root: Element, visit: (node: Text) => void | boolean): void {
  const walker = root.ownerDocument.createTreeWalker(root, texts);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (visit(node as Text) === false) return;
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
