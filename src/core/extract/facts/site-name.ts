import { parseAddress } from '../address';
import type { Evidence } from '../evidence/evidence';
import type { Metas } from '../evidence/metas';
import { property, typesOf } from '../evidence/json-ld';
import { lowerCase } from '../lower-case';
import { readRegisteredHost } from '../registered-host';
import { squash } from '../text';
import { chooseText, type Choices } from './choice';
import { isHostLike } from '../evidence/host-like';
import { findArticleNode, readNames, readText } from './json-ld-article';
import { findInTitle, foldName as fold } from './name-in-title';
import { splitTagList } from './tag-text';
import { tidySiteNames } from './tidy-site-names';
import { isSiteKind } from './title/title-tail';

/**
 * The site's name: declared, else what stood behind the title, what links to the front page call it, the line of rights where that
 * is the site's, the host.
 * `tail`: see `readTitle`; `section`: which some systems declare as the site.
 */
export function readSiteName(
  evidence: Evidence,
  { title, tail: titleTail, section = '' }: { title: string; tail: string; section?: string | undefined },
): Choices<string> {
  const { metas, jsonLd, homeNames } = evidence;
  const publisher = readNames(property(findArticleNode(evidence), 'publisher'), jsonLd)[0] ?? '';
  const site = readText(jsonLd.others.find((node) => typesOf(node).includes('WebSite')));
  const host = (parseAddress(evidence.address.url)?.hostname ?? '').replace(/^www\./, '');
  const registered = readRegisteredHost(evidence.address.url);
  const word = fold(registered.replace(/\..*/, ''));
  const tail = isTopic(titleTail, evidence) && !isNamedAfter(titleTail, host, word) ? '' : titleTail;
  // A language in the place of a name.
  const stated = metas.all('og:site_name').find((name) => name !== evidence.lang.slice(0, 2)) ?? '';
  const app = metas.first('sitename', 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name');
  // A part of the site in the place of its name, "Economy", where others call the site and none calls it so.
  const others = [tail, publisher, app, site, ...homeNames].map(squash).filter(Boolean);
  const isPart =
    (squash(stated) === squash(section) || anySite.test(stated)) &&
    others.length > 0 &&
    !others.includes(squash(stated)) &&
    !isNamedAfter(stated, host, word);
  const declared = isPart ? '' : stated;
  const isAddress = isHostLike(declared);
  // An address in the place of a name, where title and logo agree on one.
  const isBetter = isAddress && homeNames.some((name) => squash(name) === squash(tail));
  const proper = findProper(declared, {
    names: [publisher, site, tail, ...(isAddress ? homeNames : [])],
    tail,
    registered,
    word,
  });
  // The host is called after the name behind the title, and not after the publisher.
  const isOtherCompany =
    !isHostLike(tail) && isNamedAfter(tail, host, word) && !isNamedAfter(publisher, host, word);
  const named = [
    ...chooseText(proper ?? '', 'pattern', 0.93),
    ...(isBetter ? chooseText(tail, 'pattern', 0.9) : []),
    ...chooseText(declared, 'meta', 0.93),
    // The company that publishes: the site is called as its host is.
    ...(isHosted(app, word) && company.test(publisher) ? chooseText(app, 'meta', 0.9) : []),
    ...(isOtherCompany ? chooseText(tail, 'pattern', 0.9) : []),
    ...chooseText(publisher, 'json-ld', 0.9),
    ...chooseText(site, 'json-ld', 0.85),
    ...chooseText(app, 'meta', 0.85),
    ...chooseText(tail, 'pattern', 0.95),
    ...chooseText(readPublisher(metas), 'meta', 0.6),
  ];
  const account = readAccountName(metas, title);
  const owner = named.length + account.length === 0 ? findOwner(evidence) : '';
  return tidySiteNames(
    [
      ...named,
      ...homeNames.flatMap((name, index) => chooseText(name, 'dom', index === 0 ? 0.75 : 0.2)),
      ...chooseText(account, 'meta', 0.6),
      ...chooseText(readOnlySite(evidence.documentTitle, title), 'pattern', 0.6),
      // Others have rights too: who made the system, the pictures, the covers of books.
      ...(host === '' || isCalled(owner, word, evidence.documentTitle)
        ? chooseText(owner, 'pattern', 0.2)
        : []),
      ...chooseText(findInTitle(evidence.documentTitle, title, word), 'pattern', 0.2),
      ...chooseText(host, 'url', 0.15),
      ...chooseText(owner, 'pattern', 0.1),
    ],
    { title, host, tail },
  );
}

/** Whether what stood behind the title is the last of the article's keywords, which portals line up there: "标题_关键词_关键词". */
function isTopic(tail: string, { metas, documentTitle, homeNames }: Evidence): boolean {
  return (
    tail !== '' &&
    documentTitle.trim().endsWith(`_${tail}`) &&
    !isSiteKind(tail) &&
    !homeNames.some((name) => squash(name).includes(squash(tail)) || squash(tail).includes(squash(name))) &&
    areTopics(documentTitle.split('_').slice(1), splitTagList(metas.all('keywords').join()).map(squash))
  );
}

/** Parts of many a site in the place of its name. */
const anySite =
  /^(?:news|blog|newsroom|stories|magazine|press|nachrichten|aktuelles|noticias|actualités|notizie)$/i;

/** Whether a site's host has a name as its `word`. */
function isHosted(name: string, word: string): boolean {
  return name !== '' && fold(name) === word;
}

/**
 * What another place calls a site that is declared by its address or a part of it: "courier" where the publisher is the "COURIER".
 * `registered`: the host that the site has, which begins with the `word`.
 */
function findProper(
  declared: string,
  { names, tail, registered, word }: { names: string[]; tail: string; registered: string; word: string },
): string | undefined {
  const isAlike = (name: string): boolean =>
    (name !== declared && squash(name) === declared) ||
    (name === tail && word === declared && (name === registered || isShortOf(declared, tail)));
  const isSpelled = (name: string): boolean => isHosted(name, word) && /^[^.]*\p{Lu}[^.]*$/u.test(name);
  if (!/^[a-z\d.-]+$/.test(declared)) return undefined;
  return names.find(isHostLike(declared) ? isSpelled : isAlike);
}

/** "rcourier" of "River Courier": one word is the same. */
function isShortOf(address: string, name: string): boolean {
  const words = name.split(/\s+/).map(fold);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    /^\p{Lu}/u.test(name) &&
    ((first.length > 3 && address.startsWith(first)) || (last.length > 3 && address.endsWith(last)))
  );
}

/** Whether several parts of a title are keywords, or one in the midst of them: sites have their own name there too, first or last. */
function areTopics(parts: string[], keywords: string[]): boolean {
  const own = parts.map(squash);
  const at = keywords.indexOf(own.at(-1) ?? '');
  return (
    (at > 0 && at < keywords.length - 1) ||
    (at >= 0 && own.filter((part) => keywords.includes(part)).length > 1)
  );
}

/** As companies sign that are called otherwise than their papers. */
const company = /\b(?:Ltd|Limited|Inc|LLC|PLC|GmbH|AG|KG|Group|Corporation)\b/;

/** Whether a host has a name as its `word`, maybe behind an article, or all its words as parts: "Bridge News" at news.bridge.test. */
function isNamedAfter(name: string, host: string, word: string): boolean {
  const parts = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
  return (
    /^(?:the|d[eia][ers]|l[ae])?$/.test(word.replace(fold(name), '')) ||
    (parts.length > 1 && parts.every((each) => host.split('.').includes(each)))
  );
}

/** Whether the site of a host's `word` may have a name: one begins or ends as the other, the page's title has it, or hosts have no such letters. */
function isCalled(name: string, word: string, title: string): boolean {
  if (!/[a-z]/i.test(name)) return true;
  const inWords = (text: string): string => ` ${lowerCase(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isSpelled = (own: string): boolean =>
    (word.length > 3 && own.startsWith(word)) ||
    (own.length > 3
      ? word.startsWith(own) || word.endsWith(own)
      : /^[A-Z]+$/.test(name) && word.startsWith(own));
  return (
    [name, name.replace(/[äöü]/gi, '$&e')].map(fold).some(isSpelled) ||
    (name.length > 2 && inWords(title).includes(inWords(name)))
  );
}

const rights = /©|&copy;|\(c\)|copyright/i;
const noOwner =
  /^(?:all rights|copyright|by|the|inc|版权|保留|reserved|powered|designed|本站|本网|.*(?:有限公司|股份|集团)$|privacy|terms)/i;
const ownerLines = 40;

/** The name in the line of rights at the page's foot: "© 2010 - 2016 明日大盘 京ICP备…". */
function findOwner({ lines }: Evidence): string {
  for (const { text } of lines.slice(-ownerLines)) {
    const sign = text.length > 200 ? null : rights.exec(text);
    if (sign === null) continue;
    const name = text
      .slice(sign.index)
      .replace(/^(?:©|&copy;|\(c\)|copyright|[\s:：,.·-]|\d{4}|present|by )+/gi, '')
      .split(
        /[|,，.。·•–—]|\s-\s|\s{2}|\p{Script=Han}?ICP|all rights|alle rechte|tous droits|版权所有|版權所有|保留|inc\b|ltd\b|llc\b|gmbh\b|\d{4}/iu,
      )[0];
    const owner = (name ?? '').trim();
    // In other letters formulas of rights stand there too: names are those that a registration follows.
    const isName = /[a-z]/i.test(owner) || (/\p{L}/u.test(owner) && /ICP/.test(text));
    if (owner.length >= 2 && owner.length <= 40 && isName && !noOwner.test(owner)) return owner;
  }
  return '';
}

/** The name that some sites write in the place of their account: "Courier of the Valley"; no account has blanks or letters beyond ASCII. */
function readAccountName(metas: Metas, title: string): string {
  const name = metas.first('twitter:site');
  const isName = /\s|[^\0-\x7f]/.test(name.trim()) && !/[@/]/.test(name);
  return isName && squash(name) !== squash(title) ? name : '';
}

/** A page's title that is the site's name alone, as apps call all that they share; `''`: it is not. */
function readOnlySite(documentTitle: string, title: string): string {
  const isName =
    documentTitle.length <= 12 &&
    isSiteKind(documentTitle) &&
    !anyPart.test(documentTitle.trim()) &&
    squash(documentTitle) !== squash(title);
  return isName ? documentTitle : '';
}

/** A part of any site, and whose or which it is. */
const anyPart =
  /^(?:(?:latest|local|our|all|top|breaking|recent|aktuelle|the|world|company|school|最新|公司|企业|校园|学校|学院|行业|本地|今日|热点|时事|要闻|国内|国际|社会|综合)\s?)?(?:news|blog|nachrichten|新闻|新聞|资讯|資訊|ニュース|뉴스)$/i;

function readPublisher(metas: Metas): string {
  const name = metas.first('publisher', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title');
  return /^https?:/.test(name) ? '' : name;
}
