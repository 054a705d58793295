import type { FactCandidate, FactName, Facts, ReadRequest, RejectedFact } from '../../model';
import type { PointedFacts } from '../article-reading';
import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import { readAuthors } from './authors/authors';
import { readCanonicalUrl } from './canonical-url';
import type { Choices } from './choice';
import type { FactChoices } from './fact-choices';
import { readContributors } from './contributors';
import { readStoryCredits } from './credits/story-credits';
import { makeDateRules } from './dates/date-rules';
import { readModified } from './dates/modified';
import { readPublished } from './dates/published';
import { settleDates } from './dates/settle-dates';
import { readExcerpt } from './excerpt';
import { readDirection, readLanguage } from './language';
import { readLeadImage } from './lead-image';
import { readPageState } from './page-state';
import { putPointedFirst } from './pointed-facts';
import { listRejected } from './rejected';
import { readSection } from './section';
import { readSiteName } from './site-name';
import { frameStory } from './story';
import { readTags } from './tags';
import type { TitleFact } from './title/title';
import { readTraits } from './traits';

/** The facts of a page, and what was not taken for them. */
export interface FactsReading {
  facts: Facts;
  /** Made when it is asked for: only a report needs it. */
  explain(): RejectedFact[];
}

/** Reads every fact that the page states, each with its origin, confidence and other values. `content`: of the article's own part, where one was found. */
export function readFacts(
  evidence: Evidence,
  title: TitleFact,
  content: ContentSample | null,
  request: ReadRequest & { pointed?: PointedFacts },
): FactsReading {
  const story = frameStory(evidence, title.value, content);
  const lang = readLanguage(story, `${title.value} ${content?.text ?? ''}`);
  const language = lang[0]?.value ?? null;
  const rules = makeDateRules(language, story.address.url, request);
  const ending = content?.ending ?? [];
  const state = readPageState(story);
  const credits = readStoryCredits(
    story,
    ending.map(({ text }) => text),
  );
  const section = readSection(story, title.value);
  const siteName = readSiteName(story, {
    title: title.value,
    tail: title.tail,
    section: section[0]?.value,
  });
  const authors = readAuthors(story, title, language, {
    ending,
    credits,
    state,
    section: section[0]?.value,
  });
  const changes = readModified(story, state, rules);
  const dates = settleDates(
    { published: readPublished(story, state, changes, rules), modified: changes },
    rules,
  );
  const direction = readDirection(story, content, language);
  const found: FactChoices = {
    canonicalUrl: readCanonicalUrl(story),
    title: title.value === '' ? [] : [title, ...title.others],
    byline: authors.byline === null ? [] : [authors.byline],
    authors: authors.authors,
    siteName,
    section,
    tags: readTags(story, title, authors.authors[0]?.value ?? []),
    excerpt: readExcerpt(story, title.value, title.tail || (siteName[0]?.value ?? '')),
    lang,
    dir: [direction],
    ...dates,
    leadImage: readLeadImage(story, content),
  };
  const choices = putPointedFirst(found, request.pointed ?? {}, rules);
  const facts: Facts = {
    url: story.address.url,
    ...takeBest(choices, story.address.url),
    contributors: readContributors(story, authors, credits, title.tail, language),
    traits: readTraits(story, content, authors),
    ...describe(choices),
  };
  return { facts, explain: () => listRejected(facts, authors) };
}

/** The first of each fact's values. */
function takeBest(choices: FactChoices, url: string): Pick<Facts, FactName> {
  return {
    canonicalUrl: choices.canonicalUrl[0]?.value ?? url,
    title: choices.title[0]?.value ?? '',
    byline: choices.byline[0]?.value ?? null,
    authors: choices.authors[0]?.value ?? [],
    siteName: choices.siteName[0]?.value ?? null,
    section: choices.section[0]?.value ?? null,
    tags: choices.tags[0]?.value ?? [],
    excerpt: choices.excerpt[0]?.value ?? null,
    lang: choices.lang[0]?.value ?? null,
    dir: choices.dir[0]?.value ?? 'ltr',
    published: choices.published[0]?.value ?? null,
    modified: choices.modified[0]?.value ?? null,
    leadImage: choices.leadImage[0]?.value ?? null,
  };
}

/** Origin, confidence and the other values of every fact that has a value. */
function describe(choices: FactChoices): Pick<Facts, 'origins' | 'confidence' | 'candidates'> {
  const described: Pick<Facts, 'origins' | 'confidence' | 'candidates'> = {
    origins: {},
    confidence: {},
    candidates: {},
  };
  for (const [name, [best, ...others]] of Object.entries(choices) as [
    FactName,
    Choices<FactCandidate['value']>,
  ][]) {
    if (best === undefined) continue;
    described.origins[name] = best.origin;
    described.confidence[name] = best.confidence;
    if (others.length > 0) described.candidates[name] = others;
  }
  return described;
}
