import { mapPage } from '../../src/core/extract/page-map';
import { readArticle } from '../../src/core/extract/read-article';
import type { Guide, ReadRequest } from '../../src/core/model';
import { locate } from '../../src/core/pick/locate';
import { type Pick, Picks } from '../../src/core/pick/picks';
import { type Gold, scoreText } from '../../scripts/train/gold';
import { answerBlocks, measurePresence } from './block-answers';
import { toBlockLines } from './block-lines';
import { listChoices } from './list-choices';

/** Choices that are tried for real, by a clip, of those that look best. */
const tried = 16;
/** A reader does not click for less. */
const leastGain = 0.0005;

/** What a simulated reader reached on one page. */
export interface Simulation {
  /** F1 after each click; the first without one. */
  scores: number[];
  /** F1 where all of the answer that stands in the page were taken and nothing else: no choice of parts reaches more. */
  ceiling: number;
  correction: Guide;
  /** The clip without a click. */
  found: string;
  html: string;
}

const request: ReadRequest = { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'article' };

/** Clicks greedily: each time what makes the clip best, at most so many times, and not for less than a gain in F1. */
function simulate(gold: Gold, clicks: number, gain = leastGain): Simulation {
  const map = mapPage(document, request);
  const answers = answerBlocks(map, gold);
  const picks = new Picks(map);
  const found = clip({});
  const scores = [score(gold, found)];
  for (let click = 0; click < clicks; click += 1) {
    const best = findBest(listChoices(map, picks, answers).slice(0, tried), picks, gold);
    if (best === null || best.f1 < (scores.at(-1) ?? 0) + gain) break;
    picks.pick(best.pick.kind, best.pick.elements);
    scores.push(best.f1);
  }
  const correction = picks.toGuide(locate);
  const presence = measurePresence(map, gold);
  const ceiling = (2 * presence) / (1 + presence);
  return { scores, ceiling, correction, found, html: clip(correction) };
}

function findBest(choices: readonly Pick[], picks: Picks, gold: Gold): { pick: Pick; f1: number } | null {
  let best: { pick: Pick; f1: number } | null = null;
  for (const pick of choices) {
    picks.pick(pick.kind, pick.elements);
    const f1 = score(gold, clip(picks.toGuide(locate)));
    picks.undo();
    if (best === null || f1 > best.f1) best = { pick, f1 };
  }
  return best;
}

function clip(correction: Guide): string {
  try {
    return readArticle(document, { ...request, correction }).html;
  } catch {
    // A page without an article is one without text.
    return '';
  }
}

function score(gold: Gold, html: string): number {
  return scoreText(gold, toBlockLines(html)).f1;
}

Object.assign(globalThis, { frontclipSimulate: simulate });
