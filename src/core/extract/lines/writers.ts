import { inside } from '../blocks/page-blocks';
import type { Line } from './line';

/** The share of it in an article: a page may be about authors. */
const mostShare = 0.3;

/** Cuts what stands in boxes that are called after what they say of an author, above the text, in it and below it. */
export function cutWriters(lines: readonly Line[]): void {
  const found = lines.filter(isOfWriter);
  if (sumOf(found) > sumOf(lines) * mostShare || isRoundUp(lines)) return;
  for (const line of found) line.cut('end-line');
}

function isOfWriter(line: Line): boolean {
  return line.isInside(inside.writer);
}

/** Whether text parts such boxes and one of them stands between text: it is about them, and who wrote it stands above or below it. */
function isRoundUp(lines: readonly Line[]): boolean {
  const text = lines.filter((line) => isOfWriter(line) || line.isProse || line.isInside(inside.heading));
  const starts = text.flatMap((line, at) => {
    const above = text[at - 1];
    return isOfWriter(line) && (above === undefined || !isOfWriter(above)) ? [at] : [];
  });
  const [first = 0, second] = starts;
  if (second === undefined) return false;
  return starts.length > 2 || text.slice(0, first).some(({ isProse }) => isProse);
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}
