import { clobberFreeHint } from './hint';
import type { CopyContext } from './context';
import { measureProse, otherBox } from './hidden-article';
import { isAnswer } from './folded-answers';
import { previousElement } from './previous-element';
import { squeeze } from '../text';

/** Characters of what is folded away, of the text before it and of the label that unfolds it. */
const [leastFolded, leastBefore, longestLabel] = [100, 40, 30];
/** Characters of a sentence, which may be Chinese. */
const sentenceLength = 25;
/** So many parts are compared with the text before them. */
const most = 20;
/** So many hidden parts are looked at: pages hide thousands of rows. */
const looked = 500;
/** Characters by which a text is known to be a copy. */
const start = 40;

/**
 * The hidden parts that go on with the text that is seen before them, where a label below offers to unfold them: "read on", "展开全文",
 * and those that a heading or question right above unfolds (`isAnswer`).
 * Parts that say again what is seen are copies for printing or for other screens. Empty on any ordinary page.
 */
export function findFoldedText(context: CopyContext): Element[] {
  const labelled: Element[] = [];
  const answers: Element[] = [];
  for (const { element, characters } of context.hidden.slice(0, looked)) {
    if (characters < sentenceLength || otherBox.test(clobberFreeHint(element, context.read))) continue;
    if (isAnswer(element, context)) answers.push(element);
    else if (characters >= leastFolded && isLabelled(element, context)) labelled.push(element);
  }
  return [...answers, ...labelled.slice(0, most).filter((element) => goesOn(element, context))];
}

function isLabelled(element: Element, context: CopyContext): boolean {
  const parent = context.read.parentOf(element);
  if (parent === null) return false;
  const label = nextElement(lastHidden(element, context), context) ?? nextElement(parent, context);
  if (label !== null && isLabel(label, context)) return true;
  const above = previousElement(element, context);
  return above !== null && isLabel(above, context) && isUnfolding(above, context);
}

/** Paragraphs may be hidden one by one: the label stands below the last of them. */
function lastHidden(element: Element, context: CopyContext): Node {
  let last: Node = element;
  let next = nextElement(element, context);
  for (let count = 0; next !== null && count < most; count += 1) {
    if (context.visibilityOf(next as Element, false) !== 'gone') break;
    last = next;
    next = nextElement(next, context);
  }
  return last;
}

/** Words of labels that offer the rest of a text. */
const moreWords =
  /more|continue|full|rest|weiter|mehr|suite|plus|más|seguir|continua|mais|meer|verder|läs|les mer|læs|więcej|читать|далее|развернуть|devamı|展开|展開|全文|更多|続き|もっと|더 ?보기|계속|المزيد/;

/** Above what it unfolds a label has to say so, in words and as a control that is not open: names and menus stand there too. */
function isUnfolding(label: Node, { read }: CopyContext): boolean {
  if (!moreWords.test((read.textOf(label) ?? '').toLowerCase())) return false;
  const inner = read.firstChildOf(label);
  return [label, inner].some(
    (node) =>
      node !== null &&
      read.typeOf(node) === 1 &&
      read.attributeOf(node as Element, 'aria-expanded') === 'false',
  );
}

function goesOn(element: Element, context: CopyContext): boolean {
  if (measureProse(element, context, sentenceLength) < leastFolded) return false;
  const before = textBefore(element, context);
  const text = squeeze(context.read.textOf(element) ?? '');
  return before.length >= leastBefore && !before.includes(text.slice(0, start));
}

function isLabel(node: Node, { read, visibilityOf }: CopyContext): boolean {
  const text = (read.textOf(node) ?? '').trim();
  if (text === '' || text.length > longestLabel) return false;
  return visibilityOf(node as Element, false) === 'shown';
}

/** What a reader sees of the boxes before an element, without white space. */
function textBefore(element: Element, { read, visibilityOf }: CopyContext): string {
  let text = '';
  const parent = read.parentOf(element);
  for (
    let node = parent === null ? null : read.firstChildOf(parent);
    node !== null && node !== element;
    node = read.nextSiblingOf(node)
  ) {
    const isSeen = read.typeOf(node) !== 1 || visibilityOf(node as Element, false) === 'shown';
    if (isSeen) text += read.typeOf(node) === 3 ? (read.valueOf(node) ?? '') : (read.textOf(node) ?? '');
  }
  return squeeze(text);
}

function nextElement(node: Node, { read }: CopyContext): Node | null {
  let next = read.nextSiblingOf(node);
  while (next !== null && read.typeOf(next) !== 1) {
    if (read.typeOf(next) === 3 && (read.valueOf(next) ?? '').trim() !== '') return null;
    next = read.nextSiblingOf(next);
  }
  return next;
}
