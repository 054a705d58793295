import { findFirst } from '../../find-first';
import { boxTags } from '../blocks/tags';
import { linkDensity } from '../clean/link-density';
import { hasMark } from '../guided/marks';
import { squash } from '../text';
import { mention, type PageNames } from './page-names';

/** What a box is called that is shown while the pointer rests on a word. */
const named = ['rollover', 'hovercard', 'hover-card', 'popover', 'tooltip', 'tool-tip'];
/** What is called after such a card and is the word that it is shown over. */
const word = /trigger|anchor|target|inline|(?:^|[\s_-])has[-_]/i;
const cards = named.map((name) => `[class*="${name}"]`).join(', ');
/** What one without such a name has, too, and where it stands. */
const [face, behindLink] = ['span > img', 'a + span'];
/** Links that make one a card about something: a definition has none. */
const fewestLinks = 2;
/** Characters around a card that make a sentence: a byline has fewer. */
const sentence = 40;

/**
 * Drops the cards that stand in a sentence and are shown over one of its words: whom it names, with a face and links to more. Where
 * style sheets are not loaded they would be read as the sentence's own words. What has no name of one leads where the link before it
 * leads, and further.
 */
export function dropHoverCards(root: Element, names: PageNames): void {
  if (mention(names, named))
    for (const card of Array.from(root.querySelectorAll(cards)))
      if (isNamedCard(card) && isCard(card) && (card.closest('p') !== null || isInSentence(card)))
        card.remove();
  for (const card of Array.from(root.querySelectorAll(behindLink)))
    if (leadsOn(card) && isInSentence(card) && linkDensity(card) > 0.5) card.remove();
}

function isNamedCard(card: Element): boolean {
  const name = squash(card.previousElementSibling?.textContent ?? '');
  if (name === '' || word.test(card.getAttribute('class') ?? '')) return false;
  return findFirst(card, 'img') !== null || squash(card.textContent ?? '').startsWith(name);
}

/** Whether a box with a face leads where the link right before it leads, and further. */
function leadsOn(box: Element): boolean {
  const before = box.previousElementSibling;
  const target = before?.getAttribute('href') ?? '';
  if (target === '' || before !== box.previousSibling || findFirst(box, face) === null) return false;
  return (
    Array.from(box.getElementsByTagName('a')).some((link) => link.getAttribute('href') === target) &&
    isCard(box)
  );
}

function isCard(card: Element): boolean {
  return card.getElementsByTagName('a').length >= fewestLinks && !hasMark(card);
}

/** Whether words stand beside a card, or beside what holds it and its word: pages make paragraphs of other boxes too. */
function isInSentence(card: Element): boolean {
  if (boxTags.has(card.localName)) return false;
  let letters = 0;
  let around = card.parentElement;
  for (; around !== null && letters < sentence; around = around.parentElement) {
    for (let node = around.firstChild; node !== null && letters < sentence; node = node.nextSibling)
      if (node.nodeType === 3) letters += (node.nodeValue ?? '').trim().length;
    if (around.localName !== 'span') break;
  }
  return letters >= sentence;
}
