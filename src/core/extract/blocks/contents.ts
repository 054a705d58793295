import type { Block } from './page-blocks';
import type { Verdict } from './verdict';

/** Entries of a table of contents, at least: a single link to a place on the page may be any. */
const fewestEntries = 2;

/** Tells whether a page's table of contents names a line: whether one of several links to places on the page says the very words. */
export function readContents(verdicts: readonly Verdict[]): (block: Block) => boolean {
  const tables = new Map<string, Block[]>();
  for (const { view } of verdicts) {
    const { block, box, place } = view;
    if (block.linkSize < block.size || !/^#./.test(block.target)) continue;
    const table = box.pool < 0 ? `box ${place.parentBox}` : `list ${box.pool}`;
    const entries = tables.get(table);
    if (entries === undefined) tables.set(table, [block]);
    else entries.push(block);
  }
  const names = new Set<string>();
  for (const entries of tables.values())
    if (entries.length >= fewestEntries) for (const entry of entries) names.add(keyOf(entry));
  return (block) => block.linkSize < block.size && names.has(keyOf(block));
}

function keyOf({ hash, size }: Block): string {
  return `${hash} ${size}`;
}
