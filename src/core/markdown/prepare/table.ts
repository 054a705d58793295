import { findElement, findElements } from '../../find-element';
import { findFirst } from '../../find-first';
import { FormElement } from '../form';
import type { Flow } from './flow';
import { readGrid, type Grid } from './grid';
import { writeHtmlBlock } from './html-block';

const blocksInCells = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);
const codeBlock = new Set(['pre']);
const innerTable = new Set(['table']);
const header = new Set(['th']);
const noData = new Set(['h1', 'h2', 'h3', 'hr', 'figure']);

/**
 * Writes a table as rows of one length with the header first, each value at its position. A table that only lays out a page is
 * written as its content.
 */
export function writeTable(element: Element, flow: Flow): void {
  flow.endParagraph();
  const grid = flow.mode === 'blocks' ? readGrid(element) : null;
  if (grid === null || isLayout(element, grid)) {
    flow.writeChildren(element);
    flow.endParagraph();
    return;
  }
  if (needsHtml(element, flow)) return writeHtmlBlock(element, flow);
  writeCaption(element, flow);
  const table = new FormElement('table');
  const empty = Array.from({ length: grid.width }, () => null);
  if (!grid.hasHeader) table.appendChild(writeRow(empty, flow, 'th', grid));
  grid.rows.forEach((row, index) => {
    table.appendChild(writeRow(row, flow, grid.hasHeader && index === 0 ? 'th' : 'td', grid));
  });
  flow.writeBlock(table);
}

function writeCaption(element: Element, flow: Flow): void {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName !== 'caption') continue;
    flow.writeChildren(child);
    flow.endParagraph();
  }
}

function writeRow(
  cells: readonly (Element | null)[],
  flow: Flow,
  name: 'th' | 'td',
  grid: Grid,
): FormElement {
  const row = new FormElement('tr');
  cells.forEach((cell, column) => {
    const copy = row.appendChild(new FormElement(name));
    const align = grid.aligns[column];
    if (align !== undefined && align !== null) copy.setAttribute('align', align);
    if (cell !== null) flow.within(copy, 'line').writeChildren(cell);
  });
  return row;
}

/** Blocks that a cell of Markdown cannot hold, in a table that is one: it names its columns or rows. */
function needsHtml(element: Element, flow: Flow): boolean {
  return (
    flow.flavour.hasHtmlBlocks &&
    findElement(element, header) !== null &&
    (findElement(element, blocksInCells) !== null || holdsCode(element))
  );
}

/** A formula is one line in a cell; code is not. */
function holdsCode(element: Element): boolean {
  const blocks = findElements(element, codeBlock);
  return blocks.some((block) => findFirst(block, 'code.language-math') === null);
}

/** One column, a table in a table, or what no cell of data holds in a table that names neither columns nor rows. */
function isLayout(element: Element, grid: Grid): boolean {
  if (grid.width < 2 || grid.rows.length === 0 || findElement(element, innerTable) !== null) return true;
  return findElement(element, header) === null && findElement(element, noData) !== null;
}
