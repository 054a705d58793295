import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { holdsMark, passOnMark } from '../guided/marks';
import { hasOwnText } from '../own-text';
import { cleanText } from '../text';
import { namesLike, type PageNames } from './page-names';

/** What pages call a post of a network that they show themselves, in a link to it. */
const postName =
  /(?:^|[\s_-])(?:tweet|twitter|x-post|bluesky|mastodon|threads|instagram)-?(?:embed|post|card)(?=$|[\s_-])/i;
/** What each such name holds one of. */
const networks = ['tweet', 'twitter', 'x-post', 'bluesky', 'mastodon', 'threads', 'instagram'];
/** The sign of an account. */
const account = /^@[\w.-]+(?:@[\w.-]+)?$/;
/** When a post was written: a line without a sentence. */
const moment = /\d{1,2}:\d\d|\b(?:19|20)\d\d\b/;
/** What a post shows beside its words. */
const shown = new Set(['img', 'video', 'audio', 'iframe']);
/** What is more than a post. */
const more = 'table, pre, blockquote, ul, ol';
/** Characters of all that a post's card says; of a day and time. */
const [longest, momentSize] = [2_000, 40];

/**
 * Makes quotes of the posts that a page shows as a link around author, text and pictures, as the networks' own embed codes have
 * them: Markdown has no links around paragraphs. Numbers of replies and likes go.
 */
export function quotePosts(root: Element, names: PageNames): void {
  const called = namesLike(names, networks, postName);
  if (called.size === 0) return;
  for (const link of Array.from(root.getElementsByTagName('a'))) {
    const inner = link.firstElementChild;
    if (inner === null || !link.hasAttribute('href')) continue;
    if (![link, inner].some((each) => called.has(each.getAttribute('class') ?? ''))) continue;
    const quote = writeQuote(link);
    if (quote === null) continue;
    passOnMark(link, quote);
    link.replaceWith(quote);
  }
}

/** `null`: it is not said who wrote it, or what, or it holds more than words, pictures and films. */
function writeQuote(link: Element): Element | null {
  if (hasOwnText(link) || readShortText(link, longest) === null || findFirst(link, more) !== null)
    return null;
  if (holdsMark(link)) return null;
  const parts = linesOf(link);
  const at = parts.findIndex((part) => account.test(textOf(part)));
  // What stands above the name would be lost.
  if (at < 0 || parts.slice(0, Math.max(at - 1, 0)).some((part) => !isShown(part))) return null;
  const said = parts.slice(at + 1);
  while (said.length > 0 && isNumber(textOf(said.at(-1) ?? null))) said.pop();
  const when = said.findLast((part) => !isShown(part) && isMoment(textOf(part)));
  const kept = said.filter((part) => part !== when);
  if (kept.every(isShown)) return null;
  const page = link.ownerDocument;
  const quote = page.createElement('blockquote');
  quote.setAttribute('class', 'twitter-tweet');
  const [name, sign] = [textOf(parts[at - 1] ?? null), textOf(parts[at] ?? null)];
  for (const part of kept) quote.appendChild(isShown(part) ? part : toParagraph(part));
  const source = page.createElement('p');
  source.appendChild(page.createTextNode(name === '' ? `— ${sign} ` : `— ${name} (${sign}) `));
  const pointer = link.cloneNode(false);
  const words = when === undefined ? (link.getAttribute('href') ?? '') : textOf(when);
  pointer.appendChild(page.createTextNode(words));
  source.appendChild(pointer);
  quote.appendChild(source);
  return quote;
}

/** The lines, pictures and films of a card: elements with a text of their own and whole paragraphs, none in another. */
function linesOf(link: Element): Element[] {
  const lines: Element[] = [];
  for (const part of Array.from(link.getElementsByTagName('*'))) {
    if (lines.at(-1)?.contains(part) === true) continue;
    if (isShown(part) || isLine(part)) lines.push(part);
  }
  return lines;
}

function isLine(part: Element): boolean {
  if (textOf(part) === '') return false;
  return hasOwnText(part) || part.localName === 'p' || Array.from(part.children).every(isOfLine);
}

/** Elements that only a line has. */
function isOfLine({ localName }: Element): boolean {
  return /^(?:b|strong|i|em|a|br|code|mark|s|u)$/.test(localName);
}

function toParagraph(part: Element): Element {
  const line = part.ownerDocument.createElement('p');
  while (part.firstChild !== null) line.appendChild(part.firstChild);
  return line;
}

function isShown(part: Element): boolean {
  return shown.has(part.localName);
}

function isMoment(text: string): boolean {
  return text.length <= momentSize && moment.test(text);
}

/** How many replies and likes, below the text ("40 Replies", "1.2K"), and what parts them. */
function isNumber(text: string): boolean {
  return text === '·' || /^[\d.,]+ ?[KM]?(?: \p{L}+)?$/u.test(text);
}

function textOf(part: Element | null): string {
  return cleanText(part?.textContent ?? '');
}
