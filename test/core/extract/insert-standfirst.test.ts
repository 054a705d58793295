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
  const verdicts = views.map((view): Verdict => {
    if (!isInContent(view)) return { view, reason: 'outside-article', score: null };
    // What the model has cut is called so here.
    const isCut = view.box.className.includes('cut');
    if (isCut) for (const node of view.block.nodes) node.remove();
    return { view, reason: isCut ? 'block-model' : null, score: 0 };
  });
  const stated = insertStandfirst(
    { content, page },
    verdicts,
    {
      title: 'The bridge is coming',
      squashedTitle: squash('The bridge is coming'),
      names: ['ada lind'],
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

test('what a link below it offers stays away, unless it is named a standfirst or stated', () => {
  const call = '<a href="/letters">Subscribe now</a>';
  const line = (name: string): string =>
    `${headline}<div><div class="${name}">${standfirst}</div>${call}</div>`;
  expect(firstLine(line('x'))).toMatch(/^p: One/);
  expect(firstLine(line('subtitle'))).toBe(`p: ${standfirst}`);
  expect(begin(line('x'), { summary: standfirst }).stated).toBe(standfirst);
});

test.each([
  'By Jane Doe, photos: John Roe',
  'Text und Foto: Jane Doe',
  'Reuters',
  '文・写真／山田花子',
  '<a href="/jane">Jane Doe</a>',
])('one above who wrote it or took the pictures comes first: %s', (byline) => {
  expect(firstLine(`${headline}<div><p>${standfirst}</p><p>${byline}</p></div>`)).toBe(`p: ${standfirst}`);
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

const short = 'Three villages have waited since the ferry was sold';

test('a short line that is named a standfirst comes first, right below the headline alone', () => {
  const line = `<p class="article__subtitle">${short}</p>`;
  expect(firstLine(`${headline}${line}`)).toBe(`p: ${short}`);
  expect(firstLine(`${headline}<p>The town's own paper</p>${line}`)).toMatch(/^p: One/);
});

test.each([
  ['who wrote the article', `<p class="subtitle">Text and pictures: Ada Lind, our woman on the shore</p>`],
  ['a call', `<p class="subtitle">Sign up for the letter of the town</p>`],
  ['a few words', `<p class="subtitle">Join the conversation</p>`],
  ['the name of a letter', `<p class="newsletter subhead">Honest news of the town, brought to you</p>`],
  ['a line without such a name', `<p class="x">${short}</p>`],
  ['a byline', '<p class="lead">by Bo Storm and Jon Bergström, Staff Writers</p>'],
  ['a declared writer', '<p class="subtitle">Written and photographed by Ada Lind</p>'],
  ['a declared writer behind more', '<p class="subtitle">Our woman on the far shore is Ada Lind</p>'],
  ['a stamp', '<p class="subtitle">Posted in Technology by Jane Miller on a Monday</p>'],
  ['a reading time', '<p class="subtitle">Reading time about a quarter of an hour</p>'],
  ['what can be heard', '<p class="audio-summary">This article as one of our readers tells it</p>'],
  ['a label', `<p class="ai-summary-label">${short}</p>`],
  ['an offer', `<p class="lead-magnet">${short}</p>`],
  [
    'who answers for it',
    `<h5 class="subheader">Dr Bo Storm, head of the office of the harbor<br><a href="/a">Harbor</a></h5>`,
  ],
])('%s right below the headline stays away', (_case, line) => {
  expect(firstLine(`${headline}${line}`)).toMatch(/^p: One/);
});

test('a standfirst that Readability took and the model cut comes first', () => {
  const text = `<header>${headline}<h2 class="cut">${standfirst}</h2></header>`;
  expect(begin('', { text }).lines[0]).toBe(standfirst);
  expect(begin('', { text, summary: standfirst }).stated).toBe(standfirst);
  const plain = `<header>${headline}<p class="cut">${standfirst}</p></header>`;
  expect(begin('', { text: plain }).lines).not.toContain(standfirst);
});

test('below a headline of other words than the title only a line that is named a standfirst comes in', () => {
  const above = '<h1>Waiting on the shore</h1>';
  expect(firstLine(`${above}<p class="dek">${standfirst}</p>`)).toBe(`p: ${standfirst}`);
  expect(firstLine(`${above}<p>${standfirst}</p>`)).toMatch(/^p: One/);
});

test('a name is none in other words', () => {
  const line = standfirst.replace('Three villages', 'Ada Linden and others');
  expect(firstLine(`${headline}<p>${line}</p>`)).toBe(`p: ${line.slice(0, standfirst.length)}`);
});

test('a section of the text that is named by the first word of the title is no headline', () => {
  const cut = `<h3 class="cut subtitle">${standfirst}</h3>`;
  expect(firstLine(headline, { text: `<h2>The …</h2>${cut}` })).toMatch(/^h2: The/);
  expect(firstLine(headline, { text: `<h2>The bridge is coming</h2>${cut}` })).toMatch(/^p: Three villages/);
});

test('a box that only says that something has an excerpt is none', () => {
  const line = standfirst.replace('.', '');
  const box = (name: string): string => `${headline}<div class="${name}">${line}</div>`;
  expect(firstLine(box('excerpt'))).toMatch(/^p: Three villages/);
  expect(firstLine(box('with-excerpt'))).toMatch(/^p: One/);
});

test('what the model cut does not come without its links', () => {
  const line = `<h2 class="cut subtitle">${standfirst.repeat(3)} <a href="/a">More</a></h2>`;
  expect(begin('', { text: `<header>${headline}${line}</header>` }).lines[0]).toMatch(/^One/);
});
