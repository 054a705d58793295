import { firstMatch } from '../first-match';
import { squash } from '../text';

/** Drops the headline where the body repeats it before its first paragraph: it is in the front matter. */
export function dropRepeatedTitle(content: Element, title: string): void {
  const wanted = squash(title);
  if (wanted === '') return;
  for (const heading of Array.from(content.querySelectorAll('h1, h2, h3, p, div, header, strong')).slice(
    0,
    12,
  )) {
    if (squash(heading.textContent ?? '') !== wanted) continue;
    if (firstMatch(heading, 'img, p, h1, h2') === null) heading.remove();
    if (/^h[1-3]$/.test(heading.localName)) return;
  }
}
