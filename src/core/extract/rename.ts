/** Puts an element of another name in the place of one, or of a box around it, with all its attributes and all that it holds. */
export function rename(element: Element, name: string, place = element): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of Array.from(element.attributes)) renamed.setAttribute(key, value);
  while (element.firstChild !== null) renamed.appendChild(element.firstChild);
  place.replaceWith(renamed);
}
