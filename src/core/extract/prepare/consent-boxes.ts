import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { isGuided } from '../guided/marks';
import { mention, type PageNames } from './page-names';

const [byId, byClass] = ['[id*="ookie"]', '[class*="ookie"]'];
/** A whole name: `tag-cookie-consent` is an article's. */
const boxName =
  /(?:^|\s)(?:widget[-_])?(?:(?:eu|gdpr|accept|the)[-_]?)?cookies?[-_]?(?:law|consent|notice|banner|bar|popup|message|wall|overlay|disclaimer|modal|alert)(?![a-z])/i;
const box = /^(?:div|section|aside|form|dialog|footer)$/;
/** Characters of such a box. */
const longest = 3_000;

/** Drops the boxes in which a site asks for consent to its cookies: beside a short article they are the most text of the page. */
export function dropConsentBoxes(root: Element, names: PageNames): void {
  const selector = mention(names, ['ookie']) ? `${byId}, ${byClass}` : byId;
  for (const element of Array.from(root.querySelectorAll(selector))) {
    if (!box.test(element.localName) || isGuided(element)) continue;
    if (!boxName.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`)) continue;
    const text = readShortText(element, longest);
    // It is to be agreed to, or read on about.
    const asks = findFirst(element, 'button, input, a, [role="button"]') !== null;
    if (text !== null && /cookie/i.test(text) && asks && findFirst(element, 'h1, article') === null)
      element.remove();
  }
}
