// `npm run bench -- linear`: the CPU time of the conversion, HTML to Markdown, for twice as much of one kind of content.
import { importTypeScript } from '../scripts/run-typescript.mjs';

/** Bytes of the smaller page; the other is twice as large. */
const size = 2_000_000;
const levels = 10_000;

/** @type {Record<string, (size: number) => string>} */
const kinds = {
  'one paragraph': (bytes) => `<p>${fill(bytes, (index) => `word${index} and more text, `)}</p>`,
  'one list': (bytes) => `<ul>${fill(bytes, (index) => `<li>item ${index}</li>`)}</ul>`,
  'one table': (bytes) =>
    `<table>${fill(bytes, (index) => `<tr><td>${index}</td><td>a|b</td></tr>`)}</table>`,
  emphasis: (bytes) => `<p>${fill(bytes, (index) => `<em>e${index}</em> <b>s</b>, `)}</p>`,
  'text to escape': (bytes) => `<p>${fill(bytes, () => 'a_b *c* [d] #e `f` \\g 1. $x$ ~~y~~ ')}</p>`,
  links: (bytes) => `<p>${fill(bytes, (index) => `<a href="/x${index}">l${index}</a>, `)}</p>`,
  '10,000 nested boxes': (bytes) =>
    '<div>'.repeat(levels) + fill(bytes - 5 * levels, (index) => `<p>x${index}</p>`),
  'nested code': (bytes) => `<p>${'<code>'.repeat(bytes / 13)}x${'</code>'.repeat(bytes / 13)}</p>`,
  'code side by side': (bytes) => `<p>${fill(bytes, (index) => `<code>c${index}</code>`)}</p>`,
  'code spans': (bytes) => `<p>${fill(bytes, (index) => `<code>c${index}</code> `)}</p>`,
  'line breaks': (bytes) => `<p>${fill(bytes, (index) => `line ${index}<br>`)}</p>`,
  footnotes: (bytes) =>
    `<p>${fill(bytes / 2, (index) => `w<sup><a href="#fn${index}">${index % 999}</a></sup> `)}</p>` +
    `<ol>${fill(bytes / 2, (index) => `<li id="fn${index}">note</li>`)}</ol>`,
};

/**
 * @param {number} bytes
 * @param {(index: number) => string} write
 */
function fill(bytes, write) {
  const parts = [];
  for (let index = 0, length = 0; length < bytes; index += 1) {
    const part = write(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** Conversions of each kind at each size, by turns: a busy moment of the machine or a collection of garbage belongs to neither. */
const rounds = 5;

/** Seconds of CPU for each kind at both sizes, the least of all rounds. */
export async function measureLinear() {
  const { convertFragment } = await importTypeScript('bench/convert-fragment.ts');
  const convert = /** @type {(html: string) => unknown} */ (convertFragment);
  for (const make of Object.values(kinds)) convert(make(50_000));
  return Object.entries(kinds).map(([kind, make]) => {
    const pages = [make(size), make(2 * size)];
    const times = Array.from({ length: rounds }, () => pages.map((html) => time(() => convert(html))));
    const [small = 0, large = 0] = pages.map((_html, page) =>
      Math.min(...times.map((round) => round[page] ?? Number.POSITIVE_INFINITY)),
    );
    return { kind, small, large, growth: large / small };
  });
}

/** @param {() => unknown} run */
function time(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
