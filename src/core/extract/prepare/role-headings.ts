import { findFirst } from '../../find-first';
import { rename } from '../rename';
import { squeeze } from '../text';

const level = /^[1-6]$/;
/** What no heading's line holds: other lines, what plays, what is pressed. */
const noLine =
  'p, div, ul, ol, table, section, h1, h2, h3, h4, h5, h6, img, picture, svg, iframe, video, audio, button, input, label';

/** How a teaser goes on behind its link: the time that it takes to read, or since when it is there. Without white space. */
const readingTime = /^[|·•,–—-]?(?:\d{1,3}(?:min(?!o)|[a-z]{1,7}ago$)|\d{1,2}:\d{2}$)/i;

/**
 * Makes headings of the boxes that a page declares to be such, with their level: between a text's paragraphs nothing else sets them
 * off. Not those of teasers: their line is a link.
 */
export function nameRoleHeadings(root: Element): void {
  for (const box of Array.from(root.querySelectorAll('div[role="heading"], p[role="heading"]'))) {
    const stated = box.getAttribute('aria-level') ?? '';
    if (!level.test(stated) || findFirst(box, noLine) !== null) continue;
    if (box.closest('h1, h2, h3, h4, h5, h6, figcaption') !== null || isTeaser(box)) continue;
    // The headline is the page's only heading of the first level.
    rename(box, `h${Math.max(2, Number(stated))}`);
  }
}

/** Whether its line has no words, or is a link: all of it, or all but how long the other text is to read. */
function isTeaser(box: Element): boolean {
  const text = wordsOf(box);
  const links = Array.from(box.querySelectorAll('a')).map(wordsOf);
  const [first = ''] = links;
  if (links.join('').length === text.length) return true;
  return first !== '' && text.startsWith(first) && readingTime.test(text.slice(first.length));
}

function wordsOf({ textContent }: Element): string {
  return squeeze(textContent ?? '');
}
