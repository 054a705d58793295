import { isTimeName, type Mark } from '../../evidence/mark';
import type { Story } from '../story';
import { labelAbove, type Printed } from './dated-lines';
import { splitByLabels, type DatedPart } from './date-labels';

const publishedMark = /publi|datecreated|pubdate|pub-date|pub_date|posted|created|issued|(?:^|\s)dateline/;
const dateMark = /date|time|publi|posted|created|issued|ctime/;
const updatedMark =
  /modif|updat|edited|upload|read-?time|reading|duration|event|expire|countdown|current|today|now|copyright/;
const longest = 120;
const bareDay = /^\d{4}-\d\d-\d\d$/;
/** A day with a year, and a time behind it at the end: "4:35 min" is how long something takes. */
const clock =
  /^(.*\d{4})(\D{1,12}\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?(?:[ap]\.?m\.?|[AP]\.?M\.?|[Uu]hr|\(?[A-Z]{1,4}[TC]\)?))*)\s*$/;

/** "entry-date published updated": themes give both names to the moment of an article that has never been changed. */
const neverChanged = /(?:^|\s)\S*published updated(?:$|\s)/;

/** Elements whose markup says that they hold a date, but none of a change. */
export function dateMarks({ marks }: Story): Mark[] {
  return marks.filter(
    ({ name, hint }) =>
      (isTimeName(name) || dateMark.test(hint)) && (!updatedMark.test(hint) || neverChanged.test(hint)),
  );
}

/** Elements whose markup says that they hold the day of a change. */
export function changeMarks({ marks }: Story): Mark[] {
  return marks.filter((mark) => changeMark.test(mark.hint) && !noChange.test(mark.hint));
}

const changeMark = /(?:^|[\s_-])(?:dt-)?(?:date-?)?(?:last-?)?(?:modified|updated)(?:$|[\s_-])/;
const noChange = /publi|posted|creat|reading|read-?time/;

/** "13 Uhr", "1 PM". */
const hour = /\d\s?(?:uhr|[ap]\.?m\b|h\b|[时時点點시])/i;

/** A mark's machine-readable value, which often has the zone, and the dates of its text, each with what the page calls it. */
export function readDatedMark(mark: Mark, story: Story): Printed[] {
  const isPublished = publishedMark.test(mark.hint);
  const parts = mark.text.length > longest ? [] : splitByLabels(mark.text);
  const own = parts.find(({ label }) => label !== 'none')?.label ?? 'none';
  const around = isPublished ? 'published' : labelAround(mark, story);
  const make = (text: string, label: DatedPart['label']): Printed[] =>
    text === ''
      ? []
      : [{ text, label, origin: 'dom', confidence: label === 'none' ? 0.85 : 0.9, line: mark.line }];
  const isOne = parts.length <= 1;
  const value = make(withoutNoon(mark), isOne && own !== 'none' ? own : around);
  const printed = parts.flatMap(({ text, label }) =>
    make(text, label === 'none' && own === 'none' ? around : label),
  );
  const finer = isOne && own !== 'updated' ? addClock(mark.value, parts[0]?.text ?? '') : '';
  return [...make(finer, around), ...value, ...printed];
}

/** Noon of UTC, as Drupal's fields for days are written by machines. */
const noon = /^(\d{4}-\d\d-\d\d)T12:00:00(?:Z|\+00:?00)$/;

/** A mark's machine-readable value, of noon beside a printed day without a time no more than the day. */
function withoutNoon({ value, text }: Mark): string {
  const isDay = /\d{4}/.test(text) && !text.includes(':') && !clock.test(text) && !hour.test(text);
  return (isDay ? noon.exec(value)?.[1] : undefined) ?? value;
}

/** "2024-05-03" and the time of "3 May 2024, 14:41", which may print the parts of that day in any order; `''`: it prints none of that day. */
function addClock(value: string, text: string): string {
  const [, date = '', time = ''] = (bareDay.test(value) && clock.exec(text)) || [];
  const [year, month, day] = value.split('-').map(Number);
  const figures = (date.match(/\d+/g) ?? []).map(Number);
  const isSame = figures.includes(year ?? 0) && figures.includes(day ?? 0);
  return isSame && (figures.length < 3 || figures.includes(month ?? 0)) ? value + time : '';
}

/** What the line calls the date before it comes to the mark. */
function labelAround(mark: Mark, { lines }: Story): DatedPart['label'] {
  const line = lines[mark.line]?.text ?? '';
  const place = line.indexOf(mark.text);
  if (place < 0 || mark.text === '') return labelAbove(lines, mark.line);
  const before = splitByLabels(line.slice(0, place + mark.text.length)).at(-1);
  return before === undefined || before.label === 'none' ? labelAbove(lines, mark.line) : before.label;
}
