import { findFirst } from '../find-first';
import { readShortText } from './clean/short-text';
import { standfirstName } from './insert-standfirst';
import { rename } from './rename';
import { isSentenceEnd } from './text-measure';

/** Letters of a sentence, and of any standfirst. */
const [shortest, longest] = [60, 900];
/** Boxes that the content starts with. */
const mostBoxes = 12;
const boxes = /^(?:h[1-6]|p|li|blockquote|pre|td|th)$/;

/** Makes a paragraph of the standfirst that a page writes as a heading: it stands first, and no other heading is like it. */
export function settleStandfirst(content: Element): void {
  const first = findFirstLine(content);
  if (first === null || !/^h[2-6]$/.test(first.localName)) return;
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

/** The first of the boxes with text, pictures and their captions aside; none where text stands before it in another. */
function findFirstLine(content: Element): Element | null {
  const all = content.getElementsByTagName('*');
  let seen = 0;
  for (let index = 0; seen < mostBoxes; index++) {
    const element = all.item(index) as Element | null | undefined;
    if (element === null || element === undefined) return null;
    if (!boxes.test(element.localName)) continue;
    seen += 1;
    const isLine = readShortText(element, 0) !== '' && findFirst(element, 'h2, h3, h4, h5, h6') === null;
    if (isLine) return element;
  }
  return null;
}
