import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** Where blocks of a path hold this share of the kept paragraphs, its other paragraphs are the article's too. */
const leastShare = 0.3;
const beside =
  inside.aside |
  inside.navigation |
  inside.form |
  inside.footer |
  inside.caption |
  inside.figure |
  inside.code;

/**
 * Brings back what Readability left outside: an article that is cut into equal boxes which are no siblings loses all but one of
 * them. Only paragraphs inside the page's `article` or `main`, whose box and the box around it look like those of the kept ones,
 * and the headings right above them.
 */
export function rescueBlocks(verdicts: readonly Verdict[]): void {
  for (const verdict of verdicts) if (isCousin(verdict)) verdict.reason = null;
  for (let index = verdicts.length - 2; index >= 0; index--) {
    const [heading, below] = [verdicts[index], verdicts[index + 1]];
    if (heading === undefined || below === undefined || !isRescued(below)) continue;
    const { block, kept, place } = heading.view;
    const isHeading = (block.inside & inside.heading) !== 0 && (block.inside & beside) === 0;
    if (isHeading && kept === 0 && place.parent === below.view.place.parent) heading.reason = null;
  }
}

/** Whether a block comes into the article though Readability left it outside. */
export function isRescued({ view, reason }: Verdict): boolean {
  return reason === null && view.kept === 0;
}

function isCousin({ view: { block, kept, place, whole } }: Verdict): boolean {
  if (kept > 0 || place.copies > 1 || !isParagraph(block)) return false;
  if ((block.inside & inside.article) === 0 || (block.inside & beside) !== 0) return false;
  return place.path.keptParagraphSize > whole.keptParagraphSize * leastShare;
}
