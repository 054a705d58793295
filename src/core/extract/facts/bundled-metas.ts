import type { Metas } from '../evidence/metas';
import { listOf, property, type JsonValue } from '../evidence/json-ld';

const mostLabels = 4;

/** The values of the pairs that pages declare for previews (`twitter:label1` "Written by", `twitter:data1` "Jane Doe"), by their label. */
export function labelledValues(metas: Metas, isWanted: (label: string) => boolean): string[] {
  const numbers = Array.from({ length: mostLabels }, (_, index) => String(index + 1));
  return numbers
    .filter((number) => isWanted(metas.first(`twitter:label${number}`)))
    .map((number) => metas.first(`twitter:data${number}`));
}

/** What a `parsely-page` element says: everything as one text of JSON. */
export interface ParselyPage {
  title: string;
  authors: string[];
  published: string;
  section: string;
  image: string;
}

/** Reads `parsely-page`; empty where there is none, or none that can be read. Source: Parse.ly's metadata, first version. */
export function readParsely(metas: Metas): ParselyPage {
  const page = parse(metas.first('parsely-page'));
  const text = (name: string): string => {
    const value = property(page, name);
    return typeof value === 'string' ? value : '';
  };
  const authors = [...listOf(property(page, 'authors')), property(page, 'author')];
  return {
    title: text('title'),
    authors: authors.filter((each) => typeof each === 'string'),
    published: text('pub_date'),
    section: text('section'),
    image: text('image_url'),
  };
}

function parse(text: string): JsonValue {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
