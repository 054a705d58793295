import { isBracketed, isNoteLabel } from './label';
import { readFragment, type PageIndex } from './page-index';

/** A link to a note. */
export interface Reference {
  link: Element;
  /** The outermost element that holds nothing but the link: usually a `sup`. */
  host: Element;
  /** Where the link leads to. */
  target: Element;
  /** The page says itself that it is one. */
  isDeclared: boolean;
  /** Its look or its name says so. */
  isLikely: boolean;
}

const declaredClass =
  /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|note-?ref|fn-?ref|footnote-?(?:ref|anchor|link|reference)|msofootnotereference|msoendnotereference|sdfootnoteanc|sdendnoteanc|fn)(?:$|[\s_-])/i;
const noteName = /^_?(?:ftn|edn|fn|foot-?note|end-?note|note|cite_note|sdfootnote|sdendnote|easy-footnote)/i;
/** `*1`: no number of anything else. */
const starred = /^\s*[*※]\d{1,3}\s*$/;
const wrappers = new Set('sup span small b strong i em font cite'.split(' '));
/** A label and the brackets around it. */
const longestLabel = 60;

/** The links of a page that look like references to notes, in document order. */
export function findReferences(
  links: readonly Element[],
  page: PageIndex,
  baseUrl: string | null,
): Reference[] {
  return links.flatMap((link) => {
    const fragment = readFragment(link, baseUrl);
    const target = fragment === null ? undefined : page.anchors.get(fragment);
    if (target === undefined || fragment === null) return [];
    const reference = describe(link, fragment, target);
    return reference === null ? [] : [reference];
  });
}

function describe(link: Element, fragment: string, target: Element): Reference | null {
  const text = link.textContent ?? '';
  const host = findHost(link, text);
  const isDeclared = [link, host].some(isDeclaredReference);
  const isLabel = isNoteLabel(text);
  if (!isLabel && !(isDeclared && isNoteLink(link))) return null;
  const isRaised = host.localName === 'sup' || link.closest('sup') !== null || isRaisedInside(link);
  return {
    link,
    host: isLabel ? host : link,
    target,
    isDeclared,
    isLikely:
      isDeclared ||
      isRaised ||
      isBracketed(text) ||
      starred.test(text) ||
      noteName.test(fragment) ||
      isInBrackets(host),
  };
}

function isDeclaredReference(element: Element): boolean {
  return isNoteLink(element) || declaredClass.test(element.getAttribute('class') ?? '');
}

/** Said in an attribute that has no other use: then the link's own words may be more than a label. */
function isNoteLink(link: Element): boolean {
  return (
    link.hasAttribute('data-footnote-ref') ||
    /(?:^|\s)doc-noteref(?:\s|$)/.test(link.getAttribute('role') ?? '') ||
    /(?:^|\s)footnote(?:\s|$)/i.test(link.getAttribute('rel') ?? '') ||
    /noteref/.test(link.getAttribute('epub:type') ?? '') ||
    link.getAttribute('aria-describedby') === 'footnote-label'
  );
}

function findHost(link: Element, text: string): Element {
  let host = link;
  const wanted = bare(text);
  for (let parent = host.parentElement; parent !== null; parent = host.parentElement) {
    if (!wrappers.has(parent.localName)) break;
    const outer = parent.textContent ?? '';
    if (outer.length > longestLabel || bare(outer) !== wanted) break;
    host = parent;
  }
  return host;
}

function bare(text: string): string {
  return text.replace(/[\s[\]()（）【】［］]+/gu, '');
}

function isRaisedInside(link: Element): boolean {
  const only = link.firstElementChild;
  return only?.localName === 'sup' && bare(only.textContent ?? '') === bare(link.textContent ?? '');
}

function isInBrackets(host: Element): boolean {
  let before = host.previousSibling;
  while (before !== null && before.textContent === '') before = before.previousSibling;
  return /\[\s*$/.test(before?.nodeType === 3 ? (before.nodeValue ?? '').slice(-4) : '');
}
