import { endsInColon } from '../blocks/announcements';
import { inside, textOf } from '../blocks/page-blocks';
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
  cutPullQuotes(lines);
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
  const wordsOf = (line: Line): string => {
    const text = known.get(line) ?? squash(line.text);
    known.set(line, text);
    return text;
  };
  const wholes = groupLines(lines, (line) => (line.size > start ? wordsOf(line).slice(0, start) : null));
  for (const line of broken) {
    const text = wordsOf(line).slice(0, -2);
    const others = text.length < start ? [] : (wholes.get(text.slice(0, start)) ?? []).slice(0, mostWholes);
    if (others.some((other) => other.size > line.size && wordsOf(other).startsWith(text)))
      line.cut('repeated-text');
  }
}

/** Letters of a pull quote, and lines between it and the paragraph that it is pulled from. */
const [shortestPull, longestPull, farthest] = [30, 300, 6];

/** A quote that says nothing but what a paragraph near it says in the very words. */
function cutPullQuotes(lines: readonly Line[]): void {
  const isQuote = (line: Line): boolean => line.isInside(inside.quote);
  lines.forEach((line, index) => {
    const isPull = isQuote(line) && !line.box.inPost && line.size >= shortestPull && line.size <= longestPull;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (!isPull || [before, after].some((beside) => beside !== undefined && isQuote(beside))) return;
    // One that is announced is quoted, and so is one that the text comes back to.
    if (before !== undefined && endsInColon(before.block)) return;
    const quote = squash(textOf(line.block));
    const end = /pull/i.test(line.box.className) ? index + farthest + 1 : index;
    const near = lines.slice(Math.max(0, index - farthest), end);
    const isPulled = near.some(
      (other) =>
        other.isLeft && other.isProse && !isQuote(other) && squash(textOf(other.block)).includes(quote),
    );
    if (isPulled) line.cut('repeated-text');
  });
}

/** A list of sentences that the page shows in several places is an offer of the paper. */
function isOffer(items: readonly Line[]): boolean {
  const sentences = items.filter(({ block, size }) => isSentenceEnd(block.last) && size >= start);
  return sentences.length * 2 > items.length && items.every(({ place }) => place.copies > 1);
}
