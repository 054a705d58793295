/**
 * Joins what was written of neighbours as turndown does: at most one blank line between two, as many line breaks as the one that
 * asks for more.
 */
export function joinBlocks(pieces: readonly string[]): string {
  const joined: string[] = [];
  let waiting = 0;
  for (const piece of pieces) {
    const start = countLeading(piece);
    waiting = Math.max(waiting, start);
    if (start === piece.length) continue;
    const end = countTrailing(piece);
    joined.push(breaks(waiting), piece.slice(start, piece.length - end));
    waiting = end;
  }
  return joined.join('') + breaks(waiting);
}

function breaks(count: number): string {
  return '\n'.repeat(Math.min(2, count));
}

function countLeading(text: string): number {
  let count = 0;
  while (text.charCodeAt(count) === 10) count += 1;
  return count;
}

function countTrailing(text: string): number {
  let count = 0;
  while (text.charCodeAt(text.length - 1 - count) === 10) count += 1;
  return count;
}
