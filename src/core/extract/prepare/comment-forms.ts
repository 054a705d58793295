import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { isGuided } from '../guided/marks';

/** Characters of a form with its labels and hints. */
const longest = 1_500;
/** Nodes of one: services to sign in with have their signs, fields and white space. */
const mostNodes = 600;
/** Characters of a paragraph; one may say that no address is published. */
const paragraph = 80;
const named = /(?:^|[\s_-])(?:respond|comments?|kommentare?|reply)(?:$|[\s_-])/i;

/**
 * Drops the forms in which readers are to write, with the box that is named after it: below a short post they are the most text of
 * the page.
 */
export function dropCommentForms(root: Element): void {
  for (const field of Array.from(root.getElementsByTagName('textarea'))) {
    let box: Element | null = field.closest('form');
    if (box === null || !isForm(box)) continue;
    for (let around = box.parentElement; around !== null && around !== root; around = around.parentElement) {
      const names = `${around.getAttribute('id') ?? ''} ${around.getAttribute('class') ?? ''}`;
      if (!named.test(names) || !isForm(around)) break;
      box = around;
    }
    if (!isGuided(box)) box.remove();
  }
}

/** Pages of some tools are one form as a whole, and comments stand beside theirs. */
function isForm(box: Element): boolean {
  if (readShortText(box, longest, mostNodes) === null || findFirst(box, 'h1, article') !== null) return false;
  const texts = Array.from(box.getElementsByTagName('p')).filter(
    ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim().length >= paragraph,
  );
  return texts.length < 2;
}
