/** What a character is to the count. */
const enum Kind {
  Unknown,
  Other,
  /** Part of a word. */
  Letter,
  /** A word of its own: scripts that are written without spaces. */
  Character,
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/** The kind of each UTF-16 unit that was met: asking the patterns for every character takes a hundred times as long. */
const known = new Uint8Array(0x10000);

/** Words of a text. Scripts that are written without spaces count one a character (Chinese, Japanese, Thai …). */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isPair = unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length;
    const kind = isPair ? readKind(text.slice(index, index + 2)) : kindOf(unit);
    if (kind === Kind.Character || (kind === Kind.Letter && !isInWord)) words++;
    isInWord = kind === Kind.Letter || (isInWord && isApostrophe(unit) && isLetterAt(text, index + 1));
    if (isPair) index++;
  }
  return words;
}

function kindOf(unit: number): Kind {
  const kind = known[unit] ?? Kind.Unknown;
  if (kind !== Kind.Unknown) return kind;
  return (known[unit] = readKind(String.fromCharCode(unit)));
}

function readKind(character: string): Kind {
  if (unspaced.test(character)) return Kind.Character;
  return letter.test(character) ? Kind.Letter : Kind.Other;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && kindOf(text.charCodeAt(index)) === Kind.Letter;
}
