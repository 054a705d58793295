import { findFirst } from '../find-first';
import { readShortText } from './clean/short-text';
import { isSentenceEnd } from './text-measure';

/** Items of a list, letters of one on average, and of all that is read of one. */
const [fewest, shortest, longest] = [2, 25, 2000];
/** The share of the items that end like sentences, and of a box's text that the list is. */
const [mostly, mostOfBox] = [0.5, 0.5];

/** Links, what signs and heads a reader's comment, what is pressed. */
const foreign =
  'a, article, footer, header, time, button, form, input, select, textarea, label, li h1, li h2, li h3, li h4, li h5, li h6';
/** Invisible signs that editors leave at the end of a line. */
const unseen = /[\s\u200b\u2060-\u2064]+$/;

/**
 * Whether a list, or a box that is hardly more than one, says sentences and leads nowhere: steps of a recipe, each with its picture,
 * which Readability takes for a gallery.
 */
export function isListOfSentences(box: Element): boolean {
  if (/^(?:form|fieldset)$/.test(box.localName) || findFirst(box, foreign) !== null) return false;
  const items = Array.from(box.getElementsByTagName('li'));
  if (items.length < fewest) return false;
  let [size, sentences] = [0, 0];
  for (const item of items) {
    const text = readShortText(item, longest);
    if (text === null) return false;
    // A face and a name.
    if (findFirst(item, 'img') !== null && findFirst(item, 'b, strong') !== null) return false;
    size += text.length;
    const shown = text.replace(unseen, '');
    if (isSentenceEnd(shown.charCodeAt(shown.length - 1))) sentences += 1;
  }
  if (size < items.length * shortest || sentences < items.length * mostly) return false;
  return size >= (box.textContent ?? '').trim().length * mostOfBox;
}
