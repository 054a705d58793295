import { hasMarks, marks } from './marks';

/** The kinds of inline markup that Markdown writes with delimiters. */
export type Style = 'emphasis' | 'strong' | 'deleted';

/** One end of a styled run. Both ends share `run`, so that what is decided for one holds for the other. */
export interface Edge {
  kind: 'edge';
  isStart: boolean;
  run: Run;
}

/** A styled run: how it is written, decided by `settleEmphasis`. */
export interface Run {
  style: Style;
  form: 'delimiter' | 'html' | 'none';
  /** In another run or around one, in a dialect that reads `*` of both alike. */
  isInner?: boolean;
}

/** A piece of a block: the page's text, an edge of a styled run, a link's edge, finished Markdown, or a line break. */
export type Token =
  | { kind: 'text'; value: string }
  | { kind: 'finished'; value: string }
  | { kind: 'link'; isStart: boolean }
  | { kind: 'break' }
  | Edge;

const splitter = /([\ufdd0-\ufdda])/;

const starts: ReadonlyMap<string, Style> = new Map([
  [marks.emphasisStart, 'emphasis'],
  [marks.strongStart, 'strong'],
  [marks.deletedStart, 'deleted'],
]);
const ends: ReadonlySet<string> = new Set([marks.emphasisEnd, marks.strongEnd, marks.deletedEnd]);

/** Reads a block's text with marks. The rules write marks in pairs that nest, because elements do. */
export function readTokens(marked: string): Token[] {
  if (!hasMarks(marked)) return marked === '' ? [] : [{ kind: 'text', value: marked }];
  const tokens: Token[] = [];
  const open: Run[] = [];
  let isFinished = false;
  for (const part of marked.split(splitter)) {
    const style = starts.get(part);
    if (part === marks.finishedStart) isFinished = true;
    else if (part === marks.finishedEnd) isFinished = false;
    else if (part === marks.lineBreak) tokens.push({ kind: 'break' });
    else if (part === marks.linkStart || part === marks.linkEnd)
      tokens.push({ kind: 'link', isStart: part === marks.linkStart });
    else if (style !== undefined) tokens.push(openRun(style, open));
    else if (ends.has(part)) closeRun(tokens, open);
    else if (part !== '') tokens.push({ kind: isFinished ? 'finished' : 'text', value: part });
  }
  return tokens;
}

/** A run inside one of its own kind adds nothing. */
function openRun(style: Style, open: Run[]): Edge {
  const isNested = open.some((run) => run.style === style && run.form !== 'none');
  const run: Run = { style, form: isNested ? 'none' : 'delimiter' };
  open.push(run);
  return { kind: 'edge', isStart: true, run };
}

function closeRun(tokens: Token[], open: Run[]): void {
  const run = open.pop();
  if (run !== undefined) tokens.push({ kind: 'edge', isStart: false, run });
}
