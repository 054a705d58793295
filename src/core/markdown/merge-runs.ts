import type { Edge, Run, Token } from './tokens';

/** The runs of a block without those that style nothing, those of one style side by side as one: `**a** **b**` is `**a b**`. */
export function mergeRuns(tokens: readonly Token[]): Token[] {
  const merged = mergeNeighbours(hoistLinks(tokens.filter(isWritten)));
  // Marks alone go last: they may have shared a neighbour's style.
  dropIdleRuns(merged);
  return mergeNeighbours(merged.filter(isWritten));
}

function isWritten(token: Token): boolean {
  return token.kind !== 'edge' || token.run.form !== 'none';
}

/**
 * Marks the runs with nothing to style in them: what is no word shows hardly any style, and many readers refuse it. A sign that
 * stands apart in a line is what is spoken of: "The dot **.** is a sign".
 */
function dropIdleRuns(tokens: readonly Token[]): void {
  const open: Run[] = [];
  const filled = new Set<Run>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'edge') for (const run of open.filter((each) => styles(token, each))) filled.add(run);
    else if (token.isStart) open.push(token.run);
    else if (open.pop() !== undefined && !filled.has(token.run) && !isSignApart(tokens, index))
      token.run.form = 'none';
  }
}

/** Whether the run that ends at a place is one sign with white space around it. */
function isSignApart(tokens: readonly Token[], end: number): boolean {
  const [before, start, sign] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  const after = tokens[end + 1];
  return (
    start?.kind === 'edge' &&
    sign?.kind === 'text' &&
    /^[.,;:!?'"()[\]]$/.test(sign.value) &&
    before?.kind === 'text' &&
    /\s$/.test(before.value) &&
    after?.kind === 'text' &&
    /^\s/.test(after.value)
  );
}

/**
 * A picture looks the same with style and without, and some readers lose the run around a linked one. What was deleted may be a mark;
 * a sign may be what is spoken of.
 */
function styles(token: Token, { style }: Run): boolean {
  if (token.kind === 'finished') return !/^(?:!\[|\()/.test(token.value);
  if (token.kind !== 'text') return false;
  return style === 'deleted'
    ? isShown(token.value)
    : /[^\s\p{P}]|[!-/:-@[-`{-~]/u.test(token.value.replace(/[.,;:!?'"()[\]]/g, ''));
}

function isShown(text: string): boolean {
  return /\S/.test(text);
}

/** Puts the run that is all of a link's text around the link, where another of its style is beside it. */
function hoistLinks(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  const ends = new Map<Run, number>();
  result.forEach((token, index) => {
    if (token.kind === 'edge' && !token.isStart) ends.set(token.run, index);
  });
  result.forEach((link, index) => {
    const start = result[index + 1];
    if (link.kind !== 'link' || !link.isStart || start?.kind !== 'edge' || !start.isStart) return;
    const last = ends.get(start.run) ?? index;
    const [end, close, target] = result.slice(last, last + 3);
    if (end === undefined || close?.kind !== 'link' || target?.kind !== 'finished') return;
    const beside = [beyondBlank(result, index, -1), beyondBlank(result, last + 2, 1)];
    if (!beside.some((edge, side) => edge?.isStart === (side === 1) && edge.run.style === start.run.style))
      return;
    result[index] = start;
    result[index + 1] = link;
    result.splice(last, 3, close, target, end);
  });
  return result;
}

/** The edge beside a token, past white space. */
function beyondBlank(tokens: readonly Token[], index: number, step: 1 | -1): Edge | undefined {
  const next = tokens[index + step];
  const token = isBlankText(next) ? tokens[index + 2 * step] : next;
  return token?.kind === 'edge' ? token : undefined;
}

function isBlankText(token: Token | undefined): token is { kind: 'text'; value: string } {
  return token?.kind === 'text' && !isShown(token.value);
}

/** `**a****b**` means nothing: two runs of one style side by side become one. Between two deletions a space is one that stayed. */
function mergeNeighbours(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const renamed = new Map<Run, Run>();
  for (const token of tokens) {
    const last = result.at(-1);
    const space = isBlankText(last) ? last : null;
    const before = space === null ? last : result.at(-2);
    if (token.kind !== 'edge') result.push(token);
    else if (
      token.isStart &&
      before?.kind === 'edge' &&
      !before.isStart &&
      before.run.style === token.run.style &&
      (space === null || token.run.style !== 'deleted')
    ) {
      result.splice(space === null ? -1 : -2);
      if (space !== null) result.push(space);
      renamed.set(token.run, before.run);
    } else result.push({ ...token, run: renamed.get(token.run) ?? token.run });
  }
  return result;
}
