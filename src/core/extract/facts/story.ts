import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import type { Mark } from '../evidence/mark';
import { squash } from '../text';
import { partCredits } from './part-credits';
import { findStoryLine, type StoryLine } from './story-line';

/** The evidence as seen from the headline: what stands beside it belongs to the article, whatever its box is called. */
export interface Story extends Evidence, StoryLine {
  /** Index of the last line of the content; -1: it is not found. */
  end: number;
}

/** Lines beside the headline that belong to it: author and day stand there. */
const near = { above: 2, below: 3 };

/** Looks for the headline, or else the content's first line, and takes the boxes around it for the article's own. */
export function frameStory(evidence: Evidence, title: string, content: ContentSample | null): Story {
  const { lines, marks, sideBoxes } = evidence;
  const { at, isPrinted } = findStoryLine(evidence, title, content);
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
    lines: lines.map((line, index) => ({
      ...line,
      text: partCredits(line.text),
      isSide: isSide(line.side, index, at),
    })),
    marks: marks.map((mark) => ({ ...mark, isSide: isSide(mark.side, mark.line, firstOf(mark)) })),
    at,
    isPrinted,
    end: findEndLine(lines, at, content),
  };
}

/** Shorter lines stand in many places. */
const shortest = 12;

/** The last line that the content ends with, below the headline. */
function findEndLine(lines: Evidence['lines'], at: number, content: ContentSample | null): number {
  const endings = (content?.ending ?? []).map(({ text }) => squash(text).slice(0, 60));
  const wanted = new Set(endings.filter((text) => text.length >= shortest));
  if (wanted.size === 0) return -1;
  return lines.findLastIndex(({ text }, index) => index > at && wanted.has(squash(text).slice(0, 60)));
}
