import type { Flavour } from '../flavours';
import { LightElement, elementOf } from '../../light-tree';

/** The sign of a footnote that a reference stands for, or null for a link or raised text that is something else. */
export function makeFootnoteSign(element: LightElement, flavour: Flavour): LightElement | null {
  const link = element.localName === 'sup' ? element.firstElementChild : element;
  if (link === null || !link.hasAttribute('data-footnote-ref')) return null;
  const number = readFootnoteNumber(link.getAttribute('href'));
  const isAlone = link === element || (element.firstChild === link && element.lastChild === link);
  if (number === null || !isAlone) return null;
  if (flavour.footnotes === 'list') return elementOf('sup', number);
  const sign = new LightElement('footnote-sign');
  sign.setAttribute('data-number', number);
  return sign;
}

/** The number in the address of a footnote, `#fn-1`. */
export function readFootnoteNumber(address: string | null): string | null {
  return /^#fn-(\d{1,5})$/.exec(address ?? '')?.[1] ?? null;
}
