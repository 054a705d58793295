import { findAllIn, type LightElement } from '../light-tree';

/** Takes out of the heads and feet of tables the rows that repeat a head: a page shows them when the first is out of sight. */
export function dropRepeatedHeads(root: LightElement): void {
  for (const table of findAllIn(root, 'table')) {
    const parts = table.children.filter(({ localName }) => /^t(?:head|foot)$/.test(localName));
    const [first, ...others] = parts[0]?.localName === 'thead' ? parts.flatMap((part) => part.children) : [];
    const words = first === undefined ? '' : wordsOf(first);
    if (words === '') continue;
    for (const row of others.filter((each) => wordsOf(each) === words)) row.remove();
  }
}

/** The words of each cell, where one ends included. */
function wordsOf(row: LightElement): string {
  return row.children
    .map(({ textContent }) => textContent.trim())
    .join('\n')
    .trim();
}
