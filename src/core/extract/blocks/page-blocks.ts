import type { TextMeasure } from '../text-measure';

/** What a block stands in, at any height: bits of `Box.inside`. */
export const inside = {
  link: 1,
  emphasis: 2,
  header: 4,
  footer: 8,
  aside: 16,
  navigation: 32,
  form: 64,
  figure: 128,
  caption: 256,
  article: 512,
  list: 1024,
  table: 2048,
  quote: 4096,
  code: 8192,
  heading: 16_384,
  fold: 32_768,
  formula: 65_536,
  note: 131_072,
  /** A callout, as writers' tools name them. */
  callout: 262_144,
  /** What a reader wrote below an article, or the teaser of another one, as their boxes are named. */
  foreign: 524_288,
  /** What is said of an article's author, as its boxes are named. */
  writer: 1_048_576,
  /** What readers wrote below an article, as its heading says. */
  comment: 2_097_152,
} as const;

/** Bits of what stands beside an article's own sentences. */
export const beside =
  inside.aside |
  inside.navigation |
  inside.form |
  inside.footer |
  inside.caption |
  inside.figure |
  inside.code;

/** A block-level element of the page. */
export interface Box {
  /** Index of the box around it; -1 for the body. */
  parent: number;
  tag: string;
  /** Class and id as the page has them. */
  className: string;
  id: string;
  /** Number shared by the boxes of the same tag and class. */
  kind: number;
  depth: number;
  /** Its number among the elements of its parent, from 1. */
  position: number;
  /** Bits of `inside`. */
  inside: number;
  /** Whether it is, or stands in, a post that is embedded from elsewhere. */
  inPost: boolean;
  /** Blocks that stand directly in it. */
  blocks: number;
  /** Boxes that stand directly in it. */
  boxes: number;
  /** Index of the outermost list or table that it is or stands in; -1 for none. */
  pool: number;
  /** Whether a field to write in stands in it, at any depth. */
  hasField: boolean;
  /** Whether a button stands in it, at any depth. */
  hasButton: boolean;
  /** Letters of all the blocks in it, at any depth. */
  size: number;
}

/** A line of the page's text: what stands between two edges of boxes or line breaks. */
export interface Block extends TextMeasure {
  /** Index of the box that it stands directly in. */
  box: number;
  /** Characters of its texts, as JavaScript counts them. */
  length: number;
  linkSize: number;
  emphasisSize: number;
  /** Bits of `inside`, of its first text; that of a formula where it holds one, of a note where the article's text refers to it. */
  inside: number;
  /** Pictures between the block before and this one. */
  pictures: number;
  /** Where its first text leads; `''`: nowhere. */
  target: string;
  /** The text nodes it is made of. */
  nodes: Text[];
}

/** A picture, film, sound or frame, and where it stands. */
export interface PagePicture {
  element: Element;
  /** Index of the box that it stands directly in. */
  box: number;
  /** Index of the block that comes after it. */
  block: number;
  /** Bits of `inside`. */
  inside: number;
  /** Where it leads; `''`: nowhere. */
  target: string;
}

/** A page's text and pictures in document order. */
export interface PageBlocks {
  boxes: Box[];
  blocks: Block[];
  pictures: PagePicture[];
  /** The block of each text node. */
  indexOf: Map<Node, number>;
}

/** A line beside others in one box, as text parted by `<br>` is: the box is its parent then. */
export function isLoose({ blocks, boxes }: Box): boolean {
  return blocks > 1 || boxes > 0;
}

/** Index of the nearest figure that a box is or stands in; -1: it stands in none. */
export function figureAround({ boxes }: PageBlocks, box: number): number {
  let at = box;
  while (at >= 0 && boxes[at]?.tag !== 'figure') at = boxes[at]?.parent ?? -1;
  return at;
}

/** Whether a box is another one, or stands in it. */
export function isWithin(boxes: readonly Box[], box: number | undefined, outer: number): boolean {
  let at = box ?? -1;
  // A box comes after those around it.
  while (at > outer) at = boxes[at]?.parent ?? -1;
  return at >= 0 && at === outer;
}

/** The tag of the heading that a block stands in; `''`: it stands in none. */
export function headingAround({ boxes }: PageBlocks, block: Block | undefined): string {
  let box = boxes[block?.box ?? -1];
  while (box !== undefined && !/^h[1-6]$/.test(box.tag)) box = boxes[box.parent];
  return box?.tag ?? '';
}

/** The text of a block, white space folded. */
export function textOf(block: Block): string {
  let text = '';
  for (const node of block.nodes) text += node.nodeValue ?? '';
  // Single spaces are left alone: replacing each of them by itself makes a text anew.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

/** The path of a block's box from `body` down, for reports. */
export function pathOf({ boxes }: PageBlocks, block: Block): string {
  const steps: string[] = [];
  for (let box = boxes[block.box]; box !== undefined; box = boxes[box.parent]) steps.push(stepOf(box));
  return steps.reverse().join(' > ');
}

function stepOf({ tag, id, className, position, parent }: Box): string {
  if (parent < 0) return tag;
  const [name = ''] = className.trim().split(/\s+/);
  const named = (id === '' ? '' : `#${id.slice(0, 60)}`) + (name === '' ? '' : `.${name.slice(0, 60)}`);
  return `${tag}${named}:nth-child(${position})`;
}
