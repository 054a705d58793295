import type { PointableFact, PointedText } from '../../guide';
import type { ArticleDate, ReadRequest } from '../../model';
import { makeDateRules } from './dates/date-rules';
import type { FactChoices } from './fact-choices';
import { putPointedFirst } from './pointed-facts';

/** What a text that a reader points at would be as a fact; `null`: nothing of that kind. */
export function understandPointed(
  fact: PointableFact,
  texts: PointedText[],
  { lang, url, request }: { lang: string | null; url: string; request: ReadRequest },
): string | string[] | ArticleDate | null {
  if (fact === 'title') return texts[0]?.text.slice(0, 500) || null;
  const rules = makeDateRules(lang, url, request);
  const { authors, published, siteName, tags, leadImage } = putPointedFirst(
    nothing,
    { [fact]: { by: 'correction', texts } },
    rules,
  );
  const [first] = [...authors, ...published, ...siteName, ...tags, ...leadImage];
  return first?.value ?? null;
}

const nothing: FactChoices = {
  canonicalUrl: [],
  title: [],
  byline: [],
  authors: [],
  siteName: [],
  section: [],
  tags: [],
  excerpt: [],
  lang: [],
  dir: [],
  published: [],
  modified: [],
  leadImage: [],
};
