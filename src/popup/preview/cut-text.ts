/** Most lines of a piece. */
export const linesPerPiece = 100;

/** Most characters of a piece, for articles with a paragraph a line; a single longer line stays whole. */
export const charactersPerPiece = 12_000;

/**
 * Cuts a text at line ends into pieces that a browser lays out quickly, one by one, as they come into view. Joined they
 * are the text again.
 */
export function cutText(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines < linesPerPiece && at + 1 - start < charactersPerPiece) continue;
    pieces.push(text.slice(start, at + 1));
    start = at + 1;
    lines = 0;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
