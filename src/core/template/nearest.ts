/** Insertions, deletions, replacements and swaps of neighbours that make one word of another (optimal string alignment). */
function countChanges(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= to.length; column++) line.push(countCell(rows, from, to, row, column));
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

function countCell(rows: number[][], from: string, to: string, row: number, column: number): number {
  const read = (up: number, left: number): number => rows[row - up]?.[column - left] ?? Infinity;
  const isSame = from[row - 1] === to[column - 1];
  const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  const best = Math.min(read(1, 0) + 1, read(0, 1) + 1, read(1, 1) + (isSame ? 0 : 1));
  return isSwapped ? Math.min(best, read(2, 2) + 1) : best;
}

/** The name that a misspelt word most likely means: the same but for case, a beginning, or at most a third of its letters wrong. */
export function findNearest(word: string, names: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (lower === '' || lower.length > 40) return null;
  const ranked = names
    .map((name) => ({ name, changes: countChanges(lower, name.toLowerCase()) }))
    .sort((one, other) => one.changes - other.changes);
  const [best] = ranked;
  if (best === undefined) return null;
  if (best.changes <= Math.max(1, Math.floor(best.name.length / 3))) return best.name;
  const begun = names.filter((name) => lower.length >= 3 && name.toLowerCase().startsWith(lower));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
