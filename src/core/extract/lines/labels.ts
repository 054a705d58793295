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

/** Cuts lines that announce links which are no longer there. */
export function cutDanglingLabels(lines: readonly Line[]): void {
  let announcesLinks = false;
  for (const line of lines.toReversed()) {
    const isAnnouncing = line.size <= longest && (/[:：]$/.test(line.text) || line.isLabel(labelSize));
    if (announcesLinks && line.isLeft && line.isFree && isAnnouncing) line.cut('pointer');
    announcesLinks = !line.isLeft && line.linkShare > 0.6;
  }
}
