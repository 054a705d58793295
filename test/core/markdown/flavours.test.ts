import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import type { LightElement } from '../../../src/core/light-tree';
import { flavours, type FlavourName } from '../../../src/core/markdown/flavours';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { writeHtml } from '../../../src/core/markdown/write-html';
import { markMeanings } from '../../../src/core/extract/prepare/marks';
import { parseSafely } from '../../../src/core/parse-safely';
import { toText } from '../../../src/core/text';
import { withNames } from '../extract/with-names';
import { page, render } from './read-back';

const root = fileURLToPath(new URL('../../fixtures/markdown/', import.meta.url));
const names = Object.keys(flavours) as FlavourName[];

function readArticle(): LightElement {
  const { body } = parseHtml(readFileSync(`${root}article.html`, 'utf8'));
  withNames((article, classes) => markMeanings(article, page, classes))(body);
  return parseSafely(body.innerHTML, page);
}

/** `npm test` with UPDATE=1 writes what is made now; read the difference before you commit it. */
function expectGolden(file: string, text: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(root + file, text);
  expect(text).toBe(readFileSync(root + file, 'utf8'));
}

describe('one article with all constructs', () => {
  it.each(names)('%s', (flavour) => {
    expectGolden(`${flavour}.md`, `${toMarkdown(readArticle(), { imageProxy: '', flavour })}\n`);
  });

  it.each(names)('keeps its words: %s', (flavour) => {
    const shown = toText(render(toMarkdown(readArticle(), { imageProxy: '', flavour }))).toLowerCase();
    const words =
      toText(readArticle())
        .toLowerCase()
        .match(/[a-z]{3,}/gu) ?? [];
    expect(words.length).toBeGreaterThan(60);
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });

  it('html', () => {
    const html = writeHtml(readArticle());
    expectGolden('body.html', `${html}\n`);
    expect(html).not.toMatch(/\n\s*\n/);
    expect(toText(parseHtml(html).body)).toBe(toText(readArticle()));
  });
});
