import type { FactName, Facts, Origin, ReadRequest } from '../../model';
import type { Evidence } from '../evidence/evidence';
import { readEnding } from '../evidence/ending';
import { readAuthors } from './authors/authors';
import { readCanonicalUrl } from './canonical-url';
import type { Choice } from './choice';
import { makeDateRules } from './dates/date-rules';
import { readModified } from './dates/modified';
import { readPublished } from './dates/published';
import { readExcerpt } from './excerpt';
import { readDirection, readLanguage } from './language';
import { readLeadImage } from './lead-image';
import { readSection } from './section';
import { readSiteName } from './site-name';
import { readTags } from './tags';
import type { TitleFact } from './title/title';

/** So many characters show which language they are. */
const sampleLength = 4_000;

/** Reads every fact that the page states, each with its origin. `content`: the article's own part, where one was found. */
export function readFacts(
  evidence: Evidence,
  title: TitleFact,
  content: Element | null,
  request: ReadRequest,
): Facts {
  const sample = (content?.textContent ?? '').slice(0, sampleLength);
  const language = readLanguage(evidence, `${title.value} ${sample}`);
  const lang = language?.value ?? null;
  const rules = makeDateRules(lang, evidence.address.url, request);
  const authors = readAuthors(evidence, title.value, lang, content === null ? [] : readEnding(content));
  const facts = {
    canonicalUrl: readCanonicalUrl(evidence),
    siteName: readSiteName(evidence, title.tail),
    section: readSection(evidence, title.value),
    tags: readTags(evidence),
    excerpt: readExcerpt(evidence),
    lang: language,
    dir: readDirection(evidence, content, lang),
    published: readPublished(evidence, title.value, rules),
    modified: readModified(evidence, title.value, rules),
    leadImage: readLeadImage(evidence, content),
    title,
    authors: { value: authors.authors, origin: authors.authorsOrigin },
    byline: authors.byline === null ? null : { value: authors.byline, origin: authors.bylineOrigin },
  } satisfies Record<FactName, Choice<unknown> | null>;
  return {
    url: evidence.address.url,
    canonicalUrl: facts.canonicalUrl.value,
    title: title.value,
    byline: authors.byline,
    authors: authors.authors,
    siteName: facts.siteName?.value ?? null,
    section: facts.section?.value ?? null,
    tags: facts.tags.value,
    excerpt: facts.excerpt?.value ?? null,
    lang,
    dir: facts.dir.value,
    published: facts.published?.value ?? null,
    modified: facts.modified?.value ?? null,
    leadImage: facts.leadImage?.value ?? null,
    origins: collectOrigins(facts),
  };
}

/** Only facts that have a value have an origin. */
function collectOrigins(facts: Record<FactName, Choice<unknown> | null>): Partial<Record<FactName, Origin>> {
  const origins: Partial<Record<FactName, Origin>> = {};
  for (const [name, choice] of Object.entries(facts) as [FactName, Choice<unknown> | null][]) {
    const isEmpty =
      choice === null || choice.value === '' || (Array.isArray(choice.value) && choice.value.length === 0);
    if (!isEmpty) origins[name] = choice.origin;
  }
  return origins;
}
