// `npm run bench [-- popup sizes] [-- --json]`: how fast and how heavy the built extension is, beside others. It never fails.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/ensure-build.mjs';
import { benchFuzz, benchLinear, benchMarkdown } from './print-markdown.mjs';
import { measurePopup } from './popup.mjs';
import { measureSizes } from './sizes.mjs';
import { makeTable, writeNumber, writeTarget } from './table.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const benches = {
  popup: benchPopup,
  sizes: benchSizes,
  markdown: benchMarkdown,
  linear: benchLinear,
  fuzz: benchFuzz,
};
const names = positionals.length > 0 ? positionals : Object.keys(benches);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`bench: no ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

await ensureBuild(['chrome', 'firefox', 'cli']);
const results = /** @type {Record<string, unknown>} */ ({ machine: describeMachine() });
if (values.json !== true) console.log(`${describeMachine().processor}, load ${describeMachine().load}`);
for (const name of names)
  results[name] = await benches[/** @type {keyof typeof benches} */ (name)](root, values.json === true);
if (values.json === true) console.log(JSON.stringify(results, null, 2));

async function benchPopup() {
  const measured = await measurePopup(root, (line) => console.error(`bench: popup, ${line}`));
  if (values.json === true) return measured;
  console.log(
    `\nFrom the toolbar click to the Markdown in the popup, ms, medians of 7 in ${measured.browser}\n`,
  );
  console.log(
    makeTable(
      ['page, bytes', 'empty popup', 'Frontclip', 'above it', 'target'],
      measured.pages.map(({ bytes, floor, popup, above, target }) => [
        writeNumber(bytes),
        ...[floor.milliseconds, popup.milliseconds, above].map(writeNumber),
        writeTarget(above, target),
      ]),
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
  if (values.json === true) return sizes;
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
