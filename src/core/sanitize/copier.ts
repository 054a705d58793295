import { decodeReferences } from '../extract/text';
import { findFirst } from '../find-first';
import { isInside, LightElement, LightText } from '../light-tree';
import { attributeLimit, attributesOf } from './allow-list';
import { resolveLink, resolvePicture } from './address';
import { codeLanguage } from './code';
import { codeText } from './code-text';
import { embedAddress, embedPicture, embedTitle } from './embed';
import type { Formula } from './formula';
import { revealAddress } from './hidden-address';
import { isTiny, pictureSources } from './picture';
import { readTask } from './task';
import { inside, nameAt, type Place } from './place';
import { hasText } from './tree';

/**
 * Control characters, lone surrogates and noncharacters are no text; the noncharacters are also the marks that `markdown/`
 * puts into text for itself. A soft hyphen says where a line may end on the page's paper, and breaks every search.
 */
const notText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Nearly every text passes this much faster pattern; an emoji is looked at twice. */
const mayBeNoText =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/**
 * Signs without a width that join or part nothing a reader sees, and characters that only a page's own font has, but Apple's, which
 * writers type. A place where a word may be parted stays beside a letter that is not Latin, Greek, Cyrillic, Han, kana or Hangul.
 */
const unseen =
  /[\u2060-\u2064\ufeff\ue000-\uf8fe]|(?<![\u0530-\u10ff\u1200-\u1cff\ua4d0-\uabff])\u200b(?![\u0530-\u10ff\u1200-\u1cff\ua4d0-\uabff])/g;
const mayBeUnseen = /[\u200b\u2060-\u2064\ufeff\ue000-\uf8fe]/;

/** The only names of places that are kept: those that `gatherFootnotes` gives. */
const footnoteId = /^fn(?:ref)?-\d{1,5}(?:-\d{1,5})?$/;
const footnoteAddress = /^#fn-\d{1,5}$/;

/** What the copies are made with. */
export interface CopyContext {
  /** `null`: relative addresses are dropped. */
  baseUrl: string | null;
  /** The link that was made of an embed last. */
  embed: LightElement | null;
  /** The heading that is being copied, the outermost. */
  heading: Element | null;
}

/** Text as it may stand in the safe tree. */
export function cleanText(text: string): string {
  if (!mayBeNoText.test(text)) return text;
  return text.replace(notText, (character) => (character === '\f' ? ' ' : ''));
}

/** Text that is no code, behind a letter that it goes on from. */
function cleanProse(text: string, before = ''): string {
  const clean = cleanText(text);
  return mayBeUnseen.test(clean) ? (before + clean).replace(unseen, '').slice(before.length) : clean;
}

/** The letter that the text of an element ends in so far. */
function lastLetter({ lastChild }: LightElement): string {
  let last = lastChild;
  while (last?.nodeType === 1) last = last.lastChild;
  const letter = last?.nodeValue.slice(-1) ?? '';
  return mayBeUnseen.test(letter) ? '' : letter;
}

/** Copies a text node's text. */
export function copyText(text: string, { out }: Place): void {
  const isCode = out.localName === 'code' || (mayBeUnseen.test(text) && isInside(out, 'code'));
  const clean = isCode ? cleanText(text) : cleanProse(text, text.startsWith('\u200b') ? lastLetter(out) : '');
  if (clean === '') return;
  const last = out.lastChild;
  if (last?.nodeType === 3) last.nodeValue += clean;
  else out.appendChild(new LightText(clean));
}

/** Copies an allowed element with its allowed attributes; answers where its children go. */
export function copyElement(element: Element, name: string, place: Place, context: CopyContext): Place {
  const allowed = nameAt(name, place);
  const address = allowed === 'a' ? readAddress(element, context) : '';
  if (allowed === null || address === null) return place;
  const copy = make(allowed, place);
  if (element.hasAttributes()) copyAttributes(element, allowed, copy);
  if (allowed === 'a') copy.setAttribute('href', address);
  return inside(copy, place);
}

/** A reference to a footnote leads to a place in the clip itself, wherever that is kept. */
function readAddress(link: Element, context: CopyContext): string | null {
  const mail = revealAddress(link);
  const address = mail === null ? link.getAttribute('href') : `mailto:${mail}`;
  const isReference = link.hasAttribute('data-footnote-ref') && footnoteAddress.test(address ?? '');
  if (isReference) return address;
  return leadAway(link, resolveLink(address, context.baseUrl, isShown(link, address)), context);
}

/** Whether a link's text is its address, with a query. */
function isShown(link: Element, address: string | null): boolean {
  const shown = address?.trim() ?? '';
  return /^https?:\/\/[^?]*\?/i.test(shown) && withoutScheme(link.textContent ?? '') === withoutScheme(shown);
}

function withoutScheme(address: string): string {
  return address.trim().replace(/^https?:\/\//i, '');
}

/** A link to the page itself leads nowhere, and a picture's to a place in it opens a gallery that is not there. */
function leadAway(link: Element, address: string | null, { baseUrl }: CopyContext): string | null {
  const [here = '', place = ''] = address?.split('#') ?? [];
  const isHere = baseUrl !== null && here === baseUrl.split('#')[0];
  return isHere && (place === '' || (findFirst(link, 'img') !== null && !hasText(link))) ? null : address;
}

/** Copies an element that hides a mail address, with the address as its text. */
export function copyHiddenAddress(mail: string, place: Place): void {
  const link = place.isInLink ? null : make('a', place);
  link?.setAttribute('href', `mailto:${mail}`);
  copyText(mail.replace(/\?.*$/, ''), link === null ? place : inside(link, place));
}

function copyAttributes(element: Element, name: string, copy: LightElement): void {
  for (const attribute of attributesOf(name)) copyAttribute(element, attribute, copy);
  if (name === 'td' || name === 'th') copyAlignment(element, copy);
  if (name === 'code') copyLanguage(element, copy);
  if ((name === 'li' || name === 'a') && footnoteId.test(element.id)) copy.setAttribute('id', element.id);
}

/** Copies a picture when it has an address and is no beacon. */
export function copyPicture(image: Element, place: Place, context: CopyContext): void {
  if (isTiny(image)) return;
  for (const source of pictureSources(image)) {
    const address = resolvePicture(source, context.baseUrl);
    if (address === null) continue;
    const copy = make('img', place);
    copy.setAttribute('src', address);
    for (const attribute of attributesOf('img')) copyAttribute(image, attribute, copy);
    return;
  }
}

/**
 * Puts a link in the place of something that is shown from elsewhere, with its picture where the page has one; one without an
 * address is dropped.
 */
export function copyEmbed(element: Element, place: Place, context: CopyContext): void {
  const address = embedAddress(element, context.baseUrl);
  if (address === null) return;
  const title = cleanText(embedTitle(element, address));
  if (place.isInLink) {
    place.out.appendChild(new LightText(title));
    return;
  }
  if (isRightAfter(context.embed, place.out)) for (let line = 0; line < 2; line += 1) make('br', place);
  const link = make('a', place);
  context.embed = link;
  link.setAttribute('href', address);
  const picture = embedPicture(element, context.baseUrl);
  if (picture === null) link.appendChild(new LightText(title));
  else {
    const shown = make('img', inside(link, place));
    shown.setAttribute('src', picture);
    shown.setAttribute('alt', title);
  }
}

/** Two that follow each other are shown one below the other, each in a paragraph of its own. */
function isRightAfter(embed: LightElement | null, out: LightElement): boolean {
  let last = out.lastChild;
  while (last?.nodeType === 3 && last.nodeValue.trim() === '') last = last.previousSibling;
  return embed !== null && last === embed;
}

/** Copies a block of code as its bare text: highlighting has no place in Markdown. */
export function copyCode(block: Element, place: Place): void {
  const code = make('code', inside(make('pre', place), place));
  const language = codeLanguage(block);
  if (language !== null) code.setAttribute('class', `language-${language}`);
  code.appendChild(new LightText(cleanText(codeText(block))));
}

/** Copies a formula as code in the language `math`, the spelling that other Markdown tools read and write. */
export function copyFormula(formula: Formula, place: Place): void {
  // In code it is code.
  if (place.out.localName === 'code' || isInside(place.out, 'code')) return copyText(formula.tex, place);
  const outer = formula.isDisplay ? inside(make('pre', place), place) : place;
  const code = make('code', outer);
  code.setAttribute('class', 'language-math');
  code.appendChild(new LightText(cleanText(formula.tex)));
}

/** Copies the box of a task list's item. Other form controls hold the reader's input, not the article's text. */
export function copyCheckbox(input: Element, place: Place): void {
  if (input.getAttribute('type')?.toLowerCase() !== 'checkbox') return;
  makeCheckbox(input.hasAttribute('checked'), place);
}

/** Gives an item that is marked as a task its box back. */
export function copyTask(item: Element, place: Place): void {
  const isDone = readTask(item);
  if (isDone !== null && place.out.localName === 'li') makeCheckbox(isDone, place);
}

function makeCheckbox(isChecked: boolean, place: Place): void {
  const copy = make('input', place);
  copy.setAttribute('type', 'checkbox');
  copy.setAttribute('disabled', '');
  if (isChecked) copy.setAttribute('checked', '');
}

function make(name: string, place: Place): LightElement {
  return place.out.appendChild(new LightElement(name));
}

function copyAttribute(element: Element, name: string, copy: LightElement): void {
  const value = element.getAttribute(name);
  if (value !== null) copy.setAttribute(name, cleanProse(decodeAgain(value)).slice(0, attributeLimit));
}

/**
 * References that were escaped several times, and numbers of characters, which no words have; what is still not read after so many
 * turns stays as it is.
 */
function decodeAgain(value: string): string {
  if (!/&(?:amp;#?\w+|#\d+|#x[\da-f]+|quot);/i.test(value)) return value;
  let text = value;
  for (let turn = 0; turn < 5; turn += 1) {
    const decoded = decodeReferences(text);
    if (decoded === text) return text;
    text = decoded;
  }
  return value;
}

function copyAlignment(cell: Element, copy: LightElement): void {
  const style = /text-align:\s*(left|right|center)/i.exec(cell.getAttribute('style') ?? '')?.[1];
  const align = (style ?? cell.getAttribute('align') ?? '').toLowerCase();
  if (/^(?:left|right|center)$/.test(align)) copy.setAttribute('align', align);
}

function copyLanguage(code: Element, copy: LightElement): void {
  const language = /(?:^|\s)(language-[\p{L}\p{N}_+#.-]{1,20})(?=\s|$)/u.exec(
    code.getAttribute('class') ?? '',
  )?.[1];
  if (language !== undefined) copy.setAttribute('class', language);
}
