/** Puts what a fresh copy's body holds in the place of what the body of another document holds. */
export function replaceBody(body: Element, fresh: Element): void {
  while (body.firstChild !== null) body.firstChild.remove();
  // Imported rather than moved: domino (Node) loses count of ids and children that change documents.
  for (const child of Array.from(fresh.childNodes))
    body.appendChild(body.ownerDocument.importNode(child, true));
}
