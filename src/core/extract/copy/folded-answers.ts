import type { CopyContext } from './context';
import { measureProse } from './hidden-article';
import { previousElement } from './previous-element';

/** Characters of a question or heading, and of a sentence, which may be Chinese. */
const [longest, sentenceLength] = [250, 25];
/** Elements around a control in what stands above its text, at most. */
const levels = 4;
const heading = /^h[2-6]$/;
const question = /[?？؟]$/;
/** What a page unfolds of itself: why one should trust it, what it earns, how the article is heard. */
const ofPage =
  /^(?:advertis(?:ing|ements?)|anzeigen?|werbung|affiliate\b.*|.{0,40}\bdisclosures?|.{0,30}\btrust us|(?:listen to|about|hear|share|summary of|print) this (?:article|story|page|summary)|.{0,30}\bthis summary\b.*|.{0,30}\bdiese[nrs]? (?:artikels?|beitrags?|seite) .{0,12}(?:hören|vorlesen|teilen|drucken)|écouter cet article|escuchar? este artículo|ascolta questo articolo)\s?[?:]?$/i;

/**
 * Whether a hidden part is the text below a heading or question that unfolds it and nothing else (WAI-ARIA's "accordion"): a reader
 * takes the answers for a part of the page as much as the questions that are seen.
 */
export function isAnswer(element: Element, context: CopyContext): boolean {
  const id = context.read.attributeOf(element, 'id') ?? '';
  const above = id === '' ? null : previousElement(element, context);
  if (above === null || !unfolds(above, id, context)) return false;
  return measureProse(element, context, sentenceLength) >= sentenceLength;
}

/** Whether what stands above is a control of that part alone, in a heading, around one, or a question. */
function unfolds(above: Node, id: string, { read }: CopyContext): boolean {
  const textOf = (node: Node): string => read.textOf(node)?.trim() ?? '';
  const text = textOf(above);
  if (text === '' || text.length > longest || ofPage.test(text)) return false;
  let isAsked = question.test(text);
  let isControl = false;
  let node: Node | null = above;
  for (let level = 0; node !== null && level < levels; level++) {
    const element = node as Element;
    isAsked ||= heading.test(read.nameOf(element));
    isControl ||=
      read.attributeOf(element, 'aria-controls') === id &&
      read.attributeOf(element, 'aria-expanded') === 'false' &&
      textOf(element) === text;
    if (isControl && isAsked) return true;
    node = firstElement(node, read);
  }
  return false;
}

function firstElement(node: Node, read: CopyContext['read']): Node | null {
  let child = read.firstChildOf(node);
  while (child !== null && read.typeOf(child) !== 1) child = read.nextSiblingOf(child);
  return child;
}
