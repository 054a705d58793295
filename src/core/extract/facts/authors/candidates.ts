import type { Origin } from '../../../model';
import type { Evidence } from '../../evidence/evidence';
import { listOf, property } from '../../evidence/json-ld';
import type { Mark } from '../../evidence/lines';
import { findArticleNode, isOrganisation, readText } from '../json-ld-article';
import { findBracketedNames } from './bracketed-names';
import { turnAround } from './names';
import { findNamedAuthors } from './text-patterns';

/** A text that may name the authors. */
export interface AuthorCandidate {
  text: string;
  /** The author line as the page prints it. */
  printed: string;
  origin: Origin;
  /** The page says that it is an organisation. */
  isBody: boolean;
  /** Its place makes it likely; nothing says that it is an author. */
  isWeak: boolean;
}

const libraryNames = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'bepress_citation_author',
] as const;
const authorNames = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'article:author',
  'og:article:author',
  'authors',
  'rbauthors',
  'originalauthor',
  'creator',
  'web_author',
] as const;
const authorMark =
  /(?:^|[\s_-])(?:auth[oe]rs?|byline|by-line|writer|reporter|journalist|autore?s?|autorin|auteur|columnist|creator|contributor|p-author|writtenby|written-by|signature|redacteur|verfasser)(?:$|[\s_-])|author(?:s|name|link)?(?:$|[\s_-])|byline/;
const noAuthorMark =
  /(?:bio|avatar|image|img|photo|follow|social|description|desc|about|posts|archive|count|comment|email|mail|twitter|job|role|title-position|position|date|time)(?:$|[\s_-])/;
const accountMark =
  /(?:^|[\s_-])(?:account|user-?name|nick-?name|media-?name|name|user|source|from|editor)(?:$|[\s_-])/;

/** What JSON-LD and `<meta>` say. */
export function declaredAuthors(evidence: Evidence): AuthorCandidate[] {
  const { metas, jsonLd } = evidence;
  const node = findArticleNode(evidence);
  const authors = [...listOf(property(node, 'author')), ...listOf(property(node, 'creator'))].map((each) =>
    jsonLd.resolve(each),
  );
  const people = authors.filter((each) => !isOrganisation(each)).map((each) => readText(each));
  const bodies = authors.filter((each) => isOrganisation(each)).map((each) => readText(each));
  return [
    candidate(joinNames(people), 'json-ld'),
    candidate(joinNames(metas.all(...libraryNames).map(turnAround)), 'meta'),
    ...authorNames.map((name) =>
      candidate(joinNames(metas.all(name).filter((value) => !/^https?:/.test(value))), 'meta'),
    ),
    { ...candidate(joinNames(bodies), 'json-ld'), isBody: true },
  ].filter((each) => each.text !== '');
}

/** Elements that are marked as the author's: microdata and links first, then classes, near the headline before elsewhere. */
export function markedAuthors(evidence: Evidence, at: number): AuthorCandidate[] {
  const marks = evidence.marks.filter((mark) => !mark.isSide && mark.text !== '' && mark.text.length <= 150);
  const isNear = (mark: Mark): boolean => mark.line >= at - 12 && mark.line <= at + 25;
  const data = marks.filter(
    (mark) => /(?:^|\s)author(?:\s|$)/.test(mark.hint) && !noAuthorMark.test(mark.hint),
  );
  const classes = marks.filter((mark) => authorMark.test(mark.hint) && !noAuthorMark.test(mark.hint));
  const near = narrow(classes.filter(isNear));
  return [
    ...joinMarks(narrow(data.filter(isNear))),
    ...joinMarks(near),
    ...narrow(data.filter((mark) => !isNear(mark)))
      .map(fromMark)
      .slice(0, 3),
    ...narrow(classes.filter((mark) => !isNear(mark)))
      .map(fromMark)
      .slice(0, 3),
  ];
}

/** Lines that name a writer in words: around the headline, at the start and at the end of the content. */
export function namedAuthors(evidence: Evidence, at: number, ending: string[]): AuthorCandidate[] {
  const head = evidence.lines
    .slice(Math.max(0, at - 8), at + 30)
    .filter((line) => !line.isSide)
    .map((line) => line.text);
  const short = head.filter((line) => line.length <= 120);
  const opening = head.filter((line) => line.length > 120).map((line) => line.slice(0, 60));
  const closing = [...ending].reverse().map((line) => line.slice(-60));
  const signed = [...ending]
    .reverse()
    .map(findBracketedNames)
    .filter((text) => text !== '');
  const found = [...short, ...closing, ...opening].map((line) => findNamedAuthors(line));
  const named = found.filter((each) => each !== null);
  return [
    ...named.map(({ names, printed }) => ({ ...candidate(names, 'pattern'), printed })),
    ...signed.map((text) => candidate(text, 'pattern')),
  ];
}

const datedLine =
  /^(?:原创|作者)?\s*(?<name>[^\d:：|｜]{2,20}?)[\s|｜·•]*(?:发布时间|发表于|发布于|时间|于)?[\s:：|｜]*(?=\d{2,4}[-/年.]\d)/u;

/** The account's name beside the date, as portals of user accounts print it. */
export function linedAuthors(evidence: Evidence, at: number): AuthorCandidate[] {
  const lines = evidence.lines.slice(at + 1, at + 6).filter((line) => !line.isSide && line.text.length <= 80);
  const dated = lines.map((line) => datedLine.exec(line.text)?.groups?.['name'] ?? '');
  const accounts = evidence.marks.filter(
    (mark) => !mark.isSide && mark.line > at && mark.line <= at + 6 && accountMark.test(mark.hint),
  );
  const texts = [...dated, ...accounts.map((mark) => mark.text)].filter(
    (text) => text.length >= 2 && text.length <= 20 && !/来源|來源|编辑|：|:/.test(text),
  );
  return texts.map((text) => ({ ...candidate(text, 'dom'), isWeak: true }));
}

/** Inner elements part names that nothing else parts; the role or date beside a name is often one too. */
function fromMark(mark: Mark): AuthorCandidate {
  return { ...candidate(joinNames(mark.pieces), 'dom'), printed: mark.text };
}

function candidate(text: string, origin: Origin): AuthorCandidate {
  return { text, printed: text, origin, isBody: false, isWeak: false };
}

/** Several marks in a row name several authors; the same one is often marked twice. */
function joinMarks(marks: Mark[]): AuthorCandidate[] {
  const [first] = marks;
  if (first === undefined) return [];
  const row = marks.filter(
    (mark) => mark.line - first.line <= 4 && mark.name === first.name && mark.hint === first.hint,
  );
  return [
    {
      ...candidate(joinNames(row.flatMap((mark) => mark.pieces)), 'dom'),
      printed: row.map((mark) => mark.text).join(' '),
    },
    ...marks.slice(0, 4).map(fromMark),
  ];
}

/** The innermost of marks within marks: a byline's own names without its date and role. */
function narrow(marks: Mark[]): Mark[] {
  return marks.filter((mark) => !marks.some((other) => other !== mark && isWithin(other, mark)));
}

function isWithin(inner: Mark, outer: Mark): boolean {
  return (
    inner.text.length < outer.text.length &&
    inner.line >= outer.line &&
    inner.line <= outer.line + 3 &&
    outer.text.includes(inner.text)
  );
}

function joinNames(names: string[]): string {
  return names.filter((name) => name !== '').join('; ');
}
