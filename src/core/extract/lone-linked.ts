/** The pictures that stand alone in their links, each with its link. */
export function loneLinkedPictures(root: Element): Map<Element, Element> {
  const byLink = new Map<Element, Element | null>();
  for (const picture of Array.from(root.getElementsByTagName('img'))) {
    const link = picture.closest('a');
    if (link !== null) byLink.set(link, byLink.has(link) ? null : picture);
  }
  return new Map(
    Array.from(byLink).flatMap(([link, picture]) => (picture === null ? [] : [[picture, link] as const])),
  );
}
