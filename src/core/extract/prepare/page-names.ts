import { includesAny } from '../../includes-any';

/**
 * What the classes of a page say, put together once for the steps that look for some name: most pages have none of what one looks
 * for. Elements that have gone since are among it.
 */
export interface PageNames {
  /** The values of the attribute, each once. */
  values: ReadonlySet<string>;
  /** All of them in lower case, with a space on either side of each class. */
  text: string;
}

/** Puts together what is said by the values of the attribute `class` of a page's elements. */
export function joinNames(values: ReadonlySet<string>): PageNames {
  const text = [...values].join(' ').toLowerCase();
  return { values, text: ` ${text.replace(/[\t\n\f\r]/g, ' ')} ` };
}

/** Whether some class holds one of some texts in lower case: ` math ` is one as a whole. */
export function mention({ text }: PageNames, parts: readonly string[]): boolean {
  return includesAny(text, parts);
}

/** The values that a pattern finds something in. `parts`: texts in lower case, one of which each of those holds. */
export function namesLike(names: PageNames, parts: readonly string[], pattern: RegExp): Set<string> {
  return new Set(mention(names, parts) ? [...names.values].filter((value) => pattern.test(value)) : []);
}
