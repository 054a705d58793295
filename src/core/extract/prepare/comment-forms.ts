import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';

/** Characters of a form with its labels and hints. */
const longest = 1_500;
const named = /respond|comment|kommentar|reply|discuss/i;

/** Drops the forms in which readers are to write, with the box that is named after it: below a short post they are the most text of the page. */
export function dropCommentForms(root: Element): void {
  for (const field of Array.from(root.getElementsByTagName('textarea'))) {
    let box: Element | null = field.closest('form');
    if (box === null || !isForm(box)) continue;
    for (let around = box.parentElement; around !== null && around !== root; around = around.parentElement) {
      const names = `${around.getAttribute('id') ?? ''} ${around.getAttribute('class') ?? ''}`;
      if (!named.test(names) || !isForm(around)) break;
      box = around;
    }
    box.remove();
  }
}

/** Pages of some tools are one form as a whole. */
function isForm(box: Element): boolean {
  return readShortText(box, longest) !== null && findFirst(box, 'h1, article') === null;
}
