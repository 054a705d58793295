import type { LightElement } from '../../light-tree';

/** Takes out of a normal form the rules at its start and its end: what stands above and below is parted from it already. */
export function dropOuterRules(root: LightElement): void {
  if (root.firstElementChild?.localName === 'hr') root.firstElementChild.remove();
  let last = root.lastElementChild;
  // Notes are shown below the end.
  while (last?.localName === 'footnote-text') last = last.previousElementSibling;
  if (last?.localName === 'hr') last.remove();
}
