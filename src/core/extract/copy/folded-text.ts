import { clobberFreeHint } from './hint';
import type { CopyContext } from './context';
import { measureProse, otherBox } from './hidden-article';

/** Characters of what is folded away, of the text before it and of the label that unfolds it. */
const [leastFolded, leastBefore, longestLabel] = [100, 40, 30];
/** Characters of a sentence, which may be Chinese. */
const sentenceLength = 25;
/** So many parts are compared with the text before them. */
const most = 20;
/** Characters by which a text is known to be a copy. */
const start = 40;

/**
 * The hidden parts that go on with the text that is seen before them, where a label below offers to unfold them: "read on", "展开全文".
 * Parts that say again what is seen are copies for printing or for other screens. Empty on any ordinary page.
 */
export function findFoldedText(context: CopyContext): Element[] {
  const labelled = context.hidden.filter(({ element, characters }) => {
    if (characters < leastFolded || otherBox.test(clobberFreeHint(element, context.read))) return false;
    return isLabelled(element, context);
  });
  return labelled
    .map(({ element }) => element)
    .slice(0, most)
    .filter((element) => goesOn(element, context));
}

function isLabelled(element: Element, context: CopyContext): boolean {
  const parent = context.read.parentOf(element);
  if (parent === null) return false;
  const label = nextElement(element, context) ?? nextElement(parent, context);
  return label !== null && isLabel(label, context);
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

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
