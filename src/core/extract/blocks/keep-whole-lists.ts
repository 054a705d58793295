import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { textOf } from './page-blocks';
import { groupPools, isLayoutPool, isTablePool } from './pools';
import type { Verdict } from './verdict';

/** The share of a list's letters that has to stay for the rest to stay too. */
const mostOfIt = 0.5;
/** Share of letters in links: above the first a list leads elsewhere, below the second it is text. */
const [manyLinks, hardlyLinks] = [0.5, 0.1];
/** The share of a page's letters from which on a list is the article, or the page's layout. */
const wholeArticle = 0.5;
/** Of a list that is the article, at this score and below, in hundredths of a logit, the model is sure that an item is not part of it. */
const sure = -50;
/** And this of one between two that stay. */
const sureOfLone = -60;
/** And this of one that names a list in it. */
const sureOfName = -100;
/** Levels below the box that holds the article, at most, for a list to be one of its parts. */
const deepest = 2;

/**
 * Brings back what the model cut of lists: the name of a list in a list, the single item between two that stay or at either end, the
 * short items of one that mostly stays, without which the others are counted wrongly, those of one that is the article where it was
 * not sure, and one of mere text between two lines of the article.
 */
export function keepWholeLists(verdicts: readonly Verdict[]): void {
  const places = new Map(verdicts.map((verdict, index) => [verdict, index]));
  const stays = (verdict: Verdict | undefined, by: number): boolean => {
    const index = verdict === undefined ? undefined : places.get(verdict);
    return index !== undefined && verdicts[index + by]?.reason === null;
  };
  const page = measure(verdicts).all;
  for (const members of groupPools(verdicts)) {
    const isTable = isTablePool(members);
    keepNames(members);
    keepLone(members, isTable && !isLayoutPool(members));
    const { all, left, links } = measure(members);
    if (left === all || links > all * manyLinks || isTable) continue;
    const isWhole = all > page * wholeArticle;
    if (isWhole && !members.every(isItem)) continue;
    const [first] = members;
    // Items may have boxes in them.
    const isPart = members.some(isBelowMain) && links <= all * hardlyLinks;
    const isBetween = !isWhole && isPart && stays(first, -1) && stays(members.at(-1), 1);
    if (left < all * mostOfIt && !isBetween) continue;
    for (const member of members) {
      const isSure = isWhole && (member.score ?? sure) <= sure;
      if (member.reason === 'block-model' && !isSure) member.reason = null;
    }
  }
}

/** Items without links that name the list in them, of which a line stays: inner ones first. */
function keepNames(members: readonly Verdict[]): void {
  if (!members.some(isCutName)) return;
  const held = new Set<Element>();
  for (const member of members.toReversed().filter(isItem)) {
    const item = member.view.block.nodes[0]?.parentElement?.closest('li') ?? null;
    if (item !== null && held.has(item) && isCutName(member)) member.reason = null;
    const outer = item?.parentElement?.closest('li') ?? null;
    if (member.reason === null && outer !== null) held.add(outer);
  }
}

function isCutName(member: Verdict): boolean {
  const { block, box } = member.view;
  const isCut = member.reason === 'block-model' && (member.score ?? sureOfName) > sureOfName;
  return isCut && isItem(member) && block.linkSize === 0 && box.boxes > 0;
}

/** An item between two that stay, or that alone goes: lists are not cut one by one. Nor are tables of what they say, a cell's text without links. */
function keepLone(members: readonly Verdict[], hasCells: boolean): void {
  const isOne = (verdict: Verdict): boolean =>
    isItem(verdict) || (hasCells && verdict.view.block.linkSize === 0);
  const only = findOnlyCut(members);
  members.forEach((member, index) => {
    const stays = (beside: Verdict | undefined): boolean => beside?.reason === null && isOne(beside);
    const isUnsure = member.reason === 'block-model' && (member.score ?? sureOfLone) > sureOfLone;
    if (!isUnsure || !isOne(member)) return;
    const isBetween = stays(members[index - 1]) && stays(members[index + 1]);
    if (!isBetween && member !== only) return;
    if (isItem(member) || !isAdvertisement(member)) member.reason = null;
  });
}

/** Items of a list, at least, of which a single one does not go. */
const fewestItems = 4;

/** What leads from a list to all there is, in lower case. */
const toAll =
  /^(?:(?:see|view|show|browse|explore|read|load) (?:all|more|the full)|all \d|more\b|mehr\b|alle (?:\d|anzeigen|ansehen|themen)|voir (?:tou|plus)|tou(?:te)?s les \d|ver (?:tod|más|mais|tud)|(?:vedi|mostra|leggi) (?:tutt|altr)|(?:bekijk|toon) (?:alle|meer)|(?:se|vis|visa) (?:alle|alla|fler|mer)|zobacz (?:wszystk|więcej)|(?:смотреть|показать|все) (?:вс|ещ|\d)|tümü|すべて|もっと|一覧|查看|更多|전체|더 ?보기)/;

/**
 * The only item of a list that goes, where it is like the others: the first or the last of its list perhaps. One that offers
 * something, or leads to more of what is listed, is none of them.
 */
function findOnlyCut(members: readonly Verdict[]): Verdict | null {
  const cut = members.filter(({ reason }) => reason !== null);
  const [only] = cut;
  if (only === undefined || cut.length > 1 || members.length < fewestItems || !members.every(isItem))
    return null;
  const others = members.filter((member) => member !== only && isLinked(member) === isLinked(only));
  if (others.length * 2 < members.length) return null;
  const text = lowerCase(textOf(only.view.block));
  const isApart = [words.advertisement, words.request, words.appeal, toAll].some((other) => other.test(text));
  return isApart ? null : only;
}

/** Whether most of a line leads elsewhere. */
function isLinked({ view: { block } }: Verdict): boolean {
  return block.linkSize > block.size * manyLinks;
}

function isAdvertisement({ view: { block } }: Verdict): boolean {
  return words.advertisement.test(lowerCase(textOf(block)));
}

/** Lists of a page's layout have boxes in their items. */
function isItem({ view: { box } }: Verdict): boolean {
  return box.tag === 'li';
}

function isBelowMain({ view: { place } }: Verdict): boolean {
  return place.levelsBelow >= 0 && place.levelsBelow <= deepest;
}

/** Letters of a list: of all of it, of what stays, and of its links. */
function measure(members: readonly Verdict[]): { all: number; left: number; links: number } {
  const sizes = { all: 0, left: 0, links: 0 };
  for (const { view, reason } of members) {
    sizes.all += view.block.size;
    sizes.links += view.block.linkSize;
    if (reason === null) sizes.left += view.block.size;
  }
  return sizes;
}
