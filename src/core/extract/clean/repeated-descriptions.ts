import { findFirst } from '../../find-first';
import type { Known } from '../known';
import { squash } from '../text';
import { readShortText } from './short-text';

/** Characters of a caption, and of the site's name behind a headline. */
const [longestCaption, longestSite] = [1_000, 40];
/** Letters: what is shorter may stand in a caption by chance. */
const shortest = 6;
/** What parts a headline from the site's name. */
const divider = /\s[|–—-]\s(?=[^|–—]*$)/;

/**
 * Empties the descriptions of pictures that say what their caption or the headline says: who hears the page, or reads the Markdown as
 * text, would be told it twice.
 */
export function dropRepeatedDescriptions(content: Element, { squashedTitle }: Known): void {
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const description = picture.getAttribute('alt') ?? '';
    const said = squash(description);
    if (said.length < shortest) continue;
    const caption = captionOf(picture);
    if (!isTitle(description, said, squashedTitle) && !isSaidBy(caption, said)) continue;
    // A title would be taken for the description.
    const title = squash(picture.getAttribute('title') ?? '');
    if (title !== '' && title !== said && title !== squashedTitle && !caption.includes(title)) continue;
    picture.removeAttribute('title');
    picture.setAttribute('alt', '');
  }
}

/** Whether a caption is a description, or begins with it; a name farther down in it may tell whom of several a picture shows. */
function isSaidBy(caption: string, said: string): boolean {
  return caption.startsWith(said) || (said.length * 2 >= caption.length && caption.includes(said));
}

/** Whether a description is the headline, alone or before the site's name. */
function isTitle(description: string, said: string, title: string): boolean {
  if (said === title) return true;
  if (title.length < shortest || !said.startsWith(title)) return false;
  const before = Math.max(0, description.length - longestSite);
  const at = description.slice(before).search(divider);
  return at >= 0 && squash(description.slice(0, before + at)) === title;
}

/** The letters of a picture's own caption: several pictures may share one, and are told apart by what is said of each. */
function captionOf(picture: Element): string {
  const figure = picture.closest('figure');
  if (figure === null || figure.getElementsByTagName('img').length > 1) return '';
  const caption = findFirst(figure, 'figcaption');
  return squash(caption === null ? '' : (readShortText(caption, longestCaption) ?? ''));
}
