import { eachText } from './each-text';
import { type Block, isLoose, type PageBlocks } from './blocks/page-blocks';
import { boxTags } from './blocks/read-blocks';
import { insertBetween } from './insert-between';
import { isRescued } from './blocks/rescue-blocks';
import type { Verdict } from './blocks/verdict';

/** Moves the rescued blocks into the content, each at its place in the page's order. Links and emphasis come along. */
export function insertRescued(content: Element, page: PageBlocks, verdicts: readonly Verdict[]): void {
  if (!verdicts.some(isRescued)) return;
  const texts: (Text | undefined)[] = [];
  eachText(content, (node) => {
    const index = page.indexOf.get(node);
    if (index !== undefined) texts[index] = node;
  });
  const following = followingTexts(texts, verdicts.length);
  let [before, last]: [Text | null, Element | null] = [null, null];
  verdicts.forEach((verdict, index) => {
    const text = texts[index];
    if (text !== undefined) [before, last] = [text, null];
    const line = isRescued(verdict) ? takeLine(verdict.view.block, page, content.ownerDocument) : null;
    if (line === null) return;
    if (line.localName === 'li' && last?.localName === 'ul') {
      last.appendChild(line);
      return;
    }
    const box = line.localName === 'li' ? listOf(line) : line;
    if (last !== null) last.after(box);
    else insertBetween(box, content, before, following[index] ?? null);
    last = box;
  });
}

/** For each block the first text of the content that comes after it in the page. */
function followingTexts(texts: readonly (Text | undefined)[], count: number): (Text | null)[] {
  const following: (Text | null)[] = Array.from({ length: count }, () => null);
  for (let index = count - 2; index >= 0; index--)
    following[index] = texts[index + 1] ?? following[index + 1] ?? null;
  return following;
}

function listOf(item: Element): Element {
  const list = item.ownerDocument.createElement('ul');
  list.appendChild(item);
  return list;
}

/** A block's nodes as a paragraph, list item or heading of their own; null: they have left the copy. */
export function takeLine(block: Block, { boxes }: PageBlocks, document: Document): Element | null {
  const own = boxes[block.box];
  const box = boxAround(block.nodes[0] ?? null);
  if (own === undefined || box === null) return null;
  const line = document.createElement(/^(?:h[1-6]|li)$/.test(own.tag) ? own.tag : 'p');
  const parts = isLoose(own) ? partsOf(block, box) : Array.from(box.childNodes);
  for (const part of parts) line.appendChild(part);
  return line;
}

function boxAround(node: Node | null): Element | null {
  let element = node?.parentElement ?? null;
  while (element !== null && !boxTags.has(element.localName)) element = element.parentElement;
  return element;
}

/** The children of a box that hold one of its lines. */
function partsOf(block: Block, box: Element): Set<Node> {
  return new Set(
    block.nodes.flatMap((text) => {
      let node: Node = text;
      while (node.parentNode !== null && node.parentNode !== box) node = node.parentNode;
      return node.parentNode === box ? [node] : [];
    }),
  );
}
