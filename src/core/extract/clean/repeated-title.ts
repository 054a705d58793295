import { findFirst } from '../../find-first';
import { squash } from '../text';
import { firstBoxes } from './first-boxes';
import { readShortText } from './short-text';

/** Drops the headline where the body repeats it before its first paragraph: it is in the front matter. */
export function dropRepeatedTitle(content: Element, title: string): void {
  const wanted = squash(title);
  if (wanted === '') return;
  for (const heading of firstBoxes(content, boxes)) {
    // Punctuation aside it is as long as the title; the article's own box is not worth squashing.
    const text = readShortText(heading, title.length * 2 + 50);
    if (text === null || squash(text) !== wanted) {
      // What comes below the first text may be called like the article.
      if (heading.localName === 'p' && text !== '') return;
      continue;
    }
    if (findFirst(heading, 'img, p, h1, h2') === null) heading.remove();
  }
}

const boxes = /^(?:h[1-3]|p|div|header|strong)$/;
