import { findFirst } from '../../find-first';
import { hasMark } from '../guided/marks';
import { squash } from '../text';
import { mention, type PageNames } from './page-names';

/** What a box is called that is shown while the pointer rests on a word. */
const named = ['rollover', 'hovercard', 'hover-card', 'popover', 'tooltip', 'tool-tip'];
/** What is called after such a card and is the word that it is shown over. */
const word = /trigger|anchor|target|inline|(?:^|[\s_-])has[-_]/i;
const cards = named.map((name) => `p [class*="${name}"]`).join(', ');
/** Links that make one a card about something: a definition has none. */
const fewestLinks = 2;

/**
 * Drops the cards that stand in a sentence and are shown over one of its words: whom it names, with a face and links to more. Where
 * style sheets are not loaded they would be read as the sentence's own words.
 */
export function dropHoverCards(root: Element, names: PageNames): void {
  if (!mention(names, named)) return;
  for (const card of Array.from(root.querySelectorAll(cards))) {
    const before = card.previousElementSibling;
    const name = before === null ? '' : squash(before.textContent ?? '');
    if (name === '' || word.test(card.getAttribute('class') ?? '') || hasMark(card)) continue;
    const isCard = findFirst(card, 'img') !== null || squash(card.textContent ?? '').startsWith(name);
    if (isCard && card.getElementsByTagName('a').length >= fewestLinks) card.remove();
  }
}
