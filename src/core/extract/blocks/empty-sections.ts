import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { isLabelOfNext } from './announcements';
import { inside, textOf } from './page-blocks';
import { isOneOfMany } from './surroundings';
import type { Verdict } from './verdict';

/** Letters of a sentence that is set as a heading: fewer name something, however they end. */
const sentenceSize = 24;
/** Marks that close a sentence which needs nothing below it: a question needs its answer. */
const statementEnds = new Set(Array.from('.!。！', (mark) => mark.charCodeAt(0)));

/** What was cut from one line that stays up to the next, or the end. */
interface Cut {
  size: number;
  linkSize: number;
  /** Whether a field or a button stands around a line of it. */
  isAsking: boolean;
  /** Index of the box that the list stands in of which all of it is items; -1: it is none. */
  listBox: number;
}

/**
 * A heading goes when all that stood below it went: up to the next heading of its level or above, or the end. So does a label. A
 * sentence that is set as one is no name of a section ("See you next week!"), unless it stood above links or a form, as "You may
 * also like these stories." does. One right above a list of links goes with it, though the article goes on: it would name what comes
 * after the list.
 */
export function dropEmptySections(verdicts: readonly Verdict[]): void {
  let cut: Cut | null = null;
  // The highest level of heading that the text read so far (from the end) leaves room for.
  let next = 0;
  for (let index = verdicts.length - 1; index >= 0; index--) {
    const verdict = verdicts[index];
    if (verdict === undefined) continue;
    const level = levelOf(verdict);
    if (verdict.reason !== null) {
      cut ??= { size: 0, linkSize: 0, isAsking: false, listBox: listBoxOf(verdict) };
      addTo(cut, verdict);
    } else if (cut !== null && level > 0 && isListOfLinks(cut, verdict)) verdict.reason = 'empty-section';
    else if (cut !== null && level > 0 && next <= level && (isOffer(cut) || !isSentence(verdict)))
      verdict.reason = 'empty-section';
    else if (cut !== null && next < Infinity && isLabel(verdict)) verdict.reason = 'empty-section';
    else {
      cut = null;
      next = level > 0 ? level : Infinity;
    }
  }
}

function addTo(cut: Cut, verdict: Verdict): void {
  const { block, box, place } = verdict.view;
  cut.size += block.size;
  cut.linkSize += block.linkSize;
  const around = place.island ?? box;
  cut.isAsking ||= around.hasField || around.hasButton;
  if (cut.listBox !== listBoxOf(verdict)) cut.listBox = -1;
}

function listBoxOf({ view: { box, place } }: Verdict): number {
  return box.tag === 'li' ? place.grandparentBox : -1;
}

/** Whether the list stands in the heading's own box: one in a box of its own may stand between a heading and its text. */
function isListOfLinks({ size, linkSize, listBox }: Cut, { view: { place } }: Verdict): boolean {
  return listBox >= 0 && listBox === place.parentBox && linkSize * 2 > size;
}

function isOffer({ size, linkSize, isAsking }: Cut): boolean {
  return isAsking || linkSize * 2 > size;
}

/** Papers set captions as headings too. */
function isSentence({ view: { block } }: Verdict): boolean {
  if ((block.inside & inside.figure) !== 0) return false;
  if (block.size < sentenceSize || block.linkSize > 0 || !statementEnds.has(block.last)) return false;
  const text = lowerCase(textOf(block));
  return !words.appeal.test(text) && !words.request.test(text);
}

/** In lists and tables labels stand before values. */
function isLabel({ view: { block, box } }: Verdict): boolean {
  return isLabelOfNext(block) && box.pool < 0;
}

/** 1 to 6 for a heading, 0 for other text; 7 for one that many entries have, each below one of its own. */
function levelOf({ view: { block, box, place } }: Verdict): number {
  if ((block.inside & inside.heading) === 0 || !/^h[1-6]$/.test(box.tag)) return 0;
  return isOneOfMany(place) ? 7 : Number(box.tag[1]);
}
