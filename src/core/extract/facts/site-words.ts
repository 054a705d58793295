import { parseAddress } from '../address';
import type { Evidence } from '../evidence/evidence';
import { property } from '../evidence/json-ld';
import { readRegisteredHost } from '../registered-host';
import { squash } from '../text';
import { findArticleNode, readNames } from './json-ld-article';
import { foldName } from './name-in-title';

/** The names by which a page calls its own site. */
export interface SiteWords {
  /** Declared names, as printed, the best first. */
  names: string[];
  /** The host's telling part: `myzaker` of `www.myzaker.com`. */
  host: string;
  /** Whether a text is the site's name and nothing else. */
  isSite(text: string): boolean;
  /** Whether a text is the name of the section that the article stands in: declared, or a folder of its address. */
  isSection(text: string): boolean;
}

/** Collects the site's names from metadata and its host. */
export function readSiteWords(evidence: Evidence): SiteWords {
  const publisher = readNames(property(findArticleNode(evidence), 'publisher'), evidence.jsonLd);
  const { metas } = evidence;
  const names = [
    ...metas.all('og:site_name'),
    ...publisher,
    ...metas.all('application-name'),
    ...metas.all('apple-mobile-web-app-title'),
  ];
  const host = readHostWord(evidence.address.url);
  const known = new Set(
    [...[...names, ...metas.all('dc.publisher')].map(squash), host].filter((name) => name !== ''),
  );
  const sections = new Set([...metas.all('article:section'), ...foldersOf(evidence.address.url)].map(squash));
  return {
    names,
    host,
    isSite: (text) => isSite(text, known, host),
    isSection: (text) => squash(text).length > 2 && sections.has(squash(text)),
  };
}

function isSite(text: string, known: Set<string>, host: string): boolean {
  const word = squash(text);
  if (word === '' || known.has(word)) return word !== '';
  // Hosts are spelled without the marks of letters.
  if (host.length >= 4 && foldName(text) === host) return true;
  if (host.length >= 3 && (word.startsWith(host) || (word.includes(host) && withoutEnds(word) === host)))
    return word.length <= host.length + 12;
  if (word.length > 20) return false;
  return [...known].some((name) => name.length >= 3 && (isAround(word, name) || isAround(name, word)));
}

function withoutEnds(word: string): string {
  return word.replace(/^www/, '').replace(/(?:com|net|org|de|fr|it|es|co?uk|cn|jp|kr|tv|news|online)$/, '');
}

/** One name is the other with a word such as "新闻" or "Online" before or behind it. */
function isAround(long: string, short: string): boolean {
  return (
    short.length >= 3 && short.length * 2 >= long.length && (long.startsWith(short) || long.endsWith(short))
  );
}

/** The last part of an address is the article's own. */
function foldersOf(url: string): string[] {
  const path = parseAddress(url)?.pathname ?? '';
  return path.replace(/\/+$/, '').split('/').slice(1, -1);
}

function readHostWord(url: string): string {
  const [first = '', ...others] = readRegisteredHost(url).split('.');
  return others.length === 0 ? '' : squash(first);
}
