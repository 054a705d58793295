import { inside } from './page-blocks';
import type { Verdict } from './verdict';

/** Captions stay and go with what stands around them: the model is not asked, for what it learnt from has none. */
export function followPictures(verdicts: readonly Verdict[]): void {
  const captions: Verdict[] = [];
  let isBeforeKept = true;
  let hasKept = false;
  const settle = (isAfterKept: boolean): void => {
    for (const caption of captions.splice(0))
      caption.reason = isBeforeKept || isAfterKept ? null : 'block-model';
  };
  for (const verdict of verdicts) {
    if ((verdict.view.block.inside & inside.caption) !== 0) {
      captions.push(verdict);
      continue;
    }
    settle(verdict.reason === null);
    hasKept ||= verdict.reason === null;
    // The lead picture stands among headline, byline and date, which all go.
    isBeforeKept = !hasKept || verdict.reason === null;
  }
  settle(false);
}
