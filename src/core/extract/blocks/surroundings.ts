import { type Block, type Box, inside, isLoose, type PageBlocks } from './page-blocks';
import { isSentenceEnd } from '../text-measure';

/** From this size on a block that is mostly no links is a paragraph. */
const paragraphSize = 80;
/** The main box is the innermost that holds this share of the kept paragraphs. */
const mainShare = 0.7;

/** Distances are counted so far. */
const farthest = 40;

/** Sums over the blocks of one parent, grandparent or kind. */
export interface Sums {
  blocks: number;
  size: number;
  linkSize: number;
  keptSize: number;
  /** Of paragraphs: blocks of size with few links. */
  paragraphSize: number;
  keptParagraphSize: number;
  /** Of blocks that end like a sentence. */
  sentenceSize: number;
}

/** Where a block stands among the others. */
export interface Place {
  parent: Sums;
  grandparent: Sums;
  /** Blocks whose box has the same tag and class. */
  kind: Sums;
  /** Blocks whose box and the box around it have the same tags and classes: paragraphs of cut-up articles are of one path. */
  path: Sums;
  /** Index of the box that counts as its parent, and of the one around that. */
  parentBox: number;
  grandparentBox: number;
  /** Number of the kind of its parent; -1: the parent has no class. */
  parentKind: number;
  /** Levels from its parent up to the main box or the first box that holds the main box; 0 for none. */
  levelsBeside: number;
  /** Levels from the main box down; -1 outside. */
  levelsBelow: number;
  /** Share of the kept paragraphs' size that stands before it. */
  keptBefore: number;
  /** Blocks since the last kept paragraph, and until the next, at most 40. */
  sinceParagraph: number;
  untilParagraph: number;
  /** Blocks of the page with the same text, itself included. */
  copies: number;
  /** The largest box around it that says little: what stands in it belongs together. null: its own box says much. */
  island: Box | null;
}

/** A page's blocks as seen from what Readability kept of them. */
export interface Surroundings {
  page: PageBlocks;
  /** For each block the share of its text that was kept, 0 to 1. */
  kept: Float64Array;
  places: Place[];
  /** Sums over the whole page. */
  whole: Sums;
}

/** Works out where each block stands, in time linear in the page. */
export function surround(page: PageBlocks, kept: Float64Array): Surroundings {
  const { blocks, boxes } = page;
  const whole = makeSums();
  const [parents, grandparents, kinds, paths] = [new Groups(), new Groups(), new Groups(), new Groups()];
  // Known before the places are made: an engine makes objects anew whose whole numbers become fractions.
  const { before, since, until } = readOrder(blocks, kept);
  const keys = blocks.map(({ hash, size }) => `${hash} ${size}`);
  const copies = countCopies(keys);
  const places = blocks.map((block, index): Place => {
    const own = boxes[block.box];
    const isLine = own === undefined || isLoose(own);
    const parentBox = isLine ? block.box : own.parent;
    const above = boxes[parentBox];
    const kind = isLine ? -1 - (own?.kind ?? 0) : own.kind;
    const parent = parents.sums(parentBox);
    const grandparent = grandparents.sums(above?.parent ?? -1);
    const ofKind = kinds.sums(kind);
    const path = paths.sums(kind * (boxes.length + 2) + (above?.kind ?? -1));
    add([whole, parent, grandparent, ofKind, path], block, kept[index] ?? 0);
    return {
      parent,
      grandparent,
      kind: ofKind,
      path,
      parentBox,
      grandparentBox: above?.parent ?? -1,
      parentKind: above === undefined || above.className === '' ? -1 : above.kind,
      levelsBeside: 0,
      levelsBelow: -1,
      keptBefore: before[index] ?? 0,
      sinceParagraph: since[index] ?? farthest,
      untilParagraph: until[index] ?? farthest,
      copies: copies.get(keys[index] ?? '') ?? 1,
      island: findIsland(own, boxes),
    };
  });
  const surroundings = { page, kept, places, whole };
  placeByMain(surroundings);
  return surroundings;
}

/** Letters in the paragraphs of a box of text. */
const textSize = 400;

/** Whether a box holds a text, hardly any of which leads elsewhere. */
export function isBoxOfText({ paragraphSize: letters, linkSize, size }: Sums): boolean {
  return letters >= textSize && linkSize * 5 < size;
}

/** Lines alike that many entries of a page have: "Key facts". */
const fewestAlike = 3;

/** Whether a line is one that many entries have. */
export function isOneOfMany({ copies }: Place): boolean {
  return copies >= fewestAlike;
}

/** Whether a block is long enough, and free enough of links, to be a paragraph. */
export function isParagraph({ size, linkSize, inside: flags }: Block): boolean {
  return size >= paragraphSize && linkSize < size * 0.4 && (flags & inside.caption) === 0;
}

/** Letters of a box that says little. */
const islandSize = 600;

function findIsland(own: Box | undefined, boxes: readonly Box[]): Box | null {
  let island: Box | null = null;
  for (let box = own; box !== undefined && box.size <= islandSize; box = boxes[box.parent]) island = box;
  return island;
}

/** Sums by key, made as they are asked for. */
class Groups {
  readonly #sums = new Map<number, Sums>();

  sums(key: number): Sums {
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const made = makeSums();
    this.#sums.set(key, made);
    return made;
  }
}

function makeSums(): Sums {
  return {
    blocks: 0,
    size: 0,
    linkSize: 0,
    keptSize: 0,
    paragraphSize: 0,
    keptParagraphSize: 0,
    sentenceSize: 0,
  };
}

function add(all: readonly Sums[], block: Block, kept: number): void {
  const { size, linkSize } = block;
  const keptSize = size * kept;
  const sentence = Number(isSentenceEnd(block.last));
  const paragraph = Number(isParagraph(block));
  for (const sums of all) {
    sums.blocks++;
    sums.size += size;
    sums.linkSize += linkSize;
    sums.keptSize += keptSize;
    sums.sentenceSize += size * sentence;
    sums.paragraphSize += size * paragraph;
    sums.keptParagraphSize += keptSize * paragraph;
  }
}

/** Finds the box that holds most kept paragraphs, and how far from it each block stands. */
function placeByMain({ page: { boxes, blocks }, kept, places, whole }: Surroundings): void {
  const below = new Float64Array(boxes.length);
  blocks.forEach((block, index) => {
    if (isParagraph(block)) below[block.box] = (below[block.box] ?? 0) + block.size * (kept[index] ?? 0);
  });
  let main = 0;
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? 0;
    below[parent] = (below[parent] ?? 0) + (below[index] ?? 0);
    const isMain = (below[index] ?? 0) > whole.keptParagraphSize * mainShare;
    if (isMain && (boxes[index]?.depth ?? 0) > (boxes[main]?.depth ?? 0)) main = index;
  }
  const levels = levelsFrom(main, boxes);
  for (const place of places) {
    const level = levels[Math.max(0, place.parentBox)] ?? 0;
    if (level >= 0) place.levelsBelow = level;
    else place.levelsBeside = -level;
  }
}

/** For each box its levels below the main box, or less than 0: as many levels outside it. */
function levelsFrom(main: number, boxes: PageBlocks['boxes']): Int32Array {
  const levels = new Int32Array(boxes.length);
  const isAround = new Set<number>();
  for (let index = main; index >= 0; index = boxes[index]?.parent ?? -1) isAround.add(index);
  boxes.forEach((box, index) => {
    const above = levels[box.parent] ?? 0;
    if (isAround.has(index)) levels[index] = box.depth - (boxes[main]?.depth ?? 0);
    else levels[index] = above < 0 ? above : above + 1;
  });
  return levels;
}

/**
 * For each block the share of the kept paragraphs' size that stands before it, and the blocks since the last of them and until the
 * next.
 */
function readOrder(
  blocks: readonly Block[],
  kept: Float64Array,
): { before: Float64Array; since: Int32Array; until: Int32Array } {
  const before = new Float64Array(blocks.length);
  const since = new Int32Array(blocks.length);
  const until = new Int32Array(blocks.length).fill(farthest);
  let [all, sum, last] = [0, 0, -farthest];
  blocks.forEach((block, index) => {
    before[index] = sum;
    since[index] = Math.min(farthest, index - last);
    const share = kept[index] ?? 0;
    if (!isParagraph(block)) return;
    all += block.size * share;
    if (share <= 0.5) return;
    sum += block.size * share;
    for (let at = Math.max(0, last, index - farthest); at < index; at++) until[at] = index - at;
    last = index;
  });
  if (all > 0) for (let index = 0; index < blocks.length; index++) before[index] = (before[index] ?? 0) / all;
  return { before, since, until };
}

/** How often each key is there. */
function countCopies(keys: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return seen;
}
