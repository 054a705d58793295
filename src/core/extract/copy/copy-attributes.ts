import { resolveLink, resolvePicture, resolveWeb } from '../address';
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
    const copied = cleanValue(name, attribute, value, context);
    if (copied === null) continue;
    context.budget.takeText(copied.length);
    target.setAttribute(attribute, copied);
  }
  if (name === 'img') recordShownPicture(source, target, context);
}

/** Brings the attributes of a clone into the state that `copyAttributes` makes: what is not allowed goes. */
export function pruneAttributes(source: Element, name: string, clone: Element, context: CopyContext): void {
  const { read, write } = context;
  for (const attribute of read.attributeNamesOf(clone)) {
    const value = read.attributeOf(clone, attribute) ?? '';
    const kept = isAllowedAttribute(name, attribute) ? cleanValue(name, attribute, value, context) : null;
    if (kept === null) write.removeAttribute(clone, attribute);
    else if (kept !== value) write.setAttribute(clone, attribute, kept);
    context.budget.takeText(kept?.length ?? 0);
  }
  if (name === 'img') recordShownPicture(source, clone, context);
}

function cleanValue(element: string, attribute: string, value: string, context: CopyContext): string | null {
  if (attribute === 'src' && (element === 'img' || element === 'source')) {
    return value.length > longestPicture ? null : resolvePicture(value, context.address.base);
  }
  if (value.length > longestText)
    return attribute === 'srcset' || attribute === 'content' ? value.slice(0, 20_000) : null;
  if (attribute === 'class') return value.includes('[') ? value.replace(arbitrary, '') : value;
  if (attribute === 'href') return cleanLink(value, context);
  if (attribute === 'src' || attribute === 'poster' || attribute === 'cite')
    return resolveWeb(value, context.address.base);
  return value;
}

/** Links to a place in the page itself stay relative: footnotes live on them. */
function cleanLink(value: string, context: CopyContext): string | null {
  const text = value.trim();
  if (text.startsWith('#')) return text;
  const link = resolveLink(text, context.address.base);
  if (link === null || !link.includes('#')) return link;
  const own = `${context.address.url.split('#', 1)[0] ?? ''}#`;
  return link.startsWith(own) ? link.slice(own.length - 1) : link;
}

/** The live page knows which of many addresses is shown and how large; the copy has no network to ask. */
function recordShownPicture(source: Element, target: Element, context: CopyContext): void {
  const shown = context.read.shownPictureOf(source);
  if (shown === null) return;
  target.setAttribute('data-shown-width', String(shown.width));
  target.setAttribute('data-shown-height', String(shown.height));
  const address =
    shown.address.length > longestPicture ? null : resolvePicture(shown.address, context.address.base);
  if (address !== null) target.setAttribute('data-shown-src', address);
}
