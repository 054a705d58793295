import { markAttribute } from '../guided/marks';
import { findFirst } from '../../find-first';
import { eachText } from '../each-text';
import { figureAround, inside, type PageBlocks, type PagePicture } from '../blocks/page-blocks';

/** What the content shows of a page's texts and pictures. */
export class ShownParts {
  /** The last block that is shown; -1: none. */
  readonly end: number;
  /** The first block that is shown; -1: none. */
  readonly start: number;
  /** By box: 1 where a text that is shown stands in it, at any depth. */
  readonly #holding: Uint8Array;
  readonly #content: Element;
  readonly #page: PageBlocks;
  readonly #texts: ({ first: Text; last: Text } | undefined)[];
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  /** Letters of the captions in each box that has one. */
  readonly #captions = new Map<number, number>();
  readonly #pictures = new Map<string, Element>();
  #holders: Set<Node> | null = null;

  constructor(content: Element, page: PageBlocks) {
    const { boxes, blocks, indexOf } = page;
    this.#content = content;
    this.#page = page;
    this.#texts = Array.from({ length: blocks.length }, () => undefined);
    eachText(content, (node) => {
      const index = indexOf.get(node);
      if (index === undefined) return;
      const known = this.#texts[index];
      if (known === undefined) this.#texts[index] = { first: node, last: node };
      else known.last = node;
    });
    this.#holding = new Uint8Array(boxes.length);
    this.#before = new Int32Array(blocks.length + 1);
    this.#after = new Int32Array(blocks.length + 1).fill(-1);
    let last = -1;
    blocks.forEach((block, index) => {
      this.#before[index] = last;
      const isShown = this.#texts[index] !== undefined;
      const isCaption = (block.inside & inside.caption) !== 0;
      if (isShown && !isCaption) last = index;
      for (let box = block.box; box >= 0; box = boxes[box]?.parent ?? -1) {
        if (isCaption) this.#captions.set(box, (this.#captions.get(box) ?? 0) + block.size);
        else if (!isShown || this.#holding[box] === 1) break;
        else this.#holding[box] = 1;
      }
    });
    this.#before[blocks.length] = last;
    this.end = last;
    for (let index = blocks.length - 1, next = -1; index >= 0; index--) {
      if (this.#before[index + 1] === index) next = index;
      this.#after[index] = next;
    }
    this.start = this.#after[0] ?? -1;
    for (const picture of Array.from(content.querySelectorAll(media)))
      this.#pictures.set(addressOf(picture), picture);
  }

  /** The last block before one that is shown; -1: there is none. */
  before(block: number): number {
    return this.#before[block] ?? -1;
  }

  lastOf(block: number): Text | null {
    return this.#texts[block]?.last ?? null;
  }

  /** The first text that is shown of a block and all that come after it. */
  firstFrom(block: number): Text | null {
    return this.#texts[this.#after[block] ?? -1]?.first ?? null;
  }

  /** The picture as the content shows it, `null`: it does not. */
  find({ element }: PagePicture): Element | null {
    return this.#pictures.get(addressOf(element)) ?? null;
  }

  /** Whether the content shows a block. */
  holds(block: number): boolean {
    return this.#texts[block] !== undefined;
  }

  /** Takes a picture out of the content. */
  drop(picture: Element): void {
    this.#pictures.delete(addressOf(picture));
    picture.remove();
  }

  /** Takes out every picture with one of the addresses, but those that a guide keeps. */
  dropAll(addresses: ReadonlySet<string>): void {
    if (addresses.size === 0) return;
    for (const picture of Array.from(this.#content.querySelectorAll(media)))
      if (addresses.has(addressOf(picture)) && picture.getAttribute(markAttribute) !== 'keep')
        this.drop(picture);
  }

  /** The figure of a picture as the content shows it without the picture: its caption stayed; `null`: there is none. */
  figureOf({ box, block }: PagePicture): Element | null {
    const { boxes, blocks } = this.#page;
    const figure = figureAround(this.#page, box);
    for (const index of figure < 0 ? [] : [block, block + 1]) {
      const caption = blocks[index];
      const text = this.#texts[index]?.first;
      if (caption === undefined || text === undefined || (caption.inside & inside.caption) === 0) continue;
      let around = caption.box;
      while (around > figure) around = boxes[around]?.parent ?? -1;
      const shown = around === figure ? (text.parentElement?.closest('figure') ?? null) : null;
      if (shown !== null && findFirst(shown, media) === null) return shown;
    }
    return null;
  }

  /** The boxes around a picture that no text of the article stands in, from the inside out. */
  boxesAround({ box }: PagePicture): number[] {
    const around: number[] = [];
    const { boxes } = this.#page;
    for (let at = box; at >= 0 && this.#holding[at] === 0; at = boxes[at]?.parent ?? -1) around.push(at);
    return around;
  }

  /** Letters in a box that are no caption's. */
  lettersBeside(box: number): number {
    return (this.#page.boxes[box]?.size ?? 0) - (this.#captions.get(box) ?? 0);
  }

  /** The addresses of the pictures that the content shows. */
  addresses(): string[] {
    return [...this.#pictures.keys()];
  }

  /** Takes note of what comes into the content. */
  note(unit: Element): void {
    if (unit.matches(media)) this.#pictures.set(addressOf(unit), unit);
    for (const picture of Array.from(unit.querySelectorAll(media)))
      this.#pictures.set(addressOf(picture), picture);
  }

  /** The largest part of the content that holds a picture, no text of a paragraph, and may have another beside it; `null`: none may. */
  outermost(picture: Element): Element | null {
    this.#holders ??= this.#findHolders();
    let box = picture;
    for (
      let above = box.parentElement;
      above !== null && above !== this.#content;
      above = above.parentElement
    ) {
      if (this.#holders.has(above)) break;
      box = above;
    }
    // Beside a part of a list, or within a line, no figure stands.
    const isPart = /^(?:li|d[td]|t[dhr]|tbody|thead|tfoot|caption)$/.test(box.localName);
    return isPart || lines.has(box.parentElement?.localName ?? '') ? null : box;
  }

  #findHolders(): Set<Node> {
    const holders = new Set<Node>();
    this.#texts.forEach((text, index) => {
      if (text === undefined || this.#before[index + 1] !== index) return;
      for (let node = text.first.parentNode; node !== null && !holders.has(node); node = node.parentNode)
        holders.add(node);
    });
    return holders;
  }
}

const lines = new Set('p h1 h2 h3 h4 h5 h6 a span em strong b i u small font'.split(' '));
const media = 'img, iframe, video, audio';

/** Tells a picture from others: its copies, taken again, have the same. */
export function addressOf(picture: Element): string {
  const own = picture.getAttribute('src') ?? '';
  if (own !== '' || picture.localName === 'img') return own;
  return findFirst(picture, 'source')?.getAttribute('src') ?? '';
}
