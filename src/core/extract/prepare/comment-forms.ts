import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { eachText } from '../each-text';
import { isGuided } from '../guided/marks';

/** Characters of a form with its labels and hints. */
const longest = 1_500;
/** Nodes of a large one: services to sign in with have their signs, fields and white space. */
const mostNodes = 600;
/** Characters of a paragraph; one may say that no address is published. */
const paragraph = 80;
/** How far above a large form the box of one is called so. */
const levels = 2;
const named = /(?:^|[\s_-])(?:respond|comments?|kommentare?|reply)(?:$|[\s_-])/i;

/**
 * Drops the forms in which readers are to write, with the box that is named after it: below a short post they are the most text of
 * the page.
 */
export function dropCommentForms(root: Element): void {
  const seen = new Set<Element>();
  for (const field of Array.from(root.getElementsByTagName('textarea'))) {
    let box: Element | null = field.closest('form');
    if (box === null || seen.has(box)) continue;
    seen.add(box);
    if (!isForm(box)) continue;
    for (let around = box.parentElement; around !== null && around !== root; around = around.parentElement) {
      if (!isNamed(around) || !isForm(around)) break;
      box = around;
    }
    if (!isGuided(box)) box.remove();
  }
}

/** Pages of some tools are one form as a whole, and comments stand beside theirs. */
function isForm(box: Element): boolean {
  if (readShortText(box, longest, mostNodes) === null || findFirst(box, 'h1, article') !== null) return false;
  if (readShortText(box, longest) === null && !isCalledOne(box) && holdsMore(box)) return false;
  const texts = Array.from(box.getElementsByTagName('p')).filter(({ textContent }) => isLong(textContent));
  return texts.length < 2;
}

/** Whether a large form, or a box right around it, is called so. */
function isCalledOne(form: Element): boolean {
  for (let box: Element | null = form, level = 0; box !== null && level <= levels; level++) {
    if (isNamed(box)) return true;
    box = box.parentElement;
  }
  return false;
}

/** Whether a large form has what an article has, too. */
function holdsMore(form: Element): boolean {
  let hasText = findFirst(form, 'h2, h3, h4, table') !== null;
  eachText(form, ({ nodeValue }) => !(hasText ||= isLong(nodeValue)));
  return hasText;
}

function isLong(text: string | null): boolean {
  return (text ?? '').replace(/\s+/g, ' ').trim().length >= paragraph;
}

function isNamed(box: Element): boolean {
  return named.test(`${box.getAttribute('id') ?? ''} ${box.getAttribute('class') ?? ''}`);
}
