import type TurndownService from 'turndown';
import { marks } from '../marks';

/** How a styled run is written depends on what stands around it: here it is only marked. */
function styled(filter: TurndownService.TagName[], start: string, end: string): TurndownService.Rule {
  return { filter, replacement: (content) => (content === '' ? '' : start + content + end) };
}

/** `em` and `i`. */
export const emphasis = styled(['em', 'i'], marks.emphasisStart, marks.emphasisEnd);
/** `strong` and `b`. */
export const strong = styled(['strong', 'b'], marks.strongStart, marks.strongEnd);
/** `del` and `s`: GFM's strikethrough. */
export const deleted = styled(['del', 's'], marks.deletedStart, marks.deletedEnd);
