/** What a piece of text adds to the length of a longer one whose runs of white space are folded. */
export interface Piece {
  /** Characters (UTF-16 units) of it by itself, its ends trimmed: those of `text.trim().replace(/\s+/g, ' ')`. */
  length: number;
  /** Whether white space stands before the first of them, and behind the last. */
  opens: boolean;
  closes: boolean;
}

/** The piece of no text. */
export const noText: Piece = { length: 0, opens: false, closes: false };

/** Measures one piece. By the browser's own code: a loop over characters runs uncompiled in a fresh page. */
export function measurePiece(text: string): Piece {
  return measureFolded(text, foldText(text));
}

/** Measures a text of which `foldText` is known. */
export function measureFolded(text: string, folded: string): Piece {
  const { length } = folded;
  if (length === 0) return { length, opens: text !== '', closes: text !== '' };
  return { length, opens: text[0] !== folded[0], closes: text.at(-1) !== folded.at(-1) };
}

/** A text without white space at its ends, runs of it within made one space; a single one stays what it is. */
export function foldText(text: string): string {
  return text.trim().replace(/\s{2,}/g, ' ');
}

/** The piece that two make, one after the other. */
export function joinPieces(one: Piece, next: Piece): Piece {
  const isParted = one.closes || next.opens;
  if (one.length === 0)
    return { ...next, opens: isParted, closes: next.length === 0 ? isParted : next.closes };
  if (next.length === 0) return { ...one, closes: isParted };
  return {
    length: one.length + next.length + (isParted ? 1 : 0),
    opens: one.opens,
    closes: next.closes,
  };
}
