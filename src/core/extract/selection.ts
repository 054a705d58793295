import { ClipError, type ReadRequest } from '../model';
import type { SelectedParts } from './copy/context';
import { makeNodeReader, type NodeReader } from './copy/node-reader';

/** What the reader selected: the smallest part of the page that holds it all, and which pieces of that are selected. */
export interface PageSelection {
  /** The parent of the first node to copy. */
  root: Node;
  parts: SelectedParts;
}

/** Boxes without which their content would lose its meaning when only a part of it is selected. */
const structure = new Set(
  (
    'a abbr b blockquote cite code dd del details dl dt em figure h1 h2 h3 h4 h5 h6 i ins kbd li mark ol pre q ruby s samp ' +
    'small strike strong sub sup table tbody tfoot thead tr u ul var'
  ).split(' '),
);

/**
 * The selection that is to be clipped, or `null` when the article is.
 * @throws ClipError `selection-empty` when the selection is asked for and there is none with text or pictures.
 */
export function readSelection(page: Document, scope: ReadRequest['scope']): PageSelection | null {
  if (scope === 'article') return null;
  const ranges = readRanges(page);
  // The selection can lie in a form whose controls are named like a node's members.
  const read = makeNodeReader(page.implementation.createHTMLDocument(''));
  const root = findRoot(ranges, page, read);
  if (root !== null) return { root, parts: makeParts(ranges, page, read) };
  if (scope === 'selection') throw new ClipError('selection-empty');
  return null;
}

/** Firefox makes a range of every table cell and of every part picked with Ctrl held down. */
function readRanges(page: Document): Range[] {
  const selection: Selection | null = page.getSelection?.() ?? null;
  if (selection === null || selection.isCollapsed) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  return ranges.filter((range) => !range.collapsed && holdsContent(range));
}

/** A range of white space only, such as a slipped click leaves, is no selection. */
function holdsContent(range: Range): boolean {
  if (/\S/.test(range.toString())) return true;
  const inside = range.commonAncestorContainer;
  if (inside.nodeType !== 1) return false;
  const pictures = (inside as Element).getElementsByTagName('img');
  return Array.from(pictures).some((picture) => range.intersectsNode(picture));
}

function findRoot(ranges: Range[], page: Document, read: NodeReader): Node | null {
  let root: Node | null = ranges[0]?.commonAncestorContainer ?? null;
  for (const range of ranges) {
    while (root !== null && !read.contains(root, range.commonAncestorContainer)) root = read.parentOf(root);
  }
  while (root !== null && needsParent(root, read)) root = read.parentOf(root);
  return root === page ? page.documentElement : root;
}

function needsParent(node: Node, read: NodeReader): boolean {
  const type = read.typeOf(node);
  if (type === 1) return structure.has(read.nameOf(node as Element));
  return type === 3 || type === 4 || type === 8;
}

function makeParts(ranges: Range[], page: Document, read: NodeReader): SelectedParts {
  // A shadow tree is not part of the range that holds its host, but it is what the reader saw selected.
  const isInShadow = (node: Node): boolean => read.rootOf(node) !== page;
  return {
    touches: (node) => ranges.some((range) => range.intersectsNode(node)) || isInShadow(node),
    cut: (text, value) =>
      isInShadow(text) ? value : ranges.map((range) => cutText(range, text, value)).join(''),
  };
}

function cutText(range: Range, text: Node, value: string): string {
  if (!range.intersectsNode(text)) return '';
  const start = range.startContainer === text ? range.startOffset : 0;
  const end = range.endContainer === text ? range.endOffset : value.length;
  return value.slice(start, end);
}
