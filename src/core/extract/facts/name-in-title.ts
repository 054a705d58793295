import { squash } from '../text';

/** More are a whole title. */
const longestRead = 300;
/** Shorter hosts are words of headlines too. */
const shortest = 5;

/** The first or last part of the page's title that is called as the host and is none of the headline: "Courier: The bridge is coming". */
export function findInTitle(pageTitle: string, title: string, host: string): string {
  const parts = pageTitle.slice(0, longestRead).split(/\s*[|│]\s*|:\s|\s[–—-]\s/);
  const isName = (part: string): boolean => foldName(part) === host && !squash(title).includes(squash(part));
  return parts.length > 1 && host.length >= shortest
    ? ([parts[0] ?? '', parts.at(-1) ?? ''].find(isName) ?? '')
    : '';
}

/** Letters without their marks, as hosts have them. */
export function foldName(text: string): string {
  return squash(text.normalize('NFD').replace(/\p{M}/gu, ''));
}
