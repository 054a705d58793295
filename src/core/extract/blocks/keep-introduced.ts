import { isAnnouncement } from './announcements';
import { inside } from './page-blocks';
import type { Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure. */
const sure = -150;

/** Brings back what the model cut from right below a sentence that ends in a colon: the list, or the one line, that it announces. */
export function keepIntroduced(verdicts: readonly Verdict[]): void {
  verdicts.forEach((verdict, index) => {
    if (!introduces(verdict)) return;
    const first = verdicts[index + 1];
    if (first === undefined || !isBelow(first, verdict)) return;
    const members = listFrom(verdicts, index + 1);
    if (members.some(({ reason, score }) => reason === 'block-model' && (score ?? sure) <= sure)) return;
    for (const member of members) if (member.reason === 'block-model') member.reason = null;
  });
}

function introduces({ reason, view: { block } }: Verdict): boolean {
  const isText = (block.inside & (inside.heading | inside.caption)) === 0;
  return reason === null && isText && isAnnouncement(block);
}

/** The blocks of the list that begins there, or the one line. */
function listFrom(verdicts: readonly Verdict[], start: number): readonly Verdict[] {
  const pool = verdicts[start]?.view.box.pool ?? -1;
  let end = start + 1;
  if (pool >= 0) while (verdicts[end]?.view.box.pool === pool) end++;
  return verdicts.slice(start, end);
}

/** In the same box, or an item of a list in it. */
function isBelow({ view: { box, place } }: Verdict, { view: introduction }: Verdict): boolean {
  const around = box.tag === 'li' ? place.grandparentBox : place.parentBox;
  return around === introduction.place.parentBox;
}
