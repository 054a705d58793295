import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { readContents } from './contents';
import { inside, textOf } from './page-blocks';
import { isOneOfMany } from './surroundings';
import { isUnsure, type Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure that a heading is no part: "Read next" is, an answer's question never. */
const sure = -90;
/** The same of one above a table of data or a list of text, and of one of several alike. */
const [sureAboveList, hardlySure] = [-200, -20];
/** And this of an item right below one of several alike. */
const sureOfItem = -50;

/** Headings of several alike, at least, that stand above a list or a table that stays. */
const fewestOver = 3;

/**
 * Brings back headings that the model cut, though it was not sure, from above lines that stay: questions, steps, places in a ranking.
 * Those that the page's table of contents names stay above other headings too, whose text would be part of the section before.
 * `tables`: the pools that are tables of data; `all`: the page's lines, those included that Readability left outside.
 */
export function keepHeadings(
  verdicts: readonly Verdict[],
  tables: ReadonlySet<number>,
  all: readonly Verdict[] = verdicts,
): void {
  const isInContents = readContents(all);
  const alike = findAlike(verdicts);
  keepItemsBelow(verdicts, alike);
  // From the end: one above a heading that comes back comes back with it.
  for (let index = verdicts.length - 2; index >= 0; index--) {
    const [verdict, next] = verdicts.slice(index, index + 2);
    if (verdict === undefined || !isHeading(verdict) || verdict.view.place.keptBefore === 0) continue;
    if (next?.reason !== null) continue;
    if (
      verdict.reason === 'block-model' &&
      (verdict.score ?? sure) > sure &&
      isInContents(verdict.view.block)
    )
      verdict.reason = null;
    if (isHeading(next)) continue;
    const least = tables.has(next.view.box.pool) || isItemOfText(next) ? sureAboveList : sure;
    if (isUnsure(verdict, least) || isOfEntries(verdict, alike)) verdict.reason = null;
  }
}

/** Menus and lists of articles are links. */
function isItemOfText({ view: { block, box } }: Verdict): boolean {
  return box.tag === 'li' && block.linkSize === 0;
}

/** Entries alike have headings alike. `alike`: see `findAlike`. */
function isOfEntries(verdict: Verdict, alike: ReadonlySet<Verdict>): boolean {
  const { reason, score, view } = verdict;
  if (reason !== 'block-model' || !isOneOfMany(view.place) || view.block.linkSize > 0) return false;
  return (score ?? sure) > (alike.has(verdict) ? sure : hardlySure);
}

/**
 * The headings of the same words in boxes alike, below most of which a list or a table stays: "Pros" and "Cons" of each thing
 * that a test tells of. Not what stands above each advertisement.
 */
function findAlike(verdicts: readonly Verdict[]): ReadonlySet<Verdict> {
  const groups = new Map<string, { headings: Verdict[]; over: number }>();
  verdicts.forEach((verdict, index) => {
    const { block, box, place } = verdict.view;
    if (!isHeading(verdict) || !isOneOfMany(place) || block.linkSize > 0) return;
    const key = `${block.hash} ${block.size} ${box.kind}`;
    const group = groups.get(key) ?? { headings: [], over: 0 };
    groups.set(key, group);
    group.headings.push(verdict);
    if (isOverEntries(verdicts[index + 1])) group.over++;
  });
  const alike = new Set<Verdict>();
  for (const { headings, over } of groups.values()) {
    const [first] = headings;
    if (first === undefined || over < fewestOver || over * 2 < headings.length || isOfPage(first)) continue;
    for (const heading of headings) alike.add(heading);
  }
  return alike;
}

/** An item of a list of text, or a cell, that stays. */
function isOverEntries(next: Verdict | undefined): boolean {
  if (next?.reason !== null || next.view.block.linkSize > 0) return false;
  return /^(?:li|t[dh])$/.test(next.view.box.tag);
}

/** Whether a heading is that of what a page sets between the parts of its articles. */
function isOfPage({ view: { block } }: Verdict): boolean {
  const text = lowerCase(textOf(block));
  return [words.advertisement, words.related, words.request, words.appeal].some((other) => other.test(text));
}

/** The items without links right below a heading of several alike: one of them may be the whole list. */
function keepItemsBelow(verdicts: readonly Verdict[], alike: ReadonlySet<Verdict>): void {
  verdicts.forEach((heading, index) => {
    if (!alike.has(heading) || (heading.score ?? sure) <= sure) return;
    let at = index + 1;
    for (
      let item = verdicts[at];
      item !== undefined && isItem(item, verdicts[index + 1]);
      item = verdicts[++at]
    )
      if (isUnsure(item, sureOfItem)) item.reason = null;
  });
}

/** Whether a line is an item of the list that the first one is of. */
function isItem({ view: { box } }: Verdict, first?: Verdict): boolean {
  return box.tag === 'li' && box.pool === first?.view.box.pool;
}

function isHeading({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.heading) !== 0;
}
