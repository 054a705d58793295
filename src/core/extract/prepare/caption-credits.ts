import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';
import { lowerCase } from '../lower-case';

/** Characters of a credit, of a caption that one is told from, and parts of a caption that are asked. */
const [longestCredit, shortestCaption, mostParts] = [120, 12, 12];
/** Boxes around the parts of a caption. */
const levels = 4;
/** Authors and sources are those of quotes too. */
const creditName = /(?:^|[\s_-]|[a-z](?=C))[Cc](?:redit|opyright)s?(?![a-z])/;
/** What a figure may be about instead of a picture: its caption says whose it is, in an order of its own. */
const noPictures = 'blockquote, table, pre';
/** In lower case. */
const creditStart =
  /^(?:©|\(c\)\s|(?:fotos?|photos?|image(?: credit)?s?|bild(?:quelle|rechte)?|credits?|crédits?(?: photo)?|quelle|source|fuente|fonte|foto credit)\s?(?:[:：]|©))/;
/** Two words in small letters that no name has between its own: a label stands before what is seen, too. */
const goesOn =
  /\s(?!(?:for|of|the|via|by|courtesy|and|von|der|für|und|de|la|et|y)\s)[a-zà-öø-ÿ]+\s[a-zà-öø-ÿ]+/;
/** Who else took a picture, in lower case: what stands before it is no credit then. */
const otherCredit =
  /courtesy|©|[^\s/]\s?\/\s?[^\s/]|(?:^|[^a-z])(?:getty|reuters|afp|ap|epa|imago|dpa|shutterstock|wikimedia)(?![a-z])/;
/** A label before a name, in lower case, anywhere in a text. */
const innerLabel =
  /(?:^|[^a-zà-öø-ÿ])(?:fotos?|photos?|image|image credits?|bild(?:quelle|rechte|er)?|credits?|crédits?|quelle|source|fuente|fonte)\s?[:：]/;
const capitalised = '[A-ZÀ-ÖØ-ÞЀ-Я]\\S*';
/** Two to four words as of a name. */
const nameWords = new RegExp(
  `^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Vv]ia)\\s)?${capitalised}(?:\\s(?:(?:de|da|di|du|der|la|van|von|zu)\\s){0,2}${capitalised}){1,3}$`,
);
/** Behind these a label is a word of the sentence. */
const goesOnBehind =
  /(?:^|\s)(?:the|an?|this|th[eo]se|my|our|your|his|her|its|their|of|in|on|from|with|and|or|der|die|das|dem|den|des|eine?[mnrs]?|mein|im|zum|und|le|la|les|une?|du|des?|et|el|los|il|y|e|o)$/;
/** A label right behind the last word of a caption. */
const label =
  /([^\s.,:;!?…|·•()[\]{}/–—-])\s+(?=(?:Fotos?|Photos?|(?:Photo|Image) [Cc]redits?|Bildquelle)\s?:\s*\S)/;

/** Puts who took a picture behind what is said of it, and a sign between the two where the page has none. */
export function settleCredits(caption: Element): void {
  const figure = caption.closest('figure');
  if (figure === null || findFirst(figure, 'img, video') === null || findFirst(figure, noPictures) !== null)
    return;
  let holder = caption;
  for (let level = 0; level < levels; level++) {
    const [only, ...others] = partsOf(holder);
    if (only?.nodeType !== 1 || others.length > 0) break;
    holder = only as Element;
  }
  const parts = partsOf(holder);
  const [first, ...rest] = parts;
  if (first === undefined || parts.length > mostParts) return;
  if (isCredit(first) && !rest.some(isCredit)) moveBehind(first, rest);
  for (const part of parts) if (part.nodeType === 3) signLabel(part);
}

function partsOf(holder: Element): ChildNode[] {
  return Array.from(holder.childNodes).filter((node) => textOf(node) !== '');
}

/** A text without the white space around it; long ones are none of a credit. */
function textOf(node: ChildNode): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').trim();
  return node.nodeType === 1 ? (readShortText(node as Element, 1_000) ?? '') : '';
}

function isCredit(part: ChildNode): boolean {
  const text = textOf(part);
  // A label whose name stands in the next part is half of one.
  if (text.length > longestCredit || /[:：]$/.test(text)) return false;
  if (creditStart.test(lowerCase(text))) return !/[.!?]$/.test(text) && !goesOn.test(text);
  // Told by its name alone, it has a line of its own: within one, who it is may be what the caption says.
  const name = part.nodeType === 1 ? ((part as Element).getAttribute('class') ?? '') : '';
  if (!creditName.test(name) || /[.!?]$/.test(text) || !(isBlock(part) || isBreak(part.nextSibling)))
    return false;
  return hasCredit(text) || nameWords.test(text);
}

/** Where a short report is from, as it may be written below one. */
const sourceStart = /^(?:quelle|source|fuente|fonte)/;
/** A credit in brackets at the end of a text. */
const bracketed = /[([]([^()[\]]{4,120})[)\]]\.?$/;

/**
 * What is said before the credit that the words below a picture end with: it is their last part, or stands in brackets in the only
 * one; null: there is none.
 */
export function textBeforeCredit(text: string, last: string): string | null {
  const credit = text === last ? (bracketed.exec(text.slice(-longestCredit - 4))?.[1] ?? '') : last;
  const said = lowerCase(credit.slice(0, longestCredit));
  if (credit.length > longestCredit || !creditStart.test(said) || sourceStart.test(said)) return null;
  if (/[.!?:：]$/.test(credit) || goesOn.test(credit)) return null;
  return text.slice(0, text.lastIndexOf(credit)).replace(/[\s([]+$/, '');
}

/** Whether a short text says who took a picture: a sign, an agency or a label stands in it. */
export function hasCredit(text: string): boolean {
  const said = lowerCase(text);
  return otherCredit.test(said) || innerLabel.test(said);
}

function isBlock(part: ChildNode): boolean {
  return /^(?:p|div)$/i.test(part.nodeName);
}

function isBreak(node: ChildNode | null): boolean {
  return /^br$/i.test((isBlank(node) ? node?.nextSibling : node)?.nodeName ?? '');
}

function isBlank(node: ChildNode | null): boolean {
  return node?.nodeType === 3 && (node.nodeValue ?? '').trim() === '';
}

function moveBehind(credit: ChildNode, caption: readonly ChildNode[]): void {
  const said = caption.map(textOf).join(' ');
  if (said.length < shortestCaption || !beginsText(said) || otherCredit.test(lowerCase(said))) return;
  const { parentNode, ownerDocument } = credit;
  const sign = [credit, caption.at(-1) ?? credit].some(isBlock) ? ' ' : signBehind(said);
  parentNode?.appendChild(ownerDocument?.createTextNode(sign) ?? credit);
  parentNode?.appendChild(credit);
  // A break that parted the two stands at the beginning now.
  for (let above = parentNode?.firstChild ?? null; isBlank(above) || isBreak(above);) {
    const next: ChildNode | null = above?.nextSibling ?? null;
    above?.remove();
    above = next;
  }
}

/** Whether a text begins by itself: not with a sign, nor with a small letter as what goes on does. */
function beginsText(text: string): boolean {
  const [first = ''] = text;
  return !/[|/·–—,;:.!?)-]/.test(first) && first === first.toUpperCase();
}

/** What parts a credit from the text before it. */
function signBehind(said: string): string {
  return /[.!?…|/·–—-]["”»“)]?\s*$/.test(said) ? ' ' : ' · ';
}

/** What parts two texts of a caption that had boxes of their own. */
export function signBetween(before: string, text: string): string {
  const [said, credit] = [before.trim(), text.trim()];
  if (said.length < shortestCaption || !creditStart.test(lowerCase(credit))) return ' ';
  return isLabelled(said, credit) ? signBehind(said) : ' ';
}

/** Whether a label stands before a name, and behind what ends there. */
function isLabelled(before: string, text: string): boolean {
  return !goesOnBehind.test(lowerCase(before.slice(-20))) && !goesOn.test(text);
}

/** "The pier at noon Photo: Jane Doe": only a line break in the source parts them, which nobody sees. */
function signLabel(text: ChildNode): void {
  const value = text.nodeValue ?? '';
  const at = value.search(label);
  if (at + 1 < shortestCaption || value.length - at > longestCredit) return;
  if (!isLabelled(value.slice(0, at + 1), value.slice(at + 1).trim())) return;
  text.nodeValue = value.slice(0, at) + value.slice(at).replace(label, '$1 · ');
}
