import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import { cleanText, squash } from '../text';

/** Where the article begins among the page's lines. */
export interface StoryLine {
  /** Index of the line that prints the headline; where none does, of the first line of the content; -1: neither is found. */
  at: number;
  /** Whether a line prints the headline. */
  isPrinted: boolean;
}

/** Looks for the headline, or else the content's first line. */
export function findStoryLine(evidence: Evidence, title: string, content: ContentSample | null): StoryLine {
  const printed = findTitleLine(evidence, title, content);
  const isPrinted = printed >= 0;
  return { at: isPrinted ? printed : findContentLine(evidence, content), isPrinted };
}

/** A heading if possible, in the article rather than beside it; else any line. -1: no line prints the title. */
function findTitleLine(evidence: Evidence, title: string, content: ContentSample | null): number {
  const { lines } = evidence;
  const wanted = squash(title);
  if (wanted === '') return -1;
  const isTitle = (text: string): boolean => text.length <= wanted.length * 2 + 20 && squash(text) === wanted;
  const found = lines.map((line, index) => (isTitle(line.text) ? index : -1)).filter((index) => index >= 0);
  const isHeading = (index: number): boolean => /^h[1-6]$/.test(lines[index]?.name ?? '');
  const isOwn = (index: number): boolean => lines[index]?.isSide === false;
  // Teasers of the article itself have lesser headings, above it too.
  const isMain = (index: number): boolean => lines[index]?.name === 'h1' && isOwn(index);
  const best =
    found.find(isMain) ??
    found.find((index) => isHeading(index) && isOwn(index)) ??
    found.find(isHeading) ??
    findAbove(found.filter(isOwn), evidence, content);
  return best ?? lines.findIndex((line) => /^h[12]$/.test(line.name) && squash(line.text).includes(wanted));
}

/** Of lines that are no headings the one right above the text, where lists of a newspaper's page say the same higher up; else the first. */
function findAbove(found: number[], evidence: Evidence, content: ContentSample | null): number | undefined {
  const [first, second] = found;
  if (second === undefined) return first;
  const text = findContentLine(evidence, content);
  return found.findLast((index) => index < text) ?? first;
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
