import { findAllIn, findIn, type LightElement } from '../light-tree';

const picture = new Set(['img']);

/** Joins links of a safe tree that lead to one place and have nothing between them, as editors leave them. */
export function joinLinks(root: LightElement): void {
  // One that grows is not searched again for each link that it takes in.
  let bare: LightElement | null = null;
  for (const link of findAllIn(root, 'a')) {
    const before = link.previousSibling;
    if (before?.nodeType !== 1 || before.localName !== 'a' || link.hasAttribute('data-footnote-ref'))
      continue;
    if (
      before.getAttribute('href') !== link.getAttribute('href') ||
      (before !== bare && findIn(before, picture)) ||
      findIn(link, picture)
    )
      continue;
    bare = before;
    for (const node of link.childNodes) before.appendChild(node);
    link.remove();
  }
}
