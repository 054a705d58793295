import { includesAny } from '../../includes-any';
import { findFirst } from '../../find-first';
import { linkAround } from '../link-around';
import { nextPicture } from '../next-picture';

/** Texts of the content that stay and that go, in document order. */
interface Texts {
  left: readonly Text[];
  cut: readonly Text[];
}

/** Text that goes from a box. */
interface CutText {
  characters: number;
  linked: number;
}

const media = 'img, video, audio, iframe, embed, object';

/**
 * Drops the pictures and players of what is cut: those of teasers, which are links beside links, and those that stand in a box
 * with cut text after the article's last words. The lead picture and those between the article's paragraphs stay.
 */
export function dropStrandedMedia(content: Element, { left, cut }: Texts): void {
  const holders = new Set<Node>();
  for (const text of left) {
    for (let node: Node | null = text.parentNode; node !== null && !holders.has(node); node = node.parentNode)
      holders.add(node);
  }
  const cuts = sumCuts(content, cut);
  const last = left.at(-1) ?? null;
  for (const element of Array.from(content.querySelectorAll(media))) {
    const box = boxWithoutText(element, content, holders);
    const lost = cuts.get(box);
    if (lost === undefined) continue;
    const isTeaser = lost.linked > lost.characters / 2 && element.closest('a') !== null;
    if (isTeaser || isAfter(element, last)) element.remove();
  }
  for (const text of cut.filter(asksToScan).slice(0, mostCodes))
    if (!standsByLink(text)) nextPicture(text, content, mostNodes)?.remove();
}

/** What is scanned, and the words that ask for it: a line that only speaks of codes is above a picture as any other is. */
const code = /二维码|二維碼|\bQR[ -]?codes?\b|QRコード|QR코드|scan (?:the|this) code/i;
const codeParts = ['code', '维码', '維碼', 'コード', '코드'];
const scan = /[扫掃]|[识識][别別]|スキャン|스캔|\bscan(?:ne[nz]?)?\b|\bescane/i;
/** So many such lines, and nodes from one to its picture. */
const [mostCodes, mostNodes] = [5, 30];

function asksToScan(text: Text): boolean {
  const said = text.nodeValue ?? '';
  const lower = said.toLowerCase();
  return includesAny(lower, codeParts) && code.test(said) && scan.test(said);
}

/** Whether a text is a link, or stands in a line with one: it is a teaser's. */
function standsByLink({ parentElement }: Text): boolean {
  const line = parentElement?.closest('a, p, li, h1, h2, h3, h4, h5, h6') ?? null;
  return (
    line !== null && (line.localName === 'a' || findFirst(line, 'a') !== null || line.closest('a') !== null)
  );
}

/** The largest box around a picture in which no text stays. */
function boxWithoutText(element: Element, content: Element, holders: ReadonlySet<Node>): Element {
  let box = element;
  for (let above = box.parentElement; above !== null && above !== content; above = above.parentElement) {
    if (holders.has(above)) break;
    box = above;
  }
  return box;
}

function sumCuts(content: Element, cut: readonly Text[]): Map<Node, CutText> {
  const cuts = new Map<Node, CutText>();
  for (const text of cut) {
    const characters = (text.nodeValue ?? '').trim().length;
    const isLinked = linkAround(text) !== null;
    for (let node: Node | null = text.parentNode; node !== null && node !== content; node = node.parentNode) {
      const sum = cuts.get(node) ?? { characters: 0, linked: 0 };
      sum.characters += characters;
      if (isLinked) sum.linked += characters;
      cuts.set(node, sum);
    }
  }
  return cuts;
}

/** `DOCUMENT_POSITION_FOLLOWING`, which is a constant of a global. */
const following = 4;

function isAfter(element: Element, text: Text | null): boolean {
  return text !== null && (text.compareDocumentPosition(element) & following) !== 0;
}
