import type { ExtractReport } from '../../src/core/model';

/** A report as lines for a person: the reason, the model's sum, the text, and where in the page it stood. */
export function describeReport({ isModelSetAside, removed, rejected }: ExtractReport): string {
  const lines = [
    ...(isModelSetAside ? ['The block model would have left next to nothing: it was set aside.'] : []),
    ...removed.map(({ reason, score, text, path }) => `${reason}${sign(score)}: ${text}\n    ${path}`),
    ...rejected.map(({ fact, value, origin, detail }) => `${fact} not ${value} (${origin}): ${detail}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function sign(score: number | undefined): string {
  return score === undefined ? '' : ` (${score})`;
}
