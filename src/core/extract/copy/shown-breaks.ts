import type { CopyContext } from './context';
import type { NodeReader } from './node-reader';

/** A line break between words. Most pages have such breaks in their source only. */
const broken = /\S[^\S\n]*\n\s*\S/;
/** Nobody sees their text: its breaks are those of what is written in it. */
const unseen = new Set(['script', 'style', 'title']);
/** Their own line breaks are read by what reads code. */
const code = /^(?:pre|code|textarea|listing|xmp|plaintext|kbd|samp|svg|math)$/;
const keeping = /^(?:pre|break)/;
const keepingStyle = /(?:^|;)\s*white-space\s*:\s*(?:pre|break)/i;

/**
 * Answers whether the page shows the line breaks of an element's own text as such (CSS `white-space: pre-wrap`), outside code.
 * Portals write whole articles so, without any markup.
 */
export function makeBreakCheck(page: Document, read: NodeReader): (element: Element) => boolean {
  const view = page.defaultView as Window | null | undefined;
  // DOMs outside browsers have no styles to ask for.
  const keeps = (element: Element): boolean =>
    typeof view?.getComputedStyle === 'function'
      ? keeping.test(view.getComputedStyle(element).whiteSpace)
      : keepingStyle.test(read.attributeOf(element, 'style') ?? '');
  return (element) => !unseen.has(read.nameOf(element)) && keeps(element) && !isInCode(element, read);
}

/** A text as the page shows it: its lines parted by elements. `parent`: where it stands in the page. */
export function copyLines(text: string, parent: Element, context: CopyContext): Node[] {
  const isShown = broken.test(text) && context.showsBreaks(parent);
  return isShown ? splitLines(text, context) : [context.inert.createTextNode(text)];
}

/** Whether an element begins with a text that has line breaks between words. */
export function beginsBroken(clone: Element, { read }: CopyContext): boolean {
  const first = read.firstChildOf(clone);
  if (first === null || read.typeOf(first) !== 3) return false;
  const text = read.valueOf(first) ?? '';
  // Most texts have no break, or one at their start.
  return text.includes('\n', 1) && broken.test(text);
}

/** Puts such elements into the clone of an element that begins with such a text. */
export function breakShownLines(element: Element, clone: Element, context: CopyContext): void {
  const { read, write } = context;
  if (!context.showsBreaks(element)) return;
  for (let child = read.firstChildOf(clone); child !== null;) {
    const next = read.nextSiblingOf(child);
    const text = read.typeOf(child) === 3 ? (read.valueOf(child) ?? '') : '';
    if (broken.test(text)) {
      for (const line of splitLines(text, context)) write.insertBefore(clone, line, child);
      write.removeChild(clone, child);
    }
    child = next;
  }
}

function splitLines(text: string, { inert, budget }: CopyContext): Node[] {
  return text.split('\n').flatMap((line, index) => {
    const copy = line === '' ? [] : [inert.createTextNode(line)];
    if (index === 0) return copy;
    budget.takeElement();
    return [inert.createElement('br'), ...copy];
  });
}

function isInCode(element: Element, read: NodeReader): boolean {
  let node: Node | null = element;
  while (node !== null && read.typeOf(node) === 1) {
    if (code.test(read.nameOf(node as Element))) return true;
    node = read.parentOf(node);
  }
  return false;
}
