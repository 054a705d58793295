/** Whether an element is nothing but a place to link to: `<a name="x"></a>`. */
export function isEmptyAnchor(element: Element): boolean {
  return (
    /^(?:a|span)$/.test(element.localName) &&
    (element.textContent ?? '').trim() === '' &&
    element.firstElementChild === null
  );
}
