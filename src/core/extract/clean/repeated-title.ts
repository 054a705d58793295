import { firstMatch } from '../first-match';
import { squash } from '../text';
import { readShortText } from './short-text';

/** Drops the headline where the body repeats it before its first paragraph: it is in the front matter. */
export function dropRepeatedTitle(content: Element, title: string): void {
  const wanted = squash(title);
  if (wanted === '') return;
  for (const heading of Array.from(content.querySelectorAll('h1, h2, h3, p, div, header, strong')).slice(
    0,
    12,
  )) {
    // Punctuation aside it is as long as the title; the article's own box is not worth squashing.
    const text = readShortText(heading, title.length * 2 + 50);
    if (text === null || squash(text) !== wanted) continue;
    if (firstMatch(heading, 'img, p, h1, h2') === null) heading.remove();
    if (/^h[1-3]$/.test(heading.localName)) return;
  }
}
