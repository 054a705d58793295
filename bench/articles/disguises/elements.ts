/** What a page's boxes are. */
export const boxes = 'div, article, section, main';

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
