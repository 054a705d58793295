import { isSentenceEnd } from '../text-measure';
import { squash } from '../text';
import { groupLines, groupLists, type Line } from './line';

/** Letters of a sentence that is not said twice by chance. */
const shortest = 60;
/** Letters by which a beginning is known. */
const start = 30;
/** So many lines with one beginning are asked whether they are the whole of another. */
const mostWholes = 50;
const ellipsis = /(?:…|\.\.\.)\s*[)\]]?\s*$/;

/** Cuts what the article holds twice: a teaser before the whole text, pictures' texts in a second box, offers in every column. */
export function cutCopies(lines: readonly Line[]): void {
  const copies = lines.filter((line) => line.place.copies > 1);
  const sentences = copies.filter((line) => line.size >= shortest && line.isFree && !line.isVerse);
  for (const group of groupLines(sentences, ({ block }) => `${block.hash} ${block.size}`).values())
    keepBest(group);
  cutBeginnings(lines);
  for (const items of groupLists(lines))
    if (isOffer(items)) for (const item of items) item.cut('repeated-text');
}

/** The copy that stands among most of the article's paragraphs stays; what is said twice in one box is meant so. */
function keepBest(copies: readonly Line[]): void {
  const around = ({ place }: Line): number => place.parent.keptParagraphSize;
  const best = copies.reduce((most, line) => (around(line) > around(most) ? line : most));
  for (const copy of copies) if (copy.place.parent !== best.place.parent) copy.cut('repeated-text');
}

/** A line that breaks off, of which another line is the whole. */
function cutBeginnings(lines: readonly Line[]): void {
  const broken = lines.filter(
    ({ size, block }) => size >= start && ellipsis.test(block.nodes.at(-1)?.nodeValue ?? ''),
  );
  if (broken.length === 0) return;
  const known = new Map<Line, string>();
  const textOf = (line: Line): string => {
    const text = known.get(line) ?? squash(line.text);
    known.set(line, text);
    return text;
  };
  const wholes = groupLines(lines, (line) => (line.size > start ? textOf(line).slice(0, start) : null));
  for (const line of broken) {
    const text = textOf(line).slice(0, -2);
    const others = text.length < start ? [] : (wholes.get(text.slice(0, start)) ?? []).slice(0, mostWholes);
    if (others.some((other) => other.size > line.size && textOf(other).startsWith(text)))
      line.cut('repeated-text');
  }
}

/** A list of sentences that the page shows in several places is an offer of the paper. */
function isOffer(items: readonly Line[]): boolean {
  const sentences = items.filter(({ block, size }) => isSentenceEnd(block.last) && size >= start);
  return sentences.length * 2 > items.length && items.every(({ place }) => place.copies > 1);
}
