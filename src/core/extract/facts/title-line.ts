import type { Evidence } from '../evidence/evidence';
import { squash } from '../text';

/** Index of the line that prints the headline: a heading if possible, else any line; -1 when no line does. */
export function findTitleLine({ lines }: Evidence, title: string): number {
  const wanted = squash(title);
  if (wanted === '') return -1;
  const isTitle = (text: string): boolean => text.length <= wanted.length * 2 + 20 && squash(text) === wanted;
  const heading = lines.findIndex((line) => /^h[1-6]$/.test(line.name) && isTitle(line.text));
  if (heading >= 0) return heading;
  const line = lines.findIndex((each) => !each.isSide && isTitle(each.text));
  if (line >= 0) return line;
  return lines.findIndex((each) => /^h[12]$/.test(each.name) && squash(each.text).includes(wanted));
}
