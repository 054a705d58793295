import { property } from '../evidence/json-ld';
import { cleanText, cutText, squash } from '../text';
import { isFullName } from './authors/full-name';
import { chooseText, keepDistinct, type Choices } from './choice';
import { findArticleNode, readText } from './json-ld-article';
import type { Story } from './story';

/** Longer summaries are the article itself, and end with a sentence around these lengths. */
const longest = 500;
const end = { first: 300, last: 400 };
const otherNames =
  'twitter:description dc.description dcterms.abstract citation_abstract sailthru.description'.split(' ');

/** The page's own summary of the article, whole where another place has the rest of it; never a repetition of the title or a name alone. */
export function readExcerpt(story: Story, title: string): Choices<string> {
  const { metas, lines, at } = story;
  const choices = [
    ...chooseText(metas.first('og:description'), 'meta', 0.9),
    ...chooseText(metas.first('description'), 'meta', 0.85),
    ...chooseText(readText(property(findArticleNode(story), 'description')), 'json-ld', 0.85),
    ...chooseText(metas.first(...otherNames), 'meta', 0.8),
  ].map((choice) => ({ ...choice, value: cleanText(choice.value.replace(markup, ' ')).replace(stamp, '') }));
  const declared = choices.map(({ value }) => value);
  const first = Math.max(at, 0);
  const printed = lines.slice(first, first + opening).map(({ text }) => text);
  const whole = choices.map((choice) => ({
    ...choice,
    value: endSentence(complete(choice.value, declared, printed)),
  }));
  const own = squash(title);
  return keepDistinct(whole, (value) =>
    own.includes(squash(value)) || isFullName(value) ? '' : squash(value),
  );
}

/** Left in it, or escaped twice. Texts speak of other tags, types ("Array<string>") and sizes ("i<n"). */
const markup =
  /<\/?(?:p|br|b|i|em|strong|a|span|div|img|u|ul|ol|li|h[1-6]|font|blockquote|figure)(?:\s*\/?>|\s+[a-z-]+=[^<>]*(?:>|$))/gi;
/** The day before the first word. */
const stamp = /^\d{1,2}([./])\d{1,2}\1\d{4}(?:,? \d{1,2}[.:]\d\d(?: Uhr)?)? ?[:–—-] /;
const opening = 40;
const ellipsis = /\s*\[?(?:\.{2,}|…)\]?$/;
/** Not behind a short word before a name: "Gov. Smith". */
const sentenceEnd =
  /(?<=[^\s.]{3})(?!(?<=(?<!\p{L})\p{Lu}\p{L}{2,3})\.\s(?!(?:D(?:as|er|ie)|[EI][lmn]|L[aeo]s?|Th(?:at|e[ny]?|ese|is)|Wh\p{L}+)\s)\p{Lu}(?:\p{L}{3}|\p{L}*\s\p{Lu}))[.!?…؟।]["”’»)]*(?=\s+[^\s\p{Ll}\p{N}]|$)|[。！？۔։။។៕][”」』]*/gu;
/** Shorter starts are those of many texts. */
const shortest = 40;

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
  const line = printed.find(isLonger) ?? '';
  return longer.find((each) => !isCut(each)) ?? findEnd(line, bare.length) ?? longer[0] ?? text;
}

function isCut(text: string): boolean {
  return ellipsis.test(text) || !/[.!?؟।۔։။។៕。！？]["”’»)」』]*$/.test(text);
}

/** A text up to the first end of a sentence from there on; `undefined`: there is none before it gets too long. */
function findEnd(text: string, from: number): string | undefined {
  const ends = Array.from(text.matchAll(sentenceEnd), ({ 0: sign, index }) => index + sign.length);
  const found = ends.find((each) => each >= from && each <= end.last);
  return found === undefined ? found : text.slice(0, found);
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
