import { type Block, type Box, inside } from './page-blocks';
import type { Place, Sums, Surroundings } from './surroundings';
import { isCapital, isSentenceEnd } from '../text-measure';

/** What a feature is read from. */
export interface BlockView {
  block: Block;
  box: Box;
  place: Place;
  /** Share of the block that Readability kept, 0 to 1. */
  kept: number;
  whole: Sums;
  previous: BlockView | null;
  next: BlockView | null;
}

type Read = (view: BlockView) => number;

/** Stands for the letters of a box that is no island. */
const continent = 1_000;

/** The model's questions about a block: no words, no class names, no language. Their order is that of the model's file. */
export const features: Record<string, Read> = {
  kept: ({ kept }) => kept,
  parentShare: ({ place, whole }) => share(place.parent.keptParagraphSize, whole.keptParagraphSize),
  grandparentShare: ({ place, whole }) => share(place.grandparent.keptParagraphSize, whole.keptParagraphSize),
  kindShare: ({ place, whole }) => share(place.kind.keptParagraphSize, whole.keptParagraphSize),
  pathShare: ({ place, whole }) => share(place.path.keptParagraphSize, whole.keptParagraphSize),
  parentPageShare: ({ place, whole }) => share(place.parent.paragraphSize, whole.paragraphSize),
  pathPageShare: ({ place, whole }) => share(place.path.size, whole.size),
  parentKept: ({ place }) => share(place.parent.keptSize, place.parent.size),
  kindKept: ({ place }) => share(place.kind.keptSize, place.kind.size),
  pathKept: ({ place }) => share(place.path.keptSize, place.path.size),
  pageKept: ({ whole }) => share(whole.keptParagraphSize, whole.paragraphSize),
  keptSize: ({ whole }) => whole.keptSize,
  parentLinks: ({ place }) => share(place.parent.linkSize, place.parent.size),
  grandparentLinks: ({ place }) => share(place.grandparent.linkSize, place.grandparent.size),
  pathLinks: ({ place }) => share(place.path.linkSize, place.path.size),
  pathSentences: ({ place }) => share(place.path.sentenceSize, place.path.size),
  pathMeanSize: ({ place }) => share(place.path.size, place.path.blocks),
  pathBlocks: ({ place }) => place.path.blocks,
  parentBlocks: ({ place }) => place.parent.blocks,
  parentMeanSize: ({ place }) => share(place.parent.size, place.parent.blocks),
  links: ({ block }) => share(block.linkSize, block.size),
  emphasis: ({ block }) => share(block.emphasisSize, block.size),
  size: ({ block }) => block.size,
  capitals: ({ block }) => share(block.capitals, block.size),
  digits: ({ block }) => share(block.digits, block.size),
  marks: ({ block }) => share(block.marks, block.size),
  dividers: ({ block }) => share(block.dividers, block.size),
  endsSentence: ({ block }) => Number(isSentenceEnd(block.last)),
  startsCapital: ({ block }) => Number(isCapital(block.first)),
  depth: ({ box }) => box.depth,
  levelsBelow: ({ place }) => place.levelsBelow,
  levelsBeside: ({ place }) => place.levelsBeside,
  keptBefore: ({ place }) => place.keptBefore,
  sinceParagraph: ({ place }) => place.sinceParagraph,
  untilParagraph: ({ place }) => place.untilParagraph,
  copies: ({ place }) => place.copies,
  islandSize: ({ place }) => place.island?.size ?? continent,
  islandButton: ({ place }) => Number(place.island?.hasButton ?? false),
  pictures: ({ block }) => block.pictures,
  heading: ({ block }) => has(block, inside.heading),
  headingLevel: ({ box }) => (/^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0),
  listItem: ({ block }) => has(block, inside.list),
  cell: ({ block }) => has(block, inside.table),
  quote: ({ block }) => has(block, inside.quote),
  figure: ({ block }) => has(block, inside.figure),
  header: ({ block }) => has(block, inside.header),
  article: ({ block }) => has(block, inside.article),
  paragraphTag: ({ box }) => Number(box.tag === 'p'),
  previousKept: ({ previous }) => previous?.kept ?? 0,
  previousLinks: ({ previous }) => share(previous?.block.linkSize ?? 0, previous?.block.size ?? 0),
  previousSize: ({ previous }) => previous?.block.size ?? 0,
  previousSibling: ({ place, previous }) => Number(place.parent === previous?.place.parent),
  previousPath: ({ place, previous }) => Number(place.path === previous?.place.path),
  previousHeading: ({ previous }) => (previous === null ? 0 : has(previous.block, inside.heading)),
  previousParentShare: ({ previous, whole }) =>
    share(previous?.place.parent.keptParagraphSize ?? 0, whole.keptParagraphSize),
  nextKept: ({ next }) => next?.kept ?? 0,
  nextLinks: ({ next }) => share(next?.block.linkSize ?? 0, next?.block.size ?? 0),
  nextSize: ({ next }) => next?.block.size ?? 0,
  nextSibling: ({ place, next }) => Number(place.parent === next?.place.parent),
  nextPath: ({ place, next }) => Number(place.path === next?.place.path),
  nextParentShare: ({ next, whole }) =>
    share(next?.place.parent.keptParagraphSize ?? 0, whole.keptParagraphSize),
};

/** Every block of a page with its place and its neighbours, in document order. */
export function viewBlocks({ page, kept, places, whole }: Surroundings): BlockView[] {
  const views: BlockView[] = [];
  page.blocks.forEach((block, index) => {
    const box = page.boxes[block.box];
    const place = places[index];
    if (box === undefined || place === undefined) return;
    const previous = views.at(-1) ?? null;
    const view = { block, box, place, kept: kept[index] ?? 0, whole, previous, next: null };
    views.push(view);
    if (previous !== null) previous.next = view;
  });
  return views;
}

/** A block's features by their names, in the order asked for. @throws Error for a name that is none. */
export function readFeatures(names: readonly string[]): (view: BlockView) => number[] {
  const reads = names.map((name) => {
    const read = features[name];
    if (read === undefined) throw new Error(`no feature is called ${name}`);
    return read;
  });
  return (view) => reads.map((read) => read(view));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function has({ inside: flags }: Block, wanted: number): number {
  return Number((flags & wanted) !== 0);
}
