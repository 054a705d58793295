import { type Box, inside, type PageBlocks } from './page-blocks';
import type { Verdict } from './verdict';

/** What pages call the box in which they ask their readers to pay or to register before they read on; "paywalled" is a text. */
const wall =
  /(?<!(?:no|non|without|for|on|has)[-_])(?:[Pp]ay|[Rr]eg(?:istration)?|[Aa]ccess|[Ll]og-?[Ii]n|[Ss]ubscri(?:ption|ber))[-_]?[Ww]all(?![a-z]|[-_]+(?:free|disabled|unlocked|hidden))/;
/** One that is not shown. */
const hidden = /(?:^|\s)(?:is-)?hidden(?:$|\s)/;
/** Where readers write, and below the page, there is no more of the text. */
const elsewhere = inside.foreign | inside.footer;

/**
 * Whether such a box stands right below the text, and no text in one of its kind. A heading right above it is that of a section which
 * the page does not show: it goes.
 */
export function endsAtWall({ boxes, pictures }: PageBlocks, verdicts: readonly Verdict[]): boolean {
  const at = verdicts.findLastIndex(({ reason }) => reason === null);
  const last = verdicts[at];
  const box = findAround(boxes, verdicts[at + 1], ({ className, id }) => wall.test(`${className} ${id}`));
  if (box === undefined || last === undefined) return false;
  const { kind } = box;
  if ((box.inside & elsewhere) !== 0 || hidden.test(box.className)) return false;
  const isOfKind = (one: Box): boolean => one.kind === kind;
  if (verdicts.some((text) => text.reason === null && findAround(boxes, text, isOfKind) !== undefined))
    return false;
  const isBare = pictures.every(({ block }) => block !== at + 1);
  if (isBare && (last.view.block.inside & inside.heading) !== 0) last.reason = 'empty-section';
  return true;
}

/** The innermost box around a block that is such a one. */
function findAround(
  boxes: readonly Box[],
  verdict: Verdict | undefined,
  isIt: (box: Box) => boolean,
): Box | undefined {
  let box = boxes[verdict?.view.block.box ?? -1];
  while (box !== undefined && !isIt(box)) box = boxes[box.parent];
  return box;
}
