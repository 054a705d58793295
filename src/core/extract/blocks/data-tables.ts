import type { Verdict } from './verdict';

/** Header cells and other cells that make a table one of data. */
const [fewestHeaders, fewestCells] = [2, 4];

/** Whether so many cells make a table one of data. */
export function isDataTable(headers: number, cells: number): boolean {
  return headers >= fewestHeaders && cells >= fewestCells;
}

/** The pools of blocks that are tables of data: what their cells say is the article's, though it reads like a list of links or numbers. */
export function findDataTables(verdicts: readonly Verdict[]): ReadonlySet<number> {
  const headers = new Map<number, number>();
  const cells = new Map<number, number>();
  for (const { view } of verdicts) {
    const { tag, pool } = view.box;
    const counts = tag === 'th' ? headers : tag === 'td' ? cells : null;
    if (counts !== null && pool >= 0) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  }
  const isData = (pool: number): boolean => isDataTable(headers.get(pool) ?? 0, cells.get(pool) ?? 0);
  return new Set([...headers.keys()].filter(isData));
}
