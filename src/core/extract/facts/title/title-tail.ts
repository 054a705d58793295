import { lowerCase } from '../../lower-case';
import { squash } from '../../text';
import type { SiteWords } from '../site-words';

/** A title and the site's name that stood behind or before it. */
export interface SplitTitle {
  title: string;
  /** `''` when nothing was cut. */
  tail: string;
}

/** No title is longer; the patterns below read a text many times. */
const longest = 1_000;

/** Without any of these signs none of the patterns below matches: most titles have none, and each pattern is compiled at its first use. */
const parted = /[|｜丨_»›·•：]|::|\s[-–—:]|[-–—].*[\u2e80-\ufaff]/s;
/** Signs between a title and the names of its section and site. */
const signs = '\\s*[|｜丨_»›·•]\\s*|\\s+[-–—:]{1,2}\\s+';
/** The same with a dash that has no blanks around it, which the tables of Unicode are needed for. */
const signsInHan = `${signs}|\\s*[-–—]{1,2}(?=[^-–—\\s]*\\p{Script=Han}[^-–—]*$)`;
/** Where no other sign is left: Chinese titles hold it themselves. */
const colon = '\\s*：\\s*';
/** Han, among others. */
const han = /[\u2e80-\ufaff]/;
/** What the next pattern needs. */
const twoSigns = /[|｜»·•–—-]\s.*\s[|｜»·•–—-]/s;
/** A name that holds such a sign itself: "Courier - News". What begins as the host does is mostly the headline's: told by a whole name or an address. */
const twoParts = /^(.{2,}?)\s+[|｜»·•–—-]\s+((\S.{1,60}?)\s[|｜»·•–—-]\s.{2,60})$/su;
const firstPart =
  /^([^|｜丨:：›»–—-]{2,40}?)(?:\s*[|｜丨›»]\s*|\s*::\s*|\s+[-–—:]{1,2}\s+|-(?=[\u2e80-\ufaff]))(.+)$/su;
const siteKind =
  /(?:网|網|网站|新闻|新聞|[日晚早时]报|[日時]報|在线|频道|頻道|客户端|门户|论坛|官网|资讯|ニュース|新聞社|オンライン|뉴스|신문|일보|[.]\w{2,4}|news|times|post|online|magazine|zeitung|nachrichten|journal|tribune|herald|gazette|today|daily|blog)$/;

/**
 * Cuts the names of site and section off a page's title: only parts that are known as such, since a title may hold `|` or ` - `
 * itself. `other` is a second wording of the title, without them if possible.
 */
export function splitTitle(text: string, site: SiteWords, other: string): SplitTitle {
  let title = text.slice(0, longest);
  if (!parted.test(title)) return { title, tail: '' };
  let tail = '';
  const [, before = '', name = '', start = ''] = (twoSigns.test(title) ? twoParts.exec(title) : null) ?? [];
  const isNamed = site.names.some((each) => same(each, name) || same(each, start));
  if (name !== '' && (isNamed || (/^\S+\.\S+$/.test(start) && site.isSite(start))))
    return { title: before.trim(), tail: name.trim() };
  const patterns = [
    endingAfter(han.test(title) ? signsInHan : signs),
    ...(title.includes('：') ? [endingAfter(colon)] : []),
  ];
  for (const pattern of patterns)
    for (let match = pattern.exec(title); match !== null; match = pattern.exec(title)) {
      const [, head = '', sign = '', part = ''] = match;
      if (!isCut(head, sign, part, site, other)) break;
      title = head.trim();
      tail = tail === '' ? part.trim() : tail;
    }
  // "The Courier - Local News" has no headline.
  if (tail !== '' && site.isSite(title) && !site.isSite(tail)) tail = title;
  const [, first = '', rest = ''] = (parted.test(title) ? firstPart.exec(title) : null) ?? [];
  if (rest !== '' && (site.isSite(first) || same(rest, other)))
    return { title: rest.trim(), tail: tail || first.trim() };
  return { title, tail };
}

/** A printed headline without the section behind a bar. */
export function cutSection(text: string, site: SiteWords): string {
  const bar = text.lastIndexOf('|');
  return bar > 0 && site.isSection(text.slice(bar + 1)) ? text.slice(0, bar).trim() : text;
}

/** A text in which one of these signs stands before what ends it. */
function endingAfter(sign: string): RegExp {
  return new RegExp(`^(.{2,}?)(${sign})((?:(?!\\s*[|｜丨_»›·•]\\s*|\\s+[-–—]\\s+|--).)+)$`, 'su');
}

function isCut(head: string, sign: string, part: string, site: SiteWords, other: string): boolean {
  if (site.isSite(part) || same(head, other) || site.isSection(part)) return true;
  if (other !== '' && squash(other).endsWith(squash(part))) return false;
  // "标题_频道_站名": the low line parts nothing else in Chinese titles.
  if (sign.trim() === '_') return true;
  return part.length <= 24 && isSiteKind(part);
}

/** Whether a name ends as those of sites do: "Courier Online", "日报". */
export function isSiteKind(name: string): boolean {
  return siteKind.test(lowerCase(name.trim()));
}

function same(a: string, b: string): boolean {
  return b !== '' && squash(a) === squash(b);
}
