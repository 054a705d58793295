import type { Token } from './tokens';

/** The number of a heading, or a sign before it. */
const number = /^[\s\p{P}\p{S}]*(?:\d{1,3}[\s\p{P}]*)?$/u;

/** Takes the bold out of a heading that is bold from end to end, its number aside: that it is one says as much. */
export function plainHeading(tokens: Token[]): Token[] {
  let depth = 0;
  let before = '';
  let hasBold = false;
  for (const token of tokens) {
    if (token.kind === 'edge' && token.run.style === 'strong') depth += token.isStart ? 1 : -1;
    hasBold ||= depth > 0;
    if (depth > 0 || token.kind === 'edge' || token.kind === 'link' || token.kind === 'break') continue;
    if (token.kind === 'text' ? hasBold && /[\p{L}\p{N}]/u.test(token.value) : /^[^!(]/.test(token.value))
      return tokens;
    if (token.kind === 'text' && !hasBold) before += token.value;
  }
  if (!hasBold || !number.test(before)) return tokens;
  return tokens.filter((token) => token.kind !== 'edge' || token.run.style !== 'strong');
}
