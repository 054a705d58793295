import { beside, type Block, type Box, inside, isLoose, type PageBlocks, textOf } from './blocks/page-blocks';
import type { BlockView } from './blocks/features';
import type { Verdict } from './blocks/verdict';
import { isParagraph } from './blocks/surroundings';
import { byWords } from './by-words';
import type { FoundBody } from './find-body';
import { takeLine } from './insert-rescued';
import type { Known } from './known';
import { lowerCase } from './lower-case';
import { words } from './lines/words';
import { rename } from './rename';
import { squash } from './text';
import { isSentenceEnd } from './text-measure';

/** Letters of a standfirst, and of one that is named so and stands right below the headline. */
const [shortest, longest, shortestNamed] = [60, 900, 28];
/** Letters of a paragraph that may hold links, and their share of it. */
const [paragraphSize, mostLinks] = [160, 0.25];
/** Blocks between it and the headline, and between the headline and the article, at most. */
const [farthest, mostBetween] = [6, 30];
const noStandfirst = beside | inside.list | inside.table;
/** What it is not: a note on the age of the page, a caption. */
const foreign =
  /(?:^|[\s_-])(?:notice|warning|alert|disclaimer|outdated|audio|caption|credits?|byline|author|date|promo|newsletter|paywall|sponsor\w*)(?:$|[\s_-])/i;
/** The share of a line that a summary holds which was cut off. */
const mostOfIt = 0.7;
/** Of the picture at the headline. */
const rights = /©|\(c\)|copyright/i;
/** What writers' tools and papers call it, where it does not end like a sentence; not what only says that there is one. */
export const standfirstName =
  /sub-?(?:title|line|head)|standfirst|\b(?<!(?:has|with|no|without)[-_])(?:deck|dek|lead|intro|teaser|summary|excerpt|abstract)\b|epigraph|podtit|podnasl|chap[oô]|sapo|bajada|copete|entradilla|vorspann|ingress|manchet|zajawk|perex/i;
/** The same as the end of a name, which is all that tells a short one: "lead-magnet" is none. */
const shortName = new RegExp(`(?:${standfirstName.source})[a-z]*(?:$|\\s)`, 'i');
/** How what else stands below a headline in a few words begins, and what it speaks of: who wrote it, how long it takes, an offer. */
const label = new RegExp(
  `^(?:${byWords}|un texte de|(?:text|words|story) by|written|reported|filed|posted|published|updated|listen|get)\\s|\\b(?:reading|lese)[ -]?(?:time|zeit|dauer)|\\bminut\\w*(?: read)?$`,
);

/**
 * Puts the standfirst first: the first sentence below the headline, outside of the box that Readability took, with paragraphs that
 * follow it there. Not what it begins with of a summary that the metadata state, which most files have in their front matter, nor what
 * the text says itself.
 * After the pictures, whose places are told from the first text. `isKept`: what comes in another way.
 * @returns What of it the metadata state too, and stays out; empty: nothing.
 */
export function insertStandfirst(
  { content, page }: Pick<FoundBody, 'content' | 'page'>,
  verdicts: readonly Verdict[],
  known: Known,
  isKept: (node: Node | undefined) => boolean,
): string {
  // The headline may be in the box of the text; it goes as a copy of the title. One that only begins it may be a section's.
  const first = verdicts.findIndex(
    ({ view, reason }) => reason === null && view.kept > 0 && !isHeadline(view.block, known, 0.5),
  );
  const start = Math.max(0, first - mostBetween);
  const above = verdicts.slice(start, Math.max(start, first));
  const listBelow = (headline: number): Verdict[] => {
    const below = start + headline + 1;
    return headline < 0
      ? []
      : verdicts
          .slice(below, Math.min(first, below + farthest))
          .filter((verdict, index) => isStandfirst(verdict, index === 0));
  };
  let lines = listBelow(above.findLastIndex(({ view }) => isHeadline(view.block, known)));
  // The page's headline may be worded otherwise than the title.
  if (lines.length === 0)
    lines = listBelow(above.findLastIndex(({ view }) => view.box.tag === 'h1')).filter(({ view }) =>
      standfirstName.test(view.box.className),
    );
  if (lines.length === 0) return '';
  const opening = verdicts.slice(first, first + farthest).map(({ view }) => squash(textOf(view.block)));
  const found = lines.filter(
    ({ view, view: { block, place } }, index) =>
      // The first paragraphs may stand there too.
      (index === 0 || isParagraph(block)) &&
      (standfirstName.test(view.box.className) || isStated(block, known) || !isAboveCall(view)) &&
      !isKept(block.nodes[0]) &&
      !isSaid(block, known, opening) &&
      !isBesidePicture(page, block, place.parentBox),
  );
  // Only lines that lead: one behind another that comes in would change places with it.
  const end = found.findIndex(({ view }) => !isStated(view.block, known));
  const stated = end < 0 ? found : found.slice(0, end);
  for (const verdict of found.toReversed()) {
    if (stated.includes(verdict)) continue;
    const { block } = verdict.view;
    const { ownerDocument } = content;
    let line = takeLine(block, page, ownerDocument);
    if (line === null) {
      // What the model cut has left its box.
      line = ownerDocument.createElement('p');
      for (const node of block.nodes) line.appendChild(node);
    }
    verdict.reason = null;
    content.insertBefore(line, content.firstChild);
    if (line.localName !== 'p') rename(line, 'p');
  }
  return stated.map(({ view }) => textOf(view.block)).join(' ');
}

/** `least`: the share of the title that it has. */
function isHeadline(block: Block, { squashedTitle }: Known, least = 0): boolean {
  if ((block.inside & inside.heading) === 0 || squashedTitle.length < 8) return false;
  const text = squash(textOf(block));
  const isBeginning = text.length > squashedTitle.length * least && squashedTitle.startsWith(text);
  return isBeginning || text.endsWith(squashedTitle);
}

function isStandfirst({ view: { block, box, place }, reason }: Verdict, isFirst: boolean): boolean {
  const isNamed = standfirstName.test(box.className);
  // The model, which has seen few, cuts a line that is set as one. Of what it cut the links are gone.
  const isOut =
    reason === 'outside-article' ||
    (reason === 'block-model' && block.linkSize === 0 && (isNamed || /^h[2-6]$/.test(box.tag)));
  if (!isOut || (block.inside & noStandfirst) !== 0 || place.copies > 1) return false;
  if (block.size > longest || (block.size < shortest && !(isFirst && isShort(block, box)))) return false;
  // Offers link too, in few words.
  if (block.linkSize > (block.size >= paragraphSize ? block.size * mostLinks : 0)) return false;
  if (box.hasButton || box.hasField || box.tag === 'li') return false;
  // Days and times.
  if (block.digits * 8 > block.size || foreign.test(box.className) || rights.test(textOf(block)))
    return false;
  return isNamed || isSentenceEnd(block.last);
}

/** Whether a few words are a standfirst: named so, all that stands in their box, and no label. */
function isShort(block: Block, box: Box): boolean {
  if (block.size < shortestNamed || isLoose(box) || !shortName.test(box.className)) return false;
  const text = lowerCase(textOf(block));
  return !label.test(text) && !words.credit.test(text);
}

/** Whether the summary has a line: of several only one is in the front matter, where its end is brought back. */
function isStated(block: Block, { summaries: [summary = ''] }: Known): boolean {
  const line = squash(textOf(block));
  return summary.includes(line) || (summary.length > line.length * mostOfIt && line.startsWith(summary));
}

/** Whether the text says a line itself, or it is who wrote it, or calls for something. */
function isSaid(block: Block, { names }: Known, opening: readonly string[]): boolean {
  const [line, text] = [squash(textOf(block)), lowerCase(textOf(block))];
  if (opening.some((other) => other.includes(line))) return true;
  if (opening.some((other) => other.length > shortest && line.includes(other))) return true;
  const spacedText = spaced(text);
  const isByline = names.some((name) => {
    const at = spacedText.indexOf(spaced(name));
    // One of a few words has the name anywhere.
    return at === 0 || (at > 0 && block.size < shortest);
  });
  return isByline || words.request.test(text) || words.consent.test(text);
}

/** Whether a line shares a box with nothing but a link that calls: it says what for. */
function isAboveCall({ place, next }: BlockView): boolean {
  if (place.parent.blocks !== 2 || next?.place.parentBox !== place.parentBox) return false;
  return next.block.linkSize === next.block.size && words.request.test(lowerCase(textOf(next.block)));
}

/** The words of a text, a space around each. */
function spaced(text: string): string {
  return ` ${text.replace(/[\s,.:;&|/()–—-]+/g, ' ').trim()} `;
}

/** Whether a line stands in one small box with a picture: its caption. */
function isBesidePicture({ boxes, blocks, pictures }: PageBlocks, block: Block, parentBox: number): boolean {
  const at = blocks.indexOf(block);
  const isSmall = (boxes[parentBox]?.size ?? 0) <= block.size * 2;
  return (
    isSmall && pictures.some((one) => one.block === at && (one.box === block.box || one.box === parentBox))
  );
}
