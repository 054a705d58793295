import { isTimeName } from '../../evidence/mark';
import type { Line } from '../../evidence/lines';
import type { Story } from '../story';
import { readDate, type DateCandidate, type DateRules } from './date-fact';
import type { Printed } from './dated-lines';
import { readDatedLines } from './dated-lines';
import { dateMarks, readDatedMark } from './dated-marks';
import { splitByLabels } from './date-labels';
import { findDate } from './text-date';
import { isFullName } from '../authors/full-name';
import { findNamedAuthors } from '../authors/text-patterns';

const mostMarks = 40;
/** Lines around the headline in which the article's own date stands, and those below them where it still may. */
const near = { above: 12, below: 8, lines: 10 };
const lower = { marks: 25, lines: 19 };

/**
 * Marks and lines around the headline: those that the page calls published before the others, never those of a change.
 */
export function* nearDates(story: Story, rules: DateRules): Generator<Printed> {
  const { at } = story;
  const last = Math.min(at + near.below, lastLine(story));
  const marks = marksIn(story, at - near.above, last);
  const above = readDatedLines(story, at - near.lines, at - 1, story.isPrinted ? 0.8 : 0.75).reverse();
  const below = readDatedLines(story, at + 1, last, 0.85);
  // Content without a headline begins below its day.
  const lines = !story.isPrinted && at >= 0 ? [...above, ...below] : [...below, ...above];
  const isOwn = ({ line, label, text }: Printed): boolean =>
    line >= at || label === 'published' || !isToday(text, rules);
  yield* inOrder(marks.filter(isOwn), lines.filter(isOwn));
}

/** Those farther down, but above the content's end, where the dates of other articles begin. */
export function* lowerDates(story: Story): Generator<Printed> {
  const { at } = story;
  const first = at + near.below + 1;
  const last = lastLine(story);
  const marks = marksIn(story, first, Math.min(at + lower.marks, last));
  yield* inOrder(marks, readDatedLines(story, first, Math.min(at + lower.lines, last), 0.85));
}

function marksIn(story: Story, from: number, to: number): Printed[] {
  return dateMarks(story)
    .filter((mark) => !mark.isSide && mark.line >= from && mark.line <= to)
    .slice(0, mostMarks)
    .flatMap((mark) => readDatedMark(mark, story));
}

/** Everything farther down: the page's first full date is its article's more often than not. */
export function* distantDates(story: Story, rules: DateRules): Generator<DateCandidate> {
  const { at } = story;
  const marks = dateMarks(story)
    .filter((each) => !each.isSide && isTimeName(each.name))
    .slice(0, mostMarks)
    .flatMap((mark) => readDatedMark(mark, story))
    .map((each) => ({ ...each, confidence: 0.6 }));
  yield* inOrder(marks, withoutLists(readDatedLines(story, at + 1, at + 200, 0.45), story, rules));
  yield* inOrder([], readDatedLines(story, at - 110, at - 1, 0.4));
}

/** Lines below the headline in which a box beside the text still has the article's own day; the longest line of such a box, and what may stand behind the day. */
const boxed = { lines: 15, line: 45, rest: 14 };

/**
 * The moments in boxes below the headline that are called side boxes: some pages have author and day in such a one. Each stands
 * in a line of its own below a writer's name, or with its time at the box's beginning, in a box without headings and titles; none where they are of several days, as those of other articles are.
 */
export function boxedDates(story: Story, rules: DateRules): Printed[] {
  const { at, lines, isPrinted } = story;
  if (!isPrinted) return [];
  const from = at + 1;
  const around = lines.slice(from, Math.min(at + boxed.lines, lastLine(story)) + 1);
  const others = new Set(
    around.filter(({ name, text }) => text.length > boxed.line || /^h\d/.test(name)).map(({ side }) => side),
  );
  const isOwn = ({ isSide, side, text }: Line, above: Line | undefined): boolean =>
    isSide &&
    !others.has(side) &&
    isDay(text, rules) &&
    (isByline(above?.text ?? '') || (above?.side !== side && clock.test(text)));
  const printed = around.flatMap((line, index) => {
    const place = { origin: 'pattern', confidence: 0.6, line: from + index } as const;
    return isOwn(line, lines[from + index - 1])
      ? splitByLabels(line.text).map((part): Printed => ({ ...part, ...place }))
      : [];
  });
  const places = new Set(printed.map(({ line }) => line));
  const marks = dateMarks(story)
    .filter(({ name, line }) => isTimeName(name) && places.has(line))
    .flatMap((mark) => readDatedMark(mark, story))
    .map((each) => ({ ...each, confidence: 0.6 }));
  const found = [...inOrder(marks, printed)];
  const days = found.map(({ text }) => readDate(text, rules)?.value.slice(0, 10) ?? null);
  return new Set(days.filter((each) => each !== null)).size === 1 ? found : [];
}

const clock = /\d[:.h]\d\d(?!\d)/;
const readingTime = /^\d+\W?min/i;

/** Whether a line says who wrote an article, or how long reading it takes. Others say what a day below them is of: "Next event". */
function isByline(text: string): boolean {
  return isFullName(text) || findNamedAuthors(text) !== null || readingTime.test(text);
}

/** Whether a line is a day with its year and next to nothing more, but for a word that says what it is. */
function isDay(text: string, rules: DateRules): boolean {
  return splitByLabels(text).some((part) => {
    const own = part.text.trim();
    const found = findDate(own, rules);
    return found !== null && found.hasYear && found.start <= 1 && own.length - found.end <= boxed.rest;
  });
}

/** Lines of a list: so many days that stand equally far apart, the first of them at once. */
const listed = 3;

/** The dates without those of a list of other articles: days in lines of one kind, one as far from the next as that from the one behind it. */
function withoutLists(dates: Printed[], { lines }: Story, rules: DateRules): Printed[] {
  const [one, two, three] = dates.filter(({ text }) => readDate(text, rules) !== null).slice(0, listed);
  if (one === undefined || two === undefined || three === undefined) return dates;
  const nameOf = ({ line }: Printed): string => lines[line]?.name ?? '';
  const isAlike = nameOf(one) === nameOf(two) && nameOf(two) === nameOf(three);
  const step = two.line - one.line;
  const days = new Set([one, two, three].map(({ text }) => readDate(text, rules)?.value.slice(0, 10)));
  const isList = isAlike && step > 0 && step === three.line - two.line && days.size === listed;
  return isList ? dates.filter(({ label }) => label === 'published') : dates;
}

/** What is called published goes first, marks before lines, since machines' values are finer. */
function* inOrder(marks: Printed[], lines: Printed[]): Generator<Printed> {
  for (const label of ['published', 'none'] as const)
    for (const each of [...marks, ...lines]) if (each.label === label) yield each;
}

/** The last line of the content; where none was found, none is too far down. */
function lastLine({ at, end }: Story): number {
  return end > at ? end : Infinity;
}

/** Mastheads print the day on which the page is read. */
function isToday(text: string, rules: DateRules): boolean {
  const date = readDate(text, rules);
  return date?.precision === 'day' && Math.abs(Date.parse(date.value) - Date.parse(rules.now)) < day * 1.5;
}

const day = 86_400_000;
