import { resolveLink } from '../address';
import type { PageHints } from '../page-hints';

/** The `type` of quotes that say where they are from. */
export const quotedMark = 'quoted';
const named = 'cite,footer,figcaption';
const longest = 200;

/**
 * Marks the quotes of a page that say where they are from: with words beside them, which may be taken for the page's furniture and
 * cut, or with a `cite` that leads to another page (pages also cite themselves). What is marked gets a visible source.
 */
export function markQuoteSources(root: Element, baseUrl: string): void {
  for (const quote of Array.from(root.getElementsByTagName('blockquote'))) {
    if (quote.hasAttribute('type')) continue;
    const words = wordsOf(quote);
    if (words === '' && readAddress(quote, baseUrl) === null) continue;
    quote.setAttribute('type', quotedMark);
    if (words !== '') quote.setAttribute('summary', words);
  }
}

/** Whether some quote of a page may be marked: as one, or as a pull quote that turns out to be one. */
export function mayNameSources(hints: PageHints): boolean {
  return hints.names.includes(quotedMark) || hints.names.includes('pull');
}

/** Shows the source of the quotes that were marked: as a line after the quote's text, linked where there is an address. */
export function showQuoteSources(root: Element, baseUrl: string): void {
  for (const quote of Array.from(root.querySelectorAll(`blockquote[type="${quotedMark}"]`))) {
    quote.removeAttribute('type');
    restoreWords(quote);
    const address = readAddress(quote, baseUrl);
    const links = Array.from(quote.getElementsByTagName('a'));
    if (address !== null && !links.some((link) => isSame(link.getAttribute('href'), address, baseUrl)))
      linkSource(quote, address);
  }
}

function wordsOf(quote: Element): string {
  const parent = quote.parentElement;
  const places =
    parent?.localName === 'figure' && parent.querySelectorAll('blockquote').length === 1
      ? [quote, parent]
      : [quote];
  const found = places.flatMap((place) => Array.from(place.querySelectorAll(named)));
  const words = (found[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words.length <= longest && words !== (quote.textContent ?? '').replace(/\s+/g, ' ').trim()
    ? words
    : '';
}

/** Words that were cut come back as a paragraph of the quote. */
function restoreWords(quote: Element): void {
  const words = quote.getAttribute('summary') ?? '';
  quote.removeAttribute('summary');
  const place = quote.parentElement?.localName === 'figure' ? quote.parentElement : quote;
  if (words === '' || bare(place.textContent ?? '').includes(bare(words))) return;
  const cite = quote.ownerDocument.createElement('cite');
  const [, dash = '', name = words] = /^([—–―-]+\s*)?(.*)$/su.exec(words) ?? [];
  cite.textContent = name;
  appendLine(quote, dash, cite);
}

function linkSource(quote: Element, address: string): void {
  const link = quote.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  const cite = Array.from(quote.getElementsByTagName('cite')).at(-1);
  if (cite !== undefined && cite.closest('a') === null && cite.getElementsByTagName('a').length === 0) {
    for (const part of Array.from(cite.childNodes)) link.appendChild(part);
    cite.appendChild(link);
    return;
  }
  link.textContent = new URL(address).host;
  appendLine(quote, '— ', link);
}

function appendLine(quote: Element, dash: string, source: Element): void {
  const line = quote.ownerDocument.createElement('p');
  if (dash !== '') line.appendChild(quote.ownerDocument.createTextNode(dash));
  line.appendChild(source);
  quote.appendChild(line);
}

/** The address of a quote's source on another page, or null. */
function readAddress(quote: Element, baseUrl: string): string | null {
  const address = resolveLink(quote.getAttribute('cite'), baseUrl);
  if (address === null || !/^https?:/.test(address)) return null;
  return isSame(address, baseUrl, baseUrl) ? null : address;
}

function isSame(value: string | null, address: string, baseUrl: string): boolean {
  const other = resolveLink(value, baseUrl);
  return other !== null && comparable(other) === comparable(address);
}

/** Posts are cited without the parameters that count who follows the link. */
function comparable(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/$/, '');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
