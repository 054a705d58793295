import { findFirst } from './find-first';
import { isPlaceholder } from './extract/prepare/placeholder';
import { isInside, LightElement } from './light-tree';
import { kept, removed, renamed } from './sanitize/allow-list';
import * as copy from './sanitize/copier';
import { isBesideCode, isCodeBlock, isCopyButton, isLanguageLabel } from './sanitize/code';
import { dropRepeatedHeads } from './sanitize/drop-repeated-heads';
import { isEmbed, isPictureElement } from './sanitize/embed';
import { isHidden } from './sanitize/hidden';
import { revealAddress, standsForAddress } from './sanitize/hidden-address';
import { isDrawnFormula, readFormula } from './sanitize/math';
import { joinLinks } from './sanitize/join-links';
import { isCreditOf } from './sanitize/part-caption';
import type { Place } from './sanitize/place';
import { settleBullets } from './sanitize/settle-bullets';
import { settleCaptions } from './sanitize/settle-captions';
import { settleRules } from './sanitize/settle-rules';
import { settleSpaces } from './sanitize/settle-spaces';
import { settleWords } from './sanitize/settle-words';
import { hasText, walk } from './sanitize/tree';

const svgSpace = 'http://www.w3.org/2000/svg';
const htmlSpace = 'http://www.w3.org/1999/xhtml';

/**
 * A safe copy of everything below `root`, as the children of a new element: allow-listed elements and attributes, absolute
 * addresses with an allowed scheme, bounded depth. Text always survives. A second run changes nothing.
 *
 * A clean copy is built since cleaning in place is how sanitisers are passed by (facts: safety T2). `baseUrl` resolves relative
 * addresses; where it is no address they are dropped.
 */
export function sanitize(root: Element, baseUrl: string): LightElement {
  const context: copy.CopyContext = {
    baseUrl: URL.canParse(baseUrl) ? baseUrl : null,
    embed: null,
    heading: null,
  };
  const safe = new LightElement('div');
  const start: Place = { out: safe, depth: 0, lists: 0, quotes: 0, tables: 0, isInLink: false };
  const places = [start];
  walk(root, {
    enter(node) {
      const place = places.at(-1) ?? start;
      const next = copyNode(node, place, context);
      if (next !== null) places.push(next);
      return next !== null;
    },
    leave(element) {
      places.pop();
      if (element === context.heading) context.heading = null;
    },
  });
  settleRules(safe);
  settleBullets(safe);
  dropRepeatedHeads(safe);
  settleCaptions(safe);
  joinLinks(safe);
  settleSpaces(safe);
  settleWords(safe, baseUrl);
  return safe;
}

/** Copies one node; answers where its children go, or null when they are dealt with or dropped. */
function copyNode(node: Node, place: Place, context: copy.CopyContext): Place | null {
  if (node.nodeType === 3) copy.copyText(node.nodeValue ?? '', place);
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const formula = readFormula(element);
  if (formula !== null) {
    copy.copyFormula(formula, place);
    return null;
  }
  if (element.namespaceURI === svgSpace || element.localName === 'mjx-math') return null;
  if (element.hasAttributes() && (isDrawnFormula(element) || isHidden(element))) return null;
  return copyLeaf(element, place, context) ? null : copyContainer(element, place, context);
}

/** Copies an element that is taken as a whole; false for one whose children are to be visited. */
function copyLeaf(element: Element, place: Place, context: copy.CopyContext): boolean {
  const name = element.localName;
  if (
    removed.has(name) ||
    repeatsTitle(element, place) ||
    (name === 'td' && isBesideCode(element)) ||
    isCopyButton(element)
  )
    return true;
  if (isLanguageLabel(element)) return true;
  if (name === 'noscript' && !isLazyPicture(element, place)) return true;
  const mail = name === 'a' || name === 'span' ? revealAddress(element) : null;
  if (mail !== null && standsForAddress(element)) copy.copyHiddenAddress(mail, place);
  else if (isPictureElement(element)) copy.copyPicture(element, place, context);
  else if (name === 'input') copy.copyCheckbox(element, place);
  else if (isCodeBlock(element)) copy.copyCode(element, place);
  else if (isEmbed(element)) copy.copyEmbed(element, place, context);
  else return false;
  return true;
}

function copyContainer(element: Element, place: Place, context: copy.CopyContext): Place {
  const name = isNoHeading(element, place, context)
    ? 'div'
    : (renamed.get(element.localName) ?? element.localName);
  const isHtml = element.namespaceURI === htmlSpace;
  // Google Docs wraps what it puts on the clipboard in a bold element that is not bold.
  const style = element.getAttribute('style') ?? '';
  const isPlain =
    (/^(?:b|strong)$/.test(name) && /font-weight:\s*(?:normal|lighter|[1-4]00)\b/i.test(style)) ||
    (/^(?:i|em)$/.test(name) && /font-style:\s*normal\b/i.test(style));
  if (isCreditOf(element))
    copy.copyText(/\s$/.test(place.out.lastChild?.nodeValue ?? '') ? '· ' : ' · ', place);
  if (isPlain || !isHtml || !kept.has(name)) return place;
  if (holdsItems(element, name, place) || saysNothing(element, name)) return place;
  if (/^(?:table|t[rdh]|tbody|thead|tfoot)$/.test(name) && isLaidOut(element))
    return copy.copyElement(element, 'div', place, context);
  const inner = copy.copyElement(element, name === 'pre' ? 'div' : name, place, context);
  if (name === 'li') copy.copyTask(element, inner);
  return inner;
}

/** UTF-16 units. A heading with so much text in several blocks is one that a page forgot to close. */
const longestHeading = 300;

/** The box of a text, and the name of who took a picture. A heading in a heading is not asked: each would be read for all around it. */
function isNoHeading(element: Element, { out }: Place, context: copy.CopyContext): boolean {
  if (!/^h[1-6]$/.test(element.localName)) return false;
  if (out.localName === 'figcaption' || isInside(out, 'figcaption')) return true;
  if (context.heading !== null) return false;
  context.heading = element;
  return (
    (element.textContent ?? '').trim().length > longestHeading &&
    element.querySelectorAll('p,br,figure,ul,ol,table').length > 1
  );
}

/** A box between a list and its items: they are the list's. */
function holdsItems(element: Element, name: string, place: Place): boolean {
  if (name !== 'div' || !/^[uo]l$/.test(place.out.localName)) return false;
  return Array.from(element.children).some((child) => child.localName === 'li');
}

/** Without a language or a direction of its own a `span` is only what scripts and style sheets are hung on. */
function saysNothing(element: Element, name: string): boolean {
  return name === 'span' && !element.hasAttribute('lang') && !element.hasAttribute('dir');
}

/** Words that are shown over an abbreviation, which has them as its title too. */
function repeatsTitle(element: Element, { out }: Place): boolean {
  const isBehind = out.localName === 'abbr' && out.firstChild !== null;
  return isBehind && (element.textContent ?? '').trim() === out.getAttribute('title');
}

/** A table that says itself that it is none. Without `closest`, whose selector is compiled for each cell outside browsers. */
function isLaidOut(part: Element): boolean {
  let table: Element | null = part;
  while (table !== null && table.localName !== 'table') table = table.parentElement;
  return /^(?:presentation|none)$/.test(table?.getAttribute('role') ?? '');
}

/** What a `noscript` says is not for a reader with scripts, but lazy loaders leave the real picture in it. */
function isLazyPicture(element: Element, place: Place): boolean {
  if (findFirst(element, 'img') === null || hasText(element)) return false;
  const before = place.out.lastElementChild;
  if (before?.localName !== 'img') return true;
  const isStandIn = isPlaceholder(before.getAttribute('src') ?? '');
  if (isStandIn) before.remove();
  return isStandIn;
}
