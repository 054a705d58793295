/**
 * Lower case of the same length, so that a place in it is a place in the text. Patterns for it need no `i`: with `u` that flag
 * costs a browser milliseconds for each long pattern, at every click anew.
 */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** A text without the first match of a pattern for lower case. */
export function cutMatch(text: string, pattern: RegExp): string {
  const match = pattern.exec(lowerCase(text));
  return match === null ? text : text.slice(0, match.index) + text.slice(match.index + match[0].length);
}

/** The parts of a text between the matches of a global pattern for lower case. */
export function splitAt(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of lowerCase(text).matchAll(pattern)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}
