import type { PageHints } from '../page-hints';
import { isWithin, onlyChildren } from '../tree';
import { quotedMark } from './sources';

const pullQuote = /(?:^|[\s_-])pull(?:ed)?[-_]?quotes?(?:$|[\s_-])/i;
const tags = new Set('aside blockquote div figure section p q span'.split(' '));
/** What names the speaker; the text it stands beside need not. */
const source = 'cite,footer,figcaption,[class*="cite" i],[class*="author" i],[class*="credit" i]';
/** In letters and digits: less of them may stand in a text by chance. */
const shortest = 20;
const most = 50;
const mark = 'pull-quote';
/** What may be called one: names are read of those alone. */
const candidates = `[class*="pull" i],[type="${mark}"]`;

/** Marks what a page calls a pull quote by the attribute `type`, which lives longer than the classes that say so. */
export function markPullQuotes(root: Element): void {
  // Readability puts the only child of a box in its place.
  for (const quote of findPullQuotes(root))
    for (const each of onlyChildren(quote)) each.setAttribute('type', mark);
}

/** Whether some class of a page, or a mark, may be that of a pull quote. */
export function mayHavePullQuotes(hints: PageHints): boolean {
  return hints.names.includes('pull');
}

/** Takes out the pull quotes that only repeat what the text says: a reader of Markdown would read it twice. */
export function dropPullQuotes(root: Element): void {
  const quotes = findPullQuotes(root);
  if (quotes.length === 0) return;
  const own = bare(textOutside(root, new Set(quotes)));
  for (const quote of quotes) {
    const words = bare(wordsOf(quote));
    if (words.length >= shortest && own.includes(words)) quote.remove();
    else for (const each of [quote, ...Array.from(quote.querySelectorAll(`[type="${mark}"]`))]) unmark(each);
  }
}

/** A pull quote that says something of its own is a quote like others, with its source. */
function unmark(element: Element): void {
  if (element.getAttribute('type') !== mark) return;
  if (element.localName === 'blockquote' && element.hasAttribute('summary'))
    element.setAttribute('type', quotedMark);
  else element.removeAttribute('type');
}

function findPullQuotes(root: Element): Element[] {
  const found: Element[] = [];
  for (const element of Array.from(root.querySelectorAll(candidates))) {
    if (!tags.has(element.localName) || !isPullQuote(element)) continue;
    if (!found.some((outer) => isWithin(element, outer))) found.push(element);
    if (found.length === most) break;
  }
  return found;
}

function isPullQuote(element: Element): boolean {
  return element.getAttribute('type') === mark || pullQuote.test(element.getAttribute('class') ?? '');
}

function textOutside(root: Element, left: ReadonlySet<Element>): string {
  const parts: string[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    const isLeft = node.nodeType === 1 && left.has(node as Element);
    node = (isLeft ? null : node.firstChild) ?? following(node, root);
  }
  return parts.join('');
}

function following(node: Node, root: Element): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function wordsOf(quote: Element): string {
  return textOutside(quote, new Set(Array.from(quote.querySelectorAll(source))));
}

/** Quotation marks, dots and capitals differ between a text and what is pulled out of it. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
