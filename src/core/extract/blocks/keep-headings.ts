import { readContents } from './contents';
import { inside } from './page-blocks';
import { isOneOfMany } from './surroundings';
import { isUnsure, type Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure that a heading is no part: "Read next" is, an answer's question never. */
const sure = -90;
/** The same of one above a table of data or a list of text, and of one of several alike. */
const [sureAboveList, hardlySure] = [-200, -20];

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
    if (isUnsure(verdict, least) || isOfEntries(verdict)) verdict.reason = null;
  }
}

/** Menus and lists of articles are links. */
function isItemOfText({ view: { block, box } }: Verdict): boolean {
  return box.tag === 'li' && block.linkSize === 0;
}

/** Entries alike have headings alike. */
function isOfEntries({ reason, score, view: { block, place } }: Verdict): boolean {
  if (reason !== 'block-model' || !isOneOfMany(place) || block.linkSize > 0) return false;
  return (score ?? sure) > hardlySure;
}

function isHeading({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.heading) !== 0;
}
