/** A code span: its backticks are one more than needed by any run inside. */
export function writeCodeSpan(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const fence = '`'.repeat(length);
  // One space at each end is taken off by the reader, and keeps backticks inside apart from those around.
  const isPadded = text.startsWith('`') || text.endsWith('`') || (text.startsWith(' ') && text.endsWith(' '));
  return isPadded ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** Where a code span stands, as far as readers take what is in it for something else. */
export interface CodePlace {
  isInCell: boolean;
  isInLink: boolean;
}

/**
 * Whether code is misread as a span: `[`]: x`](y)` is the definition of a link to every reader, and in a cell no span can hold a
 * backslash before a bar (GFM, §4.10).
 */
export function isMisread(text: string, { isInCell, isInLink }: CodePlace): boolean {
  return (isInLink && text.includes(']:')) || (isInCell && text.includes('\\|'));
}

/** Code as an element. */
export function writeCodeElement(text: string): string {
  return `<code>${writeCodeText(text)}</code>`;
}

/** Code as text: every sign in it an entity. */
export function writeCodeText(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/**
 * Code spans side by side as one: a reader would take the backticks between them for others. `writeMisread`: how code is written that
 * no span can hold.
 */
export function joinCodeSpans(
  spans: readonly string[],
  place: CodePlace,
  writeMisread: (text: string) => string,
): string {
  if (spans.length === 1) return spans[0] ?? '';
  const text = spans.map(readCodeSpan).join('');
  return isMisread(text, place) ? writeMisread(text) : writeCodeSpan(text);
}

function readCodeSpan(span: string): string {
  const length = /^`+/.exec(span)?.[0].length ?? 0;
  const text = span.slice(length, -length);
  const isPadded = text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text);
  return isPadded ? text.slice(1, -1) : text;
}
