import { isTimeName } from '../../evidence/mark';
import type { Story } from '../story';
import { readDate, type DateCandidate, type DateRules } from './date-fact';
import type { Printed } from './dated-lines';
import { readDatedLines } from './dated-lines';
import { dateMarks, readDatedMark } from './dated-marks';

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
export function* distantDates(story: Story): Generator<DateCandidate> {
  const { at } = story;
  const marks = dateMarks(story)
    .filter((each) => !each.isSide && isTimeName(each.name))
    .slice(0, mostMarks)
    .flatMap((mark) => readDatedMark(mark, story))
    .map((each) => ({ ...each, confidence: 0.6 }));
  yield* inOrder(marks, readDatedLines(story, at + 1, at + 200, 0.45));
  yield* inOrder([], readDatedLines(story, at - 110, at - 1, 0.4));
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
