import { includesAny } from '../../includes-any';
import { findFirst } from '../../find-first';
import { hostOf, parseAddress } from '../address';
import { hasMark } from '../guided/marks';
import { boxTags } from '../blocks/tags';
import { readShortText } from '../clean/short-text';
import { isPictureAddress } from './lazy-names';

/** Characters of what is pressed on a picture. */
const longest = 40;
/** Words on a link in a caption that shows the picture larger, the whole of it. */
const enlarging =
  /^[\s+»›>]*(?:zoom(?: in)?|(?:click to |view )?(?:enlarge|larger|full ?-?(?:size|screen))(?: image| picture)?|(?:bild |foto )?(?:vergr(?:ö|oe)(?:ß|ss)ern|vergroten)|agrandir(?: l['’]image)?|ampliar(?: (?:imagen|imagem|foto))?|ingrandisci|förstora|forstørr|powiększ|увеличить)[\s+»›>]*$/;

/** What each of these holds one of: most words have none, and the pattern is dear. */
const enlargingParts = 'zoom larg full vergr agran ampl ingra rstor forst powi увел'.split(' ');

/** A service is called so too: a link of that name to another site may be one to it. */
const service = /^\W*zoom\W*$/;

/** Words on a button at a picture or in a carousel, and in a picture's link for those who hear the page, the whole of it. */
const pressed =
  /^\s*(?:expand(?: image| photo)?|open (?:this |the )?(?:photo|image|picture) in (?:the )?gallery|(?:read|show|see|view) (?:more|less|caption)|mehr anzeigen|lire la suite|afficher plus|leer más|ver más|ver mais)[\s:…]*$/;

/** The end of words that go on behind a space. */
const unended = /[^\s.!?…:;|)\]"”»。！？]\s+$/;

/** Drops what is pressed to pin a picture: it would be read as its caption's own words. */
export function dropPins(root: Element): void {
  for (const pin of Array.from(root.querySelectorAll('[href*="/pin/create"]')))
    if (isControl(pin) && (isAlone(pin) || (pin.closest('figure') !== null && isApart(pin)))) pin.remove();
}

/** Drops what is pressed in a caption to see its picture larger. */
export function dropEnlargers(root: Element, base: string): void {
  for (const link of Array.from(root.querySelectorAll('figcaption a')))
    if (
      isControl(link) &&
      (isApart(link) || isBefore(link)) &&
      isEnlarging(link.textContent ?? '', link, base)
    )
      link.remove();
}

/** Drops what is pressed to see a picture larger, or more of what is said of it. */
export function dropPictureButtons(root: Element, base: string): void {
  const places = 'figure button, [class*="arousel"] button, figure a > span';
  const isAtPicture = new Map<Element | null, boolean>();
  for (const control of Array.from(root.querySelectorAll(places))) {
    const { localName, parentElement } = control;
    if (!isControl(control)) continue;
    const text = control.textContent ?? '';
    const link = localName === 'span' ? parentElement : null;
    if (!pressed.test(text.toLowerCase()) && !isEnlarging(text, link, base)) continue;
    // Asked once for all that stand in one link.
    if (localName === 'span' && !isAtPicture.has(parentElement))
      isAtPicture.set(parentElement, findFirst(parentElement ?? root, 'img') !== null);
    if (localName !== 'span' || isAtPicture.get(parentElement) === true) control.remove();
  }
}

/** Whether words are pressed to see a picture larger. `link`: what they stand in or are; `null`: they are on a button. */
export function isEnlarging(text: string, link: Element | null, base: string): boolean {
  const words = text.trim().toLowerCase();
  if (words.length > longest || !includesAny(words, enlargingParts)) return false;
  if (!enlarging.test(words)) return false;
  return !service.test(words) || link === null || !leadsElsewhere(link.getAttribute('href') ?? '', base);
}

/** Whether an address is a page of another site: a script's, or one of the page's own site, shows the picture. */
function leadsElsewhere(target: string, base: string): boolean {
  const address = isPictureAddress(target) ? null : parseAddress(target, base);
  if (address === null || !address.protocol.startsWith('http')) return false;
  const page = parseAddress(base);
  return page === null || hostOf(address) !== hostOf(page);
}

/** Whether no text stands beside an element in its box. */
function isAlone(element: Element): boolean {
  return textBeside(element, 'previousSibling') === '' && textBeside(element, 'nextSibling') === '';
}

/** Whether an element is no part of a sentence: none goes on behind it, and the one before has ended, or no space parts them. */
function isApart(element: Element): boolean {
  return textBeside(element, 'nextSibling') === '' && !unended.test(textBeside(element, 'previousSibling'));
}

/** Whether an element is the first in its box, and a sentence begins behind it. */
function isBefore(element: Element): boolean {
  const [first = ''] = textBeside(element, 'nextSibling').trimStart();
  return textBeside(element, 'previousSibling') === '' && first !== first.toLowerCase();
}

/** The nearest text on one side, up to the box that an element stands in; `''`: there is none, or it has a box of its own. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let spaces = '';
  for (let at: Element | null = element; at !== null && !boxTags.has(at.localName); at = at.parentElement)
    for (let node = at[side]; node !== null; node = node[side]) {
      if (node.nodeType !== 1 && node.nodeType !== 3) continue;
      const text = node.textContent ?? '';
      if (text.trim() === '') spaces += text;
      else if (boxTags.has(node.nodeName.toLowerCase())) return '';
      else return side === 'nextSibling' ? text : text + spaces;
    }
  return '';
}

function isControl(element: Element): boolean {
  return readShortText(element, longest) !== null && findFirst(element, 'img') === null && !hasMark(element);
}
