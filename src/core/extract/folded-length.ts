/** What a piece of text adds to the length of a longer one whose runs of white space are folded. */
export interface Piece {
  /** Characters (UTF-16 units) that are no white space. */
  ink: number;
  /** Runs of white space between them. */
  gaps: number;
  /** Whether white space stands before the first of them, and behind the last. */
  opens: boolean;
  closes: boolean;
}

/** The piece of no text. */
export const noText: Piece = { ink: 0, gaps: 0, opens: false, closes: false };

/** Measures one piece: a loop, since folding by a pattern makes a second text of the first. */
export function measurePiece(text: string): Piece {
  let ink = 0;
  let gaps = 0;
  let opens = false;
  let isSpace = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x20 ? isAsciiSpace(unit) : unit >= 0xa0 && isWideSpace(unit)) {
      isSpace = true;
      continue;
    }
    if (isSpace) {
      if (ink === 0) opens = true;
      else gaps++;
    }
    ink++;
    isSpace = false;
  }
  return ink === 0 ? { ink, gaps, opens: isSpace, closes: isSpace } : { ink, gaps, opens, closes: isSpace };
}

/** The piece that two make, one after the other. */
export function joinPieces(one: Piece, next: Piece): Piece {
  const isParted = one.closes || next.opens;
  if (one.ink === 0) return { ...next, opens: isParted, closes: next.ink === 0 ? isParted : next.closes };
  if (next.ink === 0) return { ...one, closes: isParted };
  return {
    ink: one.ink + next.ink,
    gaps: one.gaps + next.gaps + (isParted ? 1 : 0),
    opens: one.opens,
    closes: next.closes,
  };
}

/** The length of a piece by itself, its ends trimmed: that of `text.trim().replace(/\s+/g, ' ')`. */
export function foldedLength({ ink, gaps }: Piece): number {
  return ink + gaps;
}

function isAsciiSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** White space beyond ASCII, as `\s` and `trim` have it. */
function isWideSpace(unit: number): boolean {
  if (unit === 0xa0 || unit === 0x1680 || unit === 0x3000 || unit === 0xfeff) return true;
  return (
    unit >= 0x2000 &&
    unit <= 0x205f &&
    (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f)
  );
}
