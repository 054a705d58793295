import { inside } from '../blocks/page-blocks';
import type { Line } from './line';

/** The share of it in an article: a page may be about authors. */
const mostShare = 0.7;

/** Cuts what stands in boxes that are called after what they say of an author, above the text, in it and below it. */
export function cutWriters(lines: readonly Line[]): void {
  const found = lines.filter((line) => line.isInside(inside.writer));
  const size = sumOf(found);
  if (size <= sumOf(lines) * mostShare) for (const line of found) line.cut('end-line');
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}
