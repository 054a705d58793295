import { memoize } from '../../memoize';
import { findFirst } from '../../find-first';
import { markedKind } from '../../sanitize/callouts/mark';
import { type Block, inside, type PageBlocks } from './page-blocks';
import { isForeign, isNumbered, isOfWriter } from './foreign';
import { type Kind, readTag, type Tag } from './tags';
import { addText, inked, makeMeasure } from '../text-measure';
import { isSigned } from './signed-quote';

/** The names that embed codes of platforms, and the boxes that papers put them in, give to quotes. */
const embeddedPost = /tweet|instagram|tiktok|bluesky|mastodon|threads|reddit|fb-(?:post|xfbml)|embed|social/;

/** An element that the walk stands in. */
interface Level {
  box: number;
  inside: number;
  isBox: boolean;
  /** Elements met in it so far. */
  children: number;
  /** Where the walk goes on when it leaves. */
  next: Node | null;
  around: Level | null;
}

/** Reads a page's blocks from its copy, which is not changed. Iterative: pages are deep. */
export function readBlocks(root: Element): PageBlocks {
  const reader = new BlockReader(findFirst(root, '[type^="callout-"]') !== null);
  let level: Level | null = reader.enter(root, reader.tagOf(root.localName), null);
  let node: Node | null = root.firstChild;
  while (level !== null) {
    if (node === null) {
      if (level.isBox) reader.closeBox(level.box);
      node = level.next;
      level = level.around;
      continue;
    }
    const type = node.nodeType;
    if (type === 3) reader.readText(node as Text, level);
    let first: Node | null = null;
    if (type === 1) {
      const element = node as Element;
      const tag = reader.tagOf(element.localName);
      first = reader.visit(element, tag, level);
      if (first !== null) level = reader.enter(element, tag, level);
    }
    node = first ?? node.nextSibling;
  }
  return reader.page;
}

class BlockReader {
  readonly page: PageBlocks = { boxes: [], blocks: [], pictures: [], indexOf: new Map() };
  readonly #hasCallouts: boolean;
  readonly tagOf = memoize(readTag);
  #kindCount = 0;
  #current: Block | null = null;
  #pictures = 0;
  /** Pictures before the first text since the last edge, white space too; -1: there was none. */
  #before = -1;

  constructor(hasCallouts: boolean) {
    this.#hasCallouts = hasCallouts;
  }

  /** Answers the first node of those to go on with, or null when the element has nothing below that is read. */
  visit(element: Element, tag: Tag, level: Level): Node | null {
    level.children++;
    if (tag.isBreak) this.closeBlock();
    if (tag.isShown) this.#notePicture(element, tag.name, level);
    if (tag.isControl) this.#noteControl(element, tag.name, level.box);
    return tag.isSilent ? null : element.firstChild;
  }

  enter(element: Element, tag: Tag, around: Level | null): Level {
    const next = around === null ? null : element.nextSibling;
    const flags = (around?.inside ?? 0) | tag.inside;
    if (!tag.isBox) return { box: around?.box ?? -1, inside: flags, isBox: false, children: 0, next, around };
    this.closeBlock();
    const box = this.#addBox(element, tag, flags, around);
    return { box, inside: this.page.boxes[box]?.inside ?? flags, isBox: true, children: 0, next, around };
  }

  closeBlock(): void {
    const block = this.#current;
    this.#current = null;
    this.#before = -1;
    if (block === null) return;
    const index = this.page.blocks.push(block) - 1;
    for (const node of block.nodes) this.page.indexOf.set(node, index);
    const box = this.page.boxes[block.box];
    if (box !== undefined) {
      box.blocks++;
      box.size += block.size;
    }
    this.#pictures = 0;
  }

  closeBox(index: number): void {
    this.closeBlock();
    const box = this.page.boxes[index];
    const around = this.page.boxes[box?.parent ?? -1];
    if (box !== undefined && around !== undefined) around.size += box.size;
  }

  #addBox(element: Element, tag: Tag, above: number, level: Level | null): number {
    const className = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    const kind = this.#kindOf(tag, className);
    const isCallout = this.#hasCallouts && markedKind(element) !== null;
    const named = (isCallout ? inside.callout : 0) | (isNumbered(id) ? inside.foreign : 0);
    const parent = level?.box ?? -1;
    const around = this.page.boxes[parent];
    const index = this.page.boxes.length;
    const isPool = (tag.inside & (inside.list | inside.table)) !== 0;
    const outer = around?.pool ?? -1;
    this.page.boxes.push({
      parent,
      tag: tag.name,
      className,
      id,
      kind: kind.number,
      depth: (around?.depth ?? -1) + 1,
      position: level?.children ?? 0,
      inside: above | kind.inside | named,
      inPost:
        around?.inPost === true ||
        (tag.name === 'blockquote' &&
          (embeddedPost.test(`${className} ${around?.className ?? ''}`) || isSigned(element))),
      blocks: 0,
      boxes: 0,
      pool: outer < 0 && isPool ? index : outer,
      hasField: false,
      hasButton: false,
      size: 0,
    });
    if (around !== undefined) around.boxes++;
    return index;
  }

  #notePicture(element: Element, tag: string, { box, inside: flags }: Level): void {
    if (tag === 'img' || tag === 'video') this.#pictures++;
    const { blocks, pictures } = this.page;
    const target = (flags & inside.link) === 0 ? '' : targetOf(element);
    pictures.push({
      element,
      box,
      block: blocks.length + (this.#current === null ? 0 : 1),
      inside: flags,
      target,
    });
  }

  /** What a reader is to fill in or press; boxes to tick are of lists and questions too. */
  #noteControl(element: Element, tag: string, index: number): void {
    const type = element.getAttribute('type') ?? 'text';
    const isButton = tag === 'button' || (tag === 'input' && /^(?:submit|button|image)$/.test(type));
    const isField = !isButton && (tag === 'textarea' || /^(?:text|email|tel)$/.test(type));
    if (!isButton && !isField) return;
    const key = isField ? 'hasField' : 'hasButton';
    let box = this.page.boxes[index];
    for (; box !== undefined && !box[key]; box = this.page.boxes[box.parent]) box[key] = true;
  }

  #kindOf({ name, kinds }: Tag, className: string): Kind {
    let kind = kinds.get(className);
    if (kind === undefined) {
      const foreign = isForeign(className, name) ? inside.foreign : 0;
      const writer = isOfWriter(className) ? inside.writer : 0;
      kinds.set(className, (kind = { number: this.#kindCount++, inside: foreign | writer }));
    }
    return kind;
  }

  readText(node: Text, { box, inside: flags }: Level): void {
    const text = node.nodeValue ?? '';
    if (this.#before < 0) this.#before = this.#pictures;
    if (!inked.test(text)) return;
    let block = this.#current;
    if (block === null) {
      block = this.#current = this.#open(box, flags);
      if ((flags & inside.link) !== 0) block.target = targetOf(node.parentElement);
    } else block.inside |= flags & inside.formula;
    const before = block.size;
    block.length += text.length;
    addText(block, text);
    const size = block.size - before;
    if ((flags & inside.link) !== 0) block.linkSize += size;
    if ((flags & inside.emphasis) !== 0) block.emphasisSize += size;
    block.nodes.push(node);
  }

  #open(box: number, flags: number): Block {
    return {
      ...makeMeasure(),
      box,
      length: 0,
      linkSize: 0,
      emphasisSize: 0,
      inside: flags,
      pictures: this.#before,
      target: '',
      nodes: [],
    };
  }
}

function targetOf(element: Element | null): string {
  return element?.closest('a')?.getAttribute('href') ?? '';
}
