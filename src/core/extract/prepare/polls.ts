import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { isGuided } from '../guided/marks';

/** Characters of a poll, and of its question. */
const [longest, longestQuestion] = [600, 200];
const choice = 'input[type="radio"]';
/** What pages let a reader switch between by such buttons, rather than vote. */
const content = 'pre, code, table, img, video, iframe, blockquote, article, h1';
/** What a poll is called, as a word of its own: `category-umfrage` is an article about one, and "enquête" an inquiry as well. */
const named =
  /(?:^|[\s_-])(?<!\b(?:category|tag)[_-])(?:polls?|umfrage|sondage|encuesta|sondaggio)(?:$|[\s_-])/i;
/** A question, and nothing before it that ends like a sentence. */
const question = /^[^.!。！]*[?？؟]$/;

/**
 * Drops polls: answers of which one can be chosen, with the question that stands beside them. Such buttons also give stars, choose a
 * size, and switch tabs: nothing is asked there, or what is switched says more. A box that is called a poll may say besides how many
 * have voted.
 */
export function dropPolls(root: Element): void {
  for (const button of Array.from(root.querySelectorAll(choice))) {
    if (!root.contains(button)) continue;
    let poll: Element | null = null;
    for (let box = button.parentElement; box !== null && box !== root; box = box.parentElement) {
      if (readShortText(box, longest) === null || findFirst(box, content) !== null) break;
      if (box.querySelectorAll(choice).length < 2) continue;
      const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`;
      const beside = textBeside(box);
      const isCalledOne = named.test(names) && beside.length <= longestQuestion * 2;
      if (isCalledOne && /[?？؟]/.test(beside)) poll = box;
      else if (question.test(beside) && beside.length <= longestQuestion) poll = box;
      else if (beside !== '') break;
    }
    if (poll !== null && !isGuided(poll)) poll.remove();
  }
}

/** What a box says beside the answers and what is pressed. */
function textBeside(box: Element): string {
  const copy = box.cloneNode(true) as Element;
  for (const part of Array.from(copy.querySelectorAll('label, button'))) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
