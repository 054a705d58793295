import { findFirst } from '../../find-first';
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
/** Characters of a quote whose sentences are looked for one by one. */
const longest = 2000;
const mark = 'pull-quote';
/** Boxes that are no quote by themselves, and what makes a quote of them or more than one. */
const box = /^(?:aside|div|p|section)$/;
const parts = 'blockquote,figure,q,img,ul,ol,h1,h2,h3,h4,h5,h6';
const sentenceEnd = /(?<=[.!?…。！？]["'”’»)]{0,3})\s+/;
const beforeSpeaker = /^.*[.!?…。！？]["'”’»)]{0,3}(?=\s[^.!?…。！？]{1,80}$)/s;
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

/**
 * Takes out the pull quotes that only repeat what the text says: a reader of Markdown would read it twice. What else a page calls one
 * is a quote, whatever box it stands in.
 */
export function dropPullQuotes(root: Element): void {
  const quotes = findPullQuotes(root);
  if (quotes.length === 0) return;
  const own = bare(textOutside(root, new Set(quotes)));
  for (const quote of quotes) {
    if (isRepeated(quote, own)) {
      quote.remove();
      continue;
    }
    for (const each of [quote, ...Array.from(quote.querySelectorAll(`[type="${mark}"]`))]) unmark(each);
    if (box.test(quote.localName) && findFirst(quote, parts) === null && quote.closest(parts) === null) {
      const outer = root.ownerDocument.createElement('blockquote');
      quote.replaceWith(outer);
      outer.appendChild(quote);
    }
  }
}

/** Whether each sentence of a quote stands in the text; what comes behind the last of several is who said it. */
function isRepeated(quote: Element, own: string): boolean {
  const words = wordsOf(quote).trim();
  const said =
    words.length > longest ? [words] : (beforeSpeaker.exec(words)?.[0] ?? words).split(sentenceEnd);
  const sentences = said.map(bare);
  return sentences.join('').length >= shortest && sentences.every((sentence) => own.includes(sentence));
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
  const texts: string[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    const isLeft = node.nodeType === 1 && left.has(node as Element);
    node = (isLeft ? null : node.firstChild) ?? following(node, root);
  }
  return texts.join(' ');
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
