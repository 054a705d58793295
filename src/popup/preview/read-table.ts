import { interruptsParagraph, tableDelimiter } from './line-starts';
import type { BlockRead } from './block-read';
import type { Alignment } from './tree';

/** Reads a pipe table (GFM §4.10), or answers `null` when none starts here. */
export function readTable(lines: string[], at: number): BlockRead {
  const delimiter = lines[at + 1] ?? '';
  if (!(lines[at] ?? '').includes('|') || !delimiter.includes('-') || !tableDelimiter.test(delimiter))
    return null;
  const head = cellsOf(lines[at] ?? '');
  const aligns = cellsOf(delimiter).map(alignmentOf);
  if (head.length !== aligns.length) return null;
  const rows: string[][] = [];
  let next = at + 2;
  for (; next < lines.length && !interruptsParagraph(lines[next] ?? ''); next += 1) {
    const cells = cellsOf(lines[next] ?? '');
    rows.push(head.map((_name, column) => cells[column] ?? ''));
  }
  return { block: { kind: 'table', aligns, head, rows }, next };
}

/** A pipe parts cells unless a backslash stands before it, even in code. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function alignmentOf(cell: string): Alignment {
  const [isStart, isEnd] = [cell.startsWith(':'), cell.endsWith(':')];
  if (isStart && isEnd) return 'center';
  if (isEnd) return 'end';
  return isStart ? 'start' : null;
}
