import { announcesOthers } from './announces-others';
import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** Letters in lines that the model takes for text, for each of the others below a label, at most. */
const mostText = 0.25;

/**
 * Index of the first line below the paragraphs that announces other articles, as it says and as the model thinks of it and of nearly
 * all below it. Where there is none, the number of the verdicts.
 */
export function findTeasers(verdicts: readonly Verdict[]): number {
  let found = verdicts.length;
  let [at, sum] = [found, 0];
  for (const verdict of verdicts.toReversed()) {
    const { block } = verdict.view;
    const isText = (verdict.score ?? 0) >= 0;
    if (isText && isParagraph(block)) return found;
    sum += isText ? block.size : -block.size * mostText;
    at--;
    if (!isText && sum <= 0 && isSetOff(verdict) && announcesOthers(block)) found = at;
  }
  return verdicts.length;
}

/** A heading, or a line that is set off throughout. */
function isSetOff({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.heading) !== 0 || block.emphasisSize === block.size;
}

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
