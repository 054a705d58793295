import { inside } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import type { Line } from './line';
import { words } from './words';

/** Letters of a label. */
const [longest, labelSize] = [50, 30];

/** Cuts labels of advertisements, and the line beside one that says that the text goes on. */
export function cutAdvertisements(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    if (!isLabel(line) || !words.advertisement.test(line.text)) return;
    line.cut('advertisement');
    for (const beside of [lines[index - 1], lines[index + 1]]) {
      const isAlike =
        beside !== undefined && beside.place.path === line.place.path && line.box.className !== '';
      if (isAlike && isLabel(beside)) beside.cut('advertisement');
    }
  });
}

function isLabel(line: Line): boolean {
  return line.size <= longest && line.isFree && line.isOpen && line.block.digits === 0;
}

/** Letters of a picture's name. */
const longestName = 120;
const fileName = /^[^.!?/]{1,120}\.(?:jpe?g|png|gif|webp)$/;

/** Cuts the name of a picture's file that stands as the first line: programs leave it there. */
export function cutFileName([first]: readonly Line[]): void {
  if (first?.isFree === true && first.size <= longestName && fileName.test(first.text))
    first.cut('cleaning-rule');
}

function isPointerLabel(line: Line): boolean {
  const { text, isFree } = line;
  return (isFree || line.isInside(inside.heading)) && words.related.exec(text)?.[0].length === text.length;
}

/** Cuts lines that announce links which are no longer there: what `verdicts` have after them, outside of the article too. */
export function cutDanglingLabels(lines: readonly Line[], verdicts: readonly Verdict[]): void {
  let at = 0;
  for (const line of lines) {
    while (at < verdicts.length && verdicts[at] !== line.verdict) at++;
    const next = verdicts[at + 1];
    const isGone = next === undefined || next.reason !== null;
    if (line.isLeft && isGone && line.size <= longest && isPointerLabel(line)) line.cut('pointer');
  }
  let announcesLinks = false;
  for (const line of lines.toReversed()) {
    const isAnnouncing = line.size <= longest && (/[:：]$/.test(line.text) || line.isLabel(labelSize));
    if (announcesLinks && line.isLeft && line.isFree && isAnnouncing) line.cut('pointer');
    announcesLinks = !line.isLeft && line.linkShare > 0.6;
  }
}
