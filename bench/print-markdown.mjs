// The benches of the Markdown, with their tables.
import { measureFrontMatterFuzz } from './fuzz-front-matter.mjs';
import { measureFuzz } from './fuzz.mjs';
import { measureLinear } from './linear.mjs';
import { measureMarkdown } from './markdown.mjs';
import { makeTable } from './table.mjs';

/**
 * @param {string} root
 * @param {boolean} isJson
 */
export async function benchMarkdown(root, isJson) {
  const measured = await measureMarkdown(root);
  if (isJson) return measured;
  const classes = [...new Set(measured.cases[0]?.rows.map((row) => row.class))];
  const share = (/** @type {{ pass: boolean }[]} */ rows) =>
    ((100 * rows.filter(({ pass }) => pass).length) / rows.length).toFixed(1);
  const names = measured.cases.map(({ name }) => name);
  const table = [...classes, 'all'].map((name) => [
    name,
    ...measured.cases.map(({ rows }) => share(rows.filter((row) => name === 'all' || row.class === name))),
  ]);
  console.log('\nHTML to Markdown, cases that both readers give back whole, %\n');
  console.log(makeTable(['class', ...names], table));
  const failed = measured.cases[0]?.rows
    .filter(({ pass }) => !pass)
    .map((row) => `${row.name} [${row.fails.join(', ')}]`);
  console.log(`\nFrontclip fails: ${failed?.join('; ') || 'none'}`);
  console.log("\nCommonMark's examples in reverse, the same to a reader\n");
  const reverse = measured.reverse.map(({ name, examples, same }) => [
    name,
    String(examples),
    ((100 * same) / examples).toFixed(1),
  ]);
  console.log(makeTable(['converter', 'examples', '%'], reverse));
  console.log('\nBodies of saved pages through Markdown and back, kept, %\n');
  const kept = (/** @type {any} */ pair) => (pair[0] === 0 ? '–' : ((100 * pair[1]) / pair[0]).toFixed(3));
  const trips = measured.roundTrips.readers.map((/** @type {any} */ trip) => [
    trip.name,
    String(trip.pages),
    ...['text', 'links', 'images', 'code'].map((key) => `${kept(trip[key])} of ${trip[key][0]}`),
  ]);
  console.log(makeTable(['reader', 'pages', 'characters', 'links', 'pictures', 'code blocks'], trips));
  for (const page of measured.roundTrips.unread) console.log(`not read: ${page}`);
  return measured;
}

/**
 * @param {string} _root
 * @param {boolean} isJson
 */
export async function benchLinear(_root, isJson) {
  const measured = await measureLinear();
  if (isJson) return measured;
  console.log('\nHTML to Markdown, CPU seconds for 2 MB and 4 MB of one kind; at most 2.3 times\n');
  const rows = measured.map(({ kind, small, large, growth }) => [
    kind,
    small.toFixed(2),
    large.toFixed(2),
    `${growth.toFixed(2)}${growth > 2.3 ? ' MISSED' : ''}`,
  ]);
  console.log(makeTable(['kind', '2 MB', '4 MB', 'times'], rows));
  return measured;
}

/**
 * @param {string} root
 * @param {boolean} isJson
 */
export async function benchFuzz(root, isJson) {
  const markdown = await measureFuzz(root);
  const frontMatter = measureFrontMatterFuzz(root);
  if (isJson) return { markdown, frontMatter };
  console.log('\nRandom trees of HTML that keep their text through Markdown\n');
  const rows = markdown.map(({ name, runs, failed }) => [name, String(runs), failed ? 'FAILED' : 'all']);
  console.log(makeTable(['reader', 'runs', 'kept'], rows));
  for (const { name, html, difference } of markdown)
    if (difference !== null) console.log(`\n${name}: ${html}`, difference);
  console.log('\nFront matter of any values and lists\n');
  const read = frontMatter.map(({ name, runs, failed }) => [name, String(runs), failed ? 'FAILED' : 'all']);
  console.log(makeTable(['whatever a page says …', 'runs', 'equal'], read));
  for (const { name, message } of frontMatter) if (message !== '') console.log(`\n${name}: ${message}`);
  return { markdown, frontMatter };
}
