import { readRegisteredHost } from '../registered-host';
import { isSentenceEnd } from '../text-measure';
import { isAnnouncement } from '../blocks/announcements';
import { inside } from '../blocks/page-blocks';
import type { Known } from '../known';
import { letter } from '../letter';
import { endsInLink, linkAround } from '../link-around';
import { groupLists, type Line } from './line';

/** A headline: shorter links are labels and names, longer lines are text. */
const [fewest, most] = [12, 200];
/** Words of a sentence, at least. */
const fewestWords = 4;
/** Characters of a label before a link: "Read more:". */
const longestLabel = 40;
/** More headings or lists of links are what the article is about: a round-up names what it tells of. */
const [few, fewBare] = [2, 4];
/** Letters of the items of a list of headlines, on average. */
const headlineSize = 40;

/**
 * Cuts lines between the paragraphs that lead to other articles of the same site: a line or a heading that is one link
 * throughout, a label with such a link to the line's end, a list of such links.
 */
export function cutPointers(lines: readonly Line[], { host }: Known): void {
  if (host === '') return;
  const found = lines.filter((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    return (
      isPointer(line, host) && !isAnnounced(line, before) && !isOneOf(line, before) && !isOneOf(line, after)
    );
  });
  const isHeading = (line: Line): boolean => line.isInside(inside.heading);
  const headings = found.filter(isHeading);
  const bare = found.filter((line) => !isHeading(line) && !isLabelled(line));
  const kept = new Set([...(headings.length > few ? headings : []), ...(bare.length > fewBare ? bare : [])]);
  const lists = groupLists(lines).filter((items) => isListOfHeadlines(items, host));
  cutAll(found.filter((line) => !kept.has(line)));
  if (lists.length <= few) cutAll(lists.flat());
}

function cutAll(lines: readonly Line[]): void {
  for (const line of lines) line.cut('pointer');
}

function isListOfHeadlines(items: readonly Line[], host: string): boolean {
  const size = items.reduce((sum, item) => sum + item.size, 0);
  return (
    size >= items.length * headlineSize &&
    items.every((item) => item.linkShare > 0.7 && leadsWithin(item, host))
  );
}

function isPointer(line: Line, host: string): boolean {
  const { block, size } = line;
  if (block.linkSize < fewest || size > most || line.linkShare < 0.4) return false;
  // A step or a place in a ranking that links to what is said of it elsewhere.
  if (line.isInside(inside.heading) && numbered.test(line.text)) return false;
  const isBeside = line.isFree || line.isInside(inside.heading);
  // But for signs around it: a sentence of the text that leads elsewhere throughout has its full stop outside of the link.
  const isLink = size - block.linkSize <= 3 && !isLinkedSentence(line);
  return isBeside && leadsWithin(line, host) && (isLink || (isLabelled(line) && !isEnumeration(line)));
}

/** A sentence of several words, in a paragraph: headings may end with a mark too. */
function isLinkedSentence({ block, text, isFree }: Line): boolean {
  if (!isFree || !isSentenceEnd(block.last) || text.split(' ').length < fewestWords) return false;
  return !endsInLink(block.nodes);
}

/** Whether the line before says that this one comes: "… apply here:". */
export function isAnnounced({ place }: Line, before: Line | undefined): boolean {
  if (before === undefined || !before.isLeft || !isAnnouncement(before.block)) return false;
  return before.place.parentBox === place.parentBox;
}

const numbered = /^\d{1,3}[.)]/;

/** Whether all its links are to other pages of the site of this host. */
export function leadsWithin({ links }: Line, host: string): boolean {
  const addresses = links.map((link) => link.getAttribute('href') ?? '');
  return addresses.every((address) => readRegisteredHost(address) === host && !file.test(address));
}

/** What an article hands out. */
const file = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|epub|mp3)(?:$|[?#])/;

/** Names behind a label, each with a link to what the site has on it: "Affected: Utrecht, Delft". */
function isEnumeration({ block, links, isProse }: Line): boolean {
  return !isProse && links.length > 1 && block.linkSize < links.length * fewest;
}

/** Whether the line beside it, of the same kind, enumerates: so does this one, of a single name. */
function isOneOf({ place }: Line, beside: Line | undefined): boolean {
  return beside !== undefined && beside.place.path === place.path && isEnumeration(beside);
}

/** A label that a colon or arrow closes, and nothing but links after it. */
function isLabelled({ block }: Line): boolean {
  let label = '';
  let isLink = false;
  for (const node of block.nodes) {
    const isLinked = linkAround(node) !== null;
    const text = node.nodeValue ?? '';
    if (!isLinked && isLink && letter.test(text.toLowerCase())) return false;
    if (!isLinked && !isLink) label += text;
    isLink ||= isLinked;
  }
  return label.trim().length <= longestLabel && /[:：»›>→|-]\s*$/.test(label);
}
