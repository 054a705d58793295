import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';

/** Characters of a poll with its question. */
const longest = 600;
/** What pages let a reader switch between by such buttons, rather than vote. */
const content = 'pre, code, table, img, video, iframe, blockquote, article, h1';

/** Drops polls: the box of buttons of which one can be chosen, and around it the box of its question. */
export function dropPolls(root: Element): void {
  for (const button of Array.from(root.querySelectorAll('input[type="radio"]'))) {
    if (!root.contains(button)) continue;
    let poll: Element | null = null;
    for (let box = button.parentElement; box !== null && box !== root; box = box.parentElement) {
      if (readShortText(box, longest) === null || findFirst(box, content) !== null) break;
      if (box.querySelectorAll('input[type="radio"]').length > 1) poll = box;
    }
    poll?.remove();
  }
}
