/** Whether an element holds one other, of that tag, and no text. As Readability's own test, which makes a list of the children. */
export function holdsOnly(element: Element, tag: string): boolean {
  const only = element.firstElementChild;
  if (only?.tagName !== tag || only.nextElementSibling !== null) return false;
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3 && /\S$/.test(node.nodeValue ?? '')) return false;
  return true;
}

/** Takes out boxes of nothing, and those around a single other, which gets their attributes. As Readability, which walks over all elements. */
export function simplifyNestedElements(content: Element, isEmpty: (box: Element) => boolean): void {
  for (const box of Array.from(content.querySelectorAll('div, section'))) {
    if (box.id.startsWith('readability')) continue;
    if (isEmpty(box)) box.remove();
    else if (holdsOnly(box, 'DIV') || holdsOnly(box, 'SECTION')) {
      const inner = box.firstElementChild as Element;
      for (const { name, value } of Array.from(box.attributes)) inner.setAttribute(name, value);
      box.parentNode?.replaceChild(inner, box);
    }
  }
}
