import { inside } from './page-blocks';
import { isUnsure, type Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure that a heading is no part: "Read next" is, an answer's question never. */
const sure = -90;

/** Brings back headings that the model cut, though it was not sure, from above lines that stay: questions, steps, places in a ranking. */
export function keepHeadings(verdicts: readonly Verdict[]): void {
  verdicts.forEach((verdict, index) => {
    if (!isHeading(verdict) || !isUnsure(verdict, sure) || verdict.view.place.keptBefore === 0) return;
    const next = verdicts[index + 1];
    if (next?.reason === null && !isHeading(next)) verdict.reason = null;
  });
}

function isHeading({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.heading) !== 0;
}
