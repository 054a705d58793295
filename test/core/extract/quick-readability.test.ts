import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { copyPage } from '../../../src/core/extract/copy';
import { mendForReadability } from '../../../src/core/extract/outside-browsers';
import { QuickReadability } from '../../../src/core/extract/quick-readability';

const folder = fileURLToPath(new URL('../../fixtures/site/', import.meta.url));
const pages = readdirSync(folder).filter((name) => /article.*\.html$|long-title/.test(name));

/** A copy of a page, as Readability is given it. */
function copyOf(name: string): Document {
  const copy = copyPage(parseHtml(readFileSync(folder + name, 'utf8'))).document;
  mendForReadability(copy);
  return copy;
}

it.each(pages)('%s: the same article as Readability itself', (name) => {
  const options = { keepClasses: true, disableJSONLD: true, charThreshold: 200 };
  const own = new QuickReadability(copyOf(name), options).findContent()?.innerHTML ?? '';
  const theirs = new Readability(copyOf(name), options).parse()?.content;
  expect(own).toBe(theirs);
  expect(own.length).toBeGreaterThan(500);
});
