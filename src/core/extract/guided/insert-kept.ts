import type { PageBlocks } from '../blocks/page-blocks';
import { readBlocks } from '../blocks/read-blocks';
import { eachText } from '../each-text';
import { insertBetween } from '../insert-between';
import { dropRemovedParts, findKeptParts, PartsRow } from './kept-parts';

/**
 * Brings the parts that are to be kept into the content, each whole and at its place in the page's order. What the content has of
 * a part already goes, so that nothing stands there twice; a part that it has whole is left as it is.
 * @param fresh The body of another copy of the same page, which is used up.
 */
export function insertKept(content: Element, page: PageBlocks, fresh: Element): void {
  const parts = findKeptParts(fresh);
  if (parts.length === 0) return;
  const { indexOf } = readBlocks(fresh);
  const starts = countBlocksBefore(parts, fresh, indexOf);
  const found = new FoundContent(content, page);
  const row = new PartsRow(content.ownerDocument);
  let end = -1;
  parts.forEach((part, index) => {
    const start = starts[index] ?? 0;
    dropRemovedParts(part);
    const wanted = readPart(part, indexOf);
    const isNext = start === end;
    end = Math.max(start - 1, ...wanted.blocks) + 1;
    if (found.holds(wanted)) return;
    found.drop(wanted);
    const copy = content.ownerDocument.importNode(part, true);
    found.note(copy, wanted);
    const box = row.add(copy, isNext);
    if (box !== null) insertBetween(box, content, found.before(start), found.after(end));
  });
}

/** What a part holds. */
interface Part {
  /** The block of each of its text nodes, in order; -1: none. */
  blocks: number[];
  pictures: Set<string>;
}

function readPart(part: Element, indexOf: ReadonlyMap<Node, number>): Part {
  const blocks: number[] = [];
  eachText(part, (node) => void blocks.push(indexOf.get(node) ?? -1));
  return { blocks, pictures: new Set(imagesIn(part).map(addressOf)) };
}

function imagesIn(element: Element): Element[] {
  return element.localName === 'img' ? [element] : Array.from(element.getElementsByTagName('img'));
}

function addressOf(image: Element): string {
  return image.getAttribute('src') ?? '';
}

/** For each part how many blocks of the page begin before it. */
function countBlocksBefore(
  parts: readonly Element[],
  body: Element,
  indexOf: ReadonlyMap<Node, number>,
): number[] {
  const numbers = new Map<Node, number>(parts.map((part, index) => [part, index]));
  const starts = parts.map(() => 0);
  let count = 0;
  const note = (node: Node): void => {
    const part = numbers.get(node);
    if (part !== undefined) starts[part] = count;
    count = Math.max(count, (indexOf.get(node) ?? -1) + 1);
  };
  note(body);
  // SHOW_ELEMENT and SHOW_TEXT.
  const walker = body.ownerDocument.createTreeWalker(body, 0x1 | 0x4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) note(node);
  return starts;
}

/** Which blocks and pictures the content has, kept up to date while parts come into it. */
class FoundContent {
  private readonly texts: (Text[] | undefined)[] = [];
  private readonly pictures = new Map<string, Element>();
  private readonly page: PageBlocks;

  constructor(content: Element, page: PageBlocks) {
    this.page = page;
    eachText(content, (node) => this.noteText(node, page.indexOf.get(node) ?? -1));
    for (const image of imagesIn(content)) this.pictures.set(addressOf(image), image);
  }

  holds({ blocks, pictures }: Part): boolean {
    return (
      blocks.every((block) => block < 0 || this.texts[block] !== undefined) &&
      [...pictures].every((picture) => this.pictures.has(picture))
    );
  }

  drop({ blocks, pictures }: Part): void {
    for (const block of blocks) {
      for (const text of this.texts[block] ?? []) text.remove();
      if (block >= 0) this.texts[block] = undefined;
    }
    for (const picture of pictures) this.pictures.get(picture)?.remove();
  }

  /** The copy's texts stand for the same blocks of the page. */
  note(copy: Element, { blocks }: Part): void {
    let at = 0;
    eachText(copy, (node) => {
      const block = blocks[at++] ?? -1;
      if (block >= 0) this.page.indexOf.set(node, block);
      this.noteText(node, block);
    });
    for (const image of imagesIn(copy)) this.pictures.set(addressOf(image), image);
  }

  /** The last text that the content has of the blocks before one. */
  before(block: number): Text | null {
    for (let index = block - 1; index >= 0; index--) {
      const text = this.texts[index]?.at(-1);
      if (text !== undefined) return text;
    }
    return null;
  }

  /** The first text that the content has from a block on. */
  after(block: number): Text | null {
    for (let index = block; index < this.texts.length; index++) {
      const text = this.texts[index]?.[0];
      if (text !== undefined) return text;
    }
    return null;
  }

  private noteText(node: Text, block: number): void {
    if (block >= 0) (this.texts[block] ??= []).push(node);
  }
}
