import type { ErrorCode } from '../model';
import type { Evidence } from './evidence/evidence';
import { readPageKind } from './page-kind';

/** A page with so many links that are as long as headlines is a list of articles. */
const fewestHeadlines = 15;
/** Characters of a headline; of scripts without spaces fewer say as much. */
const headline = { spaced: 25, unspaced: 10 };
/** So many links are looked at. */
const mostLinks = 2_000;

/** What to say of a page on which no article was found: what it is instead, where that can be known. */
export function nameMissing(page: Document, evidence: Evidence): ErrorCode {
  const kind = readPageKind(evidence, null);
  if (kind !== null) return kind === 'login-page' ? 'page-login' : 'page-absent';
  return isList(page) ? 'page-list' : 'article-missing';
}

function isList(page: Document): boolean {
  const links = page.getElementsByTagName('a');
  let headlines = 0;
  for (let index = 0; index < Math.min(links.length, mostLinks); index += 1) {
    const text = (links[index]?.textContent ?? '').trim();
    const isUnspaced = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.slice(0, 8));
    if (text.length >= (isUnspaced ? headline.unspaced : headline.spaced)) headlines += 1;
    if (headlines >= fewestHeadlines) return true;
  }
  return false;
}
