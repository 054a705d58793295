/** The measure of scrapinghub's article-extraction-benchmark: runs of four words, or four characters where words are not spaced. */
const run = 4;
const unspacedLanguages = new Set(['zh', 'ja', 'th', 'my', 'lo', 'km']);

/** Splits a text into what is counted. */
export type Tokenize = (text: string) => string[];

/** The tokens of a page's language; scrapinghub's own pages are counted in words throughout. */
export function tokensFor(language: string, set: string): Tokenize {
  const isUnspaced = unspacedLanguages.has(language) && set !== 'scrapinghub';
  return isUnspaced
    ? (text) => text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []
    : (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How often each run of tokens occurs. */
export function countShingles(tokens: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - run + 1); at++) {
    const key = tokens.slice(at, at + run).join('\u0001');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision, recall and F1 of one page, 0 to 1. */
export interface PageScore {
  precision: number;
  recall: number;
  f1: number;
  /** An empty answer has no precision. */
  isEmpty: boolean;
}

/** Compares two texts. */
export function compareShingles(truth: Map<string, number>, found: Map<string, number>): PageScore {
  let shared = 0;
  for (const [key, count] of truth) shared += Math.min(count, found.get(key) ?? 0);
  const sum = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  const [wanted, given] = [sum(truth), sum(found)];
  const precision = given === 0 ? 0 : shared / given;
  const recall = wanted === 0 ? 0 : shared / wanted;
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, isEmpty: given === 0 };
}
