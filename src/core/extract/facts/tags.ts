import type { Origin } from '../../model';
import type { Evidence } from '../evidence/evidence';
import { listOf, property } from '../evidence/json-ld';
import { cleanText, cutText, decodeReferences, squash } from '../text';
import type { Choice } from './choice';
import { findArticleNode } from './json-ld-article';
import { readSiteWords } from './site-words';

const most = 50;
const longest = 100;

/** The article's own tags and keywords, each once; an empty list where the page names none. */
export function readTags(evidence: Evidence): Choice<string[]> {
  const { metas } = evidence;
  const site = readSiteWords(evidence);
  const keywords = listOf(property(findArticleNode(evidence), 'keywords'));
  const sources: [Origin, string[]][] = [
    ['meta', metas.all('article:tag', 'og:article:tag')],
    ['json-ld', keywords.filter((each) => typeof each === 'string')],
    [
      'meta',
      metas.all(
        'news_keywords',
        'parsely-tags',
        'sailthru.tags',
        'cxenseparse:keywords',
        'keywords',
        'keyword',
      ),
    ],
    [
      'dom',
      evidence.marks
        .filter((mark) => /(?:^|\s)tag(?:\s|$)/.test(mark.hint) && mark.name === 'a')
        .map((mark) => mark.text),
    ],
  ];
  for (const [origin, texts] of sources) {
    const tags = splitTags(texts).filter((tag) => !site.isSite(tag));
    if (tags.length > 0) return { value: tags.slice(0, most), origin };
  }
  return { value: [], origin: 'meta' };
}

/** Blanks part the words only where there is no other sign between Chinese ones. */
function splitTags(texts: string[]): string[] {
  const parts = texts.flatMap((text) => {
    const list = decodeReferences(text).split(/[,，、;；|]/);
    return list.length === 1 && /^[\p{Script=Han}\s]+$/u.test(text) ? text.split(/\s+/) : list;
  });
  const seen = new Set<string>();
  return parts
    .map((part) => cutText(cleanText(part).replace(/^#/, ''), longest))
    .filter((tag) => {
      const key = squash(tag);
      const isNew = key !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
