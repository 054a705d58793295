import { includesAny } from '../../includes-any';
import { inside } from '../blocks/page-blocks';
import { isSentenceEnd } from '../text-measure';
import { groupLines, type Line } from './line';
import { words } from './words';

/** Letters of a list's name. */
const nameSize = 40;
/** Letters of a line with a label, with links and without. */
const [labelledSize, unlinkedSize] = [80, 160];
/** Letters of a correction. */
const correctionSize = 600;
/** Lines of a list that is marked as none, at least. */
const fewest = 4;

/**
 * Brings back what the model cut and the lines around it show to be text: the name of a list that stays, and lists whose items are
 * lines of the very kind that the sentences above them are of; entries and lines behind one label, of which others stay. Notes that
 * the text refers to stay, whatever they say, and what a paper says it has put right, or where it has its text from.
 */
export function keepLines(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.isInside(inside.note) || isCorrection(line)) line.keep();
    else if (isOrigin(line)) {
      line.keep();
      // "It first appeared here:" and the address.
      if (next?.text.startsWith('http') === true && /[:：]\s*$/.test(line.text)) next.keep();
    }
    if (!isCutByModel(line) || next === undefined) return;
    if (isListName(line, next) || isNotesHeading(line, next)) line.keep();
  });
  for (let index = 1; index < lines.length; index++) index += keepSeries(lines, index);
  keepEntries(lines);
  keepLabelled(lines);
}

/**
 * Lines with one label, and the share of them that stays, at least, for all to stay: "Buy it at: …"; of those without links:
 * "Best for: …".
 */
const [fewestLabelled, leastLabelled, leastUnlinked] = [4, 0.25, 0.6];
/** At these scores and below, in hundredths of a logit, the model is sure that one is none of them. */
const [sureOfLabelled, sureOfUnlinked] = [-100, -250];
const labelBefore = /^[^:：]{4,30}[:：]/;

/** Links behind the same label are all the article's or none, and so are short lines behind one. */
function keepLabelled(lines: readonly Line[]): void {
  const labelOf = (line: Line): string | null => labelBefore.exec(line.text)?.[0] ?? null;
  const linked = groupLines(lines, (line) =>
    line.size <= labelledSize && line.linkShare > 0 ? labelOf(line) : null,
  );
  for (const members of linked.values())
    if (areAlike(members, leastLabelled, sureOfLabelled)) for (const line of cutByModel(members)) line.keep();
  const unlinked = groupLines(lines, (line) =>
    line.size <= unlinkedSize && line.linkShare === 0 && line.isFree ? labelOf(line) : null,
  );
  // The rules after this one may cut them all.
  for (const [label, members] of unlinked)
    if (areAlike(members, leastUnlinked, sureOfUnlinked) && !isOfPage(label))
      for (const { verdict } of cutByModel(members)) verdict.reason = null;
}

/** What stands beside a text has labels too. */
function isOfPage(label: string): boolean {
  return [words.advertisement, words.related, words.credit, words.appeal].some((each) => each.test(label));
}

/** Whether enough lines stay for the others to stay too. */
function areAlike(members: readonly Line[], least: number, sure: number): boolean {
  const left = members.filter((line) => line.isLeft).length;
  if (members.length < fewestLabelled || left < members.length * least) return false;
  return cutByModel(members).every(({ verdict }) => (verdict.score ?? sure) > sure);
}

function cutByModel(lines: readonly Line[]): readonly Line[] {
  return lines.filter(isCutByModel);
}

/** Headings of one kind that stay, at least, for another of the kind to be text too. */
const fewestEntries = 3;

/**
 * Entries alike, each with its heading: a short one among them is as much text as the others. What follows its heading must be
 * of the kind that follows theirs.
 */
function keepEntries(lines: readonly Line[]): void {
  const isHeading = (line: Line): boolean => line.isInside(inside.heading) && line.place.copies === 1;
  const kinds = groupLines(lines, (line) => (isHeading(line) ? line.place.path : null));
  const after = new Map(lines.map((line, index) => [line, lines[index + 1]]));
  for (const headings of kinds.values()) {
    const left = headings.filter((line) => line.isLeft);
    const cut = headings.filter(isCutByModel);
    if (left.length < fewestEntries || cut.length * fewestEntries > left.length) continue;
    const paths = new Set(left.map((line) => after.get(line)?.place.path));
    for (const line of cut) {
      const next = after.get(line);
      if (next === undefined || !paths.has(next.place.path) || isPointing(next)) continue;
      line.keep();
      if (isCutByModel(next)) next.keep();
    }
  }
}

/** Links for the most part: a sentence that stays may be. */
function isPointing({ linkShare, isLeft, block }: Line): boolean {
  return linkShare > 0.5 && !(isLeft && isSentenceEnd(block.last));
}

function isCutByModel({ verdict }: Line): boolean {
  return verdict.reason === 'block-model';
}

/** Characters of what a note about a correction begins with, its mark included; the mark; what a sentence about one speaks of. */
const longestOpening = 90;
const closing = /[:：—–-]/;
const spokenOf = /vers|fassung|this (?:article|story|post|piece|report|column) /;

/** A paper's word on its own article, which stands where the lines about the paper stand. */
function isCorrection(line: Line): boolean {
  if (!isCutByModel(line) || line.size > correctionSize || line.linkShare > 0.5) return false;
  const { text } = line;
  // Asked first, as either list of words is compiled at every click: the mark behind the word, and what the sentences speak of.
  if (closing.test(text.slice(0, longestOpening)) && words.correction.test(text)) return true;
  return spokenOf.test(text) && words.corrected.test(text);
}

/** Letters of a line about where a text is from; what such a line speaks of. */
const originSize = 300;
const ofOrigin =
  "publish appeared conducted adapted excerpted geführt erschien initial d'abord origin informaci informaç".split(
    ' ',
  );

/** Between the sentences of such a line. */
const goesOn = /[.!?:–—|] ?/;

/** Where the text was published before: without it "today" and "here" say something else. */
function isOrigin(line: Line): boolean {
  const { text, size, block } = line;
  if (!isCutByModel(line) || size > originSize || line.linkShare > 0.5 || block.digits * 8 > size)
    return false;
  if (!includesAny(text, ofOrigin) || !words.origin.test(text) || words.appeal.test(text)) return false;
  // What it goes on with may call for something.
  return !words.request.test(text) && !text.split(goesOn).some((part) => words.related.test(part));
}

function isListName(line: Line, item: Line): boolean {
  if (!line.isFree || line.size > nameSize || line.linkShare > 0) return false;
  const isInList = item.isLeft && item.box.tag === 'li' && item.linkShare < 0.5;
  return isInList && item.place.grandparentBox === line.place.parentBox;
}

function isNotesHeading(line: Line, next: Line): boolean {
  return line.isInside(inside.heading) && next.isInside(inside.note);
}

/** What a writer sets before each line of a list. */
const itemMark = /^[-–—•*·►✓✔☑] ?[^\s-]/;

/** The number of lines that were gone through beyond the first. */
function keepSeries(lines: readonly Line[], start: number): number {
  const above = lines[start - 1];
  if (above === undefined || !above.isLeft || !above.isFree) return 0;
  const { path } = above.place;
  let end = start;
  const isAlike = ({ isFree, place }: Line): boolean => isFree && place.path === path && place.copies === 1;
  const isItem = (line: Line): boolean => isCutByModel(line) || (line.isLeft && !line.isProse);
  for (let line = lines[end]; line !== undefined && isAlike(line) && isItem(line); line = lines[++end]);
  const series = lines.slice(start, end).filter(isCutByModel);
  const linked = series.filter((line) => line.linkShare > 0.9).length;
  const isList = path.keptParagraphSize > 0 || series.every(({ text }) => itemMark.test(text));
  if (series.length >= fewest && linked * 2 < series.length && isList) for (const line of series) line.keep();
  return Math.max(0, end - start - 1);
}
