/** @typedef {import('./judge.mjs').PageScore} PageScore */

/** The sets of newspapers. */
const news = ['scrapinghub', 'fundus', 'fundus-eval', 'hand-asia'];
/** The sets that are not the own tests of one of the extractors. */
const independent = ['fundus', 'hand-asia', 'zh-content', 'wcxb-article'];

const setOf = (/** @type {PageScore} */ { id }) => id.slice(0, id.indexOf('/'));
const isIn = (/** @type {string[]} */ sets) => (/** @type {PageScore} */ page) => sets.includes(setOf(page));
const isOf = (/** @type {string[]} */ languages) => (/** @type {PageScore} */ page) =>
  languages.includes(page.lang ?? '') && !['scrapinghub', 'readability-pages'].includes(setOf(page));

/**
 * @typedef {{ name: string, holds: (page: PageScore) => boolean }} Group Pages that are scored together.
 * @typedef {Group & { f1?: number, recall?: number }} BodyGroup With what we want to reach at least.
 * @typedef {Group & { targets: Record<string, number> }} FactGroup Targets in percent, by field.
 */

/**
 * Groups for the body: the sets that occur, then those across sets.
 * @param {readonly PageScore[]} pages
 * @returns {BodyGroup[]}
 */
export function bodyGroups(pages) {
  return [
    { name: 'news core', holds: isIn(news), f1: 0.975, recall: 0.97 },
    ...setsOf(pages).map((set) => ({
      name: set,
      holds: isIn([set]),
      ...(set === 'scrapinghub' && { f1: 0.978 }),
    })),
    { name: 'Chinese', holds: isOf(['zh']), f1: 0.955 },
    { name: 'Japanese', holds: isOf(['ja']) },
    { name: 'Korean', holds: isOf(['ko']) },
    { name: 'right to left', holds: isOf(['ar', 'fa', 'he', 'ur']) },
  ];
}

/**
 * Groups for the facts.
 * @param {readonly PageScore[]} pages
 * @returns {FactGroup[]}
 */
export function factGroups(pages) {
  return [
    {
      name: 'independent sets',
      holds: isIn(independent),
      targets: { title: 93, author: 90, day: 96, instant: 93, image: 85 },
    },
    {
      name: 'Chinese',
      holds: isOf(['zh']),
      targets: { title: 90, author: 75, day: 95, instant: 90, site: 80 },
    },
    ...setsOf(pages).map((set) => ({ name: set, holds: isIn([set]), targets: {} })),
  ];
}

/** The judge's words for a fact that is right. */
export const rightWords = {
  title: ['exact', 'same'],
  author: ['exact'],
  day: ['right', 'none'],
  instant: ['right'],
  site: ['same'],
  image: ['same', 'variant'],
};

/** @param {readonly PageScore[]} pages */
function setsOf(pages) {
  return [...new Set(pages.map(setOf))];
}
