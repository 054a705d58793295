import { findUnpaired } from './delimiters';
import { readRows, settleEmphasis } from './emphasis';
import { shieldRuns } from './shield-deletions';
import type { Style, Token } from './tokens';

const styles: ReadonlySet<Style> = new Set(['emphasis', 'strong', 'deleted']);

/**
 * As `settleEmphasis`, for a reader that leaves HTML out: where delimiters fail, the letters beside them become entities; where that
 * does not help either, the words stay and the style goes.
 */
export function settleWithoutHtml(tokens: Token[], lineBreak: string): Token[] {
  const settled = shieldRuns(settleEmphasis(tokens, lineBreak), styles);
  // Each round takes delimiters away, and what is left may then be read in other pairs.
  for (let round = 0; round < 3; round += 1) {
    dropHtml(settled);
    const unpaired = findUnpaired(readRows(settled, lineBreak));
    if (unpaired.size === 0) return settled;
    for (const run of unpaired) run.form = 'none';
  }
  for (const token of settled) if (token.kind === 'edge') token.run.form = 'none';
  return settled;
}

function dropHtml(tokens: readonly Token[]): void {
  for (const token of tokens) if (token.kind === 'edge' && token.run.form === 'html') token.run.form = 'none';
}
