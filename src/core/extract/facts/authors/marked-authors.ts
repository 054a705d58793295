import { isAuthorLink, type Mark } from '../../evidence/mark';
import type { Story } from '../story';
import { joinNames, makeCandidate, type AuthorCandidate } from './author-candidate';

/** Class, id, itemprop or rel of an element that names the author. */
export const authorMark =
  /(?:^|[\s_-])(?:auth[oe]rs?|byline|by-line|writer|reporter|journalist|autore?s?|autorin|auteurs?|columnist|creator|contributor|p-author|writtenby|written-by|signature|redacteur|verfasser|vcard|szerz[oő]k?|yazar|muhabir|penulis|skribent|forfatter|redaktor|avtor|by)(?:$|[\s_-])|author(?:s|name|link)?(?:$|[\s_-])|byline/;
const noAuthorMark =
  /(?:bio|avatar|image|img|photo|follow|social|description|desc|about|posts|archive|count|comment|email|mail|twitter|job|role|title-position|position|date|time)(?:$|[\s_-])/;
const most = 200;

/** Elements that are marked as the author's: microdata and links first, then classes, near the headline before elsewhere. */
export function markedAuthors({ marks, lines, at }: Story): AuthorCandidate[] {
  const isOther = (mark: Mark): boolean =>
    [mark.text, lines[mark.line]?.text ?? ''].some((text) => startsWithReviewer(text));
  const own = marks
    .filter((mark) => !mark.isSide && mark.text !== '' && mark.text.length <= 150)
    .filter((mark) => authorMark.test(mark.hint) && !noAuthorMark.test(mark.hint) && !isOther(mark))
    .slice(0, most);
  const isNear = (mark: Mark): boolean => mark.line >= at - 12 && mark.line <= at + 25;
  const data = own.filter((mark) => /(?:^|\s)author(?:\s|$)/.test(mark.hint));
  return [
    ...joinMarks(narrow(data.filter(isNear)), 0.88),
    ...joinMarks(narrow(own.filter(isNear)), 0.8),
    ...narrow(data.filter((mark) => !isNear(mark)))
      .slice(0, 3)
      .map((mark) => ({ ...fromMark(mark, 0.65), isLate: true })),
    ...narrow(own.filter((mark) => !isNear(mark)))
      .slice(0, 3)
      .map((mark) => ({ ...fromMark(mark, 0.6), isLate: true })),
    ...linkedAuthors(marks, isNear),
  ];
}

/** Links to the page about an author, where nothing else marks the name; all far ones must be of one, since teasers have them too. */
function linkedAuthors(marks: Mark[], isNear: (mark: Mark) => boolean): AuthorCandidate[] {
  const links = marks.filter(
    (mark) =>
      mark.name === 'a' && !mark.isSide && isAuthorLink(mark.href) && /^[^:：]{2,60}$/.test(mark.text),
  );
  const near = links.filter(isNear);
  const far = links.filter((mark) => !isNear(mark));
  const isOne = new Set(far.map((mark) => mark.text)).size === 1;
  return [
    ...joinMarks(near, 0.75),
    ...(near.length === 0 && isOne ? far : [])
      .slice(0, 1)
      .map((mark) => ({ ...fromMark(mark, 0.55), isLate: true })),
  ];
}

const reviewer =
  /^(?:(?:medically |clinically |expertly |technically |legally )?(?:reviewed|fact[- ]?checked|edited|verified|approved)|geprüft|überprüft|lektoriert)\s(?:by|von)\b/;

/** "Reviewed by …": who did not write the article. */
function startsWithReviewer(text: string): boolean {
  return reviewer.test(text.slice(0, 40).toLowerCase());
}

/** Inner elements part names that nothing else parts; the role or date beside a name is often one too. */
function fromMark(mark: Mark, confidence: number): AuthorCandidate {
  return { ...makeCandidate(joinNames(mark.pieces), 'dom', confidence), printed: mark.text };
}

/** Several marks in a row name several authors; the same one is often marked twice. */
function joinMarks(marks: Mark[], confidence: number): AuthorCandidate[] {
  const [first] = marks;
  if (first === undefined) return [];
  const row = marks.filter(
    (mark) => mark.line - first.line <= 4 && mark.name === first.name && mark.hint === first.hint,
  );
  const joined = joinNames(row.flatMap((mark) => mark.pieces));
  return [
    { ...makeCandidate(joined, 'dom', confidence), printed: row.map((mark) => mark.text).join(' ') },
    ...marks.slice(0, 4).map((mark) => fromMark(mark, confidence)),
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
