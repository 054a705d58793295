import { inside } from '../blocks/page-blocks';
import { isCaptionName } from '../prepare/caption-words';
import { isAboveCredit } from './above-credit';
import type { Line } from './line';

const longest = 300;
/** What captions without a name may be of the text; reports of a few sentences each end with an agency, too. */
const mostShare = 0.2;

/** Cuts captions and credits whose picture the page does not show: what is left of one that only a script brings. */
export function cutLostCaptions(lines: readonly Line[]): void {
  for (const line of lines) {
    const isInFigure = line.isOpen && line.isInside(inside.figure) && !line.isInside(inside.table);
    if (line.isFree && line.size <= longest && (isInFigure || isCaptionName(line.box.className)))
      line.cut('caption');
  }
  const credited = lines.filter((line) => line.isLeft && line.isFree && isAboveCredit(line.verdict.view));
  const sizeOf = (some: readonly Line[]): number => some.reduce((sum, { size }) => sum + size, 0);
  if (credited.length > 0 && sizeOf(credited) < sizeOf(lines) * mostShare)
    for (const line of credited) line.cut('caption');
}
