// `npm run bench [-- popup sizes] [-- --json]`: how fast and how heavy the built extension is, beside others.
// `npm run bench -- articles reading --data FOLDER`: how well and how fast it reads saved pages.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../scripts/ensure-build.mjs';
import { UsageProblem } from './articles/usage-problem.mjs';
import { measureArticles } from './articles.mjs';
import { measureEngines, reportEngines } from './engines.mjs';
import { readOptions, usage } from './options.mjs';
import { benchFuzz, benchLinear, benchMarkdown } from './print-markdown.mjs';
import { measureOverlay, reportOverlay } from './overlay.mjs';
import { measurePicker, reportPicker } from './picker.mjs';
import { measurePopup } from './popup.mjs';
import { measureReading } from './reading.mjs';
import { reportReading } from './reading-report.mjs';
import { measureRules, reportRules } from './rules.mjs';
import { measureSizes } from './sizes.mjs';
import { makeTable, writeNumber, writeTarget } from './table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = {
  popup: benchPopup,
  sizes: benchSizes,
  articles: benchArticles,
  reading: benchReading,
  markdown: benchMarkdown,
  linear: benchLinear,
  fuzz: benchFuzz,
  engines: benchEngines,
  picker: benchPicker,
  rules: benchRules,
  overlay: benchOverlay,
};
const options = start();
const { isJson } = options;

await ensureBuild(['chrome', 'firefox', 'cli']);
const results = /** @type {Record<string, unknown>} */ ({ machine: describeMachine() });
if (!isJson) console.log(`${describeMachine().processor}, load ${describeMachine().load}`);
try {
  for (const name of options.names) results[name] = await benches[name](root, isJson);
} catch (error) {
  stop(error);
}
if (isJson) console.log(JSON.stringify(results, null, 2));

function start() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return stop(error);
  }
}

/**
 * @param {unknown} error
 * @returns {never}
 */
function stop(error) {
  if (!(error instanceof UsageProblem)) throw error;
  console.error(`bench: ${error.message}\n\n${usage}`);
  process.exit(2);
}

async function benchArticles() {
  const { report, extractors } = await measureArticles(root, options.saved(), (line) =>
    console.error(`bench: articles, ${line}`),
  );
  if (!isJson) console.log(`\n${report}`);
  return extractors;
}

async function benchReading() {
  const reading = await measureReading(root, options.saved(), (line) =>
    console.error(`bench: reading, ${line}`),
  );
  if (!isJson) console.log(`\n${reportReading(reading)}`);
  return reading;
}

async function benchEngines() {
  const measured = await measureEngines(root, options.engines, (line) =>
    console.error(`bench: engines, ${line}`),
  );
  if (!isJson) console.log(`\n${reportEngines(measured)}`);
  return measured;
}

async function benchPicker() {
  const figures = await measurePicker(root, options.saved(), (line) =>
    console.error(`bench: picker, ${line}`),
  );
  if (!isJson)
    console.log(
      `\nPages on which extraction is worst, corrected by a reader who clicks greedily\n\n${reportPicker(figures)}`,
    );
  return figures;
}

async function benchRules() {
  const figures = await measureRules(root, options.saved(), (line) => console.error(`bench: rules, ${line}`));
  if (!isJson)
    console.log(`\nRules made on one page of a site, on its other pages\n\n${reportRules(figures)}`);
  return figures;
}

async function benchOverlay() {
  const measured = await measureOverlay();
  if (!isJson) console.log(`\n${reportOverlay(measured)}`);
  return measured;
}

async function benchPopup() {
  const measured = await measurePopup(root, (line) => console.error(`bench: popup, ${line}`));
  if (isJson) return measured;
  console.log(
    `\nFrom the toolbar click to the Markdown in the popup, ms, medians of 7 in ${measured.browser}\n`,
  );
  console.log(
    makeTable(
      [
        'page, bytes',
        'empty popup',
        'Frontclip',
        'above it',
        'target',
        'above it, worker stopped before',
        'bare Readability + turndown',
        'above it',
        'against that',
      ],
      measured.pages.map(({ bytes, floor, popup, stopped, minimal, above, target }) => {
        const least = minimal.milliseconds - floor.milliseconds;
        return [
          writeNumber(bytes),
          ...[floor.milliseconds, popup.milliseconds, above].map(writeNumber),
          writeTarget(above, target),
          writeNumber(stopped.milliseconds - floor.milliseconds),
          ...[minimal.milliseconds, least].map(writeNumber),
          `${(above / least).toFixed(2)}×`,
        ];
      }),
    ),
  );
  console.log(
    '\nThe same pages, read in the page itself, ms (in brackets: against the whole of Frontclip, above the empty popup)\n',
  );
  const readers = measured.pages[0]?.readers ?? [];
  console.log(
    makeTable(
      ['page, bytes', ...readers.map(({ name }) => name)],
      measured.pages.map((page) => [
        writeNumber(page.bytes),
        ...page.readers.map((reader, index) =>
          index === 0 ? writeNumber(reader.milliseconds) : writeRatio(reader, page.above),
        ),
      ]),
    ),
  );
  return measured;
}

function benchSizes() {
  const sizes = measureSizes(root);
  if (isJson) return sizes;
  console.log('\nWhat it weighs, bytes\n');
  const rows = sizes.map(({ name, bytes, limit }) => [name, writeNumber(bytes), writeTarget(bytes, limit)]);
  console.log(makeTable(['what', 'bytes', 'target'], rows));
  return sizes;
}

/**
 * @param {{ milliseconds: number }} reader
 * @param {number} above
 */
function writeRatio({ milliseconds }, above) {
  return `${writeNumber(milliseconds)} (${(milliseconds / above).toFixed(1)}×)`;
}

/** Times are only worth what the machine was free to give: its load is part of the result. */
function describeMachine() {
  const load = loadavg().map((value) => Number(value.toFixed(1)));
  return {
    processor: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
    load: load.join(' '),
    node: process.version,
  };
}
