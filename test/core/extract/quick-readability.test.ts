import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { copyPage } from '../../../src/core/extract/copy';
import { mendForReadability } from '../../../src/core/extract/outside-browsers';
import { QuickReadability } from '../../../src/core/extract/quick-readability';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const site = readdirSync(`${fixtures}site`).filter((name) => /article.*\.html$|long-title/.test(name));
/** Every third of the pages of our own, which are of all kinds. */
const cases = readdirSync(`${fixtures}pages`)
  .filter((name) => existsSync(`${fixtures}pages/${name}/page.html`))
  .filter((_name, index) => index % 3 === 0);
const pages = [...site.map((name) => `site/${name}`), ...cases.map((name) => `pages/${name}/page.html`)];

/** A copy of a page, as Readability is given it. */
function copyOf(name: string): Document {
  const copy = copyPage(parseHtml(readFileSync(fixtures + name, 'utf8'))).document;
  mendForReadability(copy);
  // Before Readability looks the one are forgotten and the other made pictures.
  for (const element of Array.from(copy.querySelectorAll('meta, noscript'))) element.remove();
  return copy;
}

/** The last is never reached: all of Readability's tries are made. */
const thresholds = [200, 2_000, 1_000_000];

it.each(pages)('%s: the same article as Readability itself', (name) => {
  for (const charThreshold of thresholds) {
    const options = { keepClasses: true, disableJSONLD: true, charThreshold };
    const own = new QuickReadability(copyOf(name), options).findContent()?.innerHTML;
    const theirs = new Readability(copyOf(name), options).parse()?.content;
    expect(own).toBe(theirs);
    expect(own?.length).toBeGreaterThan(100);
  }
});

it.each(site)('%s: a title that it is told is as good as one that the page states', (name) => {
  const title = 'Tea &amp; tides';
  const options = { keepClasses: true, disableJSONLD: true };
  const stated = copyOf(`site/${name}`);
  for (const meta of Array.from(stated.getElementsByTagName('meta'))) meta.remove();
  const meta = stated.createElement('meta');
  meta.setAttribute('property', 'og:title');
  meta.setAttribute('content', title);
  stated.head.appendChild(meta);
  const told = copyOf(`site/${name}`);
  for (const one of Array.from(told.getElementsByTagName('meta'))) one.remove();
  told.head.textContent = '';
  const own = new QuickReadability(told, options).findContent(title)?.innerHTML;
  expect(own).toBe(new Readability(stated, options).parse()?.content);
});

const sentence =
  'The company said that it will buy the mill and its three boats, and that nobody loses a job. ';
const begin = (inner: string): string => `<p>${inner}${sentence}</p><p>${sentence.repeat(6)}</p>`;

it.each([
  [
    'at the beginning, before a mark',
    begin('<span class="legend-spans"><b>Lund</b> and Malmö</span>, May 3 -- '),
  ],
  [
    'in brackets',
    `<p>The mill (say <span class="no-popups">[Lund]</span>; it is old) stands. ${sentence}</p>`,
  ],
  ['in emphasis', `<p>${sentence}It is <b>the <span class="extra">Lund</span></b> mill.</p>`],
])('words of a sentence stay whatever they are called: %s', (_place, inner) => {
  expect(textFound(inner)).toContain('Lund');
});

it.each([
  ['a label', begin('<span class="sponsor">Lund</span> ')],
  ['a label on a line of its own', `<p>${sentence}<br><span class="extra">Lund</span><br>, ${sentence}</p>`],
  ['what stands at the end', `<p>${sentence}<span class="social">Lund</span></p>`],
  ['beside a short text', '<p>By <span class="comment-author">Lund</span>, two hours ago</p>'],
  ['a long text', begin(`A word <span class="popup">Lund, ${sentence}</span> of `)],
  ['a button', begin('A word <span class="popup"><button>Lund</button></span> of ')],
  ['a box', `<p>${sentence}</p><div class="sidebar">Lund</div><p>${sentence}</p>`],
])('others go for their names: %s', (_kind, inner) => {
  expect(textFound(inner)).not.toContain('Lund');
});

function textFound(inner: string): string {
  const html = `<article><p>${sentence.repeat(6)}</p>${inner}<p>${sentence.repeat(6)}</p></article>`;
  const { document } = copyPage(parseHtml(`<title>The mill</title>${html}`));
  return (
    new QuickReadability(document, { keepClasses: true, disableJSONLD: true }).findContent()?.textContent ??
    ''
  );
}
