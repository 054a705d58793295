import { groupPools, isTablePool } from './pools';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** What the list says counts this much of an item's score. */
const listWeight = 0.7;

/**
 * Judges lists and tables as wholes: an enumeration's short items look like menus one by one. The cells of a table of data all
 * get the table's mean, so that it is never cut piecemeal; a table that only lays out paragraphs is left alone.
 */
export function poolScores(verdicts: readonly Verdict[]): void {
  for (const members of groupPools(verdicts)) poolMembers(members);
}

function poolMembers(members: readonly Verdict[]): void {
  const isTable = isTablePool(members);
  let [size, sum, paragraphs] = [0, 0, 0];
  for (const { view, score } of members) {
    size += view.block.size;
    sum += view.block.size * (score ?? 0);
    if (isParagraph(view.block)) paragraphs += view.block.size;
  }
  if (isTable && paragraphs > size / 2) return;
  const weight = isTable ? 1 : listWeight;
  for (const member of members)
    member.score = Math.round(weight * (sum / size) + (1 - weight) * (member.score ?? 0));
}
