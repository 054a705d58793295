import { findUnpaired, type DelimiterRow } from './delimiters';
import { mergeRuns } from './merge-runs';
import { moveEdges } from './move-edges';
import { shieldDeletions } from './shield-deletions';
import type { Edge, Run, Token } from './tokens';

const delimiters = { emphasis: '*', strong: '**', deleted: '~~' } as const;
const tags = { emphasis: 'em', strong: 'strong', deleted: 'del' } as const;

/** How an edge is written, once its run's form is decided. */
export function writeEdge(edge: Edge): string {
  if (edge.run.form === 'none') return '';
  if (edge.run.form === 'delimiter') return delimiters[edge.run.style];
  return edge.isStart ? `<${tags[edge.run.style]}>` : `</${tags[edge.run.style]}>`;
}

/**
 * Decides how every styled run of a block is written, so that it means to every reader what it means in the page.
 * CommonMark's flanking rules refuse `**“你好”**世界`: punctuation at a run's edge moves out; where that does not help, the run
 * is written as an HTML element. `lineBreak`: how the block writes one.
 */
export function settleEmphasis(tokens: Token[], lineBreak: string): Token[] {
  if (!tokens.some((token) => token.kind === 'edge')) return tokens;
  const settled = moveEdges(mergeRuns(tokens));
  for (let round = 0; round < 3; round += 1) {
    const unpaired = findUnpaired(readRows(settled, lineBreak));
    if (unpaired.size === 0) return shieldDeletions(settled);
    for (const run of unpaired) run.form = 'html';
  }
  for (const token of settled) if (token.kind === 'edge') token.run.form = 'html';
  return settled;
}

/** The rows of delimiters in a block as it would be written now. */
export function readRows(tokens: readonly Token[], lineBreak: string): DelimiterRow<Run>[] {
  const rows: DelimiterRow<Run>[] = [];
  let current: DelimiterRow<Run> | null = null;
  let before = '';
  for (const token of tokens) {
    const text = outline(token, lineBreak);
    if (text === '') continue;
    const isDelimiter = token.kind === 'edge' && token.run.form === 'delimiter';
    const isSameRow = isDelimiter && current?.delimiters[0]?.text.charAt(0) === text.charAt(0);
    if (current !== null && !isSameRow) current.after = text;
    if (!isDelimiter) current = null;
    else if (!isSameRow || current === null) rows.push((current = { delimiters: [], before, after: '' }));
    if (isDelimiter) current?.delimiters.push({ owner: token.run, isStart: token.isStart, text });
    before = text;
  }
  return rows;
}

/** What a token is to its neighbours: only its outermost characters matter. */
function outline(token: Token, lineBreak: string): string {
  if (token.kind === 'text' || token.kind === 'finished') return token.value;
  if (token.kind === 'break') return lineBreak;
  if (token.kind === 'link') return token.isStart ? '[' : ']';
  return writeEdge(token);
}
