import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerousTexts } from '../../../bench/engines/dangerous-texts';
import { makeClip } from '../../../src/core/clip';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import type { Article } from '../../../src/core/model';
import { parseSafely } from '../../../src/core/parse-safely';
import { toText } from '../../../src/core/text';
import { nastyText } from './arbitrary-html';
import { page } from './read-back';
import { readOutline } from './read-outline';

const pages = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));
const names = readdirSync(pages).filter((name) => existsSync(`${pages}${name}/article.json`));

/** What Logseq acts on, or hides. */
const live = [
  'Tag',
  'Page_ref',
  'Block_ref',
  'Macro',
  'Marker',
  'Property_Drawer',
  'Inline_Html',
  'Raw_Html',
  'Timestamp',
];

/** White space, boxes and what is invisible left out; a bar in a cell and a backtick in a link are signs like them. */
function bare(text: string): string {
  return text
    .replace(/[\s\u2060☐☑]+/g, '')
    .replaceAll('∣', '|')
    .replaceAll('ˋ', '`');
}

function write(html: string): string {
  return toMarkdown(parseSafely(html, page), { imageProxy: '', flavour: 'logseq' });
}

function expectSame(html: string): void {
  const tree = parseSafely(html, page);
  const markdown = write(html);
  const { text, kinds } = readOutline(markdown);
  expect(
    live.filter((kind) => kinds.has(kind)),
    markdown,
  ).toEqual([]);
  expect(bare(text), markdown).toBe(bare(toText(tree)));
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

const frame = (text: string): string =>
  `<p>${text}</p><h2>${text}</h2><ul><li>${text}</li><li>b ${text} e</li></ul><p>In <a href="/y">${text}</a> and <strong>${text}</strong>.</p>`;

describe('mldoc reads, and acts on nothing', () => {
  it.each(names)('the page %s', (name) => {
    const article = JSON.parse(readFileSync(`${pages}${name}/article.json`, 'utf8')) as Article;
    expectSame(makeClip(article, { clippedAt: '2024-06-01T00:00:00Z' }).html);
  });

  it.each(dangerousTexts)('the text %s', (text) => {
    expectSame(frame(escapeHtml(text)));
  });

  it('any text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expectSame(frame(escapeHtml(text)));
      }),
      { numRuns: 600, seed: 20220221 },
    );
  });

  it.each([
    ['Table', '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>'],
    ['Horizontal_Rule', '<p>a</p><hr><p>b</p>'],
    ['List', '<p>a</p><ol><li>b</li><li>c</li></ol>'],
  ])('a %s as what it is', (kind, html) => {
    expectSame(html);
    expect(readOutline(write(html)).kinds).toContain(kind);
  });

  it('a picture behind text, boxes of items, and code that a cell would end', () => {
    expectSame('<p>a<img src="/b.png" alt="c">.</p>');
    expectSame('<ul><li><input type="checkbox" checked> done</li></ul>');
    expectSame('<table><tr><th>a</th><th>b</th></tr><tr><td><code>x\\|y</code></td><td>d</td></tr></table>');
  });

  it('one run over very many lines: a step that is quadratic in them would take minutes', () => {
    const tree = parseSafely(`<p><em>${'a<br>b <strong>c</strong> '.repeat(30_000)}</em></p>`, page);
    const markdown = toMarkdown(tree, { imageProxy: '', flavour: 'logseq' });
    expect(markdown.match(/c/g)).toHaveLength(30_000);
  });
});
