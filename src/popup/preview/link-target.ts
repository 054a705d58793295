import { unescapeText } from './entities';

/** What stands in the parentheses of a link or picture. */
export interface LinkTarget {
  url: string;
  title: string;
  /** The place after the closing parenthesis. */
  end: number;
}

const target =
  /\(\s*(?:<((?:[^<>\n\\]|\\.)*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*))(?:\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\(((?:[^()\\]|\\.)*)\)))?\s*\)/y;

/** Reads `(address "title")` at a place, or answers `null`. */
export function linkTargetAt(text: string, at: number): LinkTarget | null {
  target.lastIndex = at;
  const match = target.exec(text);
  if (match === null) return null;
  const [, bracketed, bare, double, single, round] = match;
  return {
    url: unescapeText(bracketed ?? bare ?? ''),
    title: unescapeText(double ?? single ?? round ?? ''),
    end: target.lastIndex,
  };
}
