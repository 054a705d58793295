import { makeTable } from '../table.mjs';
import { bodyGroups, factGroups, rightWords } from './targets.mjs';

/**
 * @typedef {import('./judge.mjs').PageScore} PageScore
 * @typedef {{ name: string, pages: PageScore[] }} Scored An extractor and its pages, all in the same order; ours first.
 * @typedef {(bodies: import('./judge.mjs').PageBody[]) => import('./judge.mjs').BodyScore | null} CorpusScore
 */

/**
 * F1, precision and recall of the body by set and group.
 * @param {readonly Scored[]} extractors
 * @param {CorpusScore} corpusScore
 * @returns {string}
 */
export function makeBodyTable(extractors, corpusScore) {
  const [ours] = extractors;
  const rows = bodyGroups(ours?.pages ?? []).flatMap(({ name, holds, f1, recall }) => {
    const scores = extractors.map(({ pages }) =>
      corpusScore(pages.flatMap((page) => (page.body !== null && holds(page) ? [page.body] : []))),
    );
    const [own] = scores;
    if (own === null || own === undefined) return [];
    const floor = scores[1]?.f1 ?? null;
    return [
      [
        name,
        String(own.n),
        ...scores.map((score) => writeBody(score)),
        own.f1Std.toFixed(3),
        writeGoals([
          ['F1', own.f1, f1],
          ['recall', own.recall, recall],
          ['not below Readability', own.f1, floor],
        ]),
      ],
    ];
  });
  return makeTable(
    ['pages of', 'pages', ...extractors.map(({ name }) => `${name}: F1 P R`), '±', 'targets'],
    rows,
  );
}

/**
 * Shares of facts that are right, in percent, over the pages where the answer is known.
 * @param {readonly Scored[]} extractors
 * @returns {string}
 */
export function makeFactTable(extractors) {
  const [ours] = extractors;
  const rows = factGroups(ours?.pages ?? []).flatMap(({ name, holds, targets }) =>
    Object.entries(rightWords).flatMap(([field, right]) => {
      const shares = extractors.map(({ pages }) => shareOf(pages.filter(holds), field, right));
      const [own] = shares;
      if (own === undefined || own.pages === 0) return [];
      const goals = writeGoals([['', own.share, targets[field]]]);
      return [
        [`${name}: ${field}`, String(own.pages), ...shares.map(({ share }) => share.toFixed(1)), goals],
      ];
    }),
  );
  return makeTable(['facts of', 'pages', ...extractors.map(({ name }) => `${name} %`), 'target'], rows);
}

/**
 * The pages on which another extractor's body is better than ours by most.
 * @param {readonly Scored[]} extractors
 * @param {number} count
 * @returns {string}
 */
export function listBeaten(extractors, count) {
  const [ours, ...others] = extractors;
  const beaten = (ours?.pages ?? []).flatMap((page, index) => {
    const { body } = page;
    const best = Math.max(...others.map(({ pages }) => pages[index]?.body?.f1 ?? 0));
    return body === null || best <= body.f1 ? [] : [{ id: page.id, own: body, best }];
  });
  const lines = beaten
    .sort((one, other) => other.best - other.own.f1 - (one.best - one.own.f1))
    .slice(0, count)
    .map(
      ({ id, own, best }) =>
        `- ${own.f1.toFixed(3)} (precision ${own.precision.toFixed(2)}, recall ${own.recall.toFixed(2)}), another ${best.toFixed(3)}: ${id}`,
    );
  return ['## Bodies that another extractor has better', '', ...lines].join('\n');
}

/** @param {import('./judge.mjs').BodyScore | null} score */
function writeBody(score) {
  if (score === null) return '–';
  return [score.f1, score.precision, score.recall].map((value) => value.toFixed(3)).join(' ');
}

/** @param {[string, number, number | null | undefined][]} goals Name, value, and the least that is wanted. */
function writeGoals(goals) {
  return goals
    .flatMap(([name, value, least]) => {
      if (least === null || least === undefined) return [];
      const wanted = name.startsWith('not') ? name : `${name} ≥ ${least}`.trim();
      return [value >= least ? wanted : `${wanted} MISSED`];
    })
    .join(', ');
}

/**
 * @param {PageScore[]} pages
 * @param {string} field
 * @param {string[]} right
 */
function shareOf(pages, field, right) {
  const outcomes = pages.map(({ meta }) => meta[field]).filter((outcome) => typeof outcome === 'string');
  const good = outcomes.filter((outcome) => right.includes(outcome)).length;
  return { pages: outcomes.length, share: outcomes.length === 0 ? 0 : (100 * good) / outcomes.length };
}
