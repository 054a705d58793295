import type { Line } from '../../evidence/lines';
import { isAuthorLink, isProfileLink, type Mark } from '../../evidence/mark';
import { readRegisteredHost } from '../../registered-host';
import { squash } from '../../text';
import type { Story } from '../story';
import { authorLinks } from './author-links';
import { aboutAuthors, farMarks } from './far-marks';
import { isWholeName } from './full-name';
import { isAccountLink } from './account-link';
import { joinNames, makeCandidate, type AuthorCandidate } from './author-candidate';
import { isNoName, isWriterLabel } from './no-name';
import { isOffice } from './offices';

/** Class, id, itemprop or rel of an element that names the author. */
export const authorMark =
  /(?:^|[\s_-])(?:auth[oe]rs?|byline|by-line|writer|reporter|journalist|autore?s?|autorin|auteurs?|columnist|creator|contributor|p-author|writtenby|written-by|signature|redacteur|verfasser|vcard|szerz[oő]k?|yazar|muhabir|penulis|skribent|firmas?|forfatter|redaktor|avtor|by)(?:$|[\s_-])|author(?:s|name|link)?(?:$|[\s_-])|contributor-?name(?:$|[\s_-])|byline/;
const noAuthorMark =
  /(?:bio|avatar|image|img|photo|follow|social|description|desc|about|posts|archive|count|comment|email|mail|twitter|job|role|title-position|position|date|time)(?:$|[\s_-])/;
const most = 200;

/** Elements that are marked as the author's: microdata and links first, then classes, near the headline before elsewhere. */
export function markedAuthors(story: Story): AuthorCandidate[] {
  const { marks, lines, at } = story;
  // Who is named behind what a caption says took its picture.
  const isCaption = ({ line, text }: Mark): boolean =>
    lines[line]?.name === 'figcaption' && lines[line].text.indexOf(text) > 20;
  const isOther = (mark: Mark): boolean =>
    isCaption(mark) ||
    isKicker(mark) ||
    [mark.text, lines[mark.line]?.text ?? ''].some((text) => startsWithReviewer(text));
  const own = marks
    .filter((mark) => !mark.isSide && mark.text !== '' && mark.text.length <= 150)
    .filter((mark) => authorMark.test(mark.hint) && !noAuthorMark.test(mark.hint) && !isOther(mark))
    .slice(0, most);
  const isNear = isAbove(story, isNearTo(at));
  const data = own.filter((mark) => /(?:^|\s)author(?:\s|$)/.test(mark.hint));
  // Whose account published it is asked when nobody else is named.
  const isPersonal = (mark: Mark): boolean => isNear(mark) && !isAccountLink(mark.href);
  const accounts = narrow(own.filter((mark) => isNear(mark) && isAccountLink(mark.href))).slice(0, 1);
  const farAuthors = (found: Mark[], confidence: number): AuthorCandidate[] =>
    joinMarks(farMarks(narrow(found.filter((mark) => !isNear(mark))), story), confidence).map((each) => ({
      ...each,
      isLate: true,
    }));
  return [
    ...joinMarks(narrow(data.filter(isPersonal)), 0.88),
    ...joinMarks(narrow(own.filter(isPersonal)), 0.8),
    ...accounts.map((mark) => ({ ...fromMark(mark, 0.5), isLate: true, isWeak: true })),
    ...farAuthors(data, 0.65),
    ...farAuthors(own, 0.6),
    ...farLinks(marks, at),
    ...boxedAuthors(story),
    ...rowsOfSide(story),
  ];
}

/** "文字 | 殷若薇 郝思齊": a row with a label of writers in a column beside the text, which begins beside the headline. */
function rowsOfSide({ marks, at }: Story): AuthorCandidate[] {
  const row = marks.find(
    ({ isSide, line, text, pieces: [label = '', ...names] }) =>
      isSide &&
      line > at &&
      line <= at + near.above &&
      text.length <= prose &&
      names.length > 0 &&
      isWriterLabel(label),
  );
  if (row === undefined) return [];
  const names = row.pieces.slice(1);
  const end = names.findIndex(isNoName);
  const own = joinNames(end < 0 ? names : names.slice(0, end));
  return [{ ...makeCandidate(own, 'dom', 0.6), printed: row.text, isLate: true }];
}

/** Lines around the headline in which the article's own author stands. */
const near = { above: 12, below: 25 };

/** Whether a mark stands beside the headline. */
export function isNearTo(at: number): (mark: Mark) => boolean {
  return (mark) => mark.line >= at - near.above && mark.line <= at + near.below;
}

/** Lines of so many characters are sentences; a standfirst and a note may stand above the author. */
const prose = 120;
const mostProse = 2;

/** Whether a mark stands above the text that follows the headline: what stands within it is of other articles, or far from the author's place. */
function isAbove({ lines, at }: Story, isNear: (mark: Mark) => boolean): (mark: Mark) => boolean {
  const below = Math.max(at, 0) + 1;
  const isProse = ({ name, isSide, text }: Line): boolean =>
    !isSide && name !== 'figcaption' && text.length >= prose;
  let end = below;
  for (let found = 0; end < lines.length && end <= at + near.below; end++) {
    if (lines.slice(end, end + 1).some(isProse)) found++;
    if (found > mostProse) break;
  }
  return (mark) => isNear(mark) && mark.line <= end;
}

/** Links beside the headline to pages about authors: nobody writes them for the whole site, as metadata is. */
export function linkedAuthors({ marks, lines, at, address }: Story): AuthorCandidate[] {
  const isNear = isNearTo(at);
  const isProse = (line: Line | undefined): boolean => (line?.text.length ?? 0) >= prose;
  const below = Math.max(at, 0) + 1;
  // Colleagues are linked within the text, in a sentence or in a list below.
  const isBeside = (mark: Mark): boolean => {
    if (!isNear(mark) || (lines[mark.line]?.text.length ?? 0) > mark.text.length + prose) return false;
    const between = lines.slice(below, Math.max(below, mark.line));
    const start = between.findIndex(isProse);
    const isBelowHeading = start >= 0 && between.slice(start).some(({ name }) => /^h[2-6]$/.test(name));
    return !isBelowHeading && between.filter(isProse).length <= mostProse;
  };
  const beside = marks.filter(isBeside);
  const site = readRegisteredHost(address.url);
  const profiles = beside.filter((mark) => isProfile(mark) && readRegisteredHost(mark.href) === site);
  return [...joinMarks(authorLinks(beside), 0.85), ...joinMarks(profiles, 0.7)];
}

/** Where readers log in. */
const entry = /^(?:log-?(?:in|out)|sign-?(?:in|up|out)|register|settings|edit|new|me|password)/i;

/** A link to the page about somebody of the same site, by full name or by the name in the address. */
function isProfile({ name, href, text, isSide }: Mark): boolean {
  if (name !== 'a' || isSide || !isProfileLink(href) || text.length < 2 || text.length > 60) return false;
  const handle = href
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .replace(/^.*\/@?/, '');
  if (entry.test(handle)) return false;
  const isAccount = squash(handle) === squash(text) || (/^\d+$/.test(handle) && !text.includes(' '));
  return isWholeName(text) || isAccount;
}

/** The link to the page about an author far from the headline, where all are of one, since teasers have them too. */
function farLinks(marks: Mark[], at: number): AuthorCandidate[] {
  const isNear = isNearTo(at);
  const links = authorLinks(marks);
  const isOne = new Set(links.map((mark) => mark.text)).size === 1;
  return (isOne && !links.some(isNear) ? links : [])
    .slice(0, 1)
    .map((mark) => ({ ...fromMark(mark, 0.55), isLate: true }));
}

/** The box that introduces an article's author is called a footer or a side column now and then. */
const authorBox =
  /(?:^|[\s_-])author[_-]?(?:bio|box|card|info|profile)(?:$|[\s_-])|(?:^|[\s_-])about[_-]?(?:the[_-]?)?author(?:$|[\s_-])/;
const boxLines = 6;

/** "All posts by Jane Doe" */
const postsBy = /^.{0,30}?\b(?:by|from|von|par|por)\s/i;

/** The name that a link says and its address repeats; empty where it says what it leads to: "Read full bio". */
function nameIn({ text, href }: Mark): string {
  const handle = squash(href.replace(/\/?(?:[?#].*)?$/, '').replace(/^.*[/=]/, ''));
  const isNamed = (name: string): boolean => isWholeName(name) && squash(name).startsWith(handle);
  return handle === '' ? '' : ([text, text.replace(postsBy, '')].find(isNamed) ?? '');
}

/**
 * The author whom such boxes link to, where all are of one. A box below a heading that names nobody, and one in a column of the
 * site's, introduce the same person on every page.
 */
function boxedAuthors({ marks, lines, sideBoxes }: Story): AuthorCandidate[] {
  const boxes = marks.filter(({ hint }) => authorBox.test(hint));
  const isBoxed = (mark: Mark): boolean => {
    const name = nameIn(mark);
    if (name === '' || sideBoxes[mark.side] !== 0) return false;
    const possible = boxes.filter(({ line }) => mark.line >= line && mark.line <= line + boxLines);
    if (possible.length === 0) return false;
    const around = lines.filter(({ side }) => side === mark.side);
    const isOwn = ({ text, name: element }: Line): boolean =>
      !/^h[1-6]$/.test(element) || text.includes(name) || aboutAuthors.test(text);
    return around.every(isOwn) && possible.some((box) => around.every(({ text }) => box.text.includes(text)));
  };
  const links = marks.filter(
    (mark) => mark.name === 'a' && mark.isSide && isAuthorLink(mark.href) && isBoxed(mark),
  );
  const isOne = new Set(links.map((mark) => mark.href)).size === 1;
  return (isOne ? links : []).slice(0, 1).map((mark) => ({ ...fromMark(mark, 0.55), isLate: true }));
}

/** Two words in lower case that begin a box of several things, called "byline" for the rest of it, are a kicker. */
function isKicker({ hint, pieces }: Mark): boolean {
  return (
    pieces.length > 1 && !hint.includes('auth') && /^(?!by |von )\p{Ll}+ \p{Ll}+$/u.test(pieces[0] ?? '')
  );
}

const reviewer =
  /^(?:(?:medically |clinically |expertly |technically |legally )?(?:reviewed|fact[- ]?checked|edited|verified|approved)|geprüft|überprüft|lektoriert)\s(?:by|von)\b|^(?:übersetz(?:t|ung)|translat(?:ed|ion))\b(?!.*(?:aut|text|written|words))/;

/** "Reviewed by …", "Übersetzung …": who did not write the article. */
function startsWithReviewer(text: string): boolean {
  return reviewer.test(text.slice(0, 40).toLowerCase());
}

/** A desk and its town beside a name: "BBC Scotland, Kinlough". */
const desk = /^[A-Z]{3,5} [A-Z][a-z][^,]*,/;

/** An office that a sign parts, "Social Media & Community Expert", is no two people; behind a comma it has a name before it. */
function withoutDesks(pieces: string[]): string[] {
  const isDesk = (piece: string): boolean =>
    desk.test(piece) || (isOffice(piece) && !/[,|–—]|\s-\s/.test(piece));
  return pieces.filter((piece, index) => index === 0 || !isDesk(piece));
}

/** Inner elements part names that nothing else parts; the role or date beside a name is often one too. */
function fromMark(mark: Mark, confidence: number): AuthorCandidate {
  return { ...makeCandidate(joinNames(withoutDesks(mark.pieces)), 'dom', confidence), printed: mark.text };
}

/** Some of a row have a further class: on small screens they are hidden. */
function isOfKind(hint: string, first: string): boolean {
  return hint === first || (first !== '' && hint.startsWith(`${first} `));
}

/** Several marks in a row name several authors; the same one is often marked twice. */
function joinMarks(marks: Mark[], confidence: number): AuthorCandidate[] {
  const [first] = marks;
  if (first === undefined) return [];
  const own = marks.filter(
    (mark) => mark.line - first.line <= 4 && mark.name === first.name && isOfKind(mark.hint, first.hint),
  );
  const joined = joinNames(withoutDesks(own.flatMap((mark) => mark.pieces)));
  return [
    { ...makeCandidate(joined, 'dom', confidence), printed: own.map((mark) => mark.text).join(' ') },
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
