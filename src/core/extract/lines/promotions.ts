import { type Box, inside } from '../blocks/page-blocks';
import { groupLines, type Line } from './line';
import { words } from './words';

/** Letters of a line that calls, and of one that only names what a press on it does. */
const [callSize, buttonSize] = [160, 40];
/** Letters of a paragraph that calls below a heading. */
const longCallSize = 300;
/** A box with more of the article's letters is the article. */
const mostShare = 0.4;

/**
 * Cuts what asks the reader for something between the paragraphs: boxes with a field to fill in, boxes that call and have a
 * button or a line to press or are called after a newsletter, what an offer of a shop leaves, single lines that call and are links to a good part. `lines`: those that were cut as well, since
 * buttons go first.
 */
export function cutPromotions(lines: readonly Line[]): void {
  const most = sumOf(lines.filter((line) => line.isLeft)) * mostShare;
  const islands = groupLines(lines, ({ place: { island } }) =>
    island === null || isOfText.test(island.tag) ? null : island,
  );
  const offered: Line[] = [];
  for (const [island, members] of islands) {
    const left = members.filter((line) => line.isLeft);
    if (isCalledOffer(island, left)) offered.push(...left);
    if (sumOf(left) > most) continue;
    if (
      asksForSomething(island, members, left) ||
      isOffer(members, left) ||
      asksForMoney(island, members, left)
    )
      for (const line of left) line.cut('promotion');
  }
  if (sumOf(offered) <= most) for (const line of offered) line.cut('promotion');
  for (const line of lines) if (line.isLeft && (isCall(line) || isRequest(line))) line.cut('promotion');
}

/** A box that asks below a heading for money, and has a button or a line to press: "Support our journalism". */
function asksForMoney(island: Box, members: readonly Line[], [heading, ...others]: readonly Line[]): boolean {
  if (heading?.isInside(inside.heading) !== true || !words.support.test(heading.text)) return false;
  return isPressed(island, members) && others.some(({ text }) => words.money.test(text));
}

/** What boxes are called in which a paper offers its letters, or calls to act. */
const offers = /(?:^|[\s_-])(?:newsletter|cta)(?:$|[\s_-])/i;

/** A box that is called so and holds no text that is surely an article's: sections of one are called so too. */
function isCalledOffer(island: Box, left: readonly Line[]): boolean {
  if (!offers.test(`${island.className} ${island.id}`)) return false;
  return !left.some((line) => line.isProse && line.isSurelyText);
}

/** Whether a box has a button, or a line that is a short link and nothing else. */
function isPressed(island: Box, members: readonly Line[]): boolean {
  return island.hasButton || members.some(({ linkShare, size }) => linkShare > 0.9 && size <= buttonSize);
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}

/** Letters of what an offer in a shop says, line by line and in all. */
const [labelSize, offerSize] = [30, 80];

/** Price and shop, where the rest of their box is gone. */
function isOffer(members: readonly Line[], left: readonly Line[]): boolean {
  const isGone = members.some((line) => !line.isLeft);
  const isPrice = left.some(({ text }) => /[$£€¥₹]\s?\d|\d\s?[€£]/.test(text));
  return (
    isGone &&
    isPrice &&
    sumOf(left) <= offerSize &&
    left.every((line) => line.isOpen && line.size <= labelSize)
  );
}

/** Boxes that are parts of an article by what they are. */
const isOfText = /^(?:p|li|t[dhr]|tbody|table|d[dtl]|h[1-6]|[uo]l|blockquote|fig.*|pre|details)$/;

/** What a box says whose form a script was to bring. */
const lostForm =
  /if you.{0,50}can(?:[’']?|no)t see (?:the|this|our) form|(?:falls|wenn) .{0,50}formular nicht (?:sehen|angezeigt)/;

function isLostForm(line: Line): boolean {
  return line.block.linkSize > 0 && lostForm.test(line.text);
}

/** Whether a box asks, and says little that is no part of its asking. */
function asksForSomething(island: Box, members: readonly Line[], left: readonly Line[]): boolean {
  if (isNothingButCalls(left) || isHeadedCall(left)) return true;
  const hasField = island.hasField || left.some(isLostForm);
  const canBePressed = isPressed(island, members);
  if (!canBePressed && !hasField && left.length < 2) return false;
  const terms = new Set(left.filter(({ text }) => words.consent.test(text)));
  const hasButton = terms.size > 1 || canBePressed;
  if (!hasButton && !hasField) return false;
  const calls = new Set(left.filter((line) => terms.has(line) || isLostForm(line) || isAsking(line)));
  const silent = left.filter((line) => line.isProse && !calls.has(line));
  if (!hasField && isListOfOthers(left, calls)) return false;
  if (hasField) return silent.length < 2 && (calls.size > 0 || silent.length === 0);
  return silent.length * 2 < calls.size;
}

/** Items, at least, of a list that is more than its calls, and how many there are to each call in it. */
const [fewestItems, itemsToCall] = [8, 4];

/** A long list of names, one of which is that of a network: what calls above a list offers it, as a paper does its letters. */
function isListOfOthers(left: readonly Line[], calls: ReadonlySet<Line>): boolean {
  const items = left.filter(({ box }) => box.tag === 'li');
  const asking = items.filter((item) => calls.has(item));
  const isOfItems = calls.size > 0 && calls.size === asking.length;
  return isOfItems && items.length >= fewestItems && asking.length * itemsToCall < items.length;
}

/** A sentence of the text tells of apps and networks too; only a request is none of it. */
function isAsking({ isProse, isOpen, text }: Line): boolean {
  return (isProse && !isOpen ? words.request : words.appeal).test(text);
}

/** Lines with a link that all call, one of them from its first word on: a text about newsletters has the word in each line too. */
function isNothingButCalls(left: readonly Line[]): boolean {
  if (left.length < 2 || !left.some(({ block }) => block.linkSize > 0)) return false;
  return left.every(isShortRequest) && left.some(({ text }) => words.call.test(text));
}

/** A heading about a network or a newsletter, which the model would have cut, and a single paragraph that calls to it, with a link. */
function isHeadedCall([heading, call, ...others]: readonly Line[]): boolean {
  if (heading?.isInside(inside.heading) !== true || call === undefined || others.length > 0) return false;
  if ((heading.verdict.score ?? 0) >= 0) return false;
  if (call.block.linkSize === 0 || call.size > longCallSize || call.isSurelyText) return false;
  return words.appeal.test(heading.text) && words.request.test(call.text);
}

function isShortRequest({ isProse, isSurelyText, size, text }: Line): boolean {
  return !isProse && !isSurelyText && size <= callSize && words.request.test(text);
}

/** A line that asks for something from its first word on, and says where: by a link, or a code to scan. */
function isRequest({ isFree, size, block, text }: Line): boolean {
  const asked = isFree && size <= callSize ? text.replace(signs, '') : '';
  if (!words.asks.test(asked)) return false;
  const isCalled = words.network.test(asked) || (words.channel.test(asked) && words.ourselves.test(asked));
  return isCalled && (block.linkSize > 0 || scanned.test(asked));
}

/** What a code to scan is for: an article tells of such codes too. */
const scanned = /^[扫掃长長].*(?:[关關]注|公[众眾][号號]|[获獲]取更多|了解更多)/;

/** Hands and arrows before it. */
const signs = /^[^\p{L}\p{N}]{1,6}/u;

function isCall({ isFree, isOpen, size, block, linkShare, text }: Line): boolean {
  return (
    isFree && isOpen && size <= callSize && linkShare >= 0.3 && block.marks === 0 && words.appeal.test(text)
  );
}
