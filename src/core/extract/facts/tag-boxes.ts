import type { Evidence } from '../evidence/evidence';
import { isTagLink, type Mark } from '../evidence/mark';
import { squash } from '../text';
import type { Story } from './story';

/** A box that holds the links to the article's tags. */
const tagBox = /(?:^|[\s_-])tags?(?:-?list|-?links|s)?(?:$|[\s_-])/;
/** What stands before them, and between, and buttons behind them. */
const tagWord =
  /[:：]\s*$|^[\P{L}]*$|^(?:tweet|share|teilen|comments?|コメント|tags?|(?:related )?topics?|keywords?|schlagw[oö]rte[r]?|themen|etiquetas|l[äe]s mer om|mehr (?:zum thema|lesen über)|filed under|标签|標籤|(?:関連)?(?:タグ(?:一覧へ?)?|キーワード)|태그)$/iu;
const shortest = 2;
/** A way to the front page and a section is a breadcrumb, whatever it is called. */
const home = /^(?:home|start(?:seite)?|首[页頁]|ホーム|トップ)$/i;

/** The texts of the box with the article's tags, without what announces and parts them. */
export function readTagBox({ marks }: Pick<Evidence, 'marks'>): string[] {
  const boxes = marks.filter((mark) => tagBox.test(mark.hint) && mark.href !== '');
  const own = boxes.filter(({ isSide }) => !isSide);
  const row = own.map(textsOf).find((texts) => texts.length >= shortest);
  // Each topic's link may be called a tag, and the box around them not.
  const [first] = own;
  const links = own.filter(({ name, line }) => name === 'a' && line === first?.line);
  const alone = links.length > 1 ? links.flatMap(textsOf) : first && textsOf(first);
  return row ?? alone ?? findAlone(boxes);
}

/** A row of topics stands in this many lines around the article, and has no more other letters in a line: "Filed under". */
const near = { above: 8, below: 40, foot: 15, letters: 24 };
const longestRow = 15;

/** The texts of links to topics that stand together in lines of their own; `isOwn`: whether the article has a word of one, as it has of most. */
export function readTagRow({ marks, lines, at, end }: Story, isOwn: (tag: string) => boolean): string[] {
  if (at < 0) return [];
  const rows: Mark[][] = [];
  for (const mark of marks) {
    // Menus and lists of other articles are side boxes as well as the article's own foot, which comes right behind the text.
    const isNear = mark.isSide
      ? end >= 0 && mark.line > end && mark.line <= end + near.foot
      : mark.line >= at - near.above && (end < 0 || mark.line <= end + near.below);
    if (!isNear || mark.name !== 'a' || mark.text === '' || !isTagLink(mark.href)) continue;
    const row = rows.at(-1);
    if (row !== undefined && mark.line - (row.at(-1)?.line ?? 0) <= 1) row.push(mark);
    else rows.push([mark]);
  }
  const isRow = (row: Mark[]): boolean => {
    const first = row[0]?.line ?? 0;
    const size = sizeOf(lines.slice(first, (row.at(-1)?.line ?? 0) + 1)) - sizeOf(row);
    return row.length >= shortest && row.length <= longestRow && size <= near.letters;
  };
  const texts = rows.filter(isRow).map((row) => row.map(({ text }) => text));
  return texts.find((row) => row.filter(isOwn).length * 2 > row.length) ?? [];
}

function sizeOf(parts: readonly { text: string }[]): number {
  return squash(parts.map(({ text }) => text).join('')).length;
}

/** Teasers have boxes of tags too: in a side box there must be one, which a word may announce. */
function findAlone(boxes: Mark[]): string[] {
  const rows = boxes.filter((mark) => textsOf(mark).length >= shortest);
  const named = rows.filter(({ pieces }) => tagWord.test(pieces[0] ?? ''));
  const found = named.length > 0 ? named : rows.filter(({ name }) => name === 'ul');
  const [first] = found;
  const isOne =
    first !== undefined && found.every(({ text, line }) => text === first.text && line === first.line);
  return isOne ? textsOf(first) : [];
}

function textsOf({ pieces }: Mark): string[] {
  const texts = pieces.filter((text) => !tagWord.test(text));
  return home.test(texts[0] ?? '') ? [] : texts;
}
