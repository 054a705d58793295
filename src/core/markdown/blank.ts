/** Whether a text shows nothing: white space of any kind, and characters without a width. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b\u2060\ufeff]/.test(text);
}

/** Whether a text is nothing but the white space that browsers fold. */
export function isFolded(text: string): boolean {
  return !/[^ \t\r\n\f]/.test(text);
}
