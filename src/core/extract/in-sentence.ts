import { findFirst } from '../find-first';
import { readShortText } from './clean/short-text';

/** Characters of a few words, and of the paragraph that they stand in without them. */
const [longest, shortestRest] = [60, 60];
/** Elements between the words and their paragraph, at most. */
const levels = 3;
/** Nodes beside them without a letter that are looked past. */
const mostBlank = 20;
/** Numbers alone, and labels with what they name. */
const noWords = /^[\d\s.,+%-]+$|^(?:related|read|see|photo|foto|picture|bild|image|video)\b[^:]{0,12}:/i;
/** What follows a word that begins a sentence and is no label: "PARIS, 3 May". */
const joint = /^[,;.)–—-]/;

/**
 * Whether an element is a few words of a paragraph that go on behind it, with words before it or a mark that joins it to the rest:
 * without it the sentence would have a hole, whatever it is called.
 */
export function isInSentence(element: Element): boolean {
  if (element.localName !== 'span') return false;
  const paragraph = element.closest('p');
  if (paragraph === null || findFirst(element, 'img, button') !== null) return false;
  const words = readShortText(element, longest);
  if (words === null || words === '') return false;
  if (readShortText(paragraph, words.length + shortestRest) !== null) return false;
  // A remark of its own: a link to another article, a count, who took a picture.
  if (noWords.test(words)) return false;
  const after = textBeside(element, paragraph, 'nextSibling');
  if (after === '' || joint.test(after)) return after !== '';
  const before = textBeside(element, paragraph, 'previousSibling');
  return before !== '' && !(/[.!?]$/.test(before) && /^\p{Lu}/u.test(after));
}

/** The text right beside an element in its paragraph; empty: none, or a line ends there. */
function textBeside(element: Element, paragraph: Element, side: 'previousSibling' | 'nextSibling'): string {
  let at: Node = element;
  for (let level = 0; level < levels && at !== paragraph; level++) {
    let node = at[side];
    for (let nodes = 0; node !== null && nodes < mostBlank; nodes++, node = node[side]) {
      if (node.nodeName.toLowerCase() === 'br') return '';
      const text = (node.textContent ?? '').trim();
      if (text !== '') return text;
    }
    at = at.parentNode ?? paragraph;
  }
  return '';
}
