import { inside, type PageBlocks } from './page-blocks';
import type { Verdict } from './verdict';

/** What pages call the box in which they ask their readers to pay or to register before they read on; "paywalled" is a text. */
const wall = /(?:pay|reg(?:istration)?|access|e?mail|log-?in|subscri(?:ption|ber))[-_]?wall(?![a-z])/i;

/**
 * Whether such a box stands right below the text, and no text in one of its kind. A heading right above it is that of a section which
 * the page does not show: it goes.
 */
export function endsAtWall({ boxes, pictures }: PageBlocks, verdicts: readonly Verdict[]): boolean {
  const isLeft = ({ reason }: Verdict): boolean => reason === null;
  const at = verdicts.findLastIndex(isLeft);
  const [last, next] = verdicts.slice(at, at + 2);
  if (at < 0 || last === undefined || next === undefined) return false;
  const kept = new Set<number>();
  const kinds = new Set<number>();
  for (const { view } of verdicts.filter(isLeft))
    for (let box = view.block.box; box >= 0 && !kept.has(box); box = boxes[box]?.parent ?? -1) {
      kept.add(box);
      kinds.add(boxes[box]?.kind ?? -1);
    }
  let box = boxes[next.view.block.box];
  while (box !== undefined && !wall.test(`${box.className} ${box.id}`)) box = boxes[box.parent];
  if (box === undefined || kinds.has(box.kind)) return false;
  const isAbove = pictures.every(({ block }) => block !== at + 1);
  if (isAbove && (last.view.block.inside & inside.heading) !== 0) last.reason = 'empty-section';
  return true;
}
