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

/** Two code spans side by side as one: a reader would take the backticks between them for others. */
export function joinCodeSpans(first: string, second: string): string {
  return writeCodeSpan(readCodeSpan(first) + readCodeSpan(second));
}

function readCodeSpan(span: string): string {
  const length = /^`+/.exec(span)?.[0].length ?? 0;
  const text = span.slice(length, -length);
  return text.startsWith(' ') && text.endsWith(' ') ? text.slice(1, -1) : text;
}
