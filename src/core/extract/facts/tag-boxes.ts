import type { Evidence } from '../evidence/evidence';
import type { Mark } from '../evidence/mark';

/** A box that holds the links to the article's tags. */
const tagBox = /(?:^|[\s_-])tags?(?:-?list|-?links|s)?(?:$|[\s_-])/;
/** What names a section rather than a topic: `rel="category tag"`. */
export const ofCategory = /(?:^|\s)category/;
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
  const links = own.filter(
    ({ name, line, hint }) => name === 'a' && line === first?.line && !ofCategory.test(hint),
  );
  const alone = links.length > 1 ? links.flatMap(textsOf) : first && textsOf(first);
  return row ?? alone ?? findAlone(boxes);
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
