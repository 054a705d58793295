import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** The blocks of each list and table of a page, in order; what stands in a list of a list belongs to the outer one. */
export function groupPools(verdicts: readonly Verdict[]): Verdict[][] {
  const pools = new Map<number, Verdict[]>();
  for (const verdict of verdicts) {
    const { pool } = verdict.view.box;
    if (pool < 0) continue;
    const members = pools.get(pool);
    if (members === undefined) pools.set(pool, [verdict]);
    else members.push(verdict);
  }
  return [...pools.values()];
}

/** Whether a group of `groupPools` is a table. */
export function isTablePool(members: readonly Verdict[]): boolean {
  return members.some(({ view: { box } }) => /^(?:table|td|th|tr|tbody)$/.test(box.tag));
}

/** Whether a group of `groupPools` only lays the page out: most of its text is paragraphs. */
export function isLayoutPool(members: readonly Verdict[]): boolean {
  let share = 0;
  for (const { view } of members) share += isParagraph(view.block) ? view.block.size : -view.block.size;
  return share > 0;
}
