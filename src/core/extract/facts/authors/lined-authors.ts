import type { EndLine } from '../../evidence/ending';
import type { Line } from '../../evidence/lines';
import type { Mark } from '../../evidence/mark';
import type { Story } from '../story';
import { makeCandidate, type AuthorCandidate } from './author-candidate';
import { isFamilyNamed } from './family-names';
import { isDayAlone } from '../dates/day-alone';
import { readMonth } from '../dates/months';
import { isFullName, isWholeName } from './full-name';
import { splitNames } from './names';
import { cutGluedOffice, cutOfficeOff } from './offices';

const accountMark =
  /(?:^|[\s_-])(?:account|user-?name|nick-?name|media-?name|name|user|source|from|editor)(?:$|[\s_-])/;
/** Whose name it is otherwise: of shares, goods. */
const otherAccount = /stock|quote|symbol|product|goods/;
const dateFirst = /^(?=\d{4}|.{0,20}\d:\d)[\d\s:.年月日/-]{6,24}[\s|｜·•]{1,3}(?<name>[^\d:：|｜]{2,20})$/u;
const datedLine =
  /^(?:原创|作者)?\s*(?<name>[^\d:：|｜]{2,20}?)[\s|｜·•]*(?:发布时间|发表于|发布于|时间|于)?[\s:：|｜]*(?=\d{2,4}[-/年.]\d)/u;

const publishedAt = /^(?:发布时间|发表时间|发布于|发表于|發佈時間)[\s:：]*\d/;

/** Words with spaces between, as accounts have only for whole names. */
const spacedWords = /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*\p{L}\s\p{L}/u;
/** Longer texts that the title has too are its own, with a date in it. */
const longestInTitle = 4;

/** The account's name beside the date, as Chinese portals of user accounts print it. */
export function accountAuthors({ lines, marks, at, breadcrumb }: Story, title: string): AuthorCandidate[] {
  const near = lines
    .slice(Math.max(at + 1, 0), at + 6)
    .filter((line) => !line.isSide && line.text.length <= 80);
  const dated = near.map(
    ({ text }) => datedLine.exec(text)?.groups?.['name'] ?? dateFirst.exec(text)?.groups?.['name'] ?? '',
  );
  // The line right above that of the day.
  const above = near.flatMap(({ text, name }, index) =>
    index < 2 && !otherLine.test(name) && publishedAt.test(near[index + 1]?.text ?? '') ? [text] : [],
  );
  const isAccount = (mark: Mark): boolean =>
    !mark.isSide &&
    mark.line > at &&
    mark.line <= at + 6 &&
    accountMark.test(mark.hint) &&
    !otherAccount.test(mark.hint);
  const texts = [...dated, ...above, ...marks.filter(isAccount).map((mark) => mark.text)].filter(
    (text) =>
      text.length >= 2 &&
      text.length <= 20 &&
      !/^【|来源|來源|编辑|：|:/.test(text) &&
      (!spacedWords.test(text) || isFullName(text)) &&
      !breadcrumb.includes(text) &&
      !(text.length > longestInTitle && title.includes(text)),
  );
  return texts.map((text) => ({ ...makeCandidate(text, 'dom', 0.6), isWeak: true, isAccount: true }));
}

/** "赵延东、风笑天", "王新宇": a line of nothing but Chinese names. */
function areHanNames(text: string): boolean {
  if (text.length > 30 || !/^\p{Script=Han}{2,4}(?:[\s\u3000、]+\p{Script=Han}{2,4}){0,5}$/u.test(text))
    return false;
  const names = text.split(/[\s\u3000、]+/u);
  return (
    names.some((name) => name.length === 3 && isFamilyNamed(name)) && names.every((name) => name.length <= 3)
  );
}

/** Marks that say "name", and whose else it can be. */
const nameMark = /(?:^|[\s_-])name(?:$|[\s_-])/;
const otherName =
  /site|brand|section|categor|channel|topic|tag|file|image|photo|product|event|place|city|country|company|domain/;

const proseLength = 60;
const introducing = 6;
const mostProse = 200;

/** Subheadings, and captions, which name who is in a picture or has taken it. */
const otherLine = /^(?:h[1-6]|figcaption)$/;

const sectionMark = /(?:^|[\s_-])(?:categor(?:y|ies)|kicker|rubric|rubrik|section-name|topics?)(?:$|[\s_-])/;

/** What links to the parts of a site say: "Marketing Strategy" has the form of a name. */
export function sectionLinks(marks: readonly Mark[]): ReadonlySet<string> {
  return new Set(
    marks.filter(({ hint, href }) => href !== '' && sectionMark.test(hint)).map(({ text }) => text),
  );
}

function isSubject(name: string, title: string): boolean {
  return title.includes(name.split(' ').at(-1) ?? '');
}

/** The article's own lines. The first ones introduce authors. */
function ownLines({ lines, at, end }: Story): Line[] {
  const prose = lines.slice(at + introducing, end < 0 ? at + introducing + mostProse : end);
  return prose.filter(({ isSide }) => !isSide);
}

/** Whether the article's own lines name somebody: they are about him. */
function isNamedWithin(name: string, story: Story): boolean {
  return ownLines(story).some(({ text }) => text.length > name.length && text.includes(name));
}

/** What stands right before the name of one who has written a text, signed it or taken a picture. */
const credit = /(?:[:：©]|^\s*[-–—~]|(?:^|\s)(?:by|von|photos?|fotos?))\s*$/i;

/** Whether sentences speak of somebody: captions that credit him, and lines about the author, which begin with his name, are none. */
function isSpokenOf(name: string, story: Story): boolean {
  return ownLines(story).some(({ text, name: element }) => {
    const before = text.slice(0, Math.max(text.indexOf(name), 0));
    return element !== 'figcaption' && before !== '' && !credit.test(before);
  });
}

const part = /\s*[|｜•·,]\s*|\s[-–—/]\s/u;
const timeLike =
  /\p{Nd}{1,2}[:.]\p{Nd}{2}|\p{Nd}\P{Nd}{1,12}\p{Nd}{4}|\p{Nd}{4}\P{Nd}{1,12}\p{Nd}|\p{Nd}{1,2}\.\s?\p{L}{3}/u;

/** "Press release No. 47/2025": a number follows. */
const numbered =
  /^(?:[Nn](?:r|o|um|úm|ro|[º°])|№|[Čč](?:\.|íslo)|[Ss]z|[Vv]ol|[Nn](?:umber|ummer|umero|úmero|uméro|úm)|Heft|Ausgabe|Issue|Band|Sayı)\.?$/;

/** The name in a line that has a date too, between bars or before it: "Jane Doe | 12 May 2024", "יעל ברקוביץ, כתבת חינוך | 12.05.24". */
function nameBeside(text: string): string[] {
  const parts = text.split(part);
  const offices = text.split(/\s*[|｜•·]\s*/).map(cutOfficeOff);
  const before = text.slice(0, text.search(/\p{Nd}/u)).replace(/[\s,|–—-]+$/u, '');
  const last = before.split(' ').at(-1) ?? '';
  const isNumbered = numbered.test(last) || readMonth(last, null) !== null;
  return [...offices, ...(parts.length > 1 ? parts : []), isNumbered ? '' : before]
    .filter((each, index) => isFullName(each) || (index < offices.length && isWholeName(each)))
    .slice(0, 1);
}

/** What parts two who have signed a text: "Lê Tân - Hải Yến". */
const colleague = /\s[-–—]\s|\s?[,;]\s|\s(?:và|&)\s/u;
const mostSigned = 3;

/** Whether a text is one full name, or a few. */
function areFullNames(text: string): boolean {
  const names = text.split(colleague);
  return names.length <= mostSigned && names.every(isFullName);
}

const longestBeside = 100;
const mostBeside = 4;
const furthest = 10;

function isOwnLine({ isSide, name }: Line): boolean {
  return !isSide && !otherLine.test(name);
}

/** The first lines below the headline, whatever pictures, subheadings and pointers stand between, down to the text. */
function linesBelow({ lines, at }: Story): Line[] {
  const below = lines.slice(at + 1, at + 1 + furthest).filter(isOwnLine);
  const longer = below.flatMap(({ text }, index) => (text.length > longestBeside ? [index] : []));
  // The first of them can be the standfirst.
  return below.slice(0, Math.min(mostBeside, longer[1] ?? mostBeside));
}

/** A name without a word that says so, where authors stand: beside the date, alone under the headline, alone below the last line. */
export function lonelyAuthors(story: Story, title: string, ending: EndLine[]): AuthorCandidate[] {
  const { lines, marks, at, breadcrumb } = story;
  if (at < 0) return [];
  const [first, second, third, ...others] = linesBelow(story);
  const own = [first, second, third, lines[at - 1], ...others, lines[at - 2]].flatMap((line) =>
    line !== undefined && isOwnLine(line) && line.text.length <= longestBeside ? [line] : [],
  );
  const sections = sectionLinks(marks);
  const dated = own
    .flatMap(({ text }) => (timeLike.test(text) ? nameBeside(text) : []))
    .filter((name) => !isSubject(name, title));
  const hasTime = own.some(({ text }) => timeLike.test(text));
  // A topic stands above a bare day as well: its author's page says how long one reads, or he signs below.
  const hasDay = hasTime || own.some(({ text }) => isDayAlone(text));
  const isRead = hasTime || own.some(({ text }) => /^\d+ min/.test(text));
  const isSigned = (name: string): boolean =>
    lines.some(({ text }) => text !== name && text.replace(/^[-–—~]\s*/, '') === name);
  const alone = own
    .map(({ text }) => cutGluedOffice(text))
    .filter(
      (text) =>
        hasDay &&
        (isRead || isSigned(text)) &&
        isFullName(text) &&
        !breadcrumb.includes(text) &&
        !isSubject(text, title),
    )
    .filter((text) => !sections.has(text) && !isSpokenOf(text, story));
  const signs = ending
    .map(({ text, canSign }, index) => ({ text, canSign, above: ending[index - 1]?.text ?? '' }))
    .slice(-2)
    .filter(({ text, canSign }) => canSign && areFullNames(text) && !isSubject(text, title))
    .filter(({ text }) => !text.split(colleague).some((name) => isNamedWithin(name, story)));
  // The people that an article is about stand below it as well, as tags in a row.
  const last = signs.filter(
    ({ text, above }) => alone.length === 0 && (above.length >= proseLength || !isFullName(text)),
  );
  const named = marks
    .filter((mark) => !mark.isSide && mark.line > at && mark.line <= at + 6)
    .filter((mark) => nameMark.test(mark.hint) && !otherName.test(mark.hint) && isWholeName(mark.text))
    .filter((mark) => !isSubject(mark.text, title))
    .slice(0, 1)
    .map((mark) => mark.text);
  return [
    ...[...dated, ...named].map((name) => ({ ...makeCandidate(name, 'dom', 0.65), isWeak: true })),
    ...last.map(({ text }) => ({ ...makeCandidate(text, 'dom', 0.5), isLate: true })),
    ...[...alone, ...signs.map(({ text }) => text), ...own.map(({ text }) => text).filter(areHanNames)].map(
      (name) => ({
        ...makeCandidate(name, 'dom', 0.45),
        isWeak: true,
        isLate: true,
      }),
    ),
  ];
}

/** Who stands alone and is told to be an author elsewhere as well, with no colleague, is no less than those told alone. */
export function confirmed(lonely: AuthorCandidate[], told: AuthorCandidate[]): AuthorCandidate[] {
  const lists = lonely.length === 0 ? [] : told.map(({ text }) => splitNames(text));
  const isTold = (name: string): boolean => {
    const own = lists.filter((names) => names.includes(name));
    return own.length > 0 && own.every((names) => names.length === 1);
  };
  return lonely.map((each) =>
    isTold(each.text) ? { ...each, confidence: Math.max(each.confidence, 0.7), isLate: false } : each,
  );
}
