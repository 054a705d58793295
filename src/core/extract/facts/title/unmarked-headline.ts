import type { Evidence } from '../../evidence/evidence';
import { squash } from '../../text';
import type { SiteWords } from '../site-words';
import { isSiteKind } from './title-tail';
import { type Heading, isLong } from './headings';

/** Boxes whose line is an item, a caption, a cell, a quote, a paragraph or a heading of something else. */
const noHeadline = /^(?:li|figcaption|option|summary|pre|blockquote|footer|address|[dt][dht]|p|h[4-6])$/;
/** Letters of a paragraph of the text: the headline stands above the first. */
const paragraph = 200;

/**
 * The headline of a page that marks none as a heading: the line above the text, outside of side boxes, that says a declared title word
 * by word. It is spelled as declared: a line may be in capitals or have signs around it. `declared`: the most telling first.
 */
export function findUnmarked({ lines, homeNames }: Evidence, declared: string[], site: SiteWords): Heading[] {
  const home = homeNames.map(squash);
  const all = new Set(declared.filter((title) => title !== '' && !site.isSite(title)).map(squash));
  // A title of a word or two beside a whole one is the site's or its section's.
  const titles = [...all].filter(
    (title, index, [first = '']) =>
      isLong(title, 6) && (index === 0 || (title.length * 3 >= first.length && !home.includes(title))),
  );
  let rank = titles.length;
  for (const { text, name, isSide } of lines) {
    if (isSide) continue;
    if (text.length >= paragraph) break;
    const at = noHeadline.test(name) ? -1 : titles.indexOf(squash(text));
    if (at >= 0 && at < rank) rank = at;
  }
  const text = declared.find((title) => squash(title) === titles[rank]);
  return text === undefined ? [] : [{ text, isConfirmed: true }];
}

/** Letters of a headline, the longer of which are a paragraph, of a site's name, and lines above the text among which the headline stands. */
const [shortestHeadline, longestHeadline, longestName, above] = [10, 100, 12, 8];
/** Such pages are Chinese, Japanese and Korean; elsewhere the line can be any. */
const asian = /[\u3040-\u9fff\uac00-\ud7af]/;
/** A time, a day, the end of a sentence, where the page stands in its site, who wrote and how many read it. */
const noTitle =
  /\d[:：]\d\d|\d{4}[-./年]|[.。]$|[>»›]|(?:位置|作者|来源|來源|浏览|瀏覽|点击|字号|字體)\S{0,4}[:：]|(?:기자|승인|댓글|조회)(?:\s|$)/;

/**
 * The headline of a page that calls itself after its site alone, as those that apps share do, and marks none: the longest line of the
 * few above the text.
 */
export function findAboveText({ lines }: Evidence, declared: string[], site: SiteWords): Heading[] {
  const isName = (title: string): boolean =>
    site.isSite(title) || (title.length <= longestName && isSiteKind(title));
  const titles = declared.filter((title) => title !== '');
  if (titles.length === 0 || !titles.every(isName)) return [];
  const text = lines.findIndex(({ text: each, isSide }) => !isSide && isLong(each, longestHeadline));
  const near = lines
    .slice(Math.max(0, text - above), Math.max(0, text))
    .filter(
      ({ text: each, name, isSide }) =>
        !isSide &&
        !noHeadline.test(name) &&
        asian.test(each) &&
        isLong(each, shortestHeadline) &&
        !noTitle.test(each),
    );
  const [first] = near.sort((one, other) => other.text.length - one.text.length);
  return first === undefined ? [] : [{ text: first.text, isConfirmed: false }];
}
