import { findIn, type LightElement } from '../../light-tree';

/** A table's cells by row and column; null where a cell reaches in from the left or from above, or where there is none. */
export interface Grid {
  rows: (LightElement | null)[][];
  width: number;
  /** The first row names the columns. */
  hasHeader: boolean;
  /** All of it is bold, as it is anyway. */
  hasBoldHeader: boolean;
  aligns: (string | null)[];
}

const shown = new Set(['img', 'input']);
const header = new Set(['th']);
const bold = new Set(['b', 'strong']);

type Row = readonly (LightElement | null)[];

/** A span beyond this is a mistake or an attack. */
const largestSpan = 100;
const largestArea = 1_000_000;

/** Reads a table, or null when it has no cells or far too many. */
export function readGrid(table: LightElement): Grid | null {
  const lines = rowsOf(table);
  const places: (LightElement | null)[][] = lines.map(() => []);
  lines.forEach((line, index) => placeCells(line, index, places));
  const rows = places.map((row) => Array.from(row, (cell) => cell ?? null));
  const filled = dropEmptyColumns(
    rows.filter((row) => row.some(hasContent)),
    findIn(table, header) === null ? 1 : 2,
  );
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0 || width * filled.length > largestArea) return null;
  for (const row of filled) while (row.length < width) row.push(null);
  const [first = [], ...others] = filled;
  const hasHeader = isHeader(first) || isBoldHeader(first, others);
  return {
    rows: filled,
    width,
    hasHeader,
    hasBoldHeader: hasHeader && first.every(isBold),
    aligns: readAligns(filled, width),
  };
}

/** A first row that is bold in every cell, above one that is not. */
function isBoldHeader(first: Row, [second]: readonly Row[]): boolean {
  return second !== undefined && first.every(isBold) && !second.filter(hasContent).every(isBold);
}

function isBold(cell: LightElement | null): boolean {
  return (
    cell !== null && cell.textContent.trim() !== '' && findIn(cell, shown) === null && !hasPlainText(cell)
  );
}

function hasPlainText(element: LightElement): boolean {
  return element.childNodes.some((node) =>
    node.nodeType === 3
      ? /[\p{L}\p{N}]/u.test(node.nodeValue)
      : !bold.has(node.localName) && hasPlainText(node),
  );
}

/** Without a header an empty column may be one to fill in, and one column is no table (`fewest`). */
function dropEmptyColumns(rows: (LightElement | null)[][], fewest: number): (LightElement | null)[][] {
  const filled = new Set(
    rows.flatMap((row) => [...row.keys()].filter((column) => hasContent(row[column] ?? null))),
  );
  if (filled.size < fewest) return rows;
  const kept = rows.map((row) => row.filter((_, column) => filled.has(column)));
  return isHeader(kept[0] ?? []) ? kept : rows;
}

function rowsOf(table: LightElement): LightElement[] {
  const rows: LightElement[] = [];
  for (let child = table.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === 'tr') rows.push(child);
    else if (child.localName !== 'caption') rows.push(...rowsOf(child));
  }
  return rows;
}

function placeCells(line: LightElement, index: number, rows: (LightElement | null)[][]): void {
  const row = rows[index] ?? [];
  let column = 0;
  for (let cell = line.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    while (row[column] !== undefined) column += 1;
    const right = readSpan(cell, 'colspan');
    const below = Math.min(readSpan(cell, 'rowspan'), rows.length - index);
    for (let down = 0; down < below; down += 1) reserve(rows[index + down], column, right);
    row[column] = cell;
    column += right;
  }
}

function reserve(row: (LightElement | null)[] | undefined, column: number, width: number): void {
  if (row === undefined) return;
  // What stands free to the left of a cell that reaches in from above is taken by the row's own cells (HTML, "forming a table").
  for (let step = 0; step < width; step += 1) row[column + step] ??= null;
}

function readSpan(cell: LightElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.max(1, Math.min(span, largestSpan));
}

/**
 * A first row in a `thead`, or of header cells only; the corner above the names of the rows may be empty. One header cell alone may
 * begin a row of a table without a header.
 */
function isHeader(row: readonly (LightElement | null)[]): boolean {
  const cells = row.filter((cell) => cell !== null);
  const [corner, ...names] = cells;
  if (corner === undefined) return false;
  if (corner.parentElement?.parentElement?.localName === 'thead') return true;
  const isNamed = names.every((cell) => cell.localName === 'th');
  return isNamed && (corner.localName === 'th' || (names.length > 0 && !hasContent(corner)));
}

function readAligns(rows: readonly (LightElement | null)[][], width: number): (string | null)[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = rows
      .slice(0, 2)
      .map((row) => row[column])
      .find((candidate) => candidate?.hasAttribute('align'));
    return cell?.getAttribute('align') ?? null;
  });
}

/** Whether a cell shows something. */
export function hasContent(cell: LightElement | null): boolean {
  return cell !== null && (cell.textContent.trim() !== '' || findIn(cell, shown) !== null);
}
