import type { PageMap } from '../../src/core/extract/page-map';
import type { Gold } from '../../scripts/train/gold';

/** Characters of a run that is looked for in the answer. */
const run = 8;

/** How much of each block of a page stands in the answer. */
export interface BlockAnswers {
  /** Characters of each block, white space aside. */
  sizes: number[];
  /** Of them those that the answer has. */
  hits: number[];
  /** Characters of the answer. */
  whole: number;
}

/** Compares every block with the kindest of the right answers. */
export function answerBlocks(map: PageMap, gold: Gold): BlockAnswers {
  const texts = map.blocks.map(({ nodes }) =>
    nodes
      .map((node) => node.nodeValue ?? '')
      .join('')
      .replace(/\s+/g, ''),
  );
  const sizes = texts.map((text) => text.length);
  const answers = [gold.text ?? '', ...(gold.textVariants ?? [])].map((answer) => answer.replace(/\s+/g, ''));
  const all = answers.map((answer): BlockAnswers => {
    const runs = new Set<string>();
    for (let at = 0; at + run <= answer.length; at++) runs.add(answer.slice(at, at + run));
    return { sizes, hits: texts.map((text) => countHits(text, answer, runs)), whole: answer.length };
  });
  return all.reduce((best, each) =>
    estimate(sum(each.sizes), sum(each.hits), each.whole) >
    estimate(sum(best.sizes), sum(best.hits), best.whole)
      ? each
      : best,
  );
}

/** How much of the kindest answer stands anywhere in the page, 0 to 1, by short runs of its characters: no choice of parts brings more. */
export function measurePresence(map: PageMap, gold: Gold): number {
  const page = map.blocks.map(({ nodes }) => nodes.map((node) => node.nodeValue ?? '').join('')).join('');
  const runs = new Set(runsOf(page.replace(/\s+/g, '')));
  const shares = [gold.text ?? '', ...(gold.textVariants ?? [])].map((answer) => {
    const wanted = runsOf(answer.replace(/\s+/g, ''));
    return wanted.filter((each) => runs.has(each)).length / Math.max(1, wanted.length);
  });
  return Math.max(...shares);
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - run + 1) }, (_, at) => text.slice(at, at + run));
}

/** F1 of some blocks, near enough to choose by. */
export function estimate(size: number, hit: number, whole: number): number {
  return size + whole === 0 ? 0 : (2 * Math.min(hit, whole)) / (size + whole);
}

function countHits(text: string, answer: string, runs: ReadonlySet<string>): number {
  if (text.length < run) return answer.includes(text) ? text.length : 0;
  let count = 0;
  const last = text.length - run;
  for (let at = 0; at <= last; at++) if (runs.has(text.slice(at, at + run))) count++;
  return (count / (last + 1)) * text.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
