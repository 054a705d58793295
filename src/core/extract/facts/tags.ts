import type { Origin } from '../../model';
import type { Evidence } from '../evidence/evidence';
import { listOf, property } from '../evidence/json-ld';
import { decodeReferences, squash } from '../text';
import { keepDistinct, type Choices } from './choice';
import { findArticleNode } from './json-ld-article';
import { readSiteWords } from './site-words';
import { readTagText, splitTagList } from './tag-text';

const most = 50;
/** Longer tags that the title begins with are the title, cut. */
const longestOpening = 60;
/** Shorter titles are often a topic too: "Will Smith". */
const shortestTitle = 16;

const keywordNames = [
  'news_keywords',
  'parsely-tags',
  'sailthru.tags',
  'cxenseparse:keywords',
  'keywords',
  'keyword',
] as const;

/** A box that holds the links to the article's tags. */
const tagBox = /(?:^|[\s_-])tags?(?:-?list|-?links|s)?(?:$|[\s_-])/;
/** What stands before them, and between. */
const tagWord =
  /[:：]\s*$|^[\P{L}]*$|^(?:tags?|(?:related )?topics?|keywords?|schlagworte|themen|etiquetas|标签|標籤|タグ|태그)$/iu;

/** The article's own tags and keywords, each once; the best list first, none where the page names no tags. */
export function readTags(evidence: Evidence, title: string): Choices<string[]> {
  const { metas, marks } = evidence;
  const site = readSiteWords(evidence);
  const own = squash(title);
  const isTitle = (tag: string): boolean =>
    (tag.length >= shortestTitle && squash(tag) === own) ||
    (tag.length >= longestOpening && own.startsWith(squash(tag)));
  const keywords = listOf(property(findArticleNode(evidence), 'keywords'));
  const links = marks.filter(
    (mark) =>
      mark.name === 'a' &&
      /(?:^|\s)(?:p-category|tag)(?:\s|$)/.test(mark.hint) &&
      !/(?:^|\s)category/.test(mark.hint),
  );
  const boxes = marks.filter((mark) => tagBox.test(mark.hint) && !mark.isSide && mark.href !== '');
  const sources: { origin: Origin; texts: string[]; confidence: number }[] = [
    { origin: 'meta', texts: metas.all('article:tag', 'og:article:tag'), confidence: 0.9 },
    { origin: 'json-ld', texts: keywords.filter((each) => typeof each === 'string'), confidence: 0.9 },
    { origin: 'meta', texts: metas.all(...keywordNames), confidence: 0.75 },
    { origin: 'dom', texts: links.map((mark) => cutCount(mark.text)), confidence: 0.75 },
    {
      origin: 'dom',
      texts: (boxes[0]?.pieces ?? []).filter((text) => !tagWord.test(text)).map(cutCount),
      confidence: 0.5,
    },
  ];
  const lists = sources.map(({ origin, texts, confidence }) => {
    const tags = splitTags(texts.slice(0, most)).filter((tag) => !site.isSite(tag) && !isTitle(tag));
    return { value: tags.slice(0, most), origin, confidence };
  });
  return keepDistinct(lists, (tags) => tags.map(squash).join(','));
}

/** How many articles have the tag: "Elections (341 posts)". */
function cutCount(text: string): string {
  return text.replace(/\s\((?!(?:1[89]|20)\d\d\))\d+(?:\s\p{L}+)?\)$/u, '');
}

/** Blanks part the words only where there is no other sign between Chinese ones. */
function splitTags(texts: string[]): string[] {
  const parts = texts.flatMap((text) => {
    const list = splitTagList(decodeReferences(decodeReferences(text)));
    return list.length === 1 && /^[\p{Script=Han}\s]+$/u.test(text) ? text.split(/\s+/) : list;
  });
  const seen = new Set<string>();
  return parts.map(readTagText).filter((tag) => {
    const key = squash(tag);
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
