import { announcesOthers } from '../blocks/announces-others';
import { inside } from '../blocks/page-blocks';
import type { Known } from '../known';
import { leadingSigns } from '../leading-signs';
import { linkAround } from '../link-around';
import { lowerCase } from '../lower-case';
import { groupLines, type Line } from './line';
import { isAnnounced, leadsWithin } from './pointers';
import { words } from './words';

/** Letters of a line that points to another article. */
const pointerSize = 200;
/** Letters of a headline: shorter links are labels and names. */
const headlineSize = 12;
/** Headlines, at least, by which a section is one of teasers. */
const fewestTeasers = 2;

/**
 * Cuts the other articles that a label announces: the links right below it, and where the headlines below it are gone, what is
 * left of their teasers. `lines`: those that were cut as well.
 */
export function cutAnnounced(lines: readonly Line[], { host }: Known): void {
  if (host === '') return;
  for (const [index, label] of lines.entries()) {
    if (!isPointerLabel(label)) continue;
    const teasers = readTeasers(lines, index, host);
    const found = teasers.length > 0 || !label.isLeft ? teasers : readLinks(lines, index, host);
    if (found.length === 0) continue;
    for (const line of [label, ...found]) if (line.isLeft) line.cut('pointer');
  }
  cutAlike(lines, host);
}

/** Whether a line is nothing but words that announce other articles. */
export function isPointerLabel(line: Line): boolean {
  return (line.isFree || line.isInside(inside.heading)) && announcesOthers(line.block);
}

/**
 * The lines below a label that are headlines with a link within the site throughout, or in its callout headings that hold one: "The
 * latest on harbors". A list goes later, all of it or none.
 */
function readLinks(lines: readonly Line[], label: number, host: string): readonly Line[] {
  const at = label + 1;
  const around = lines[label]?.place.island;
  const isLink = (line: Line): boolean =>
    isHeadline(line, host) || (line.place.island === around && isInCallout(line) && leadsWithin(line, host));
  let end = at;
  for (
    let line = lines[end];
    line !== undefined && !line.isInside(inside.list) && isLink(line);
    line = lines[end]
  )
    end++;
  return lines.slice(at, end);
}

const setInCallout = inside.callout | inside.heading;

function isInCallout({ size, block }: Line): boolean {
  const isSet = (block.inside & setInCallout) === setInCallout;
  return isSet && size <= pointerSize && block.linkSize >= headlineSize;
}

function isHeadline(line: Line, host: string): boolean {
  return line.linkShare > 0.9 && line.block.linkSize >= headlineSize && leadsWithin(line, host);
}

/**
 * The lines below a heading, up to the next of its level, where the headings among them are all linked headlines that are cut, and
 * text stands only below one. Where the page has a box for them the text goes on behind it.
 */
function readTeasers(lines: readonly Line[], label: number, host: string): readonly Line[] {
  const tag = lines[label]?.box.tag ?? '';
  if (!headingTag.test(tag)) return [];
  const end = lines.findIndex((line, index) => index > label && isHeading(line) && line.box.tag <= tag);
  const section = lines.slice(label + 1, end < 0 ? lines.length : end);
  const headlines = section.filter(isHeading);
  const areTeasers = headlines.every((line) => !line.isLeft && isHeadline(line, host));
  const first = section.find((line) => line.isProse || isHeading(line));
  if (!areTeasers || headlines.length < fewestTeasers || first !== headlines[0]) return [];
  const around = boxAround(lines[label], headlines.at(-1));
  return section.filter(({ block }) => around?.contains(block.nodes[0] ?? null) !== false);
}

/** The innermost box that both lines stand in; `null`: one of them has left the copy. */
function boxAround(line: Line | undefined, other: Line | undefined): Element | null {
  const last = other?.block.nodes[0] ?? null;
  let box = line?.block.nodes[0]?.parentElement ?? null;
  while (box !== null && !box.contains(last)) box = box.parentElement;
  return box;
}

const headingTag = /^h[1-6]$/;

function isHeading(line: Line): boolean {
  return line.isInside(inside.heading) && headingTag.test(line.box.tag);
}

/**
 * Cuts all lines of a name where each of them is mostly a link within the site, and one says that it leads to another article. Not
 * those that a sentence announces: they are what the article is about.
 */
function cutAlike(lines: readonly Line[], host: string): void {
  const groups = groupLines(lines, ({ box }) => (box.className === '' ? null : box.kind));
  for (const group of groups.values()) {
    if (!arePointers(group, host)) continue;
    const [first] = group;
    const at = first === undefined ? -1 : lines.indexOf(first);
    if (first !== undefined && isAnnounced(first, lines[at - 1])) continue;
    for (const line of group) if (line.isLeft) line.cut('pointer');
  }
}

function arePointers(group: readonly Line[], host: string): boolean {
  if (group.length < 2 || !group.some(({ isLeft }) => isLeft) || !group.every(isMostlyLink)) return false;
  return group.some(isPointing) && group.every((line) => leadsWithin(line, host));
}

/** What parts a label from the headline that it announces. */
const labelEnd = /[:：»>]\s*$/;

/**
 * Whether a line begins with a label of other articles: a sign closes it, or the link begins right behind, but for words set apart from
 * both: of whom it is for. Headlines may begin so too.
 */
function isPointing({ text, block }: Line): boolean {
  const label = words.related.exec(text.replace(leadingSigns, ''))?.[0] ?? '';
  if (label.length < text.length && labelEnd.test(label)) return true;
  const at = block.nodes.findIndex((node) => linkAround(node) !== null);
  const linked = block.nodes[at];
  if (linked === undefined) return false;
  const beside = block.nodes.slice(0, at);
  const written = beside.filter(({ nodeValue }) => /\S/.test(nodeValue ?? ''));
  const own = written[0]?.parentElement ?? null;
  const isApart =
    own !== null && written.every(({ parentElement }) => parentElement?.contains(linked) === false);
  const parts = isApart ? beside.filter((node) => own.contains(node)) : beside;
  const before = lowerCase(
    parts
      .map(({ nodeValue }) => nodeValue ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return before !== '' && words.related.exec(before)?.[0].length === before.length;
}

function isMostlyLink({ isFree, size, linkShare, block }: Line): boolean {
  return isFree && size <= pointerSize && linkShare >= 0.5 && block.linkSize >= headlineSize;
}
