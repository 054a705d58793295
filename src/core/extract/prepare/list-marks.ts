/** What a style sheet or a program draws before an item. Dashes and stars are signs of other things too. */
const mark = /^[•·‣◦▪▫■□●○]$/;

/** Drops the mark that a page writes before an item itself: the list has marks of its own. */
export function dropListMarks(root: Element): void {
  for (const item of Array.from(root.getElementsByTagName('li'))) {
    const first = item.firstElementChild;
    if (first === null || first.localName !== 'span' || first.nextSibling === null) continue;
    if (first.firstElementChild !== null || first.hasAttribute('id')) continue;
    const before = first.previousSibling;
    const isFirst = before === null || (before.textContent ?? '').trim() === '';
    if (isFirst && mark.test((first.textContent ?? '').trim())) first.remove();
  }
}
