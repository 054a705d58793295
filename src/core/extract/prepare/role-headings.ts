import { findFirst } from '../../find-first';
import { rename } from '../rename';

const level = /^[1-6]$/;
/** What no heading's line holds: other lines, what plays, what is pressed. */
const noLine =
  'p, div, ul, ol, table, section, h1, h2, h3, h4, h5, h6, img, picture, svg, iframe, video, audio, button, input, label';

/**
 * Makes headings of the boxes that a page declares to be such, with their level: between a text's paragraphs nothing else sets them
 * off. Not those of teasers, whose words are links for the most part.
 */
export function nameRoleHeadings(root: Element): void {
  for (const box of Array.from(root.querySelectorAll('div[role="heading"], p[role="heading"]'))) {
    const stated = box.getAttribute('aria-level') ?? '';
    if (!level.test(stated) || findFirst(box, noLine) !== null) continue;
    if (box.closest('h1, h2, h3, h4, h5, h6, figcaption') !== null || !isMostlyWords(box)) continue;
    // The headline is the page's only heading of the first level.
    rename(box, `h${Math.max(2, Number(stated))}`);
  }
}

/** Whether most of its words lead nowhere. */
function isMostlyWords(box: Element): boolean {
  const links = Array.from(box.querySelectorAll('a')).reduce((sum, link) => sum + sizeOf(link), 0);
  return sizeOf(box) > links * 2;
}

function sizeOf({ textContent }: Element): number {
  return (textContent ?? '').replace(/\s+/g, '').length;
}
