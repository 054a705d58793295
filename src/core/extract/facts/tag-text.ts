import { lowerCase } from '../lower-case';
import { cleanText, cutText, decodeReferences, squash } from '../text';

const longest = 100;
/** Longer texts are no tags, nor worth a look. */
const longestPart = 300;

/** Signs between tags, or a text in brackets, whose own signs are none: "Elizabeth (Newark, NJ)". */
const separator = /[(（][^()（）]{0,80}[)）]|[,，、;；|]/g;

/** Splits a list of tags. */
export function splitTagList(list: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of list.matchAll(separator)) {
    if (sign.length > 1) continue;
    parts.push(list.slice(start, index));
    start = index + 1;
  }
  return [...parts, list.slice(start)];
}

/** What systems write before a topic: "Category: News", "tag:Trains", "Topic/news", "NLP Category: Politics". */
const topical =
  /^(?:(?:nlp |sub-?)?(?:category|section)|subject|topic|tag|keyword|nlp entity tokens|breaking news)\s?(?::|\/(?=\S))\s?/i;
/** What they write before a value of their own: "Page Type: Article", "WC: 0-999", "Length/medium". */
const keyed =
  /^(?:(?:(?:page |article |content[ -]?|display-?)?(?:type|id)|length|target|content_\w+)[:/]|(?:day|time|wc|partner|language|locale|source|format|bx|ssts|ivw|path|clone):|(?:category|post-?type)$)/i;
/** The same, by its form: "contentId: …", "site_group: …". */
const keyLike = /^[a-z][a-z\d]*[A-Z_][A-Za-z\d_-]*:/;
/** What blog engines file articles under that nobody has filed. */
export const noCategory =
  /(?:^|, ?)(?:uncategori[sz]ed|unkategorisiert|allgemein(?:es)?|non classé|s[ie][nm] categor[ií]a|senza categoria|geen categorie|bez kategorii|без рубрики|未分[类類]|미분류)$/i;
/** Numbers of things, keys with figures in them, words for programs: "type_news", "ISIN_US345", "@crime", "/article". */
const machineSign =
  /^[@/_[]|^\d{6,}$|^[\da-f]{8}-[\da-f-]{20,}$|^(?:type|channel|cat|content|page|article|site|ad|ctp|ems|[A-Z]{2})_|^[A-Z\d]+(?:_[A-Z\d]+)+$|_(?:video|feature|pick|top)$|\/[A-Z\d]{20,}$|\([a-z]+_news\)$|^[A-Z_]+\|/;

/** Words for what every article of a newspaper is, for places on its pages, days and clocks; "9/11" and "24/7" are topics. For lower case. */
const noTopic =
  /^(?:(?:latest|breaking|current|top|sports?|msn|news) (?:news|feed)|(?:routine )?general news|[a-z]{2} state wire|(?:top|a) wire|reu|us content|top-thema|syndicate|serversidehawk|videoarticle|neu|textbelow\w*|post type \w+|(?:\(\d\) )?[無有]料記事|text-?to-?speech|no ?autolink|タグ|标签|標籤|ট্যাগ|news(?:feed)?|nachrichten|news ?archiv|schlagzeilen|headlines?|latest headlines|top stor(?:y|ies)|front page|home(?:page)?|uk news|blog|articles?|artikel|featured|no[tu]icias|actualit[ée]s?|首[页頁]|正文|新[闻聞]|(?:トップ|最近の注目)?ニュース(?:リリース)?|ブログ|뉴스|أخبار|новости|[a-z\d]+-feed|\d|(?:\d{4}([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2\d{4})(?:[t\s]+[0-2]?\d:[0-5]\d(?::\d\d)?)?|[0-2]\d:[0-5]\d(?::\d\d)?)$/;

/** A tag for comparing: its letters, whatever its spelling ("gear-and-tech", "Gear & Tech"). */
export function foldTag(tag: string): string {
  return squash(tag.replace(/\s&\s/g, ' and ').replaceAll('ي', 'ی').replaceAll('ك', 'ک'));
}

/** Whether a tag is the part of an address that stands for one. */
export function isSlug(tag: string): boolean {
  return /^[a-z\d]+(?:-[a-z\d]+)+$/.test(tag);
}

/** Whether a text begins with a word that systems set before their values: "Subject: Rivers", "WC: 0-999"; not "Star Wars: Andor". */
export function isLabelled(text: string): boolean {
  return /^[A-Z][A-Za-z ]{1,20}: \S/.test(text) && (topical.test(text) || keyed.test(text));
}

/** A tag as its readers know it, without the signs around it; `''`: it is one for programs, which publishers leave among them. */
export function readTagText(part: string): string {
  if (part.length > longestPart) return '';
  const text = withoutQuotes(
    cleanText(decodeReferences(part))
      .replace(topical, '')
      .replace(/^[#\s]+/, ''),
  );
  const isMachine =
    [noCategory, keyed, keyLike, machineSign].some((pattern) => pattern.test(text)) ||
    noTopic.test(lowerCase(text));
  const words = /^[a-z]+(?:_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;
  return isMachine ? '' : cutText(words, longest);
}

/** Inches behind a figure are no quotation mark, nor is what is left out before a letter: "iPad 11\"", "'s-Hertogenbosch". */
function withoutQuotes(text: string): string {
  const isQuoted = /^["“„«»‹›]|^'[^]*'$/.test(text);
  const bare = isQuoted ? text.slice(1).trimStart() : text;
  return bare.replace(isQuoted ? /["'”“«»‹›\s]+$/u : /(?<!\d)["”“«»‹›\s]+$/u, '');
}
