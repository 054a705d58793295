/**
 * Joins what was written of neighbours as turndown does: as many line breaks between two as the one that asks for more, `most` of
 * them at most.
 */
export function joinBlocks(pieces: readonly string[], most: 1 | 2 = 2): string {
  const joined: string[] = [];
  let waiting = 0;
  for (const piece of pieces) {
    const start = countLeading(piece);
    waiting = Math.max(waiting, start);
    if (start === piece.length) continue;
    const end = countTrailing(piece);
    joined.push(breaks(waiting, most), piece.slice(start, piece.length - end));
    waiting = end;
  }
  return joined.join('') + breaks(waiting, most);
}

function breaks(count: number, most: number): string {
  return '\n'.repeat(Math.min(most, count));
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
