/** What is counted over a block's characters. Sizes weigh a CJK character as two letters, which is about what it says. */
export interface TextMeasure {
  /** Letters, digits and signs; white space counts nothing. */
  size: number;
  capitals: number;
  digits: number;
  /** Marks that end a sentence or part it. */
  marks: number;
  /** Bars, arrows, slashes, bullets: what parts links and labels. */
  dividers: number;
  /** The last character that is no white space or quotation mark; 0 before the first. */
  last: number;
  /** The first character that is no white space; 0 before it. */
  first: number;
  /** Changes with the characters counted in `size`. */
  hash: number;
}

/** A measure of no text. */
export function makeMeasure(): TextMeasure {
  return { size: 0, capitals: 0, digits: 0, marks: 0, dividers: 0, last: 0, first: 0, hash: 0 };
}

const sentenceEnds = unitsOf('.!?…。！？．؟۔।॥።');
const sentenceParts = unitsOf(',;，、；،');
const dividers = unitsOf('|/›»>•·→↓▶■▲★#@:：【】[]');
const closers = unitsOf('"”’»』」）)\'');

/** Whether a block whose last character is this ends like a sentence. */
export function isSentenceEnd(unit: number): boolean {
  return sentenceEnds.has(unit);
}

/**
 * Adds a text to a measure: one loop over its UTF-16 units, since every page's every character comes by here. It counts in variables
 * of its own, which costs half of what counting in the measure does.
 */
export function addText(measure: TextMeasure, text: string): void {
  let { size, hash, first, last } = measure;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x20) continue;
    // Nearly every character is a small letter or an ideograph, which are none of what is looked up below.
    const isIdeograph = unit >= 0x4e00 && unit <= 0x9fff;
    const isPlain = (unit >= 0x61 && unit <= 0x7a) || isIdeograph;
    if (!isPlain) {
      if (isSpace(unit)) continue;
      if (unit >= 0x2e80 && isWide(unit)) size++;
      countSign(measure, unit);
    } else if (isIdeograph) size++;
    size++;
    // As of whole numbers of 32 bits: the product is far below where numbers lose digits.
    hash = (hash * 31 + unit) | 0;
    if (first === 0) first = unit;
    if (isPlain || !closers.has(unit)) last = unit;
  }
  measure.size = size;
  measure.hash = hash;
  measure.first = first;
  measure.last = last;
}

function countSign(measure: TextMeasure, unit: number): void {
  if (isDigit(unit)) measure.digits++;
  else if (isCapital(unit)) measure.capitals++;
  else if (sentenceEnds.has(unit) || sentenceParts.has(unit)) measure.marks++;
  else if (dividers.has(unit)) measure.dividers++;
}

/** What is counted in `size`: anything that is no white space as `isSpace` has it. Most texts of a page only indent its markup. */
export const inked = /[!-\x9f\xa1-\u1fff\u2010-\u2fff\u3001-\ufefe\uff00-\uffff]/;

/** Capitals of Latin, Greek and Cyrillic: the scripts that have both cases. */
export function isCapital(unit: number): boolean {
  if (unit < 0x5b) return unit >= 0x41;
  if (unit < 0xc0) return false;
  if (unit <= 0xde) return unit !== 0xd7;
  return (unit >= 0x391 && unit <= 0x3a9) || (unit >= 0x400 && unit <= 0x42f);
}

function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)
  );
}

/** White space, and the invisible characters that stand between words. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) return true;
  return unit >= 0x2000 && unit <= 0x200f;
}

/** Han, kana, Hangul and the full-width forms, of the units from where the first of them stand. */
function isWide(unit: number): boolean {
  return unit <= 0xd7a3 || (unit >= 0xf900 && unit <= 0xffef);
}

function unitsOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
