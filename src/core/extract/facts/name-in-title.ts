import { squash } from '../text';

/** More are a whole title. */
const longestRead = 300;
const longest = 36;
/** Shorter parts of hosts begin too many words. */
const shortest = 5;

/** The first or last part of the page's title that begins as the host does and is none of the headline: "Courier: The bridge is coming". */
export function findInTitle(pageTitle: string, title: string, words: readonly string[]): string {
  const parts = pageTitle.slice(0, longestRead).split(/\s*[|│]\s*|:\s|\s[–—-]\s/);
  const isName = (part: string): boolean =>
    part.length <= longest &&
    !squash(title).includes(squash(part)) &&
    words.some((word) => word.length >= shortest && foldName(part.replace(/´/g, '')).startsWith(word));
  return parts.length > 1 ? ([parts[0] ?? '', parts.at(-1) ?? ''].find(isName) ?? '') : '';
}

/** Letters without their marks, as hosts have them. */
export function foldName(text: string): string {
  return squash(text.normalize('NFD').replace(/\p{M}/gu, ''));
}
