import { type PageAddress, resolveLink, resolvePicture, resolveWeb } from '../address';
import { isAllowedAttribute } from './allowed';
import type { CopyContext } from './context';

/** Beyond these an attribute is no address, class or alternative text but data of a script. */
const longestText = 4_000;
const longestPicture = 500_000;

/** Utility classes that hold a selector or a value of a style: "[&_.sidebar]:hidden" names what else is hidden. */
const arbitrary = /(?<!\S)\S*\[\S*/g;

/** Copies an element's allowed attributes, with absolute addresses of allowed schemes only. */
export function copyAttributes(source: Element, name: string, target: Element, context: CopyContext): void {
  for (const attribute of context.read.attributeNamesOf(source)) {
    if (!isAllowedAttribute(name, attribute)) continue;
    const value = context.read.attributeOf(source, attribute) ?? '';
    const copied = cleanValue(name, attribute, value, context.address);
    if (copied === null) continue;
    context.budget.takeText(copied.length);
    target.setAttribute(attribute, copied);
  }
  if (name === 'img') recordShownPicture(source, target, context);
}

/** Brings the attributes of a clone, whose names are given, into the state that `copyAttributes` makes: what is not allowed goes. */
export function pruneAttributes(
  clone: Element,
  name: string,
  attributes: readonly string[],
  { read, write, budget, address }: CopyContext,
): void {
  for (const attribute of attributes) {
    if (!isAllowedAttribute(name, attribute)) {
      write.removeAttribute(clone, attribute);
      continue;
    }
    const value = read.attributeOf(clone, attribute) ?? '';
    const kept = cleanValue(name, attribute, value, address);
    if (kept === null) write.removeAttribute(clone, attribute);
    else if (kept !== value) write.setAttribute(clone, attribute, kept);
    budget.takeText(kept?.length ?? 0);
  }
}

function cleanValue(element: string, attribute: string, value: string, address: PageAddress): string | null {
  if (attribute === 'src' && (element === 'img' || element === 'source')) {
    return value.length > longestPicture ? null : resolvePicture(value, address.base);
  }
  if (value.length > longestText)
    return attribute === 'srcset' || attribute === 'content' ? value.slice(0, 20_000) : null;
  if (attribute === 'class') return value.includes('[') ? value.replace(arbitrary, '') : value;
  if (attribute === 'href') return cleanLink(value, address);
  if (attribute === 'src' || attribute === 'poster' || attribute === 'cite')
    return resolveWeb(value, address.base);
  return value;
}

/** Links to a place in the page itself stay relative: footnotes live on them. */
function cleanLink(value: string, { base, url }: PageAddress): string | null {
  const text = value.trim();
  if (text.startsWith('#')) return text;
  const link = resolveLink(text, base);
  if (link === null || !link.includes('#')) return link;
  const own = `${url.split('#', 1)[0] ?? ''}#`;
  return link.startsWith(own) ? link.slice(own.length - 1) : link;
}

/** The live page knows which of many addresses is shown and how large; the copy has no network to ask. */
export function recordShownPicture(source: Element, target: Element, context: CopyContext): void {
  const shown = context.read.shownPictureOf(source);
  if (shown === null) return;
  target.setAttribute('data-shown-width', String(shown.width));
  target.setAttribute('data-shown-height', String(shown.height));
  const address =
    shown.address.length > longestPicture ? null : resolvePicture(shown.address, context.address.base);
  if (address !== null) target.setAttribute('data-shown-src', address);
}
