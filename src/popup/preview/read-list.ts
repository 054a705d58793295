import { blank, interruptsParagraph, listItem, rule } from './line-starts';
import type { BlockRead, ReadLines } from './block-read';
import type { ListItem } from './tree';

interface ItemStart {
  /** `-`, `+`, `*`, `.` or `)`: another mark starts another list. */
  mark: string;
  number: number | null;
  /** Columns that the item's other lines are set in. */
  width: number;
  text: string;
}

/** Reads a list with all its items, or answers `null` when none starts here. */
export function readList(lines: string[], at: number, inner: ReadLines): BlockRead {
  const first = startOf(lines[at] ?? '');
  if (first === null) return null;
  const items: ListItem[] = [];
  let isTight = true;
  let next = at;
  for (
    let start: ItemStart | null = first;
    start !== null && start.mark === first.mark;
    start = startOf(lines[next] ?? '')
  ) {
    const end = endOfItem(lines, next + 1, start.width);
    const text = trimEnd([
      start.text,
      ...lines.slice(next + 1, end).map((line) => outdent(line, start?.width ?? 0)),
    ]);
    const after = skipBlank(lines, end);
    items.push(readItem(text, inner));
    // Blank lines between the item's own blocks, or before the next item, part the items.
    if (
      hasLooseBlank(text) ||
      (after > next + text.length && startOf(lines[after] ?? '')?.mark === first.mark)
    )
      isTight = false;
    next = after;
  }
  return { block: { kind: 'list', start: first.number, isTight, items }, next };
}

function startOf(line: string): ItemStart | null {
  const found = rule.test(line) ? null : listItem.exec(line);
  if (found === null) return null;
  const [, indentation = '', mark = '', gap = '', text = ''] = found;
  // Five spaces or more after the mark: the text is code by indentation, one column in.
  const isCode = gap.length > 4;
  const gapWidth = text === '' || isCode ? 1 : gap.length;
  return {
    mark: mark.slice(-1),
    number: /\d/.test(mark) ? Number.parseInt(mark, 10) : null,
    width: indentation.length + mark.length + gapWidth,
    text: isCode ? gap.slice(1) + text : text,
  };
}

function endOfItem(lines: string[], from: number, width: number): number {
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (blank.test(line) || indentationOf(line) >= width) continue;
    const isLazy = !blank.test(lines[at - 1] ?? '') && !interruptsParagraph(line) && startOf(line) === null;
    if (!isLazy) break;
  }
  return at;
}

function readItem(lines: string[], inner: ReadLines): ListItem {
  const task = /^\[([ xX])\][ \t]+/.exec(lines[0] ?? '');
  if (task === null) return { isDone: null, blocks: inner(lines) };
  return {
    isDone: task[1] !== ' ',
    blocks: inner([(lines[0] ?? '').slice(task[0].length), ...lines.slice(1)]),
  };
}

/** A blank line inside a fence parts nothing, and one inside an inner list parts that list's items. */
function hasLooseBlank(lines: string[]): boolean {
  let isFenced = false;
  const isInner = (line = ''): boolean => /^(?: {2,}|\t)/.test(line) || startOf(line) !== null;
  return lines.some((line, index) => {
    if (/^ *(?:```|~~~)/.test(line)) isFenced = !isFenced;
    const isBetween = isInner(lines[index - 1]) && isInner(lines[index + 1]);
    return !isFenced && index > 0 && blank.test(line) && !isBetween;
  });
}

function indentationOf(line: string): number {
  return line.replaceAll('\t', '    ').search(/\S/);
}

function outdent(line: string, width: number): string {
  return line.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)).replace(new RegExp(`^ {0,${width}}`), '');
}

function trimEnd(lines: string[]): string[] {
  let end = lines.length;
  while (end > 1 && blank.test(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(0, end);
}

function skipBlank(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && blank.test(lines[at] ?? '')) at += 1;
  return at;
}
