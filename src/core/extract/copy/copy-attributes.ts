import { type PageAddress, resolveLink, resolvePicture, resolveWeb } from '../address';
import type { Use } from './allowed';
import type { CopyContext } from './context';
import type { Kind } from './kinds';

/** Beyond these an attribute is no address, class or alternative text but data of a script. */
const longestText = 4_000;
const longestPicture = 500_000;

/** Utility classes that hold a selector or a value of a style: "[&_.sidebar]:hidden" names what else is hidden. */
const arbitrary = /(?<!\S)\S*\[\S*/g;

/** Copies an element's allowed attributes, with absolute addresses of allowed schemes only. */
export function copyAttributes(source: Element, kind: Kind, target: Element, context: CopyContext): void {
  for (const attribute of context.read.attributeNamesOf(source)) {
    const use = kind.useOf(attribute);
    if (use === 'drop') continue;
    const copied = cleanValue(use, context.read.attributeOf(source, attribute) ?? '', context);
    if (copied === null) continue;
    context.budget.takeText(copied.length);
    target.setAttribute(attribute, copied);
  }
  if (kind.safe === 'img') recordShownPicture(source, target, context);
}

/** Brings the attributes of a clone, whose names are given, into the state that `copyAttributes` makes: what is not allowed goes. */
export function pruneAttributes(
  clone: Element,
  kind: Kind,
  attributes: readonly string[],
  context: CopyContext,
): void {
  const { read, write } = context;
  let length = 0;
  for (const attribute of attributes) {
    const use = kind.useOf(attribute);
    const value = use === 'drop' ? '' : (read.attributeOf(clone, attribute) ?? '');
    const kept = use === 'drop' ? null : cleanValue(use, value, context);
    if (kept === null) write.removeAttribute(clone, attribute);
    else if (kept !== value) write.setAttribute(clone, attribute, kept);
    length += kept?.length ?? 0;
  }
  context.budget.takeText(length);
}

function cleanValue(use: Use, value: string, { address, classes }: CopyContext): string | null {
  if (use === 'picture') return value.length > longestPicture ? null : resolvePicture(value, address.base);
  if (value.length > longestText) return use === 'long' ? value.slice(0, 20_000) : null;
  if (use === 'link') return cleanLink(value, address);
  if (use === 'web') return resolveWeb(value, address.base);
  if (use !== 'class') return value;
  const names = value.includes('[') ? value.replace(arbitrary, '') : value;
  classes.add(names);
  return names;
}

/** A host without a scheme, and no file of such a name. */
const schemeless = /^www(?:\.[a-z\d-]+){2,}(?<!\.(?:html?|php|aspx?|pdf))(?:[/?#]|$)/i;

/** Links to a place in the page itself stay relative: footnotes live on them. */
function cleanLink(value: string, { base, url }: PageAddress): string | null {
  const text = value.trim();
  if (text.startsWith('#')) return text;
  // Browsers look for it below the page, where no writer meant it to be.
  const link = resolveLink(schemeless.test(text) ? `http://${text}` : text, base);
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
