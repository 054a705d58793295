import type { Origin } from '../../model';
import { listOf, property } from '../evidence/json-ld';
import { decodeReferences, squash } from '../text';
import { readArticleWords, sharesScript, tellingText } from './article-words';
import { keepDistinct, type Choices } from './choice';
import { findArticleNode } from './json-ld-article';
import { readLabelledTags } from './labelled-tags';
import { readSiteWords } from './site-words';
import type { Story } from './story';
import type { TitleFact } from './title/title';
import { ofCategory, readTagBox } from './tag-boxes';
import { foldTag, isLabelled, isSlug, readTagText, splitTagList } from './tag-text';

const most = 50;
/** Longer tags that the title begins with are the title, cut. */
const longestOpening = 60;
/** Shorter titles are often a topic too: "Will Smith". */
const shortestTitle = 16;
const longTitle = 30;
/** Tags that hold so much of the title are its words. */
const wholeTitle = 0.9;

/**
 * So many keywords in the metadata are the site's where the article has a word of none, or of one in so many; `ofSite`: where the
 * site's name is one of them or the page prints a list.
 */
const many = { keywords: 6, ofOne: 8, ofSite: 4 };

const editorsNames = 'news_keywords parsely-tags sailthru.tags cxenseparse:keywords'.split(' ');
const keywordNames = ['keywords', 'keyword'];

/**
 * The article's own tags and keywords, each once; the best list first, none where the page names no tags. It is not about its
 * `authors`.
 */
export function readTags(
  story: Story,
  title: Pick<TitleFact, 'value' | 'others'>,
  authors: readonly string[],
): Choices<string[]> {
  const titles = [title, ...title.others].map(({ value }) => value);
  const { metas, marks } = story;
  const site = readSiteWords(story);
  const own = squash(titles[0] ?? '');
  const wordings = titles.filter(({ length }, index) => length >= (index === 0 ? shortestTitle : longTitle));
  const writers = new Set(authors.map(keyOf));
  const isOther = (tag: string): boolean =>
    writers.has(keyOf(tag)) ||
    wordings.some((each) => squash(tag).includes(squash(each))) ||
    (tag.length >= longestOpening && own.startsWith(squash(tag)));
  const hasWord = readArticleWords(story, titles[0] ?? '');
  const mayHaveWord = readArticleWords(story, titles[0] ?? '', tellingText);
  const keywords = listOf(property(findArticleNode(story), 'keywords'));
  const editorsList = metas.all(...editorsNames).join();
  const keywordList = editorsList || metas.all(...keywordNames).join();
  const links = marks.filter(
    (mark) =>
      mark.name === 'a' &&
      /(?:^|\s)(?:p-category|tag)(?:\s|$)/.test(mark.hint) &&
      !ofCategory.test(mark.hint),
  );
  const sources: { origin: Origin; texts: string[]; confidence: number }[] = [
    { origin: 'meta', texts: metas.all('article:tag', 'og:article:tag'), confidence: 0.9 },
    { origin: 'json-ld', texts: keywords.filter((each) => typeof each === 'string'), confidence: 0.9 },
    // Several of these elements are several lists.
    { origin: 'meta', texts: [keywordList], confidence: 0.75 },
    { origin: 'dom', texts: links.map((mark) => cutCount(mark.text)), confidence: 0.75 },
    { origin: 'dom', texts: readTagBox(story).map(cutCount), confidence: 0.5 },
    { origin: 'dom', texts: readLabelledTags(story, hasWord), confidence: 0.5 },
  ];
  const lists = sources.map(({ origin, texts, confidence }) => {
    const all = splitTags(texts.slice(0, most), wordings);
    const tags = all.filter((tag) => !site.isSite(tag));
    const isDoubted = tags.length < all.length || sources.slice(3).some((each) => each.texts.length > 0);
    const isOfSite =
      texts[0] === keywordList &&
      editorsList === '' &&
      all.length >= many.keywords &&
      tags.filter(mayHaveWord).length * (isDoubted ? many.ofSite : many.ofOne) <= tags.length &&
      sharesScript(story, tags);
    const value = isOfSite || isCutUp(tags, own) ? [] : tags.filter((tag) => !isOther(tag)).slice(0, most);
    return { value, origin, confidence };
  });
  if (isFiled(lists[0]?.value ?? [], editorsList)) lists.unshift(...lists.splice(2, 1));
  const shown = findShown(lists, mayHaveWord);
  return keepDistinct(shown === undefined ? lists : [shown, ...lists], (tags) => tags.map(squash).join(','));
}

/** Whether names are those of libraries, "Doe, Jane A", "Doe, Jane (1950- )", that editors have the other way round. */
function isFiled(tags: string[], editorsList: string): boolean {
  return tags.some((tag) => {
    const turned = tag.replace(/^([^,]+), (\p{Lu}[^,]*?)(?: \p{Lu}| \(\d{4}-[^,]*)?$/u, '$2 $1');
    return turned !== tag && squash(editorsList).includes(squash(turned));
  });
}

/**
 * The printed list that has much of the best declared one and nothing else, with the rest of that but words for programs: those
 * that the article has not. Boxes leave out figures.
 */
function findShown(
  lists: Choices<string[]>,
  mayHaveWord: (tag: string) => boolean,
): Choices<string[]>[number] | undefined {
  const best = lists.find(({ value }) => value.length > 0);
  const known = new Set(best?.value.map(foldTag));
  const shown = lists.find(
    ({ value, origin }) =>
      best?.confidence === 0.75 &&
      origin === 'dom' &&
      value.length > 1 &&
      value.length * 2 >= known.size &&
      /[a-z]|[^ -~]/.test(value.join('')) &&
      value.every((tag) => known.has(foldTag(tag))),
  );
  if (shown === undefined) return undefined;
  const printed = new Set(shown.value.map(foldTag));
  const rest = best?.value.filter(
    (tag) => !printed.has(foldTag(tag)) && (!/\p{L}/u.test(tag) || mayHaveWord(tag)),
  );
  return { ...shown, value: [...shown.value, ...(rest ?? [])] };
}

/** The words of a name in any order: "Doe, Jane". */
function keyOf(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(squash)
    .sort()
    .join('');
}

/** Systems that have no tags cut the title up instead. */
function isCutUp(tags: string[], title: string): boolean {
  const words = tags.map(squash);
  const isTitle =
    words.length > 1 && title.length >= longTitle && words.every((word) => title.includes(word));
  return isTitle && words.join('').length >= title.length * wholeTitle;
}

/** How many articles have the tag: "Elections (341 posts)". */
function cutCount(text: string): string {
  return text.replace(/\s\((?!(?:1[89]|20)\d\d\))\d+(?:\s\p{L}+)?\)$/u, '');
}

/** So many words are no choice of a writer's. */
const soup = 8;

const comma = /[,，、;；]/;
/** One tag with a comma of its own, by its form: "Doe, Jane A.", "Doe, Jane (1950- )", "Newark, NJ". */
const oneTag =
  /^[^,]+, (?:[^,]*\s\p{Lu}\.?|[^,]*[(（]\D{0,9}\d{4}[^()]*[)）]|(?!AI|EU|IT|TV|U[KNS])[A-Z]{2}\)?)$/u;
/** "Business, Finance, & Economics". */
const serial = /^[^,]+, (?:[^,]+, )?& [^,]+$/;
const isOneTag = (text: string): boolean => !comma.test(text) || oneTag.test(text);

/**
 * Where most of several entries are one tag, all are, with the commas of their own ("Doe, Jane"). Blanks part the words only where
 * there is no other sign between Chinese ones.
 */
function splitTags(texts: string[], titles: readonly string[]): string[] {
  const all = texts.map((text) => decodeReferences(decodeReferences(text)));
  const labelled = all.filter(isLabelled);
  // Where most are labels of a system, the bare words are too: "Day: Monday", "Subject: Rivers", "Long".
  const entries = labelled.length * 2 > all.length && all.length > 1 ? labelled : all;
  const areTags = entries.length > 1 && entries.filter(isOneTag).length * 2 > entries.length;
  const parts = entries.flatMap((whole) => {
    if (areTags || (entries.length > 1 && oneTag.test(whole)) || serial.test(whole)) return whole;
    // A title among them may hold their signs.
    const bare = titles.reduce((rest, title) => rest.replaceAll(title, squash(title)), whole);
    const list = splitTagList(bare);
    return list.length === 1 && /^[\p{Script=Han}\s]+$/u.test(bare) ? bare.split(/\s+/) : list;
  });
  // "PG&amp;E" that was cut at the sign leaves more than one piece; the letters may stand far behind.
  const isBroken = (tag: string): boolean => /&(?:amp|lt|gt|quot|nbsp|apos|#\d+)$/.test(tag.trim());
  const hasBroken = parts.some(isBroken);
  // "b Rivers": what is left of markup.
  const isMarked = parts.length > 1 && parts.every((part) => /^\s*b \S/.test(part));
  const read = parts.map((part) => readTagText(isMarked ? part.replace(/^\s*b /, '') : part));
  // Words that a program has counted in the text, its quotation marks with them.
  const isSoup = read.length >= soup && parts.some((part) => /^\s*&quot;?\s*$/.test(part));
  if (isSoup && read.every((tag) => /^(?:[a-z]*|&quot)$/.test(tag))) return [];
  const names = new Set(read.filter((tag) => !isSlug(tag)).map(foldTag));
  const seen = new Set<string>();
  return read.filter((tag) => {
    const key = foldTag(tag);
    if (isSlug(tag) && names.has(key)) return false;
    const isNew = key !== '' && !seen.has(key) && !(hasBroken && (isBroken(tag) || /^\p{Lu}$/u.test(tag)));
    seen.add(key);
    return isNew;
  });
}
