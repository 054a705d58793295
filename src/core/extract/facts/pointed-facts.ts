import type { PointableFact, PointedText } from '../../guide';
import type { ArticleDate } from '../../model';
import type { PointedFacts } from '../article-reading';
import { pointedOrigin } from '../guided/pointed-origin';
import { cleanText, cutText } from '../text';
import { splitNames } from './authors/names';
import { joinNames } from './authors/author-candidate';
import type { Choice, Choices } from './choice';
import { readDate, type DateRules } from './dates/date-fact';
import type { FactChoices } from './fact-choices';

const longest = { line: 300, tag: 100 };
const mostTags = 50;

/** The facts of a page with what its reader, or the site's rule, has shown before what was found. The title is settled in the page already. */
export function putPointedFirst(found: FactChoices, pointed: PointedFacts, rules: DateRules): FactChoices {
  return {
    ...found,
    ...putFirst('author', 'authors', readAuthors),
    ...putFirst('author', 'byline', (texts) => orNull(joinLines(texts))),
    ...putFirst('date', 'published', (texts) => readPointedDate(texts, rules)),
    ...putFirst('site', 'siteName', ([first]) => orNull(lineOf(first))),
    ...putFirst('tags', 'tags', readTags),
    ...putFirst('image', 'leadImage', (texts) => texts.find(({ picture }) => picture !== undefined)?.picture),
  };

  function putFirst<Name extends keyof FactChoices>(
    fact: PointableFact,
    name: Name,
    read: (texts: PointedText[]) => FactChoices[Name][number]['value'] | null | undefined,
  ): Partial<FactChoices> {
    const shown = pointed[fact];
    const value = shown === undefined ? null : (read(shown.texts) ?? null);
    if (shown === undefined || value === null) return {};
    const first: Choice<unknown> = { value, origin: pointedOrigin(shown.by), confidence: 1 };
    const others = (found[name] as Choices<unknown>).filter((other) => !isSame(other.value, value));
    return { [name]: [first, ...others] } as Partial<FactChoices>;
  }
}

/** A date that a reader pointed at: what the page tells machines, else what it prints; `null` when it is none that is known. */
export function readPointedDate(texts: readonly PointedText[], rules: DateRules): ArticleDate | null {
  for (const { text, machine = '' } of texts) {
    const date = readDate(machine, rules) ?? readDate(text, rules);
    if (date !== null) return date;
  }
  return null;
}

/** Names as an author line gives them; a line in which none is found is a name itself, since the reader says so. */
function readAuthors(texts: PointedText[]): string[] | null {
  const names = splitNames(joinNames(texts.map(({ text }) => text)));
  const whole = texts.map(lineOf).filter((line) => line !== '');
  const authors = names.length > 0 ? names : whole;
  return authors.length > 0 ? authors : null;
}

/** One for each element; a single element may hold a list. */
function readTags(texts: PointedText[]): string[] | null {
  const [first] = texts;
  const parts =
    texts.length === 1
      ? lineOf(first, 2_000).split(/[,，、;；|｜•·\n]+/u)
      : texts.map((text) => lineOf(text));
  const tags = parts.map((part) => cutText(part.replace(/^#/, '').trim(), longest.tag));
  const distinct = [...new Set(tags)].filter((tag) => tag !== '').slice(0, mostTags);
  return distinct.length > 0 ? distinct : null;
}

function joinLines(texts: PointedText[]): string {
  return cutText(texts.map((text) => lineOf(text)).join(', '), longest.line);
}

function lineOf(text: PointedText | undefined, most = longest.line): string {
  return cutText(cleanText(text?.text ?? ''), most);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
