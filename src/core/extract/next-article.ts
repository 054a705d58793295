import { parseAddress } from './address';
import {
  beside,
  type Block,
  headingAround,
  inside,
  isWithin,
  type PageBlocks,
  textOf,
} from './blocks/page-blocks';
import { isWithinElement } from './blocks/within-element';
import { readRegisteredHost } from './registered-host';
import { storyBelow } from './story-below';
import { squash } from './text';
import { isSentenceEnd } from './text-measure';

/** Letters of a headline, and of what may stand above one in its box: a label, a section, a time. */
const [leastHeadline, longestAbove] = [12, 60];
/** Letters and paragraphs of another article whose headline is no main heading: a post of a live page, or a thing of a list, has fewer. */
const [leastLinked, leastParagraphs] = [500, 3];
/** Lines below a headline that say whose it is and of which day. */
const bylineLines = 5;
const longestByline = 120;
/** A year, or a time of day. */
const moment = /(?:19|20)\d\d|\d:\d\d|[٠-٩۰-۹]{4}/;
const bylineName = /author|byline|date|time|meta|info|publish/i;
/** Letters of a sentence of the text, and paragraphs of the page's own article above several others. */
const [textSize, leastAboveSeveral] = [60, 3];

/**
 * Index of the block with which another article begins below the page's own, as pages append the next one that readers scroll to: it has
 * a headline of its own at the head of a box, a byline or a box of an article, and paragraphs. -1: none does, or it cannot be told
 * which is the page's own.
 * @param at As `findHeadline`.
 * @param url The page's address.
 */
export function findNextArticle(page: PageBlocks, at: number, url: string): number {
  const { blocks } = page;
  const headline = blocks[at];
  if (headline === undefined) return -1;
  const own = squash(textOf(headline));
  for (let index = at + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !isHeadline(block) || squash(textOf(block)) === own) continue;
    if (!isLinked(block) && headingAround(page, block) !== 'h1') continue;
    const start = beginningOf(page, index, at);
    if (start === null || !isOther(page, index, start, url)) continue;
    return isOwnAbove(page, at, start, url) ? start.first : -1;
  }
  return -1;
}

/**
 * Whether the page's own article is what stands above another: not where the page lists whole articles, with a few words about them or
 * none, and not where the other one is a box in its text.
 */
function isOwnAbove(page: PageBlocks, at: number, start: Start, url: string): boolean {
  const { blocks, boxes } = page;
  const own = storyBelow(page, at, start.first - 1);
  if (own === null) return false;
  if (areSeveral(page, start, url) && (own.paragraphs < leastAboveSeveral || !start.isMain)) return false;
  const around = new Set(
    blocks
      .slice(at + 1, start.first)
      .filter(isText)
      .map(({ box }) => boxes[box]?.parent),
  );
  return !blocks.slice(start.last + 1).some((block) => isText(block) && around.has(boxes[block.box]?.parent));
}

function isText({ size, last, linkSize, inside: flags }: Block): boolean {
  return size >= textSize && isSentenceEnd(last) && linkSize * 2 < size && (flags & beside) === 0;
}

/** Whether other headlines of the rank follow that lead to pages of their own, or begin a box beside it as that one does. */
function areSeveral(page: PageBlocks, start: Start, url: string): boolean {
  const { blocks, boxes } = page;
  const level = headingAround(page, blocks[start.index]);
  return blocks.some((block, at) => {
    if (at <= start.index || !isHeadline(block) || headingAround(page, block) !== level) return false;
    if (at <= start.last) return start.isMain || leadsElsewhere(block, url);
    const next = beginningOf(page, at, start.last);
    return (
      next !== null && boxes[next.box]?.parent === boxes[start.box]?.parent && isOther(page, at, next, url)
    );
  });
}

/** Whether a line is a link as a whole. */
function isLinked({ target, linkSize, size }: Block): boolean {
  return target !== '' && linkSize >= size;
}

function isHeadline({ inside: flags, size }: Block): boolean {
  return (flags & inside.heading) !== 0 && (flags & beside) === 0 && size >= leastHeadline;
}

/** A box that begins with a headline, and the first of its blocks. */
interface Start {
  box: number;
  first: number;
  last: number;
  /** Index of the headline. */
  index: number;
  /** It is a main heading. */
  isMain: boolean;
}

/** The largest box without the page's headline that begins with another one; `null`: it stands within a box's text. */
function beginningOf(page: PageBlocks, index: number, at: number): Start | null {
  const { blocks, boxes } = page;
  const own = blocks[at]?.box;
  const isMain = headingAround(page, blocks[index]) === 'h1';
  let [first, above, found]: [number, number, Start | null] = [index, 0, null];
  for (let box = blocks[index]?.box ?? -1; box >= 0; box = boxes[box]?.parent ?? -1) {
    if (isWithin(boxes, own, box)) break;
    while (isWithin(boxes, blocks[first - 1]?.box, box)) above += blocks[--first]?.size ?? 0;
    if (above > longestAbove) break;
    found = { box, first, last: index, index, isMain };
  }
  if (found === null) return null;
  while (isWithin(boxes, blocks[found.last + 1]?.box, found.box)) found.last++;
  return found;
}

/**
 * Whether what begins with a headline is an article of its own: a part of one has neither a byline nor an `article` around it. What is
 * dear is asked last: pages have a hundred headlines of others.
 */
function isOther(page: PageBlocks, index: number, start: Start, url: string): boolean {
  const { blocks } = page;
  const isSigned = hasByline(blocks, index, start);
  if (!isSigned && !holdsArticle(page, start.box)) return false;
  const text = storyBelow(page, index, start.last);
  if (text === null) return false;
  if (start.isMain && isSigned) return true;
  const isLong = text.prose >= leastLinked && text.paragraphs >= leastParagraphs;
  return (isLong || start.isMain) && leadsElsewhere(blocks[index], url);
}

/** Whether a headline is a link to another page of the site: neither to a post on this one nor to a part of it. */
export function leadsElsewhere(block: Block | undefined, url: string): boolean {
  if (block === undefined || !isLinked(block)) return false;
  const [target, own] = [parseAddress(block.target, url), parseAddress(url)];
  if (target === null || own === null || readRegisteredHost(target.href) !== readRegisteredHost(url))
    return false;
  return target.pathname !== '/' && !target.pathname.startsWith(own.pathname.replace(/\/$/, ''));
}

/** Whether short lines beside a headline say whose the text is, or of when. */
function hasByline(blocks: readonly Block[], index: number, { first, last }: Start): boolean {
  const beneath = blocks.slice(index + 1, Math.min(index + 1 + bylineLines, last + 1));
  const end = beneath.findIndex(({ length }) => length > longestByline);
  const lines = [...blocks.slice(first, index), ...(end < 0 ? beneath : beneath.slice(0, end + 1))];
  return lines.some((line) => {
    if (line.length > longestByline) return false;
    return isWithinElement(line, isByline) || (!isSentenceEnd(line.last) && moment.test(textOf(line)));
  });
}

function isByline(element: Element): boolean {
  return element.localName === 'time' || bylineName.test(element.getAttribute('class') ?? '');
}

/** Whether a box is an `article`, or holds one. */
function holdsArticle({ boxes }: PageBlocks, outer: number): boolean {
  for (let box = outer; isWithin(boxes, box, outer); box++) if (boxes[box]?.tag === 'article') return true;
  return false;
}
