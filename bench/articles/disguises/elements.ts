/** Elements of a page, in order. */
export function all(page: Document, selector: string): Element[] {
  return Array.from(page.querySelectorAll(selector));
}

/** Gives elements another name; attributes and content stay. @returns The new ones, in order. */
export function renameAll(page: Document, elements: readonly Element[], name: string): Element[] {
  return elements.map((element) => {
    const renamed = page.createElement(name);
    for (const { name: key, value } of Array.from(element.attributes))
      // A parser makes attributes of names that no other way can.
      if (/^[a-z_][\w:.-]*$/i.test(key)) renamed.setAttribute(key, value);
    for (const child of Array.from(element.childNodes)) renamed.appendChild(child);
    element.replaceWith(renamed);
    return renamed;
  });
}

/** Puts an element into new ones, each in the one before. @returns The innermost. */
export function wrap(element: Element, names: readonly string[]): Element {
  const page = element.ownerDocument;
  let inner = element;
  for (const [index, name] of names.entries()) {
    const box = page.createElement(name);
    if (index === 0) element.replaceWith(box);
    else inner.appendChild(box);
    inner = box;
  }
  inner.appendChild(element);
  return inner;
}

/** Whether a node says nothing: a comment, or blanks. */
export function isBlank(node: Node): boolean {
  return node.nodeType === 8 || (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '');
}
