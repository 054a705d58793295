/** A delimiter as it will stand in the Markdown. */
export interface Delimiter<Owner> {
  owner: Owner;
  isStart: boolean;
  /** `*`, `**` or `~~`. */
  text: string;
}

/** Delimiters of one character side by side, which a reader takes as one, and the text on either side of them. */
export interface DelimiterRow<Owner> {
  delimiters: Delimiter<Owner>[];
  /** Empty at the start of the block. */
  before: string;
  /** Empty at the end of the block. */
  after: string;
}

interface Flanks {
  canOpen: boolean;
  canClose: boolean;
  /** For some reader it can do either. */
  isAmbiguous: boolean;
  /** In characters; CommonMark's rule of three asks for it. */
  length: number;
}

/**
 * Reads delimiters as CommonMark does (0.31, §6.2 and the appendix's algorithm) and answers the owners of those that would not
 * be paired with their own other end.
 */
export function findUnpaired<Owner>(rows: readonly DelimiterRow<Owner>[]): Set<Owner> {
  const unpaired = new Set<Owner>();
  const open: { flanks: Flanks; sign: string }[] = [];
  for (const row of rows) {
    const flanks = readFlanks(row);
    const hasEnd = row.delimiters.some((delimiter) => !delimiter.isStart);
    for (const { owner, isStart, text } of row.delimiters) {
      const sign = text.charAt(0);
      // A row that ends one run and starts another is read as one of the two: the second gives way.
      if (isStart && (hasEnd || !flanks.canOpen)) unpaired.add(owner);
      // Rows that could both open and close are read differently from reader to reader when one run stands in another of its sign.
      const outer = (isStart ? open : open.slice(0, -1)).findLast((each) => each.sign === sign);
      if (outer !== undefined && (flanks.isAmbiguous || outer.flanks.isAmbiguous)) unpaired.add(owner);
      if (isStart) open.push({ flanks, sign });
      else if (!canPair(open.pop()?.flanks, flanks)) unpaired.add(owner);
    }
  }
  return unpaired;
}

/** What the row can do for every reader, whichever way it classifies the characters beside it. */
function readFlanks<Owner>(row: DelimiterRow<Owner>): Flanks {
  const before = readingsOf(Array.from(row.before.slice(-2)).at(-1));
  const after = readingsOf(Array.from(row.after.slice(0, 2))[0]);
  const readings = before.flatMap((one) => after.map((other) => flanksBetween(one, other)));
  return {
    canOpen: readings.every((reading) => reading.canOpen),
    canClose: readings.every((reading) => reading.canClose),
    isAmbiguous: readings.some((reading) => reading.canOpen) && readings.some((reading) => reading.canClose),
    length: row.delimiters.reduce((sum, delimiter) => sum + delimiter.text.length, 0),
  };
}

type CharacterClass = 'space' | 'punctuation' | 'letter';

function flanksBetween(
  before: CharacterClass,
  after: CharacterClass,
): { canOpen: boolean; canClose: boolean } {
  return {
    canOpen: after !== 'space' && (after === 'letter' || before !== 'letter'),
    canClose: before !== 'space' && (before === 'letter' || after !== 'letter'),
  };
}

/** What a character is to some reader. */
function readingsOf(character: string | undefined): CharacterClass[] {
  if (character !== undefined && /^[a-z0-9]/i.test(character)) return ['letter'];
  const [narrow, wide] = [classify(character, true), classify(character, false)];
  return narrow === wide ? [narrow] : [narrow, wide];
}

/**
 * Readers differ in what they call punctuation: symbols are since CommonMark 0.31 only, characters beyond the basic plane are not
 * for those that look at half of one, a tilde is not for marked. A delimiter beside one must be right either way.
 */
function classify(character: string | undefined, isNarrow: boolean): CharacterClass {
  if (character === undefined || /\s/u.test(character)) return 'space';
  const isPunctuation = isNarrow ? /[!-/:-@[-`{-}]|(?![\u{10000}-\u{10ffff}])\p{P}/u : /[\p{P}\p{S}]/u;
  return isPunctuation.test(character) ? 'punctuation' : 'letter';
}

/** Rows that can both open and close must not add up to a multiple of three, unless both are one. */
function canPair(opener: Flanks | undefined, closer: Flanks): boolean {
  if (opener?.canOpen !== true || !closer.canClose) return false;
  const mayFlip = opener.isAmbiguous || closer.isAmbiguous;
  const total = opener.length + closer.length;
  return !mayFlip || total % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
