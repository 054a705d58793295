import { type Block, inside } from './page-blocks';
import type { Place } from './surroundings';
import type { Verdict } from './verdict';

/** Header cells that make a table one of data, other cells, and both. */
const [fewestHeaders, fewestCells, fewest] = [2, 2, 6];
/** Rows of a table without header cells, and texts in each of them on average. */
const [fewestRows, mostlyTwo] = [3, 1.6];
/** Rows of cells that hold lists. */
const fewestListRows = 2;
/** Letters of a cell, and the share of them that links are: more of either lays a page out. */
const [longestCell, mostLinks] = [200, 0.1];
/** Levels from a table's box up to one around most of the paragraphs. */
const nearby = 3;

/** Whether so many cells make a table one of data. */
export function isDataTable(headers: number, cells: number): boolean {
  return headers >= fewestHeaders && cells >= fewestCells && headers + cells >= fewest;
}

/** What is counted of a table or list. */
interface Counts {
  headers: number;
  cells: number;
  /** Boxes of its rows. */
  rows: Set<number>;
  /** Cells that hold lists, and the rows they stand in. */
  listCells: Set<Element>;
  listRows: Set<Element>;
  size: number;
  linkSize: number;
  /** Whether each of its texts stands in a cell itself, among the article's paragraphs. */
  isPlain: boolean;
}

/**
 * The pools of blocks that are tables of data: what their cells say is the article's, though it reads like a list of links or numbers.
 * Without header cells it must be several rows of text of two columns at least, among the article's paragraphs.
 */
export function findDataTables(verdicts: readonly Verdict[]): ReadonlySet<number> {
  const tables = new Map<number, Counts>();
  for (const verdict of verdicts) {
    const { pool } = verdict.view.box;
    if (pool < 0) continue;
    let counts = tables.get(pool);
    if (counts === undefined) {
      counts = {
        headers: 0,
        cells: 0,
        rows: new Set(),
        listCells: new Set(),
        listRows: new Set(),
        size: 0,
        linkSize: 0,
        isPlain: true,
      };
      tables.set(pool, counts);
    }
    count(counts, verdict);
  }
  return new Set([...tables].filter(([, counts]) => isOfData(counts)).map(([pool]) => pool));
}

function count(counts: Counts, { view: { block, box, place } }: Verdict): void {
  if (box.tag === 'th') counts.headers++;
  else if (box.tag === 'td') counts.cells++;
  else if (box.tag === 'li' && isItemOfCell(block)) countList(counts, block);
  counts.rows.add(box.parent);
  counts.size += block.size;
  counts.linkSize += block.linkSize;
  const isCell = /^t[dh]$/.test(box.tag) && block.size <= longestCell && (block.inside & inside.form) === 0;
  counts.isPlain &&= isCell && isAmongText(place);
}

/** An item of a list in a cell, such as what speaks for and against something. */
function isItemOfCell({ size, linkSize, inside: flags }: Block): boolean {
  return (flags & inside.table) !== 0 && linkSize === 0 && size <= longestCell;
}

/** However many items a cell holds, it is one. */
function countList({ listCells, listRows }: Counts, { nodes }: Block): void {
  const cell = nodes[0]?.parentElement?.closest('td') ?? null;
  if (cell === null) return;
  listCells.add(cell);
  if (cell.parentElement !== null) listRows.add(cell.parentElement);
}

function isOfData({ headers, cells, rows, size, linkSize, isPlain, ...lists }: Counts): boolean {
  // A single row of lists may be the page's menus.
  const ofLists = lists.listRows.size >= fewestListRows ? lists.listCells.size : 0;
  if (isDataTable(headers, cells + ofLists)) return true;
  if (!isPlain || rows.size < fewestRows || linkSize > size * mostLinks) return false;
  return headers + cells >= rows.size * mostlyTwo;
}

/** Between the article's paragraphs, or below them in the box that holds most of them. */
function isAmongText({ keptBefore, levelsBelow, levelsBeside }: Place): boolean {
  if (keptBefore === 0) return false;
  return levelsBelow >= 0 || (keptBefore < 1 && levelsBeside <= nearby);
}
