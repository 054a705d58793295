import { inside } from '../blocks/page-blocks';
import { isCaptionName } from '../prepare/caption-words';
import type { Line } from './line';

const longest = 300;

/** Cuts captions and credits whose picture the page does not show: what is left of one that only a script brings. */
export function cutLostCaptions(lines: readonly Line[]): void {
  for (const line of lines) {
    const isInFigure = line.isOpen && line.isInside(inside.figure) && !line.isInside(inside.table);
    if (line.isFree && line.size <= longest && (isInFigure || isCaptionName(line.box.className)))
      line.cut('caption');
  }
}
