import { announcesOthers } from './announces-others';
import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/**
 * Index of the heading below which there are only other articles, as it says and as their boxes show: none of the paragraphs
 * stands in a box with one above it. Where there is none, the number of the verdicts.
 */
export function findOtherArticles(verdicts: readonly Verdict[]): number {
  const at = verdicts.findIndex(isLabel);
  const above = new Set<number>();
  for (const [index, { view }] of verdicts.entries()) {
    if (!isParagraph(view.block)) continue;
    if (index < at) above.add(view.place.parentBox);
    else if (above.size === 0 || above.has(view.place.parentBox)) return verdicts.length;
  }
  return at < 0 ? verdicts.length : at;
}

function isLabel({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.heading) !== 0 && announcesOthers(block);
}
