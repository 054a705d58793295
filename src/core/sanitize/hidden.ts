import { findFirst } from '../find-first';

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Formulas are often there twice: hidden as MathML, and drawn. */
const sources = 'math,script[type^="math/"]';

/** Whether an element says itself that it is not shown. Only HTML that no page was read from still has such elements. */
export function isHidden(element: Element): boolean {
  const isDeclared =
    (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
    hiddenStyle.test(element.getAttribute('style') ?? '');
  return isDeclared && element.localName !== 'math' && findFirst(element, sources) === null;
}
