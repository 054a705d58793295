import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import type { Mark } from '../evidence/mark';
import { cleanText, squash } from '../text';

/** The evidence as seen from the headline: what stands beside it belongs to the article, whatever its box is called. */
export interface Story extends Evidence {
  /** Index of the line that prints the headline; where none does, of the first line of the content; -1: neither is found. */
  at: number;
  /** Whether a line prints the headline. */
  isPrinted: boolean;
  /** Index of the last line of the content; -1: it is not found. */
  end: number;
}

/** Lines beside the headline that belong to it: author and day stand there. */
const near = { above: 2, below: 3 };

/** Looks for the headline, or else the content's first line, and takes the boxes around it for the article's own. */
export function frameStory(evidence: Evidence, title: string, content: ContentSample | null): Story {
  const { lines, marks, sideBoxes } = evidence;
  const printed = findTitleLine(evidence, title);
  const isPrinted = printed >= 0;
  const at = isPrinted ? printed : findContentLine(evidence, content);
  const own = new Set<number>();
  const start = lines[Math.max(at, 0)]?.side ?? 0;
  for (let box = start; box !== 0; box = sideBoxes[box] ?? 0) own.add(box);
  const isNear = (line: number, first: number): boolean =>
    isPrinted && line >= first && line <= at + near.below;
  const isSide = (side: number, line: number, first: number): boolean =>
    side !== 0 && !own.has(side) && !isNear(line, first);
  // What is made for an author or a moment may stand right above the headline; other dates there are of other articles.
  const firstOf = ({ name, hint }: Mark): number =>
    name === 'time' || /author|byline/.test(hint) ? at - near.above : at;
  return {
    ...evidence,
    lines: lines.map((line, index) => ({ ...line, isSide: isSide(line.side, index, at) })),
    marks: marks.map((mark) => ({ ...mark, isSide: isSide(mark.side, mark.line, firstOf(mark)) })),
    at,
    isPrinted,
    end: findEndLine(lines, at, content),
  };
}

/** A heading if possible, in the article rather than beside it; else any line. -1: no line prints the title. */
function findTitleLine({ lines }: Evidence, title: string): number {
  const wanted = squash(title);
  if (wanted === '') return -1;
  const isTitle = (text: string): boolean => text.length <= wanted.length * 2 + 20 && squash(text) === wanted;
  const found = lines.map((line, index) => (isTitle(line.text) ? index : -1)).filter((index) => index >= 0);
  const isHeading = (index: number): boolean => /^h[1-6]$/.test(lines[index]?.name ?? '');
  const isOwn = (index: number): boolean => lines[index]?.isSide === false;
  const best =
    found.find((index) => isHeading(index) && isOwn(index)) ?? found.find(isHeading) ?? found.find(isOwn);
  return best ?? lines.findIndex((line) => /^h[12]$/.test(line.name) && squash(line.text).includes(wanted));
}

const shortest = 12;

/** The line that the content's first paragraph begins with; -1: it is not found. */
function findContentLine({ lines }: Evidence, content: ContentSample | null): number {
  const text = squash(cleanText(content?.opening ?? '').slice(0, 200));
  const start = text.slice(0, 40);
  if (start.length < shortest) return -1;
  return lines.findIndex((line) => {
    const own = squash(line.text);
    return own.length >= shortest && (own.startsWith(start) || start.startsWith(own));
  });
}

/** The last line that the content ends with, below the headline. */
function findEndLine(lines: Evidence['lines'], at: number, content: ContentSample | null): number {
  const endings = (content?.ending ?? []).map((text) => squash(text).slice(0, 60));
  const wanted = new Set(endings.filter((text) => text.length >= shortest));
  if (wanted.size === 0) return -1;
  return lines.findLastIndex(({ text }, index) => index > at && wanted.has(squash(text).slice(0, 60)));
}
