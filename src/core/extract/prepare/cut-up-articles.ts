import { findFirst } from '../../find-first';
import { countCharacters } from '../clean/count-characters';
import { markAttribute } from '../guided/marks';
import { boxTags } from '../blocks/tags';
import { hasOwnText } from '../own-text';
import { isBlank, isBreak } from './loose-text';

/** Letters from which on a line is a paragraph. */
const paragraphSize = 80;
/** An article's pieces hold so many paragraphs each, in the mean: a teaser holds one. */
const leastParagraphs = 1.5;
/** Boxes of one paragraph each that are more than a few teasers. */
const fewestPlain = 4;
/** The share of the text of the box around them that the pieces make up, and of theirs that their paragraphs do: of a page with other things it is less. */
const [leastShare, leastProse] = [0.6, 0.5];
/** Boxes that stand for nothing but a place in the page's layout. */
const layout = new Set(['div', 'section']);

/** Blocks that are no boxes of lines. */
const otherBlocks = new Set('img picture video audio iframe hr table math'.split(' '));
/** What no line holds. */
const anyBlock = 'p, div, section, figure, ul, ol, table, blockquote, pre';
/** Boxes of what readers write, of other articles, and of notes, each of which is one. */
export const notArticle =
  /comment|repl(?:y|ies)|respond|responses?(?![a-z])|discuss|review|teaser|related|thread|forum|footer|(?<!(?:has|with|no|without)[-_])sidebar|promo|(?:foot|end)-?note|admonition|callout|citation|bibliograph/i;

/** A box of paragraphs. */
interface Piece {
  /** The outermost box that holds nothing but the cell. */
  outer: Element;
  cell: Element;
  lines: Element[];
}

/** Pieces of one article. */
interface Group {
  around: Element;
  /** Of the boxes, from the outermost in. */
  names: string;
  pieces: Piece[];
}

/**
 * Joins an article that a page cuts into equal boxes, one for each paragraph, or each stretch of text between wide pictures or
 * advertisements: Readability takes the longest for the article. Their paragraphs come to stand in the box around them, beside the
 * pictures.
 */
export function joinCutUpArticles(root: Element): void {
  const groups = findGroups(root);
  // Where a page's boxes are pieces in one place, they are in others: two of them may stand apart from the rest.
  const inks = new Map<Element, number>();
  const inkAround = (box: Element): number => {
    const known = inks.get(box) ?? countCharacters(box);
    inks.set(box, known);
    return known;
  };
  const names = new Set(
    groups.filter((group) => isArticleCutUp(group, inkAround)).map((group) => group.names),
  );
  for (const group of groups) {
    if (!names.has(group.names) || group.pieces.some(({ outer, cell }) => isMarked(outer, cell))) continue;
    for (const piece of group.pieces) unbox(piece);
  }
}

/** Puts what stands in a piece in its place. Words without a box of their own get one: they would run into those of the next piece. */
function unbox({ outer, cell }: Piece): void {
  passOnName(outer, cell);
  let line: Element | null = null;
  while (cell.firstChild !== null) {
    const node = cell.firstChild;
    if (isBlock(node) || (line === null && (isBlank(node) || isBreak(node)))) {
      line = null;
      outer.before(node);
      continue;
    }
    if (line === null) {
      line = cell.ownerDocument.createElement('p');
      outer.before(line);
    }
    line.appendChild(node);
  }
  outer.remove();
}

/** Tables of contents lead to boxes: to the first line of one as well. */
function passOnName(outer: Element, cell: Element): void {
  const name = boxesFrom(cell, outer).find((box) => box.id !== '')?.id;
  const first = cell.firstElementChild;
  if (name !== undefined && first !== null && first.id === '') first.setAttribute('id', name);
}

function isBlock(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    boxTags.has(element.localName) ||
    otherBlocks.has(element.localName) ||
    findFirst(element, anyBlock) !== null
  );
}

/** Whether the boxes hold most of what stands around them, and more paragraphs than teasers do. */
function isArticleCutUp({ around, names, pieces }: Group, inkAround: (box: Element) => number): boolean {
  if (pieces.length < 2 || notArticle.test(`${names} ${nameOf(around)}`)) return false;
  let [full, paragraphs, prose] = [0, 0, 0];
  for (const { lines } of pieces) {
    const sizes = lines.map(countCharacters);
    const long = sizes.filter((size) => size >= paragraphSize).length;
    // The others hold short lines.
    if (long > 0) full++;
    paragraphs += long;
    prose += sizes.reduce((sum, size) => sum + size, 0);
  }
  const isMore = paragraphs >= full * leastParagraphs;
  if (full < 2 || !(isMore || (full >= fewestPlain && pieces.every(isPlain)))) return false;
  const all = pieces.reduce((sum, { cell }) => sum + countCharacters(cell), 0);
  return prose >= all * leastProse && all >= inkAround(around) * leastShare;
}

/** Nothing but lines in a box: a teaser has its headline beside them. */
function isPlain({ cell }: Piece): boolean {
  return !hasOwnText(cell) && Array.from(cell.children).every(({ localName }) => localName === 'p');
}

function findGroups(root: Element): Group[] {
  const groups = new Map<Element, Map<string, Group>>();
  for (const [cell, lines] of findCells(root)) {
    const { outer, names, isNamed } = climb(cell, root);
    const around = outer.parentElement;
    if (around === null || outer === root || !(isNamed || isArticle(around))) continue;
    const byName = groups.get(around) ?? new Map<string, Group>();
    groups.set(around, byName);
    const group = byName.get(names) ?? { around, names, pieces: [] };
    byName.set(names, group);
    group.pieces.push({ outer, cell, lines });
  }
  return [...groups.values()].flatMap((byName) => [...byName.values()]);
}

/** The boxes that paragraphs stand right in, with those. */
function findCells(root: Element): Map<Element, Element[]> {
  const cells = new Map<Element, Element[]>();
  for (const line of Array.from(root.getElementsByTagName('p'))) {
    const cell = line.parentElement;
    if (cell === null || !layout.has(cell.localName)) continue;
    const lines = cells.get(cell);
    if (lines === undefined) cells.set(cell, [line]);
    else lines.push(line);
  }
  return cells;
}

/** The outermost box that holds nothing but a cell, the names of all from there to the cell, and whether one has a class. */
function climb(cell: Element, root: Element): { outer: Element; names: string; isNamed: boolean } {
  let [outer, names, isNamed] = [cell, nameOf(cell), hasName(cell)];
  for (let box = cell.parentElement; box !== null && box !== root; box = box.parentElement) {
    if (!layout.has(box.localName) || box.firstElementChild !== box.lastElementChild || hasOwnText(box))
      break;
    outer = box;
    names = `${nameOf(box)} > ${names}`;
    isNamed ||= hasName(box);
  }
  return { outer, names, isNamed };
}

/** What a box is: its element and classes. */
export function nameOf(box: Element): string {
  return `${box.localName}.${box.getAttribute('class') ?? ''}`;
}

/** What a reader has marked, and callouts, must still be there to be told by their marks. */
function isMarked(outer: Element, cell: Element): boolean {
  return boxesFrom(cell, outer).some((box) => box.hasAttribute(markAttribute) || box.hasAttribute('type'));
}

function hasName(box: Element): boolean {
  return (box.getAttribute('class') ?? '').trim() !== '';
}

function boxesFrom(cell: Element, outer: Element): Element[] {
  const boxes = [cell];
  for (let box = cell; box !== outer && box.parentElement !== null; box = box.parentElement)
    boxes.push(box.parentElement);
  return boxes;
}

/** Boxes without names are like all others, except in what the page calls its article. */
function isArticle({ localName }: Element): boolean {
  return localName === 'article' || localName === 'main';
}
