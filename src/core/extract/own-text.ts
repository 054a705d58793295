/** Whether an element has a text of its own, beside those of the elements in it. */
export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) if (isWord(node)) return true;
  return false;
}

/** Whether a text stands right before or right after an element. The rest of what is around it is not looked at: it may be a whole page. */
export function standsInText({ previousSibling, nextSibling }: Element): boolean {
  return isWord(previousSibling) || isWord(nextSibling);
}

function isWord(node: Node | null): boolean {
  return node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
}
