/** Drops links that say of themselves that they lead to where the page is written: their words are read as an author's beside a name. */
export function dropEditLinks(root: Element): void {
  for (const link of Array.from(root.querySelectorAll('a[rel~="edit"]'))) link.remove();
}
