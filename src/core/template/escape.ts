/** Whether a backslash stands here that takes the meaning from one of these characters. */
export function hasEscape(text: string, index: number, characters: string): boolean {
  return text[index] === '\\' && index + 1 < text.length && characters.includes(text[index + 1] ?? '');
}

/** Takes the backslash from before `{ } | , \`. */
export function unescape(text: string): string {
  return text.replace(/\\([{}|,\\])/g, '$1');
}

/** Splits at a character where no backslash stands before it; the backslashes stay. */
export function splitUnescaped(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === separator) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...pieces, text.slice(from)];
}
