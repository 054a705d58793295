import { markedKind } from '../../sanitize/callouts/mark';
import { type Block, inside, type PageBlocks } from './page-blocks';
import { isForeign, isOfWriter } from './foreign';
import { addText, makeMeasure } from '../text-measure';

/** Elements whose edges part lines. */
export const boxTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Elements whose texts are none of a page's lines. */
export const silentTags = new Set(
  'script style template noscript select textarea button option head title svg'.split(' '),
);
/** What is shown beside text. */
const shownTags = new Set(['img', 'iframe', 'video', 'audio']);
const insideOf = new Map<string, number>([
  ['a', inside.link],
  ['b', inside.emphasis],
  ['strong', inside.emphasis],
  ['em', inside.emphasis],
  ['i', inside.emphasis],
  ['header', inside.header],
  ['footer', inside.footer],
  ['aside', inside.aside],
  ['nav', inside.navigation],
  ['form', inside.form],
  ['figure', inside.figure],
  ['figcaption', inside.caption],
  ['article', inside.article],
  ['main', inside.article],
  ['ul', inside.list],
  ['ol', inside.list],
  ['dl', inside.list],
  ['table', inside.table],
  ['blockquote', inside.quote],
  ['pre', inside.code],
  ['details', inside.fold],
  ['math', inside.formula],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, number] => [`h${level}`, inside.heading]),
]);

/** The names that embed codes of platforms, and the boxes that papers put them in, give to quotes. */
const embeddedPost = /tweet|instagram|tiktok|bluesky|mastodon|threads|reddit|embed|social/;

/** An element that the walk stands in. */
interface Level {
  box: number;
  inside: number;
  isBox: boolean;
  /** Elements met in it so far. */
  children: number;
  /** Where the walk goes on when it leaves. */
  next: Node | null;
}

/** Reads a page's blocks from its copy, which is not changed. Iterative: pages are deep. */
export function readBlocks(root: Element): PageBlocks {
  const reader = new BlockReader();
  const open: Level[] = [reader.enter(root, { box: -1, inside: 0, isBox: true, children: 0, next: null })];
  let node: Node | null = root.firstChild;
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    if (node === null) {
      if (level.isBox) reader.closeBox(level.box);
      node = level.next;
      open.pop();
      continue;
    }
    const below: Level | null = reader.visit(node, level);
    if (below !== null) open.push(below);
    node = below === null ? node.nextSibling : node.firstChild;
  }
  return reader.page;
}

class BlockReader {
  readonly page: PageBlocks = { boxes: [], blocks: [], pictures: [], indexOf: new Map() };
  readonly #kinds = new Map<string, number>();
  #current: Block | null = null;
  #pictures = 0;

  /** Answers the level to descend into, or null when the node has nothing below that is read. */
  visit(node: Node, level: Level): Level | null {
    if (node.nodeType === 3) {
      this.#readText(node as Text, level);
      return null;
    }
    if (node.nodeType !== 1) return null;
    level.children++;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') this.closeBlock();
    if (tag === 'img' || tag === 'video') this.#pictures++;
    if (shownTags.has(tag)) this.#notePicture(element, level);
    if (tag === 'input' || tag === 'textarea' || tag === 'button') this.#noteControl(element, tag, level.box);
    if (silentTags.has(tag) || element.firstChild === null) return null;
    const below = this.enter(element, level);
    below.next = node.nextSibling;
    return below;
  }

  enter(element: Element, level: Level): Level {
    const tag = element.localName;
    const isBox = boxTags.has(tag);
    const marks = isBox && markedKind(element) !== null ? inside.callout : 0;
    const foreign = isBox && isForeign(element, tag) ? inside.foreign : 0;
    const writer = isBox && isOfWriter(element) ? inside.writer : 0;
    const flags = level.inside | (insideOf.get(tag) ?? 0) | marks | foreign | writer;
    if (isBox) this.closeBlock();
    const box = isBox ? this.#addBox(element, tag, flags, level) : level.box;
    return { box, inside: flags, isBox, children: 0, next: null };
  }

  closeBlock(): void {
    const block = this.#current;
    this.#current = null;
    if (block === null || block.size === 0) return;
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

  #addBox(element: Element, tag: string, flags: number, { box: parent, children }: Level): number {
    const className = element.getAttribute('class') ?? '';
    const around = this.page.boxes[parent];
    const index = this.page.boxes.length;
    const isPool = tag === 'ul' || tag === 'ol' || tag === 'dl' || tag === 'table';
    const outer = around?.pool ?? -1;
    this.page.boxes.push({
      parent,
      tag,
      className,
      id: element.getAttribute('id') ?? '',
      kind: this.#kindOf(`${tag} ${className}`),
      depth: (around?.depth ?? -1) + 1,
      position: children,
      inside: flags,
      inPost:
        around?.inPost === true ||
        (tag === 'blockquote' && embeddedPost.test(`${className} ${around?.className ?? ''}`)),
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

  #notePicture(element: Element, { box, inside: flags }: Level): void {
    const { blocks, pictures } = this.page;
    const isInLine = this.#current !== null && this.#current.size > 0;
    const target = (flags & inside.link) === 0 ? '' : targetOf(element);
    pictures.push({ element, box, block: blocks.length + (isInLine ? 1 : 0), inside: flags, target });
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

  #kindOf(name: string): number {
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    this.#kinds.set(name, this.#kinds.size);
    return this.#kinds.size - 1;
  }

  #readText(node: Text, level: Level): void {
    const text = node.nodeValue ?? '';
    const block = (this.#current ??= this.#open(level));
    const before = block.size;
    addText(block, text);
    const size = block.size - before;
    if (size === 0) return;
    if (before === 0) {
      block.inside = level.inside;
      if ((level.inside & inside.link) !== 0) block.target = targetOf(node.parentElement);
    } else block.inside |= level.inside & inside.formula;
    if ((level.inside & inside.link) !== 0) block.linkSize += size;
    if ((level.inside & inside.emphasis) !== 0) block.emphasisSize += size;
    block.nodes.push(node);
  }

  #open({ box, inside: flags }: Level): Block {
    return {
      ...makeMeasure(),
      box,
      linkSize: 0,
      emphasisSize: 0,
      inside: flags,
      pictures: this.#pictures,
      target: '',
      nodes: [],
    };
  }
}

function targetOf(element: Element | null): string {
  return element?.closest('a')?.getAttribute('href') ?? '';
}
