/** The first line of a block that is no paragraph: heading, quote, list, rule, table, picture alone, fence, HTML, note, definition. */
const otherBlock =
  /^(?:#{1,6}\s|>|[-+*](?:\s|$)|\d{1,9}[.)]\s|\||!\[[^\]]*\]\([^)]*\)\s*$|`{3,}|~{3,}|<|\[\^|\[\/\/\]|\$\$|: {1,3}| {4})/;

/** Where the first paragraph of a Markdown text ends that has something below it; -1: nowhere. */
export function findExcerptEnd(body: string): number {
  let at = 0;
  while (at < body.length) {
    const end = findBlockEnd(body, at);
    if (end >= body.trimEnd().length) return -1;
    if (!otherBlock.test(body.slice(at, end))) return end;
    at = end + (/^\n+/.exec(body.slice(end))?.[0].length ?? 1);
  }
  return -1;
}

/** A block ends at a blank line; a fence at the line that closes it. */
function findBlockEnd(body: string, at: number): number {
  const fence = /^(`{3,}|~{3,}|\$\$)/.exec(body.slice(at, at + 64))?.[1];
  const end = body.indexOf(fence === undefined ? '\n\n' : `\n${fence}\n`, at);
  if (end < 0) return body.length;
  return fence === undefined ? end : end + fence.length + 1;
}

/**
 * A body with the sign that ends its excerpt after its first paragraph, and guarded: what stands before the sign must need no
 * guarding, else there is none.
 * @param sign empty: none is wanted
 */
export function signExcerpt(body: string, sign: string, guard: (body: string) => string): string {
  const end = sign === '' ? -1 : findExcerptEnd(body);
  const excerpt = body.slice(0, Math.max(end, 0));
  if (end < 0 || guard(excerpt) !== excerpt) return guard(body);
  return `${excerpt}\n\n${sign}\n\n${guard(body.slice(end).replace(/^\n+/, ''))}`;
}
