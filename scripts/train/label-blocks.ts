import { inside, textOf } from '../../src/core/extract/blocks/page-blocks';
import type { BlockView } from '../../src/core/extract/blocks/features';
import type { Gold } from './gold';
import { countShingles, tokensFor } from './shingles';

/** What a block should be judged, and how much that matters. */
export interface Label {
  isGood: boolean;
  weight: number;
}

/** Blocks of fewer tokens must equal a line of the answer. */
const short = 6;
/** Even a block of one word counts this much, as a share of an article. */
const leastWeight = 0.01;

/** Labels each block of a page by what the answer has of it. */
export function labelBlocks(views: readonly BlockView[], gold: Gold): Label[] {
  const tokens = tokensFor(gold.lang, gold.set);
  const answer = [gold.text ?? '', ...(gold.textVariants ?? [])].join('\n');
  const goldLength = tokens(gold.text ?? '').length;
  const known = countShingles(tokens(answer));
  const goldLines = new Set(answer.split('\n').map((line) => tokens(line).join(' ')));
  const optional = countShingles(tokens((gold.optionalLines ?? []).join('\n')));
  const lines = views.map((view) => tokens(textOf(view.block)));
  const good = lines.map((line) =>
    line.length < short ? goldLines.has(line.join(' ')) : overlap(line, known) >= 0.5,
  );
  fillShortLines(lines, good, ` ${tokens(answer).join(' ')} `);
  dropCopies(views, lines, good);
  return views.map(({ block }, index) => {
    const line = lines[index] ?? [];
    // Captions follow their pictures; nobody asks the model.
    const isCaption = (block.inside & inside.caption) !== 0;
    const isOptional = line.length >= short && overlap(line, optional) >= 0.5;
    const share = Math.min(1, line.length / Math.max(1, goldLength) + leastWeight);
    return { isGood: good[index] === true, weight: share * (isCaption ? 0 : 1) * (isOptional ? 0.2 : 1) };
  });
}

function overlap(line: string[], known: Map<string, number>): number {
  const shingles = countShingles(line);
  let [hits, all] = [0, 0];
  for (const [key, count] of shingles) {
    all += count;
    if (known.has(key)) hits += count;
  }
  return all === 0 ? 0 : hits / all;
}

/** A short line between good blocks is good when the answer has it anywhere. */
function fillShortLines(lines: string[][], good: boolean[], answer: string): void {
  const [first, last] = [good.indexOf(true), good.lastIndexOf(true)];
  lines.forEach((line, index) => {
    const isBetween = index > first && index < last && first >= 0;
    if (isBetween && line.length > 0 && line.length < short && answer.includes(` ${line.join(' ')} `))
      good[index] = true;
  });
}

/** Teasers repeat the article's words elsewhere: where Readability kept one copy, only that one is good. */
function dropCopies(views: readonly BlockView[], lines: string[][], good: boolean[]): void {
  const kept = new Set<string>();
  lines.forEach((line, index) => {
    if (good[index] === true && (views[index]?.kept ?? 0) > 0.5) kept.add(line.join(' '));
  });
  lines.forEach((line, index) => {
    if ((views[index]?.kept ?? 0) <= 0.5 && kept.has(line.join(' '))) good[index] = false;
  });
}
