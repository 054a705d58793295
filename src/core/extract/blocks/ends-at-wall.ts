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
  let box = boxes[verdicts[at + 1]?.view.block.box ?? -1];
  while (box !== undefined && !wall.test(`${box.className} ${box.id}`)) box = boxes[box.parent];
  if (box === undefined || last === undefined) return false;
  const { kind } = box;
  if ((box.inside & elsewhere) !== 0 || hidden.test(box.className)) return false;
  if (verdicts.some(({ view, reason }) => reason === null && isWithin(boxes, view.block.box, kind)))
    return false;
  const isBare = pictures.every(({ block }) => block !== at + 1);
  if (isBare && (last.view.block.inside & inside.heading) !== 0) last.reason = 'empty-section';
  return true;
}

/** Whether a box is, or stands in, one of a kind. */
function isWithin(boxes: readonly Box[], index: number, kind: number): boolean {
  let box = boxes[index];
  while (box !== undefined && box.kind !== kind) box = boxes[box.parent];
  return box !== undefined;
}
