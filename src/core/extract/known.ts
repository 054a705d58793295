import type { Evidence } from './evidence/evidence';
import { listOf, property } from './evidence/json-ld';
import { findArticleNode, readText } from './facts/json-ld-article';
import { declaredPictures } from './facts/lead-image';
import { lowerCase } from './lower-case';
import { readRegisteredHost } from './registered-host';
import { squash } from './text';

/** What is known of the article before its text is cleaned: lines that only say it again are no text. */
export interface Known {
  title: string;
  /** The title's letters and digits, as `squash` leaves them. */
  squashedTitle: string;
  /** Names of the declared authors, in lower case. */
  names: string[];
  /** The declared summaries, as `squash` leaves them; the first stands in the front matter. */
  summaries: string[];
  /** Addresses of the pictures that are declared to be the article's. */
  pictures: string[];
  /** The page's own address. */
  url: string;
  /** The part of the page's host that its site registered; `''` where there is none. */
  host: string;
}

/** So many names are looked for. */
const mostNames = 10;
/** A name of fewer letters is found in other words. */
const shortestName = 4;

/** Reads what is declared; what is only printed is found among the lines themselves. */
export function readKnown(evidence: Evidence, title: string): Known {
  const { metas, jsonLd, address } = evidence;
  const article = findArticleNode(evidence);
  const authors = listOf(property(article, 'author'));
  const stated = authors.map((author) => readText(author) || readText(jsonLd.resolve(author)));
  const names = [
    ...stated,
    ...metas.all('author'),
    ...metas.all('article:author'),
    ...metas.all('byl').map((line) => line.replace(/^by /i, '')),
  ];
  const isName = (name: string): boolean => name.length >= shortestName && !/[:/]/.test(name);
  return {
    title,
    squashedTitle: squash(title),
    names: names.map(lowerCase).filter(isName).slice(0, mostNames),
    summaries: [
      metas.first('og:description'),
      metas.first('description'),
      readText(property(article, 'description')),
      metas.first('twitter:description'),
    ]
      .map(squash)
      .filter((summary) => summary !== ''),
    pictures: declaredPictures(evidence).flatMap(({ value }) => (value === '' ? [] : [value])),
    url: evidence.address.url,
    host: readRegisteredHost(address.url),
  };
}
