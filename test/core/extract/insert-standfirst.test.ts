import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { viewBlocks } from '../../../src/core/extract/blocks/features';
import { measureKept } from '../../../src/core/extract/blocks/kept-shares';
import { readBlocks } from '../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../src/core/extract/blocks/surroundings';
import { isInContent, type Verdict } from '../../../src/core/extract/blocks/verdict';
import { insertStandfirst } from '../../../src/core/extract/insert-standfirst';
import { squash } from '../../../src/core/extract/text';
import { prose } from './read-page';

const standfirst = 'Three villages on the far shore have waited for the bridge since the ferry was sold.';
const headline = '<div class="top"><h1>The bridge is coming</h1></div>';

/** What an article begins with, and what of its standfirst is left to the metadata. */
interface Beginning {
  first: string;
  lines: string[];
  stated: string;
}

/** The first line of an article, of which Readability took the box, with what stands above it in the page. */
function firstLine(above: string, choices: { summary?: string; text?: string } = {}): string {
  return begin(above, choices).first;
}

function begin(above: string, { summary = '', text = '' } = {}): Beginning {
  const article = text + prose('One') + prose('Two');
  const { body } = parseHtml(`<main>${above}<div class="body">${article}</div></main>`);
  const page = readBlocks(body);
  const content = body.ownerDocument.createElement('div');
  const kept = body.querySelector('.body');
  if (kept !== null) content.appendChild(kept);
  const views = viewBlocks(surround(page, measureKept(page, content)));
  const verdicts = views.map((view): Verdict => ({
    view,
    reason: isInContent(view) ? null : 'outside-article',
    score: null,
  }));
  const stated = insertStandfirst(
    { content, page },
    verdicts,
    {
      title: 'The bridge is coming',
      squashedTitle: squash('The bridge is coming'),
      names: [],
      summaries: summary === '' ? [] : [squash(summary)],
      pictures: [],
      url: '',
      host: '',
    },
    () => false,
  );
  const first = content.querySelector('p, h2, h3');
  const lines = Array.from(content.querySelectorAll('p'), (line) => line.textContent ?? '');
  return {
    lines,
    first: `${first?.localName}: ${(first?.textContent ?? '').slice(0, standfirst.length)}`,
    stated,
  };
}

test('the sentence below the headline comes first', () => {
  const above = `${headline}<div class="deck"><p>${standfirst}</p></div><div><span>By Ada Lind</span></div>`;
  expect(firstLine(above)).toBe(`p: ${standfirst}`);
});

test('one that is set as a heading, and named as no sentence ends, is a paragraph', () => {
  const above = `${headline}<div><h2 class="subtitle">${standfirst.slice(0, -1)}</h2></div>`;
  expect(firstLine(above)).toBe(`p: ${standfirst.slice(0, -1)}`);
});

test.each([
  ['with a link', `<p><a href="/offer">${standfirst}</a></p>`],
  ['in an aside', `<aside><p>${standfirst}</p></aside>`],
  ['that is no sentence', `<p>${standfirst.slice(0, -1)}</p>`],
  ['about rights', `<p>© ${standfirst}</p>`],
  ['beside a field', `<p>${standfirst} <input type="email"></p>`],
  ['that comes again', `<p>${standfirst}</p><p>${standfirst}</p>`],
])('a line %s stays away', (_case, line) => {
  expect(firstLine(`${headline}<div class="x">${line}</div>`)).toMatch(/^p: One/);
});

test('a summary that the metadata state stays away, and is known', () => {
  const { first, stated } = begin(`${headline}<p>${standfirst}</p>`, { summary: standfirst });
  expect(first).toMatch(/^p: One/);
  expect(stated).toBe(standfirst);
});

test('of two sentences of it, only what the metadata do not state comes in', () => {
  const other = `${standfirst} `.repeat(2).trim().replace('Three', 'Four');
  const { first, stated } = begin(`${headline}<p>${standfirst}</p><p>${other}</p>`, { summary: standfirst });
  expect(first).toBe(`p: ${other.slice(0, standfirst.length)}`);
  expect(stated).toBe(standfirst);
});

test('a sentence that the metadata state comes in behind one that they do not', () => {
  const other = `${standfirst} `.repeat(2).trim().replace('Three', 'Four');
  const stated = `${standfirst} `.repeat(2).trim().replace('Three', 'Five');
  const beginning = begin(`${headline}<p>${other}</p><p>${stated}</p>`, { summary: stated });
  expect(beginning.stated).toBe('');
  expect(beginning.lines.slice(0, 2)).toEqual([other, stated]);
});

test('what the text says itself is no standfirst, stated or not', () => {
  const text = `<p>${standfirst} The council met again.</p>`;
  expect(begin(`${headline}<p>${standfirst}</p>`, { text, summary: standfirst }).stated).toBe('');
});

test.each([
  ['below its picture', `<div><img src="a"><p>${standfirst}</p></div>`],
  ['that calls for something', `<p>${standfirst} Sign up for our newsletter.</p>`],
])('a line %s stays away', (_case, line) => {
  expect(firstLine(`${headline}<div class="x">${line}</div>`)).toMatch(/^p: One/);
});

test('what the text says itself stays away', () => {
  const text = `<p>BERLIN — ${standfirst} The council met again.</p>`;
  expect(firstLine(`${headline}<p>${standfirst}</p>`, { text })).toMatch(/^p: BERLIN/);
});

test('a standfirst of which the metadata state the beginning comes in whole', () => {
  const line = `${standfirst} It has cost each of them an hour a day, since the way around by road is long.`;
  expect(firstLine(`${headline}<p>${line}</p>`, { summary: standfirst })).toBe(`p: ${standfirst}`);
});

test('nothing above the headline comes in', () => {
  expect(firstLine(`<div><p>${standfirst}</p></div>${headline}`)).toMatch(/^p: One/);
});
