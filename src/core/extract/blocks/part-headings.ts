import { findFirst } from '../../find-first';
import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { textOf } from './page-blocks';
import type { Verdict } from './verdict';

const headingTag = /^h[2-6]$/;

/** Boxes of what a page sets beside its articles, and what plays in them. */
const apartName =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|sponsor\w*|promo\w*|widgets?|players?|newsletter\w*|banners?)(?:$|[\s_-])/i;
const players = 'iframe, video, audio, object, embed';

/**
 * Whether a heading stands above what is a part of its section: a heading below it, a list, a table. `index`: the heading's place;
 * `below`: the first line of text behind it.
 */
export function isOverParts(verdicts: readonly Verdict[], index: number, below: Verdict): boolean {
  const heading = verdicts[index];
  if (heading === undefined || heading.view.block.linkSize > 0 || heading.view.place.copies > 1) return false;
  const [{ tag }, { tag: tagBelow }] = [heading.view.box, below.view.box];
  const isPart = /^(?:li|th)$/.test(tagBelow);
  const isLower = headingTag.test(tagBelow) && headingTag.test(tag) && tagBelow > tag;
  return (isPart || isLower) && !isOfWidget(heading) && !isPictured(verdicts, index, below);
}

/** Whether a heading is that of an advertisement or of something else that is no text: by its words, its boxes and a player beside it. */
function isOfWidget({ view: { block, box, place } }: Verdict): boolean {
  const text = lowerCase(textOf(block));
  if (words.advertisement.test(text) || words.related.test(text) || words.request.test(text)) return true;
  for (const { className, id } of [box, place.island ?? box])
    if (apartName.test(`${className} ${id}`)) return true;
  const element = block.nodes[0]?.parentElement?.closest('h2, h3, h4, h5, h6') ?? null;
  const next = element?.nextElementSibling ?? null;
  return next !== null && (next.matches(players) || findFirst(next, players) !== null);
}

/** Whether a picture or a film stands between a heading and the text below it. */
function isPictured(verdicts: readonly Verdict[], index: number, below: Verdict): boolean {
  for (let at = index + 1; at < verdicts.length; at++) {
    const verdict = verdicts[at];
    if ((verdict?.view.block.pictures ?? 0) > 0) return true;
    if (verdict === below) break;
  }
  return false;
}
