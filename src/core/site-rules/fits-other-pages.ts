import type { GuidePart } from '../guide';
import { isPositional } from '../pick/stable-selector';

/** Tags that say what they hold; those of the site's own have a hyphen. */
const telling = /^(?:aside|nav|footer|header|form|address|time|main|article|h1|[a-z0-9]+-[a-z0-9-]+)$/;
/** Tags of a text's parts: which of them is meant, no place in a page can say for the next one. */
const textual =
  /^(?:p|span|a|b|i|em|strong|small|li|ul|ol|dl|dt|dd|blockquote|h[2-6]|table|tr|td|th|pre|code|img|picture|figure|br|hr)$/;

/**
 * Whether a stable selector says the same of other pages of the site. `article > p` may match the one paragraph that a reader has
 * left out of this page, and would leave out every paragraph of the next.
 * @param isOne whether the selector matches one element of this page
 */
export function fitsOtherPages(selector: string, part: GuidePart, isOne: boolean): boolean {
  const last = selector.split(/ (?:> )?/).at(-1) ?? '';
  const isBare = /^[a-z0-9-]+$/.test(last);
  if (part === 'keep' || part === 'remove') return !isPositional(selector) && (!isBare || telling.test(last));
  // A fact from a wrong place is seen at once; a wrong article may not be.
  return part !== 'content' || (!isPositional(selector) && !(isOne && isBare && textual.test(last)));
}
