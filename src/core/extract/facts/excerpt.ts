import { property } from '../evidence/json-ld';
import { cleanText, cutText, squash } from '../text';
import { isFullName } from './authors/full-name';
import { chooseText, keepDistinct, type Choices } from './choice';
import { partParagraphs } from './glued-paragraphs';
import { findArticleNode, readText } from './json-ld-article';
import { withoutMore } from './lead-on';
import { readSiteWords } from './site-words';
import { readSlogans } from './slogan';
import type { Story } from './story';
import { foldTag, splitTagList } from './tag-text';

/** Longer summaries are the article itself, and end with a sentence around these lengths. */
const longest = 500;
const end = { first: 300, last: 400 };
const otherNames =
  'twitter:description dc.description dcterms.abstract citation_abstract sailthru.description'.split(' ');

/** The page's own summary of the article, whole where another place has the rest of it; never a repetition of the title or a name alone. */
export function readExcerpt(story: Story, title: string, tail: string): Choices<string> {
  const { metas, lines, at, documentTitle } = story;
  const site = readSiteWords(story);
  const isSite = (text: string): boolean =>
    site.isSite(text) || (tail !== '' && foldTag(text) === foldTag(tail));
  const isSlogan = readSlogans(story, title, [...site.names, site.host, tail]);
  const first = Math.max(at, 0);
  const printed = lines.slice(first, first + opening).map(({ text }) => text);
  const choices = [
    ...chooseText(metas.first('og:description'), 'meta', 0.9),
    ...chooseText(metas.first('description'), 'meta', 0.85),
    ...chooseText(readText(property(findArticleNode(story), 'description')), 'json-ld', 0.85),
    ...chooseText(metas.first(...otherNames), 'meta', 0.8),
  ]
    .filter(({ value }) => !isSlogan(value))
    .map((choice) => ({ ...choice, value: tidy(cutOriginal(choice.value, title, printed), title, isSite) }));
  const declared = choices.map(({ value }) => value);
  const whole = choices.map((choice) => ({
    ...choice,
    value: endSentence(cutBack(complete(choice.value, declared, printed), printed)),
  }));
  const own = [title, documentTitle].map(squash);
  const keywords = splitTagList(metas.all('keywords', 'news_keywords').join()).map(squash);
  return keepDistinct(whole, (value) =>
    own.some((each) => each.includes(squash(value))) ||
    isNoSummary(value, title, keywords) ||
    isSite(value.replace(/ website$/i, ''))
      ? ''
      : squash(value),
  );
}

/** What counts readers and nothing else, or begins with links to other articles. */
const noSummary =
  /^(?:[\d,.]+k? (?:votes|views|comments|likes|shares|upvotes)(?=\.?$|\s*[|·•]|(?:,| and| &) [\d,.]+k? )|相[关關]新[闻聞]|visit the post for more\.?$)/i;
const writer = /^(?:written|posted|published) by /i;
const longestKeyword = 16;

/** Whether a text only looks like a summary: also who wrote the article, and the title with keywords behind a sign. */
function isNoSummary(text: string, title: string, keywords: readonly string[]): boolean {
  if (noSummary.test(text) || isFullName(text.replace(writer, ''))) return true;
  if (title === '' || !text.startsWith(title)) return false;
  const rest = text.slice(title.length);
  const parts = rest.split(/[,，、]/);
  // "The bridge is coming to the town, the river, the sea" is a sentence: lists have no blanks behind their commas.
  return (
    // Without a sign before it the keywords must be the page's.
    (/^(?:\s*[|_–—-]|,)/.test(rest) ||
      (/^\s/.test(rest) && parts.some((part) => keywords.includes(squash(part))))) &&
    !/[。！？.!?]|,\s/.test(rest) &&
    parts.length > 2 &&
    parts.every((part) => part.trim().length <= longestKeyword)
  );
}

const before = /^(?:【([^】]{2,30})】\s*|([^|–—:【】]{2,40}?)\s[|–—-]\s)/;
const behind = /\s*[|–—-]\s([^|–—]{2,40}?)\.?$/;

/** Agencies' headlines before the text of those who reprint them: "原标题：…". */
function cutOriginal(text: string, title: string, printed: string[]): string {
  if (!/^原(?:标题|標題)[:：]/.test(text)) return text;
  const starts = printed
    .filter(
      (line) =>
        line.length > longestKeyword && !text.startsWith(line) && !squash(title).includes(squash(line)),
    )
    .map((line) => text.indexOf(line.slice(0, 8)));
  const found = starts.find((start) => start > 0);
  return found === undefined ? text : text.slice(found);
}

/** Writers and hashtags behind the last sentence: "… has voted. By Jane Doe", "… has voted. #Boats". */
function cutBehind(text: string): string {
  const bare = text.replace(/(?<=[.!?]["”»]?)(?:\s#[\p{L}\p{N}_]+)+$/u, '');
  const by = /(?<=[.!?]["”»]?)\s(?:by|von|par|por) ([^.!?]{5,80})\.?$/i.exec(bare);
  const names = (by?.[1] ?? '').split(/,\s| (?:and|und|et|y) /);
  return by !== null && names.every(isFullName) ? bare.slice(0, by.index) : bare;
}

/** Without markup, the day, the site's name before or behind it and words that lead on. */
function tidy(text: string, title: string, isSite: (name: string) => boolean): string {
  const read = cleanText(text.slice(0, longestRead).replace(markup, ' ')).replace(stamp, '');
  const plain = cutBehind(partParagraphs(withoutMore(read, title)));
  const start = before.exec(plain);
  const bare = start !== null && isSite(start[1] ?? start[2] ?? '') ? plain.slice(start[0].length) : plain;
  const last = behind.exec(bare);
  return last !== null && last.index > 0 && isSite((last[1] ?? '').replace(/[(（][^()（）]*[)）]$/, ''))
    ? bare.slice(0, last.index)
    : bare;
}

/** Left in it, or escaped twice. Texts speak of other tags, types ("Array<string>") and sizes ("i<n"). */
const markup =
  /<\/?(?:p|br|b|i|em|strong|a|span|div|img|u|ul|ol|li|h[1-6]|font|blockquote|figure)(?:\s*\/?>|\s+[a-z-]+=[^<>]*(?:>|$))/gi;
/** The day before the first word. */
const stamp = /^\d{1,2}([./])\d{1,2}\1\d{4}(?:,? \d{1,2}[.:]\d\d(?: Uhr)?)? ?[:–—-] /;
const opening = 80;
const ellipsis = /\s*\[?(?:\.{2,}|…)\]?$/;
/** Not behind a short word before a name: "Gov. Smith". */
const sentenceEnd =
  /(?<=[^\s.]{3})(?!(?<=(?<!\p{L})\p{Lu}\p{L}{2,3})\.\s(?!(?:D(?:as|er|ie)|[EI][lmn]|L[aeo]s?|Th(?:at|e[ny]?|ese|is)|Wh\p{L}+)\s)\p{Lu}(?:\p{L}{3}|\p{L}*\s\p{Lu}))[.!?…؟।]["”’»)]*(?=\s+(?:[^\s\p{Ll}\p{N}]|[ა-ჿ])|$)|[。！？۔։။។៕][”」』]*/gu;
/** Shorter starts are those of many texts. */
const shortest = 40;
/** More is the article, and every pattern would have to read it. */
const longestRead = 5_000;

/** What systems have cut at some length, from another declared text or to the end of the sentence as printed. */
function complete(text: string, declared: string[], printed: string[]): string {
  const bare = text.replace(ellipsis, '');
  const start = squash(bare);
  if (start.length < shortest || !isCut(text)) return text;
  const isLonger = (other: string): boolean => {
    const own = squash(other.replace(ellipsis, ''));
    return own.length > start.length && own.startsWith(start);
  };
  const longer = declared.filter(isLonger);
  // Some have lost letters to a wrong encoding.
  const line = printed.find((each) => isLonger(each) && !each.includes('\ufffd')) ?? '';
  return longer.find((each) => !isCut(each)) ?? findEnd(line, bare.length) ?? longer[0] ?? text;
}

function isCut(text: string): boolean {
  return ellipsis.test(text) || !/[.!?؟।۔։။។៕。！？]["”’»)」』]*$/.test(text);
}

/** A text up to the first end of a sentence from there on; `undefined`: there is none before it gets too long. */
function findEnd(text: string, from: number): string | undefined {
  const ends = Array.from(text.matchAll(sentenceEnd), ({ 0: sign, index }) => index + sign.length);
  const found = ends.find((each) => each >= from && each <= end.last);
  if (found !== undefined) return text.slice(0, found);
  // The end of a line ends a sentence too.
  return text.length > from && text.length < end.last && !isCut(text) ? text : undefined;
}

/** Shorter than that no summary is cut. */
const shortestLeft = 60;
const shortestCut = 140;
/** So many letters are found in one place of a page only. */
const tellingEnd = { least: 12, most: 24 };

/** A text that ends in mid-sentence up to its last whole one: it ends with dots, or goes on where the page prints it. */
function cutBack(text: string, printed: string[]): string {
  // Shorter ones are a writer's own, dots and all; Chinese and Japanese letters say twice as much.
  const size = text.length + (text.match(/[\u3040-\u9fff]/g)?.length ?? 0);
  if (size < shortestCut || !isCut(text)) return text;
  const bare = text.replace(ellipsis, '');
  const ends = Array.from(bare.matchAll(sentenceEnd), ({ 0: sign, index }) => index + sign.length);
  const found = ends.findLast((each) => each >= shortestLeft && each < bare.length);
  if (found === undefined) return text;
  // Only of the last sentence, since the one before it may stand in another line; a word or two prove nothing alone.
  const rest = squash(bare.slice(found));
  const last = (rest.length < tellingEnd.least ? squash(bare) : rest).slice(-tellingEnd.most);
  const goesOn = (line: string): boolean => {
    const own = squash(line);
    const at = own.indexOf(last);
    return at >= 0 && at + last.length < own.length;
  };
  const isWhole = !ellipsis.test(text) && !printed.some(goesOn);
  return isWhole ? text : bare.slice(0, found);
}

function endSentence(text: string): string {
  if (text.length <= longest) return text;
  return (
    findEnd(text, end.first) ??
    findEnd(text, end.first / 2) ??
    // The last word; what is longer is of a language that writes no blanks between its words.
    `${cutText(text, end.last).replace(/\s\S{0,18}$/, '')}…`
  );
}
