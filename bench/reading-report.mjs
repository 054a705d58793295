import { makeTable, writeNumber, writeTarget } from './table.mjs';

/** Longest that the slowest page of a hundred may take, ms; how many times the floor; how the time may grow with a page of four times the article. */
const targets = { p99: 400, ratio: 2, growth: 6 };

/**
 * The times of a reading as tables.
 * @param {import('./reading.mjs').Reading} reading
 * @returns {string}
 */
export function reportReading({ pages, own, floor, ratio, injected, growth }) {
  const keys = ['median', 'p90', 'p99', 'most'];
  const write = (/** @type {Record<string, number>} */ values) =>
    keys.map((key) => (values[key] ?? Number.NaN).toFixed(1));
  const slowest = [...pages].sort((one, other) => other.own - one.own).slice(0, 5);
  return [
    `Reading ${pages.length} pages in the page, ms, medians of three readings in fresh tabs\n`,
    makeTable(
      ['reader', ...keys, 'targets'],
      [
        ['Frontclip', ...write(own), `p99 ${writeTarget(own['p99'] ?? 0, targets.p99)}`],
        ['clone and Readability', ...write(floor), ''],
        ['ratio of the medians', `${ratio.toFixed(2)}×`, '', '', '', writeTarget(ratio, targets.ratio)],
      ],
    ),
    `\nBefore it, to bring the script into the page: median ${injected.own.toFixed(1)} ms (${injected.floor.toFixed(1)})`,
    `\nSlowest: ${slowest.map((page) => `${page.id} ${writeNumber(page.own)} (${writeNumber(page.floor)})`).join(', ')}`,
    '\nLarge pages (500 paragraphs and more, made of their own blocks), twice and four times that: ms of Frontclip (clone and Readability)\n',
    makeTable(
      ['page', 'elements', '1×', '2×', '4×', '4× / 1×', 'target'],
      growth.map(({ id, steps }) => {
        const grown = (steps.at(-1)?.own ?? 0) / (steps[0]?.own ?? 1);
        return [
          id,
          steps.map(({ elements }) => writeNumber(elements)).join(' '),
          ...steps.map((step) => `${writeNumber(step.own)} (${writeNumber(step.floor)})`),
          `${grown.toFixed(1)}×`,
          writeTarget(grown, targets.growth),
        ];
      }),
    ),
  ].join('\n');
}
