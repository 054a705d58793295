import { inside, textOf } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import { isWithinElement } from '../blocks/within-element';
import { isWholeName } from '../facts/authors/full-name';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import type { Line } from './line';

/** Letters of a name, of a byline, and of the name with all that follows it at the end of the page. */
const [nameSize, bylineSize, profileSize] = [40, 160, 900];
/** Where sections are listed and nobody signs. */
const noByline = inside.list | inside.navigation | inside.heading;
/** Characters at the beginning of what is said of an author in which the name stands again. */
const beginning = 40;
/** How bylines begin, and what their elements are called. */
const by = /^(?:by|von|par|por|di|door|av|af|text:|texte:|autor:?|author:?)\s/;
const bylineName = /author|byline|autor|auteur|writer/i;
/** Lines above that are looked at. */
const mostAbove = 4;

/**
 * Cuts the box about the author at the very end, which no label announces: the name that a byline above the text has, on a line of its
 * own, and sentences that begin with it.
 */
export function cutBiography(lines: readonly Line[], verdicts: readonly Verdict[], known: Known): void {
  let size = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const [line, next] = [lines[at], lines[at + 1]];
    size += line?.size ?? 0;
    if (line === undefined || size > profileSize) return;
    if (next === undefined || !isName(line) || !next.text.slice(0, beginning).includes(line.text)) continue;
    const first = lines.find(({ isProse }) => isProse);
    if (first === undefined || lines.indexOf(first) >= at || isOneOfSeveral(lines, at)) return;
    if (!isAuthor(line, first, verdicts, known)) return;
    for (const member of lines.slice(at)) member.cut('end-line');
    return;
  }
}

function isName({ size, isOpen, block }: Line): boolean {
  return size <= nameSize && isOpen && block.marks === 0 && block.digits === 0 && isWholeName(textOf(block));
}

/** Whether a byline above the text names somebody, and the title does not: an article can be about him. */
function isAuthor(
  { text }: Line,
  first: Line,
  verdicts: readonly Verdict[],
  { names, title }: Known,
): boolean {
  if (lowerCase(title).includes(text)) return false;
  if (names.includes(text)) return true;
  const above = verdicts.slice(0, verdicts.indexOf(first.verdict));
  return above.some(({ view: { block } }) => {
    if (block.length > bylineSize || (block.inside & noByline) !== 0) return false;
    const line = lowerCase(textOf(block));
    return line.includes(text) && (by.test(line) || isWithinElement(block, isByline));
  });
}

function isByline(element: Element): boolean {
  return bylineName.test(element.getAttribute('class') ?? '');
}

/** Whether somebody else is told of right above: one of several in a list. */
function isOneOfSeveral(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(1, at - mostAbove), at).some((line, index, above) => {
    const next = above[index + 1];
    return isName(line) && next?.text.slice(0, beginning).includes(line.text) === true;
  });
}
