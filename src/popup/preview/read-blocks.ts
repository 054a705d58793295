import {
  blank,
  fence,
  heading,
  indented,
  interruptsParagraph,
  math,
  note,
  quote,
  rule,
  underline,
} from './line-starts';
import { readList } from './read-list';
import { readTable } from './read-table';
import type { BlockRead, ReadLines } from './block-read';
import type { Block } from './tree';

/** Deeper containers are shown as text; the writer stops at twenty. */
const depthLimit = 40;

/**
 * Reads the blocks of our own Markdown for the preview: CommonMark with tables, task lists, footnotes and formulas. Raw
 * HTML and link definitions, which we never write, stay visible text. Time grows with the length, and lines are only cut
 * here, not read.
 */
export function readBlocks(markdown: string): Block[] {
  return readLines(markdown.split('\n'), 0);
}

function readLines(lines: string[], depth: number): Block[] {
  const blocks: Block[] = [];
  const inner: ReadLines = (held) => readLines(held, depth + 1);
  let at = 0;
  while (at < lines.length) {
    if (blank.test(lines[at] ?? '')) {
      at += 1;
      continue;
    }
    const read = (depth < depthLimit ? readContainer(lines, at, inner) : null) ?? readLeaf(lines, at);
    blocks.push(read.block);
    at = read.next;
  }
  return blocks;
}

function readContainer(lines: string[], at: number, inner: ReadLines): BlockRead {
  return readQuote(lines, at, inner) ?? readList(lines, at, inner) ?? readNote(lines, at, inner);
}

function readLeaf(lines: string[], at: number): NonNullable<BlockRead> {
  return (
    readFence(lines, at) ??
    readHeading(lines, at) ??
    readRule(lines, at) ??
    readMath(lines, at) ??
    readTable(lines, at) ??
    readIndented(lines, at) ??
    readParagraph(lines, at)
  );
}

function readFence(lines: string[], at: number): BlockRead {
  const opening = fence.exec(lines[at] ?? '');
  if (opening === null) return null;
  const marks = opening[1] ?? opening[3] ?? '```';
  const closing = new RegExp(`^ {0,3}${marks[0] === '`' ? '`' : '~'}{${marks.length},}[ \\t]*$`);
  const indentation = (lines[at] ?? '').search(/\S/);
  const end = findLine(lines, at + 1, (line) => closing.test(line));
  const text = lines.slice(at + 1, end).map((line) => line.replace(new RegExp(`^ {0,${indentation}}`), ''));
  const language = (opening[2] ?? opening[4] ?? '').trim();
  return { block: { kind: 'code', language, text: text.join('\n') }, next: end + 1 };
}

function readHeading(lines: string[], at: number): BlockRead {
  const found = heading.exec(lines[at] ?? '');
  if (found === null) return null;
  return { block: { kind: 'heading', depth: found[1]?.length ?? 1, text: found[2] ?? '' }, next: at + 1 };
}

function readRule(lines: string[], at: number): BlockRead {
  return rule.test(lines[at] ?? '') ? { block: { kind: 'rule' }, next: at + 1 } : null;
}

function readMath(lines: string[], at: number): BlockRead {
  const found = math.exec(lines[at] ?? '');
  if (found === null) return null;
  if (found[1] !== undefined) return { block: { kind: 'math', text: found[1].trim() }, next: at + 1 };
  const end = findLine(lines, at + 1, (line) => math.test(line));
  return { block: { kind: 'math', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function readIndented(lines: string[], at: number): BlockRead {
  if (!indented.test(lines[at] ?? '')) return null;
  const end = findLine(lines, at, (line) => !indented.test(line) && !blank.test(line));
  const text = lines.slice(at, end).map((line) => indented.exec(line)?.[1] ?? '');
  return { block: { kind: 'code', language: '', text: text.join('\n').trimEnd() }, next: end };
}

function readParagraph(lines: string[], at: number): NonNullable<BlockRead> {
  const isEnd = (line: string, index: number) =>
    underline.test(line) || interruptsParagraph(line) || readTable(lines, index) !== null;
  const end = findLine(lines, at + 1, isEnd);
  const text = lines.slice(at, end).join('\n').trim();
  const under = underline.exec(lines[end] ?? '');
  if (under === null) return { block: { kind: 'paragraph', text }, next: end };
  return {
    block: { kind: 'heading', depth: under[1]?.startsWith('=') === true ? 1 : 2, text },
    next: end + 1,
  };
}

function readQuote(lines: string[], at: number, inner: ReadLines): BlockRead {
  if (!quote.test(lines[at] ?? '')) return null;
  // A line without the mark goes on with the paragraph before it (CommonMark §5.1, laziness).
  const isEnd = (line: string, index: number) =>
    !quote.test(line) && (interruptsParagraph(line) || /^ {0,3}>[ \t]*$/.test(lines[index - 1] ?? ''));
  const end = findLine(lines, at + 1, isEnd);
  const held = lines.slice(at, end).map((line) => quote.exec(line)?.[1] ?? line);
  return { block: { kind: 'quote', blocks: inner(held) }, next: end };
}

function readNote(lines: string[], at: number, inner: ReadLines): BlockRead {
  const found = note.exec(lines[at] ?? '');
  if (found === null) return null;
  const isEnd = (line: string, index: number) =>
    !indented.test(line) &&
    !blank.test(line) &&
    (blank.test(lines[index - 1] ?? '') || interruptsParagraph(line));
  const end = findLine(lines, at + 1, isEnd);
  const more = lines.slice(at + 1, end).map((line) => indented.exec(line)?.[1] ?? line);
  return {
    block: { kind: 'note', label: found[1] ?? '', blocks: inner([found[2] ?? '', ...more]) },
    next: end,
  };
}

function findLine(lines: string[], from: number, isFound: (line: string, index: number) => boolean): number {
  let at = from;
  while (at < lines.length && !isFound(lines[at] ?? '', at)) at += 1;
  return at;
}
