/** The link that a text stands in. */
export function linkAround(text: Text | undefined): Element | null {
  return text?.parentElement?.closest('a') ?? null;
}

/** Whether the last of a line's texts that has what is asked for stands in a link. */
export function endsInLink(texts: readonly Text[], has = /\S/): boolean {
  return linkAround(texts.findLast(({ nodeValue }) => has.test(nodeValue ?? ''))) !== null;
}
