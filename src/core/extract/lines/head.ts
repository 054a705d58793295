import { inside, isLoose } from '../blocks/page-blocks';
import { byWords } from '../by-words';
import { squash } from '../text';
import { isSentenceEnd } from '../text-measure';
import { isMarked } from '../evidence/mark';
import type { Known } from '../known';
import type { Line } from './line';
import { words } from './words';

/** Letters of a line without a mark, and of one that is told by what it says. */
const [labelSize, longest] = [45, 120];
/** More labels are a list that is marked as none. */
const mostLabels = 7;
/** Letters that stand beside the names of authors: places, roles, "by". */
const besideNames = 45;

/**
 * Cuts what stands between the headline and the first sentences: the headline once more, author, day, section, reading time,
 * tools. All of it is known already or no text. `hasLabels`: a few words without any mark are none of its text.
 */
export function cutHead(lines: readonly Line[], known: Known, hasLabels: boolean): void {
  const first = findText(lines);
  const head = lines.slice(0, Math.max(0, first));
  const sections = findSections(head, known);
  for (const line of lines.slice(0, first + 1))
    if (line.isFree && line.text.length <= longestTitle && originalTitle.test(line.text))
      line.cut('head-line');
  // Labels name what stands below a section's heading too; who wrote the text, and when, is said once, wherever that is.
  const labels = head.slice(0, sections).filter((line) => line.isFree && line.isLabel(labelSize));
  head.forEach((line, index) => {
    const [above, next] = [lines[index - 1], lines[index + 1]];
    if (isSetAsHeading(line, [above, next], known)) line.cut('head-line');
    if (!line.isFree || line.size > longest) return;
    // The name of a list of key points.
    if (next?.isInside(inside.list) === true) return;
    const isLabel = hasLabels && labels.length <= mostLabels && labels.includes(line);
    // The day of what a section tells of stands right below its heading.
    const isOfSection = index > sections && above?.isInside(inside.heading) === true && !isStamp(line);
    const isDate = !isOfSection && isDateLine(line);
    if (isLabel || isDate || isTitle(line, known) || isByline(line, known)) line.cut('head-line');
  });
}

/** Letters beside the names in a heading that is nothing but a byline: "by", "von". */
const byWord = 4;

/** Whether a line is set as a heading and is who wrote the article, or right beside that when it did. */
function isSetAsHeading(line: Line, [above, next]: (Line | undefined)[], { names }: Known): boolean {
  const isWriter = (other: Line | undefined): boolean =>
    other?.isOpen === true && other.size <= longest && isMadeOf(other, names);
  if (!line.isInside(inside.heading)) return false;
  return isWriter(line) || (isDateLine(line) && (isWriter(above) || isWriter(next)));
}

function isMadeOf({ text }: Line, names: readonly string[]): boolean {
  const own = names.filter((name) => text.includes(name));
  return own.length > 0 && text.length - own.reduce((sum, { length }) => sum + length, 0) <= byWord;
}

/** Share of the article's paragraphs around its first one: a summary stands apart from them. */
const ownShare = 0.3;

function findText(lines: readonly Line[]): number {
  const own = lines.findIndex(
    (line) => line.isProse && sizeAround(line) > line.verdict.view.whole.keptParagraphSize * ownShare,
  );
  if (own >= 0) return own;
  const prose = lines.findIndex((line) => line.isProse);
  // Thai ends no sentence with a sign.
  return prose >= 0 ? prose : lines.findIndex(({ size, linkShare }) => size > longest && linkShare <= 0.4);
}

/** Letters of the kept paragraphs beside a line: of one that breaks part, also those in the boxes beside its own. */
function sizeAround({ box, place }: Line): number {
  const inParagraphs = box.tag === 'p' && isLoose(box) ? place.grandparent.keptParagraphSize : 0;
  return place.parent.keptParagraphSize + inParagraphs;
}

/** A heading that may be the byline of somebody whom the metadata do not name; it stays, as it may also be "By boat to the islands". */
const bySomebody = new RegExp(`^(?:${byWords}|un texte de) \\S+(?: \\S+){1,3}$`);

/** Headings from which on a text has begun, however short its lines are: one alone may be a standfirst. */
const mostHeadings = 1;

/**
 * Where the second heading stands that names a part of the text; where there is none, behind the last line. None do the headline,
 * the byline, the first day, and what stands right above a heading of its level or above: a section's name over the standfirst.
 */
function findSections(lines: readonly Line[], known: Known): number {
  let [headings, days] = [0, 0];
  const at = lines.findIndex((line, index) => {
    if (!line.isInside(inside.heading) || isTitle(line, known) || isByline(line, known)) return false;
    if (line.isLabel(labelSize) && bySomebody.test(line.text)) return false;
    const next = lines[index + 1];
    const isKicker = next?.isInside(inside.heading) === true && next.box.tag <= line.box.tag;
    if (isKicker || (isDateLine(line) && ++days === 1)) return false;
    return ++headings > mostHeadings;
  });
  return at < 0 ? lines.length : at;
}

/** The headline, perhaps with what stands before it in a breadcrumb. */
function isTitle(line: Line, { squashedTitle }: Known): boolean {
  return squashedTitle.length >= 8 && squash(line.text).endsWith(squashedTitle);
}

/** Digits of the scripts that have their own, without classes of Unicode, which cost milliseconds to compile. */
const digit = '[0-9٠-٩۰-۹०-९০-৯๐-๙]';
const digits = new RegExp(digit, 'g');
/** A year, a time or a day as East Asia counts them. */
const moment = new RegExp(
  `(?:19|20)\\d{2}|1[34]\\d{2}/\\d|[٠-٩۰-۹०-९০-৯๐-๙]{4}|${digit}:${digit}{2}|${digit}[年月]`,
);
/** A day, beside which hours are those of what happens on it. */
const day = /(?:19|20)\d{2}|\d[年月]/;
/** From when to when something is open. */
const hours = /\d:\d{2}\s?(?:uhr |h )?[-–—~〜～]\s?\d{1,2}:\d{2}/;

/** A line that is to a good part the digits of a day or a time. */
function isDateLine(line: Line): boolean {
  const { size, text, isOpen, block } = line;
  // A clause goes on.
  if (!isOpen && !isSentenceEnd(block.last)) return false;
  const count = text.match(digits)?.length ?? 0;
  if (count > 1 && isStamp(line)) return true;
  return (
    count >= 3 &&
    count > size * (isOpen ? 0.09 : 0.14) &&
    moment.test(text) &&
    (day.test(text) || !hours.test(text))
  );
}

/** Letters of a line that says when a page was published, and how it begins. */
const stampSize = 60;
const stamped =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicera[dt]|uppdatera[dt]|publiceret|opdateret|publisert|oppdatert|julkaistu|päivitetty|opublikowan|aktualizacj|publikováno|aktualizováno|опубликовано|обновлено|оновлено|yayınlanma|güncellen)/;

/** Whether a line begins like one that says when a page was published. */
export function isStamp({ size, text, isOpen }: Line): boolean {
  return isOpen && size <= stampSize && stamped.test(text);
}

/** The headline that the article had in another paper, which may be as long as a sentence and end like one. */
const originalTitle = /^[（(【[]?原[标標][题題]\s?[:：]/;
/** Characters of it; an article may begin with the word. */
const longestTitle = 80;

/** Letters of a line that begins with the word and the name of who wrote, and how it begins. */
const signedSize = 90;
const signing = new RegExp(`^(?:${byWords}) $`);

function isByline(line: Line, { names }: Known): boolean {
  if (!line.isOpen) return false;
  const { className, id, tag } = line.box;
  const own = names.filter((name) => line.text.includes(name));
  const letters = own.reduce((sum, name) => sum + name.length, 0);
  return (
    (own.length > 0 && line.text.length - letters <= besideNames) ||
    // "By Jane Doe, Office of University Communications".
    own.some(
      (name) => line.size <= signedSize && signing.test(line.text.slice(0, line.text.indexOf(name))),
    ) ||
    isMarked(tag, `${className} ${id}`.trim().toLowerCase()) ||
    words.credit.test(line.text)
  );
}
