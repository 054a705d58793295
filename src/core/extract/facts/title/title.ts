import { memoize } from '../../../memoize';
import type { Evidence } from '../../evidence/evidence';
import { property } from '../../evidence/json-ld';
import type { Line } from '../../evidence/lines';
import { lowerCase } from '../../lower-case';
import { beginsWithLetter, cutText, squash } from '../../text';
import { keepDistinct, type Choice, type Choices } from '../choice';
import { findArticleNode, readNames, readText } from '../json-ld-article';
import { readSiteWords } from '../site-words';
import { readDeclaredTitles, type DeclaredTitle } from './declared-titles';
import { findHeadings, listHeadings, type Heading } from './headings';
import { cutSection, splitTitle } from './title-tail';
import { findAboveText, findUnmarked } from './unmarked-headline';

/** The title, where it was read, its other wordings, and the site's name if one was cut off it. */
export interface TitleFact extends Choice<string> {
  others: Choices<string>;
  tail: string;
}

const longest = 500;
/** Signs that parted the title from what stands there no more; without a blank before them some are its own: "Learn C--". */
const rest = /(?:\s[-–—_]*|[|｜])+$/;
const restEnds = '-–—_|｜';
/** The same where the next such sign and more was cut off right behind them: "标题__频道". */
const doubled = /[-–—_]+$/;

/**
 * The article's title: the headline that stands on the page where the metadata confirm it, since they often carry the site's
 * name or another wording (facts: extract, rule 10); never cut but for a known name of site or section.
 */
export function readTitle(evidence: Evidence): TitleFact {
  const site = readSiteWords(evidence);
  const declared = readDeclaredTitles(evidence);
  const texts = declared.map((each) => each.value);
  const { documentTitle } = evidence;
  const headlineOf = (titles: DeclaredTitle[]): string =>
    titles.find(({ source }) => source === 'headline')?.value ?? '';
  const candidates = listHeadings(evidence, site);
  const printed = findHeadings(evidence, candidates, texts, headlineOf(declared));
  const lined = printed.length === 0 ? findParts(evidence, documentTitle) : [];
  const wordings = [...printed.map((each) => each.text), ...lined, ...texts].filter((each) => each !== '');
  // Most declared titles are the same.
  const split = memoize((text: string) => splitTitle(text, site, findShorter(text, wordings)));
  const cut = declared.map((each) => ({ ...each, value: cutTail(each.value, split(each.value).title) }));
  const titles = cut.map((each) => each.value);
  const headline = headlineOf(cut);
  const marked = findHeadings(evidence, candidates, titles, headline);
  const unmarked = marked.length > 0 ? [] : findUnmarked(evidence, [headline, ...titles], site);
  const headings = [
    marked,
    unmarked,
    candidates.length > 0 ? [] : findAboveText(evidence, titles, site),
  ].find((found) => found.length > 0);
  const [first] = headings ?? [];
  // "How to sleep | Opinion": a printed headline has the section behind it now and then.
  const heading = first === undefined ? undefined : { ...first, text: cutSection(first.text, site) };
  const { tail } = split(documentTitle);
  const best = heading === undefined ? [] : chooseWording(heading, cut, declaredNames(evidence));
  const shown = (headings ?? []).map(({ text }): Choice<string> => ({
    value: text,
    origin: 'dom',
    confidence: 0.6,
  }));
  const all = [
    ...best,
    ...cut.map(({ value, origin, confidence }) => ({ value, origin, confidence })),
    ...shown,
    // Where the page's headline is worded for search engines, readers may see this one.
    {
      value: readText(property(findArticleNode(evidence), 'alternativeHeadline')),
      origin: 'json-ld',
      confidence: 0.3,
    } as const,
  ];
  const limited = all.map((choice) => ({
    ...choice,
    value: withoutRest(cutText(choice.value, longest)),
  }));
  const [chosen = { value: '', origin: 'meta', confidence: 0 } as const, ...others] = keepDistinct(
    limited,
    squash,
  );
  return { ...chosen, others, tail };
}

function withoutRest(text: string): string {
  const last = text.slice(-1);
  return restEnds.includes(last) || last.trim() === '' ? text.replace(rest, '') : text;
}

function cutTail(whole: string, title: string): string {
  return whole.startsWith(title) && /\S/.test(whole.charAt(title.length))
    ? title.replace(doubled, '')
    : title;
}

/**
 * Lines that print the title without what follows a sign in it, or stands before one and begins as the site is called, on pages that
 * mark no headline: tables, old portals.
 */
function findParts({ lines, homeNames }: Evidence, title: string): string[] {
  const names = homeNames.map(squash);
  const isCalled = (start: string): boolean =>
    signBehind.test(start) && names.some((name) => squash(start).startsWith(name));
  const isPart = ({ text }: Line): boolean =>
    text.length * 3 >= title.length &&
    text.length >= shortest &&
    text.length < title.length &&
    ((title.startsWith(text) && signs.test(title.slice(text.length))) ||
      (title.endsWith(text) && isCalled(title.slice(0, -text.length)) && !names.includes(squash(text))));
  const found = lines.filter(isPart).map(({ text }) => text);
  return found.sort((one, other) => other.length - one.length).slice(0, 1);
}

const shortest = 6;
const signs = /^\s*[|｜丨_»·•\-–—:：]/;
/** Behind a name that no blank parts from the headline. */
const signBehind = /\S-$/;

/** Another wording that is this one without its tail; `''` when there is none. */
function findShorter(title: string, others: string[]): string {
  const whole = squash(title);
  return (
    others.find((other) => {
      const part = squash(other);
      return part !== '' && part.length < whole.length && (whole.startsWith(part) || whole.endsWith(part));
    }) ?? ''
  );
}

/** The headline as printed, unless what is declared has it with or without the words above it, or whole where it is broken in two. */
function chooseWording(
  { text, isConfirmed }: Heading,
  declared: DeclaredTitle[],
  names: string[],
): Choices<string> {
  const own = squash(text);
  const joined = declared.find((each) => squash(each.value) === own && joinsMore(each.value, text));
  const { value, origin } = joined ?? { value: text, origin: 'dom' };
  const heading: Choice<string> = { value, origin, confidence: isConfirmed ? 0.93 : 0.6 };
  const graph = declared.find((each) => each.source === 'og');
  const linked = declared.find((each) => each.source === 'headline');
  // "River town: Council votes for the bridge": either may lack the words above the headline.
  const isEnd = (each: DeclaredTitle | undefined): boolean =>
    each !== undefined && squash(each.value) !== '' && own.endsWith(squash(each.value));
  const said = !isEnd(graph) && isEnd(linked) ? linked : (graph ?? linked);
  if (said === undefined) return [heading];
  const other = squash(said.value);
  if (other === '' || other === own) return [heading];
  const isAgreed = linked !== undefined && squash(linked.value) === other;
  const hasKicker =
    other.endsWith(own) && isAgreed && !isPartOf(text, said.value) && !isLabel(said.value, own, names);
  // A longer and a shorter headline, of which a style shows one: "A bridge fallsBridge: what we know".
  const isGlued = text.startsWith(said.value) && isSeam(said.value, text.slice(said.value.length));
  const lacksKicker = own.endsWith(other) && other.length * 3 >= own.length;
  const isWhole = other.startsWith(own) && /[:：–—-]$/.test(text.trim());
  const chosen: Choice<string> = { value: said.value, origin: said.origin, confidence: 0.8 };
  return hasKicker || lacksKicker || isWhole || isGlued ? [chosen, heading] : [heading];
}

/** Whether a headline ends and another begins, as sentences do: a declared title may be cut off, in the middle of a word too. */
function isSeam(before: string, behind: string): boolean {
  return (
    /[\p{Ll}\p{N}”»"')!?]$/u.test(before) && /^\p{Lu}/u.test(behind) && behind.length * 3 >= before.length
  );
}

/** Whether a headline is the end of a wording's sentence, as "Bank to close" of "Riverton bank to close": a sign or a break parts other words. */
function isPartOf(headline: string, wording: string): boolean {
  return (
    lowerCase(wording).endsWith(lowerCase(headline)) &&
    beginsWithLetter.test(wording.slice(0, -headline.length).trim().slice(-1))
  );
}

/** Kinds of articles, which sites set before a title where the page has them as a label. */
const genre =
  /^(?:opinion|opinión|opinião|opinie|opinia|kommentar|comment|commentary|commentaire|kolumne?|columna?|interview|entrevista|intervista|interviu|analys[ei]s?|análisis|análise|analisi|editoriale?|essay|review|rezension|recensie|krönika|ledare|debatt|leder|kronikk|mielipide|felieton)$/;

/** Whether a wording has before the headline nothing but one of the declared names of authors, or the kind of the article, and a colon. */
function isLabel(wording: string, headline: string, names: string[]): boolean {
  const label = wording.split(':', 1)[0] ?? '';
  return (
    squash(wording) === squash(label) + headline &&
    (genre.test(lowerCase(label)) || names.some((name) => squash(name) === squash(label)))
  );
}

function declaredNames(evidence: Evidence): string[] {
  const { metas, jsonLd } = evidence;
  return [...readNames(property(findArticleNode(evidence), 'author'), jsonLd), ...metas.all('author')];
}

const quotes = /["'“”„‘’‚«»「」『』]+/g;
/** The usual signs at the ends of a headline: without them hardly one needs the tables of Unicode, which a browser loads anew. */
const ends = /^[\s.,:;!?…()|–—-]+|[\s.,:;!?…()|–—-]+$/g;

/** A text without quotation marks and without the signs at its ends. */
function withoutEnds(text: string): string {
  const bare = text.replace(quotes, '').replace(ends, '');
  const isDone = beginsWithLetter.test(bare) && beginsWithLetter.test(bare.slice(-1));
  return isDone ? bare : bare.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * Whether the first wording of the same words has a sign where the second has none, or no blank before it: a headline set in two
 * boxes, "Town news" and "A bridge falls", is parted by its style alone.
 */
function joinsMore(wording: string, other: string): boolean {
  if (wording === other) return false;
  const [own, others] = [withoutEnds(wording), withoutEnds(other)];
  const more = own.replace(/\s+/g, '').length - others.replace(/\s+/g, '').length;
  return more > 0 || (more === 0 && /\s:/.test(others) && !/\s:/.test(own));
}
