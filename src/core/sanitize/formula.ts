/** A formula of the page. */
export interface Formula {
  tex: string;
  isDisplay: boolean;
}

/**
 * A formula on one line. Wikipedia wraps every formula in `{\displaystyle …}`, which says nothing in Markdown; kramdown hides one
 * from XML in a comment of TeX; a comment would swallow the next line.
 */
export function tidyTex(source: string): string {
  const own = source.replace(/^\s*%\s*<!\[CDATA\[/, '').replace(/%?\]\]>\s*$/, '');
  const folded = own
    .replace(/(?<=(?<!\\)(?:\\\\)*)%[^\n]*(?:\n|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^\{\\displaystyle ?(.*)\}$/.exec(folded)?.[1]?.trim() ?? folded;
}
