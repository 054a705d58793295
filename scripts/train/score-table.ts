import { bodySets, type SavedPage } from './pages';
import type { PageScore } from './shingles';

/** The groups that figures are given for. */
const groups: readonly [string, (page: SavedPage) => boolean][] = [
  ['news core', ({ gold }) => ['scrapinghub', 'fundus', 'fundus-eval', 'hand-asia'].includes(gold.set)],
  ['Chinese', ({ gold }) => gold.lang === 'zh' && gold.set !== 'scrapinghub'],
  ...bodySets.map((set): [string, (page: SavedPage) => boolean] => [set, ({ gold }) => gold.set === set]),
];

/** A Markdown table: for each group and each way of cutting F1 of the mean precision and recall, as the judge counts. */
export function makeTable(
  pages: readonly SavedPage[],
  columns: Record<string, readonly PageScore[]>,
): string {
  const names = Object.keys(columns);
  const rows = groups.map(([group, isOf]) => {
    const members = pages.flatMap((page, index) => (isOf(page) ? [index] : []));
    const cells = names.map((name) => describe(members.flatMap((index) => columns[name]?.[index] ?? [])));
    return `| ${group} | ${members.length} | ${cells.join(' | ')} |`;
  });
  return [
    `| pages of | pages | ${names.join(' | ')} |`,
    `|---|---:|${names.map(() => '---:|').join('')}`,
    ...rows,
  ].join('\n');
}

function describe(scores: readonly PageScore[]): string {
  const answered = scores.filter(({ isEmpty }) => !isEmpty);
  const precision = mean(answered.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${f1.toFixed(4)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
