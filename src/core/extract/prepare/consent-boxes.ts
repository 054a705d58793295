import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';

const selector = '[id*="ookie"], [class*="ookie"]';
const names =
  /cookie[-_]?(?:law|consent|notice|banner|bar|popup|policy|message|wall|overlay|disclaimer|modal|alert)|(?:eu|accept|allow|gdpr)[-_]?cookies?(?:$|[\s_-])/i;
const box = /^(?:div|section|aside|form|dialog|footer)$/;
/** Characters of such a box. */
const longest = 3_000;

/** Drops the boxes in which a site asks for consent to its cookies: beside a short article they are the most text of the page. */
export function dropConsentBoxes(root: Element): void {
  for (const element of Array.from(root.querySelectorAll(selector))) {
    if (!box.test(element.localName)) continue;
    if (!names.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`)) continue;
    const text = readShortText(element, longest);
    if (text !== null && /cookie/i.test(text) && findFirst(element, 'h1, article') === null) element.remove();
  }
}
