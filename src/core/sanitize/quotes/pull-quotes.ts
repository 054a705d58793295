import { findFirst } from '../../find-first';
import type { PageHints } from '../page-hints';
import { isWithin, onlyChildren, walk } from '../tree';
import { quotedMark } from './sources';

/** Not what only says that a box has one. */
const pullQuote = /(?:^|[\s_-])(?<!(?:has|with)[_-]+)pull(?:ed)?[-_]?quotes?(?:$|[\s_-])/i;
const tags = new Set('aside blockquote div figure section p q span'.split(' '));
/** What names the speaker; the text it stands beside need not. */
const source = 'cite,footer,figcaption,[class*="cite" i],[class*="author" i],[class*="credit" i]';
/** In letters and digits: less of them may stand in a text by chance. */
const shortest = 20;
const shortestSentence = 8;
/** Names on a page, and sentences of a quote that are looked for one by one: each is, in all of the text. */
const most = 100;
const mostSentences = 10;
/** Characters. A box with more is no quote, whatever it is called; one with more beside a pull quote only holds it. */
const longestQuote = 500;
const longestSpeaker = 80;
const mark = 'pull-quote';
const plainBox = /^(?:aside|div|p|section)$/;
const media = 'img,video,iframe';
/** What is a quote already, or more than the words of one. */
const moreThanWords = `blockquote,figure,q,ul,ol,dl,h1,h2,h3,h4,h5,h6,table,pre,details,${media}`;
const sentenceEnd = /(?<=[.!?…。！？]["'”’»)]{0,3})\s+/;
/** What an element, a line break or a dash sets off behind the last sentence is who said it. */
const beforeSpeaker = /^.*[.!?…。！？]["'”’»)]{0,3}(?=\s*[\n–—-][^.!?…。！？]{1,80}$)/s;
/** Those that set nothing off in a line. */
const inline = new Set('a abbr b em i mark s small strong sub sup u'.split(' '));
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
 * is a quote, whatever box it stands in, where it is as short as one. A picture in it says something else.
 */
export function dropPullQuotes(root: Element): void {
  const quotes = findPullQuotes(root);
  if (quotes.length === 0) return;
  const own = bare(textOutside(root, new Set(quotes)));
  for (const quote of quotes) {
    if (isRepeated(quote, own)) quote.replaceWith(...Array.from(quote.querySelectorAll(media)));
    else if (isShortText(quote)) {
      const outer = root.ownerDocument.createElement('blockquote');
      quote.replaceWith(outer);
      outer.appendChild(quote);
    }
  }
  for (const each of Array.from(root.querySelectorAll(`[type="${mark}"]`))) unmark(each);
}

/** Whether the words of a quote, or each of its sentences, stand in the text. */
function isRepeated(quote: Element, own: string): boolean {
  const words = textOutside(quote, new Set(Array.from(quote.querySelectorAll(source)))).trim();
  const said = beforeSpeaker.exec(words)?.[0] ?? words;
  const whole = bare(said);
  if (whole.length < shortest) return false;
  if (own.includes(whole)) return true;
  const sentences = [...new Set(said.split(sentenceEnd).map(bare))];
  return (
    sentences.length <= mostSentences &&
    sentences.every((sentence) => sentence.length >= shortestSentence && own.includes(sentence))
  );
}

/** Whether a box is no quote by itself, and holds nothing but one or two paragraphs. */
function isShortText(box: Element): boolean {
  return (
    plainBox.test(box.localName) &&
    findFirst(box, moreThanWords) === null &&
    box.closest(moreThanWords) === null &&
    box.querySelectorAll('p').length <= 2 &&
    textOutside(box, new Set()).length <= longestQuote
  );
}

/** A pull quote that says something of its own is a quote like others, with its source. */
function unmark(element: Element): void {
  if (element.localName === 'blockquote' && element.hasAttribute('summary'))
    element.setAttribute('type', quotedMark);
  else element.removeAttribute('type');
}

/** The outermost boxes that are called so, without those that hold one and more beside it than who said it. */
function findPullQuotes(root: Element): Element[] {
  // Some hold nothing: a line is drawn with them.
  const named = Array.from(root.querySelectorAll(candidates))
    .filter((element) => isPullQuote(element) && (element.textContent ?? '').trim() !== '')
    .slice(0, most);
  const holders: Element[] = [];
  let found: Element[] = [];
  // Those within come before what is round them.
  for (const element of named.reverse()) {
    const inner = new Set(found.filter((quote) => isWithin(quote, element)));
    const isHolder =
      inner.size > 0 &&
      (holders.some((holder) => isWithin(holder, element)) ||
        textOutside(element, inner).length > longestSpeaker);
    if (isHolder) holders.push(element);
    else found = [...found.filter((quote) => !inner.has(quote)), element];
  }
  return found;
}

function isPullQuote(element: Element): boolean {
  if (!tags.has(element.localName)) return false;
  return element.getAttribute('type') === mark || pullQuote.test(element.getAttribute('class') ?? '');
}

/** The text below an element without some in it, with a line break before each element that sets something off. */
function textOutside(root: Element, left: ReadonlySet<Element>): string {
  const texts: string[] = [];
  walk(root, {
    enter(node) {
      const text = (node.nodeType === 3 ? (node.nodeValue ?? '') : '').replace(/\s+/g, ' ').trim();
      if (text !== '') texts.push(text);
      if (node.nodeType !== 1) return true;
      const element = node as Element;
      if (texts.at(-1) !== '\n' && !inline.has(element.localName)) texts.push('\n');
      return !left.has(element);
    },
    leave: () => undefined,
  });
  // Boxes part sentences without a space.
  return texts.join(' ').trim();
}

/** Quotation marks, dots and capitals differ between a text and what is pulled out of it. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
