/** So many boxes are the beginning of an article. */
const most = 12;

/** The boxes of some names that the content starts with: the list of all of a large page takes time to make. */
export function firstBoxes(content: Element, names: RegExp): Element[] {
  const found: Element[] = [];
  const all = content.getElementsByTagName('*');
  for (let index = 0; found.length < most; index++) {
    const element = all.item(index) as Element | null | undefined;
    if (element === null || element === undefined) break;
    if (names.test(element.localName)) found.push(element);
  }
  return found;
}
