import { findFirst } from '../find-first';
import { firstBoxes } from './clean/first-boxes';
import { readShortText } from './clean/short-text';
import { standfirstName } from './insert-standfirst';
import { rename } from './rename';
import { isSentenceEnd } from './text-measure';

/** Letters of a sentence, and of any standfirst. */
const [shortest, longest] = [60, 900];
const boxes = /^(?:h[1-6]|p|li|blockquote|pre|td|th)$/;

/** Makes a paragraph of the standfirst that a page writes as a heading: it stands first, and no other heading is like it. */
export function settleStandfirst(content: Element): void {
  const first = firstBoxes(content, boxes).find(isLine);
  if (first === undefined || !/^h[2-6]$/.test(first.localName)) return;
  const className = classOf(first);
  const alike = Array.from(content.getElementsByTagName(first.localName)).filter(
    (other) => other !== first && classOf(other) === className,
  );
  const isNamed = standfirstName.test(className) && !className.includes('lead-in');
  const isOne = isNamed ? alike.length === 0 : isSentence(first) && !alike.some(endsSentence);
  if (isOne) rename(first, 'p');
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** A question is the name of its answer. */
function isSentence(heading: Element): boolean {
  const text = readShortText(heading, longest) ?? '';
  return text.length >= shortest && endsSentence(heading) && !/[?？؟]$/.test(text);
}

function endsSentence(heading: Element): boolean {
  const text = readShortText(heading, longest) ?? '';
  return isSentenceEnd(text.charCodeAt(text.length - 1));
}

/** Whether a box has text, and holds no heading that is a line of its own. */
function isLine(box: Element): boolean {
  return readShortText(box, 0) !== '' && findFirst(box, 'h2, h3, h4, h5, h6') === null;
}
