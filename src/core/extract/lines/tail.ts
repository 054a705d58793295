import { includesAny } from '../../includes-any';
import { inside } from '../blocks/page-blocks';
import type { Known } from '../known';
import type { Line } from './line';
import { words } from './words';

/** Letters of an end mark, of a call, of a disclaimer. */
const [markSize, callSize, legalSize] = [60, 160, 600];
/** Letters of a whole paragraph that calls, and has a link to where it calls to. */
const longCallSize = 300;
/** Letters of the label and the lines about an author. */
const profileSize = 900;
/** Characters at either end of a line by which it is one about rights; of a long one those at its beginning. */
const legalEnd = 30;
/** The share of a text that may stand below its end: the rest is not asked. */
const mostBelow = 0.8;
/** More lines without a mark side by side are a list that is marked as none: results, addresses, verses. */
const mostMarks = 2;

/**
 * Cuts what stands below the last sentences: editors and sources, calls to follow and share, tags, rights. It is read from the
 * end up to the first sentences that are none of these. `hasLabels`: see `cutHead`.
 */
export function cutTail(lines: readonly Line[], known: Known, hasLabels: boolean): void {
  cutProfile(lines);
  cutNamed(lines);
  const marks: Line[] = [];
  const rows: Line[] = [];
  let isLast = true;
  const all = lines.reduce((sum, line) => sum + line.size, 0);
  let entries: ReadonlySet<Line> | null = null;
  let below = 0;
  for (const line of lines.slice(1).toReversed()) {
    below += line.size;
    if (below > all * mostBelow) break;
    if (!line.isLeft) continue;
    if (line.isFree && isEndLine(line)) {
      if ((entries ??= findEntries(lines)).has(line)) break;
      line.cut('end-line');
      continue;
    }
    if (line.isFree && isRowOfLinks(line)) {
      rows.push(line);
      continue;
    }
    if (line.isProse) break;
    if (isLast && isMark(line, known, hasLabels)) marks.push(line);
    else isLast = false;
  }
  for (const found of [marks, rows])
    if (found.length <= mostMarks) for (const line of found) line.cut('end-line');
}

/** What an account ends with, after the sentences about its owner. */
const account = /[.!?…]["”’)]*\s+[^\s:：@]{2,20}[:：]\s?@[\w.]+\s*$/;

/**
 * Sentences that end with an account of their own, each below a name, where more than a few do: who is told of in a list, not who
 * wrote it. Several writers stand one right below the other.
 */
function findEntries(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter(
    (line, index) => line.block.marks > 0 && isName(lines[index - 1]) && account.test(line.text),
  );
  return new Set(found.length > mostMarks ? found : []);
}

/** A heading, or a short line that is set off throughout. */
function isName(line: Line | undefined): boolean {
  if (line === undefined || line.size > markSize) return false;
  return line.isInside(inside.heading) || line.block.emphasisSize === line.size;
}

/** The lines about the author, where a label says that they are that and no more than a few follow. */
function cutProfile(lines: readonly Line[]): void {
  let size = 0;
  // Above so many letters no label is looked for; the first line is none.
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at];
    size += line?.size ?? 0;
    if (line === undefined || size > profileSize) return;
    if (line.size > markSize || !words.profile.test(line.text.trim())) continue;
    for (const member of lines.slice(at)) member.cut('end-line');
    return;
  }
}

/** What blog engines call the paragraph in which they say when a post was published, under which topics, and how to answer it. */
const postMeta = /(?:^|\s)post-?meta(?:data)?(?:$|\s)/;

/** Such a paragraph at the very end. */
function cutNamed(lines: readonly Line[]): void {
  const last = lines.findLast((line) => line.isLeft);
  if (last === undefined || last === lines[0] || last.size > legalSize || last.block.linkSize === 0) return;
  if (last.isFree && postMeta.test(last.box.className)) last.cut('end-line');
}

/** Whole sentences go only by what no other sentence says: a text ends with rights, networks and comments too. */
function isEndLine(line: Line): boolean {
  const { text, size, isOpen, block } = line;
  // An article about rights may end with the word.
  const isText = line.isProse && line.isSurelyText && !words.rights.test(text.slice(0, legalEnd));
  if (size <= legalSize && !isText && isAtEnd(words.rights, text)) return true;
  const isSigned = size <= longCallSize && signature.test(text);
  if (isSigned && (!line.isSurelyText || words.request.test(text))) return true;
  if (size > callSize) return size <= longCallSize && isLongCall(line);
  if (!isOpen) {
    if (block.linkSize > 0) return words.request.test(text);
    if (words.credit.exec(text)?.[0].length === text.length) return true;
    return size <= markSize && !line.isSurelyText && words.call.test(text);
  }
  if (isAtEnd(words.legal, text)) return true;
  return words.appeal.test(text) || words.credit.test(text) || (address.test(text) && size * 2 <= callSize);
}

function isAtEnd(pattern: RegExp, text: string): boolean {
  return pattern.test(text.slice(0, legalEnd)) || pattern.test(text.slice(-legalEnd));
}

/** A short line in brackets, an author's name, what has a label, a few words without a mark. */
function isMark(line: Line, { names }: Known, hasLabels: boolean): boolean {
  if (!line.isFree || line.isVerse || line.size > markSize) return false;
  if ((hasLabels && line.isLabel(markSize)) || endMark.test(line.text) || signed.test(line.text)) return true;
  if (!line.isOpen) return false;
  return isBracketed(line) || labelled.test(line.text) || includesAny(line.text, names);
}

/** "- END -", and a label with initials, whose last stop ends no sentence: "Editor: A.B.". */
const endMark = /^[-–—*#~· ]{1,6}(?:end|ende|fin|fine|fim|完|끝)[-–—*#~· ]{1,6}$/;
const signed = /^[^\s:：]{2,15}\s?[:：]\s?(?:[a-z]\. ?){2,3}$/;

/** "Editor: …", "Source: …". */
const labelled = /^\S{2,15}(?: \S{2,10})?\s?[:：]/;

/** Whether a paragraph calls and says twice to what: a single word of a call ("register") stands in texts too. */
function isLongCall(line: Line): boolean {
  const { text, isOpen, block } = line;
  if (isOpen || block.linkSize === 0 || line.isSurelyText || !words.request.test(text)) return false;
  const first = words.appeal.exec(text);
  return first !== null && words.appeal.test(text.slice(first.index + first[0].length));
}

/** An e-mail address, as reporters sign with. */
const address = /[\w.+-]+@[\w-]+\.[a-z]{2,}/;

/** How lines begin that say where a writer can be reached: whom, and soon the address. */
const signature = new RegExp(
  `^(?:contact|reach|e-?mail|write to) (?:the |our )?(?:staff |senior )?(?:reporter|writer|author|columnist|correspondent)\\b.{0,80}?${address.source}`,
);

/** Several links with a label before them: tags, unless there are many such lines. */
function isRowOfLinks({ block, size, links, isOpen }: Line): boolean {
  if (size > callSize || !isOpen || block.linkSize === 0) return false;
  return links.length > 1 && size - block.linkSize <= 20;
}

/** A short line in brackets throughout: "(Reuters)", "（完）". */
function isBracketed({ text, block }: Line): boolean {
  return text.length <= 24 && block.marks === 0 && /^[（(［[【〔<＜].*[）)］\]】〕>＞]$/.test(text);
}
