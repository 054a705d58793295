import { countCharacters } from '../clean/count-characters';
import { linkDensity } from '../clean/link-density';
import { numberAttribute } from '../guided/marks';
import { hasOwnText } from '../own-text';
import { nameOf, notArticle } from './cut-up-articles';

/** Blocks of an article: what a page writes in a box of its own; of what several stand in one. */
const single = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure table pre'.split(' '));
const several = new Set(['p']);
/** So many paragraphs of so many letters, which lead nowhere, are the way in which a text is written: comments and teasers are shorter. */
const fewestParagraphs = 3;
const paragraphSize = 80;
const mostLinks = 0.5;
/** The share of a place's letters that such boxes hold: below an article's own paragraphs they are something else. */
const leastShare = 0.6;

/** What boxes hold, and the outermost of those. */
interface Boxed {
  outer: Element;
  blocks: Element[];
}

/**
 * Takes the boxes without a name from around the single blocks of a text, where several of its paragraphs stand so: page builders
 * write each in one or more. They say nothing, and without them paragraphs, headings and lists are neighbours, as they are shown.
 */
export function openBareBoxes(root: Element): void {
  const places = new Map<Element, Boxed[]>();
  for (const outer of Array.from(root.querySelectorAll('div:not([class]):not([id])'))) {
    const around = outer.parentElement;
    if (around === null || !isBare(outer) || isBareAround(around)) continue;
    const blocks = findBlocks(outer);
    if (blocks.length === 0) continue;
    const boxed = places.get(around);
    if (boxed === undefined) places.set(around, [{ outer, blocks }]);
    else boxed.push({ outer, blocks });
  }
  // A page that writes its text so writes what is beside it so too: with some of the boxes gone, the rest would weigh less.
  if (![...places].some(([around, boxed]) => isText(around, boxed))) return;
  for (const boxed of places.values())
    if (boxed.filter(holdsParagraph).length > 1)
      for (const { outer, blocks } of boxed) outer.replaceWith(...blocks);
}

/** The block that a box holds alone, or in further boxes, or several paragraphs; none: it holds something else. */
function findBlocks(outer: Element): Element[] {
  let box = outer;
  while (isBareAround(box) && box.firstElementChild?.localName === 'div') box = box.firstElementChild;
  if (!isBare(box) || hasOwnText(box)) return [];
  const all = Array.from(box.children);
  const names = all.length === 1 ? single : several;
  return all.every(({ localName }) => names.has(localName)) ? all : [];
}

/** Whether the boxes are the text of the place that they stand in. */
function isText(around: Element, boxed: readonly Boxed[]): boolean {
  if (boxed.filter(isLong).length < fewestParagraphs || notArticle.test(nameOf(around))) return false;
  const held = boxed.reduce((sum, { outer }) => sum + countCharacters(outer), 0);
  return held >= countCharacters(around) * leastShare;
}

function holdsParagraph({ blocks }: Boxed): boolean {
  return blocks[0]?.localName === 'p';
}

function isLong({ blocks }: Boxed): boolean {
  return blocks.some(
    (block) =>
      block.localName === 'p' && countCharacters(block) >= paragraphSize && linkDensity(block) < mostLinks,
  );
}

/** Whether a box says nothing but what is in it, and that is one element. */
function isBareAround(box: Element): boolean {
  return (
    isBare(box) &&
    box.firstElementChild !== null &&
    box.firstElementChild === box.lastElementChild &&
    !hasOwnText(box)
  );
}

/** Nothing is said of a box: it has no name, no role, no language, and no guide means it. */
function isBare(box: Element): boolean {
  return (
    box.localName === 'div' &&
    (box.attributes.length === 0 || (box.attributes.length === 1 && box.hasAttribute(numberAttribute)))
  );
}
