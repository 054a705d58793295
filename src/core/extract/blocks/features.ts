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

/** Stands for the letters of a box that is no island. */
const continent = 1_000;

/** The names of the values of `readFeatures`, in their order. */
export const featureNames: readonly string[] = (
  'kept parentShare grandparentShare kindShare pathShare parentPageShare pathPageShare parentKept ' +
  'kindKept pathKept pageKept keptSize parentLinks grandparentLinks pathLinks pathSentences ' +
  'pathMeanSize pathBlocks parentBlocks parentMeanSize links emphasis size capitals digits marks ' +
  'dividers endsSentence startsCapital depth levelsBelow levelsBeside keptBefore sinceParagraph ' +
  'untilParagraph copies islandSize islandButton pictures heading headingLevel listItem cell quote ' +
  'figure header article paragraphTag previousKept previousLinks previousSize previousSibling ' +
  'previousPath previousHeading previousParentShare nextKept nextLinks nextSize nextSibling ' +
  'nextPath nextParentShare'
).split(' ');

/**
 * The model's questions about a block, answered in the order of their names: no words, no class names, no language. A few functions and
 * not one for each question, since every page's blocks come by here once, through code that is cold.
 */
export function readFeatures(view: BlockView): number[] {
  return readAround(view).concat(readOwn(view), readBeside(view));
}

function readAround({ place: { parent, grandparent, kind, path }, kept, whole }: BlockView): number[] {
  return [
    kept,
    share(parent.keptParagraphSize, whole.keptParagraphSize),
    share(grandparent.keptParagraphSize, whole.keptParagraphSize),
    share(kind.keptParagraphSize, whole.keptParagraphSize),
    share(path.keptParagraphSize, whole.keptParagraphSize),
    share(parent.paragraphSize, whole.paragraphSize),
    share(path.size, whole.size),
    share(parent.keptSize, parent.size),
    share(kind.keptSize, kind.size),
    share(path.keptSize, path.size),
    share(whole.keptParagraphSize, whole.paragraphSize),
    whole.keptSize,
    share(parent.linkSize, parent.size),
    share(grandparent.linkSize, grandparent.size),
    share(path.linkSize, path.size),
    share(path.sentenceSize, path.size),
    share(path.size, path.blocks),
    path.blocks,
    parent.blocks,
    share(parent.size, parent.blocks),
  ];
}

function readOwn({ block, box, place }: BlockView): number[] {
  return [
    share(block.linkSize, block.size),
    share(block.emphasisSize, block.size),
    block.size,
    share(block.capitals, block.size),
    share(block.digits, block.size),
    share(block.marks, block.size),
    share(block.dividers, block.size),
    Number(isSentenceEnd(block.last)),
    Number(isCapital(block.first)),
    box.depth,
    place.levelsBelow,
    place.levelsBeside,
    place.keptBefore,
    place.sinceParagraph,
    place.untilParagraph,
    place.copies,
    place.island?.size ?? continent,
    Number(place.island?.hasButton ?? false),
    block.pictures,
    has(block, inside.heading),
    /^h[1-6]$/.test(box.tag) ? Number(box.tag[1]) : 0,
    has(block, inside.list),
    has(block, inside.table),
    has(block, inside.quote),
    has(block, inside.figure),
    has(block, inside.header),
    has(block, inside.article),
    Number(box.tag === 'p'),
  ];
}

function readBeside({ place, whole, previous, next }: BlockView): number[] {
  return [
    previous?.kept ?? 0,
    share(previous?.block.linkSize ?? 0, previous?.block.size ?? 0),
    previous?.block.size ?? 0,
    Number(place.parent === previous?.place.parent),
    Number(place.path === previous?.place.path),
    previous === null ? 0 : has(previous.block, inside.heading),
    share(previous?.place.parent.keptParagraphSize ?? 0, whole.keptParagraphSize),
    next?.kept ?? 0,
    share(next?.block.linkSize ?? 0, next?.block.size ?? 0),
    next?.block.size ?? 0,
    Number(place.parent === next?.place.parent),
    Number(place.path === next?.place.path),
    share(next?.place.parent.keptParagraphSize ?? 0, whole.keptParagraphSize),
  ];
}

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

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function has({ inside: flags }: Block, wanted: number): number {
  return Number((flags & wanted) !== 0);
}
