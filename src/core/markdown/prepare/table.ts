import { findAllIn, findIn, LightElement } from '../../light-tree';
import { headings } from '../headings';
import type { Flow } from './flow';
import { hasContent, readGrid, type Grid } from './grid';
import { writeHtmlBlock } from './html-block';

const blocksInCells = new Set([...headings, 'blockquote']);
const innerTable = new Set(['table']);
const header = new Set(['th']);
const code = new Set(['code']);
const noData = new Set('h1 h2 h3 hr figure'.split(' '));
const boxes = new Set([...noData, 'p', 'div', 'ul', 'ol', 'img']);

/**
 * Writes a table as rows of one length with the header first, each value at its position. A table that only lays out a page is
 * written as its content.
 */
export function writeTable(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  const grid = flow.mode === 'blocks' ? readGrid(element) : null;
  if (grid === null || isLayout(element, grid)) {
    flow.writeChildren(element);
    flow.endParagraph();
    return;
  }
  if (needsHtml(element, flow)) return writeHtmlBlock(element, flow);
  writeCaption(element, flow);
  const table = new LightElement('table');
  const empty = Array.from({ length: grid.width }, () => null);
  if (!grid.hasHeader) table.appendChild(writeRow(empty, flow, 'th', grid));
  grid.rows.forEach((row, index) => {
    table.appendChild(writeRow(row, flow, grid.hasHeader && index === 0 ? 'th' : 'td', grid));
  });
  flow.writeBlock(table);
}

function writeCaption(element: LightElement, flow: Flow): void {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName !== 'caption') continue;
    flow.writeChildren(child);
    flow.endParagraph();
  }
}

function writeRow(
  cells: readonly (LightElement | null)[],
  flow: Flow,
  name: 'th' | 'td',
  grid: Grid,
): LightElement {
  const row = new LightElement('tr');
  cells.forEach((cell, column) => {
    const copy = row.appendChild(new LightElement(name));
    const align = grid.aligns[column];
    if (name === 'th' && grid.hasBoldHeader) copy.setAttribute('data-bold', '');
    if (align !== undefined && align !== null) copy.setAttribute('align', align);
    if (cell !== null) flow.within(copy, 'line').writeChildren(cell);
  });
  return row;
}

/** Blocks that a cell of Markdown cannot hold, in a table that is one: it names its columns or rows. */
function needsHtml(element: LightElement, flow: Flow): boolean {
  return (
    flow.flavour.hasHtmlBlocks &&
    findIn(element, header) !== null &&
    (findIn(element, blocksInCells) !== null || holdsCode(element))
  );
}

/** A formula is one line in a cell; code is not. */
function holdsCode(element: LightElement): boolean {
  const blocks = findAllIn(element, 'pre');
  return blocks.some((block) => findIn(block, code)?.getAttribute('class') !== 'language-math');
}

/**
 * One column, a table in a table, or a table that names neither columns nor rows and holds what no cell of data does, or boxes and
 * pictures that have no other beside them.
 */
function isLayout(element: LightElement, grid: Grid): boolean {
  if (grid.width < 2 || grid.rows.length === 0 || findIn(element, innerTable) !== null) return true;
  if (findIn(element, header) !== null) return false;
  const isBare = grid.rows.every((row) => row.filter(hasContent).length < 2);
  return findIn(element, isBare ? boxes : noData) !== null;
}
