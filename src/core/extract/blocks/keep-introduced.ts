import { readRegisteredHost } from '../registered-host';
import { endsInColon, isAnnouncement } from './announcements';
import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { type Block, inside, textOf } from './page-blocks';
import type { Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure. */
const sure = -150;
/** And this of a list that holds no link. */
const sureOfText = -250;
/** So far below that, one item of a list is judged alone. */
const farBelow = 100;
/** Letters before the colon of what is no sentence. */
const shortest = 20;
/** Letters of a day and a time. */
const daySize = 40;

/**
 * Brings back what the model cut from right below a line that ends in a colon: the list, or the one line, that a sentence announces
 * or the writer adds ("Update:"), and below fewer words, which stand before links to other articles too, a list of mere text or one
 * that leads to several other sites. `host`: the page's own.
 */
export function keepIntroduced(verdicts: readonly Verdict[], host: string): void {
  verdicts.forEach((verdict, index) => {
    const { block } = verdict.view;
    if (!isText(verdict) || !endsInColon(block)) return;
    const isAdded = isAddition(block);
    const isLabel = block.size < shortest && !isAdded;
    const first = verdicts[index + 1];
    if (first === undefined || !isBelow(first, verdict)) return;
    const { pool } = first.view.box;
    // A label in the list itself, as of a term, announces no list.
    if (isLabel && pool >= 0 && pool === verdict.view.box.pool) return;
    const members = listFrom(verdicts, index + 1);
    const isListOfText = pool >= 0 && members.every(({ view }) => view.block.linkSize === 0);
    // A list that goes on below few words is theirs.
    if (isLabel && !(isListOfText && members.some(({ reason }) => reason === null))) return;
    if (isAdded && members.length === 1 && isDay(first.view.block)) return;
    if (!isAdded && !isAnnouncement(block) && (isOffer(block) || !(isListOfText || leadsAway(members, host))))
      return;
    const least = isListOfText && !isLabel ? sureOfText : sure;
    // An item far below the others is none of them.
    const cut = members.filter(
      ({ reason, score }) => reason === 'block-model' && (score ?? least) > least - farBelow,
    );
    // What is announced is the list, not each of its items.
    if (cut.reduce((sum, { score }) => sum + (score ?? least) - least, 0) <= 0) return;
    for (const member of cut) member.reason = null;
  });
}

function isAddition(block: Block): boolean {
  return block.size < shortest && words.addition.test(lowerCase(textOf(block)));
}

/** "March 3, 2024, 14:05": when something was added, not what. */
function isDay({ size, digits }: Block): boolean {
  return size <= daySize && digits >= 3 && digits * 5 >= size;
}

/** Few words that offer something: "With a subscription:", "Follow us on:", "Our partners:". */
function isOffer(block: Block): boolean {
  const text = lowerCase(textOf(block));
  return (
    words.appeal.test(text) || words.request.test(text) || /partner|sponsor|kanäle|canales|canaux/.test(text)
  );
}

function isText({ reason, view: { block } }: Verdict): boolean {
  return reason === null && (block.inside & (inside.heading | inside.caption)) === 0;
}

/** Whether each of several lines leads to another site, not all to the same: what a writer points to. */
function leadsAway(members: readonly Verdict[], host: string): boolean {
  const hosts = members.map(({ view: { block } }) => readRegisteredHost(block.target));
  return (
    new Set(hosts).size >= Math.max(2, members.length / 2) && !hosts.includes(host) && !hosts.includes('')
  );
}

/** The blocks of the list that begins there, or the one line. */
function listFrom(verdicts: readonly Verdict[], start: number): readonly Verdict[] {
  const pool = verdicts[start]?.view.box.pool ?? -1;
  let end = start + 1;
  if (pool >= 0) while (verdicts[end]?.view.box.pool === pool) end++;
  return verdicts.slice(start, end);
}

/** In the same box, or an item of a list in it. */
function isBelow({ view: { box, place } }: Verdict, { view: introduction }: Verdict): boolean {
  const around = box.tag === 'li' ? place.grandparentBox : place.parentBox;
  return around === introduction.place.parentBox;
}
