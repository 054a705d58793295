import type { ArticleDate } from '../../../model';
import type { Evidence } from '../../evidence/evidence';
import { property } from '../../evidence/json-ld';
import type { Line, Mark } from '../../evidence/lines';
import type { Choice } from '../choice';
import { findArticleNode, readText } from '../json-ld-article';
import { findTitleLine } from '../title-line';
import { firstDate, type DateCandidate, type DateRules } from './date-fact';

const publishedNames = (
  'article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished date-published ' +
  'publishdate publish-date publish_date publish_time publishtime pubdate published published_at published_time published-date ' +
  'publication_date publicationdate date_published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'weibo:article:create_at weibo:article:create_time article:create_at article_date_original article.published displaydate ' +
  'dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date dc.date citation_publication_date citation_online_date ' +
  'bt:pubdate iptc.date rnews:datepublished dateposted originalpublicationdate apub:time datecreated date_created created ' +
  'firstpublished release_date lastmodifieddate'
).split(' ');
const publishedMark = /publi|datecreated|pubdate|pub-date|pub_date|posted|created|issued|(?:^|\s)dateline/;
const dateMark = /date|time|publi|posted|created|issued|ctime/;
const updatedMark =
  /modif|updat|edited|upload|read-?time|reading|duration|event|expire|countdown|current|today|now|copyright/;
const updatedText =
  /^(?:(?:last )?updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|更新|最終更新|수정)/iu;

/** The moment of publication: declared, else as the page prints it beside the headline, else the day in its address. */
export function readPublished(
  evidence: Evidence,
  title: string,
  rules: DateRules,
): Choice<ArticleDate> | null {
  const declared = firstDate(declaredDates(evidence), rules);
  const isExact = declared !== null && declared.value.precision !== 'day' && declared.value.zone === 'stated';
  if (isExact && !isMidnight(declared.value)) return declared;
  const printed = firstDate(printedDates(evidence, title), rules);
  if (declared === null) return printed ?? firstDate(addressDates(evidence), rules);
  return refine(declared, printed);
}

function isMidnight({ value }: ArticleDate): boolean {
  return value.slice(11, 19) === '00:00:00';
}

/** A declared day takes the time from the page's text when that names the same day. */
function refine(declared: Choice<ArticleDate>, printed: Choice<ArticleDate> | null): Choice<ArticleDate> {
  if (printed === null || printed.value.approximate || printed.value.precision === 'day') return declared;
  const isCoarse = declared.value.precision === 'day' || isMidnight(declared.value);
  return isCoarse && printed.value.value.slice(0, 10) === declared.value.value.slice(0, 10)
    ? printed
    : declared;
}

function* declaredDates(evidence: Evidence): Generator<DateCandidate> {
  const node = findArticleNode(evidence);
  for (const name of ['datePublished', 'dateCreated', 'uploadDate']) {
    yield { text: readText(property(node, name)), origin: 'json-ld' };
  }
  for (const name of publishedNames) yield { text: evidence.metas.first(name), origin: 'meta' };
  const other = evidence.jsonLd.others
    .map((each) => readText(property(each, 'datePublished')))
    .find((text) => text !== '');
  yield { text: other ?? '', origin: 'json-ld' };
  for (const mark of evidence.marks) {
    if (/(?:^|\s)datepublished(?:\s|$)/.test(mark.hint) && !mark.isSide) yield* valuesOf(mark, 'microdata');
  }
  yield { text: evidence.metas.first('date', 'dc.date.modified', 'time'), origin: 'meta' };
}

/** Marks and lines around the headline first, those that say "published" before the others, updates last. */
function* printedDates(evidence: Evidence, title: string): Generator<DateCandidate> {
  const at = findTitleLine(evidence, title);
  const near = (mark: Mark): boolean => !mark.isSide && mark.line >= at - 12 && mark.line <= at + 25;
  const marks = evidence.marks.filter(
    (mark) => (mark.name === 'time' || dateMark.test(mark.hint)) && !updatedMark.test(mark.hint),
  );
  const own = marks.filter(near);
  for (const mark of own.filter((each) => publishedMark.test(each.hint))) yield* valuesOf(mark, 'dom');
  for (const mark of own.filter((each) => !updatedText.test(each.text))) yield* valuesOf(mark, 'dom');
  yield* lineDates(evidence.lines.slice(at + 1, at + 20), true);
  yield* lineDates(evidence.lines.slice(Math.max(0, at - 10), at).reverse(), false);
  for (const mark of marks.filter((each) => !each.isSide && each.name === 'time'))
    yield* valuesOf(mark, 'dom');
  yield* lineDates(evidence.lines.slice(at + 20, at + 200), true);
}

function* valuesOf(mark: Mark, origin: 'microdata' | 'dom'): Generator<DateCandidate> {
  // A machine's value often has the zone, and the text beside it only the day.
  yield { text: mark.value, origin };
  if (mark.text.length <= 120) yield { text: mark.text, origin };
}

/** In a short line any date counts; in a paragraph only one at its start, where agencies print it. */
function* lineDates(lines: Line[], hasParagraphs: boolean): Generator<DateCandidate> {
  for (const line of lines) {
    if (line.isSide || updatedText.test(line.text)) continue;
    if (line.text.length <= 120) yield { text: line.text, origin: 'pattern' };
    else if (hasParagraphs && /\d{4}/.test(line.text.slice(0, 60)))
      yield { text: line.text.slice(0, 60), origin: 'pattern' };
  }
}

function* addressDates({ address }: Evidence): Generator<DateCandidate> {
  const path = address.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const match =
    /(?:^|[/_.-])((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path) ??
    /[/t_-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$|\d{2,6}[/._])/.exec(path) ??
    /\/((?:19|20)\d\d)-?(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])\//.exec(path);
  if (match !== null) yield { text: `${match[1]}-${match[2]}-${match[3]}`, origin: 'url' };
}
