import { isEmptyAnchor } from './empty-anchor';
import { isNoteLabel } from './label';
import { readFragment, type PageIndex } from './page-index';
import type { Reference } from './reference';

const backClass = /back-?ref|back-?link|footnote-?(?:back|return)|reversefootnote|jump-?back/i;
const arrows = /^(?:[\s\ufe0e\ufe0f↩↑^⤴↵⏎↖⬆⮐⇑↲←«‹]|\d{1,3}(?![\p{L}\d])|back|return|jump up|top|to text)*$/iu;
/** "Jump to footnote reference 1", "Return to text". */
const longestText = 40;

/** The places by which notes lead back to their references: the links, what is in and around them, and anchors right before. */
export function collectOrigins(references: readonly Reference[]): Set<Element> {
  const origins = new Set<Element>();
  for (const { link, host } of references) {
    for (const element of [link, host, ...Array.from(host.querySelectorAll('*'))]) origins.add(element);
    const neighbour = host.previousElementSibling;
    if (neighbour !== null && isEmptyAnchor(neighbour)) origins.add(neighbour);
  }
  return origins;
}

/** Takes the links that lead back to the text out of a note: readers make their own. */
export function dropBacklinks(
  note: Element,
  origins: ReadonlySet<Element>,
  page: PageIndex,
  baseUrl: string | null,
): void {
  for (const link of Array.from(note.querySelectorAll('a'))) {
    if (isBacklink(link, origins, page, baseUrl)) dropWithWrapper(link, note);
  }
}

/** Whether a link leads from a note back to its reference. */
export function isBacklink(
  link: Element,
  origins: ReadonlySet<Element>,
  page: PageIndex,
  baseUrl: string | null,
): boolean {
  const text = (link.textContent ?? '').trim();
  const declared = [link.getAttribute('class'), link.getAttribute('role'), link.getAttribute('rev')].join(
    ' ',
  );
  if (link.hasAttribute('data-footnote-backref') || backClass.test(declared)) return true;
  const fragment = readFragment(link, baseUrl);
  if (fragment === null || text.length > longestText) return false;
  const target = page.anchors.get(fragment);
  if (target !== undefined && origins.has(target)) return true;
  const isBehindIt = target === undefined || (page.order.get(target) ?? 0) < (page.order.get(link) ?? 0);
  return isBehindIt && (arrows.test(text) || isNoteLabel(text));
}

function dropWithWrapper(link: Element, note: Element): void {
  const parent = link.parentElement;
  const before = link.previousSibling;
  // The space that kept the link from the note's last word.
  if (before?.nodeType === 3 && link.nextSibling === null)
    (before as Text).data = (before as Text).data.trimEnd();
  link.remove();
  const isLeft = parent !== null && parent !== note && (parent.textContent ?? '').trim() === '';
  if (isLeft && /^(?:sup|span|small|b|i|em|strong)$/.test(parent.localName)) parent.remove();
}
