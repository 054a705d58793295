import { eachText } from './each-text';
import { type Block, inside, isLoose, type PageBlocks } from './blocks/page-blocks';
import { boxTags } from './blocks/tags';
import { isNamedHeading } from './named-headings';
import { insertBetween } from './insert-between';
import { isRescued } from './blocks/rescue-blocks';
import type { Verdict } from './blocks/verdict';

/**
 * Moves the rescued blocks into the content, each at its place in the page's order. Links and emphasis come along, and what a page
 * quotes stays a quote.
 */
export function insertRescued(content: Element, page: PageBlocks, verdicts: readonly Verdict[]): void {
  if (!verdicts.some(isRescued)) return;
  const texts: (Text | undefined)[] = [];
  eachText(content, (node) => {
    const index = page.indexOf.get(node);
    if (index !== undefined) texts[index] = node;
  });
  const following = followingTexts(texts, verdicts.length);
  const shown = shownQuotes(page, texts);
  let [before, last, lastAround]: [Text | null, Element | null, number] = [null, null, -1];
  verdicts.forEach((verdict, index) => {
    const text = texts[index];
    if (text !== undefined) [before, last] = [text, null];
    const { block } = verdict.view;
    const line = isRescued(verdict) ? takeLine(block, page, content.ownerDocument) : null;
    if (line === null) return;
    const around = quoteAround(page, block.box);
    const quote = shown.has(around) ? -1 : around;
    const isBeside = last !== null && around === lastAround;
    const list = quote < 0 ? last : last?.lastElementChild;
    if (isBeside && line.localName === 'li' && list?.localName === 'ul') {
      list.appendChild(line);
      return;
    }
    const inner = line.localName === 'li' ? wrap(line, 'ul') : line;
    if (last !== null && isBeside && quote >= 0) {
      last.appendChild(inner);
      return;
    }
    const box = quote < 0 ? inner : wrap(inner, 'blockquote');
    if (last !== null) last.after(box);
    else insertBetween(box, content, before, following[index] ?? null);
    [last, lastAround] = [box, around];
  });
}

/** The quotes that stand in the content with some of their text: a line of theirs comes back in them. */
function shownQuotes(page: PageBlocks, texts: readonly (Text | undefined)[]): Set<number> {
  const quotes = new Set<number>();
  texts.forEach((text, index) => {
    if (text !== undefined) quotes.add(quoteAround(page, page.blocks[index]?.box ?? -1));
  });
  return quotes;
}

/** Index of the nearest quote that a box is or stands in; -1: it stands in none. */
function quoteAround({ boxes }: PageBlocks, box: number): number {
  let at = box;
  while (at >= 0 && boxes[at]?.tag !== 'blockquote')
    at = ((boxes[at]?.inside ?? 0) & inside.quote) === 0 ? -1 : (boxes[at]?.parent ?? -1);
  return at;
}

/** For each block the first text of the content that comes after it in the page. */
function followingTexts(texts: readonly (Text | undefined)[], count: number): (Text | null)[] {
  const following: (Text | null)[] = Array.from({ length: count }, () => null);
  for (let index = count - 2; index >= 0; index--)
    following[index] = texts[index + 1] ?? following[index + 1] ?? null;
  return following;
}

function wrap(line: Element, name: string): Element {
  const box = line.ownerDocument.createElement(name);
  box.appendChild(line);
  return box;
}

/** A block's nodes as a paragraph, list item or heading of their own; null: they have left the copy. */
export function takeLine(block: Block, { boxes }: PageBlocks, document: Document): Element | null {
  const own = boxes[block.box];
  const box = boxAround(block.nodes[0] ?? null);
  if (own === undefined || box === null) return null;
  const line = document.createElement(/^(?:h[1-6]|li)$/.test(own.tag) ? own.tag : 'p');
  if (isNamedHeading(own.className)) line.setAttribute('class', own.className);
  const parts = isLoose(own) ? partsOf(block, box) : Array.from(box.childNodes);
  for (const part of parts) line.appendChild(part);
  return line;
}

function boxAround(node: Node | null): Element | null {
  let element = node?.parentElement ?? null;
  while (element !== null && !boxTags.has(element.localName)) element = element.parentElement;
  return element;
}

/** The children of a box that hold one of its lines, and the spaces between them. */
function partsOf(block: Block, box: Element): Set<Node> {
  const parts = new Set<Node>();
  for (const text of block.nodes) {
    let node: Node = text;
    while (node.parentNode !== null && node.parentNode !== box) node = node.parentNode;
    if (node.parentNode !== box) continue;
    const gap = node.previousSibling;
    const isGap = gap?.nodeType === 3 && /^\s+$/.test(gap.nodeValue ?? '');
    if (isGap && gap.previousSibling !== null && parts.has(gap.previousSibling)) parts.add(gap);
    parts.add(node);
  }
  return parts;
}
