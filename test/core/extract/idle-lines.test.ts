import { expect, test } from 'vitest';
import { toText } from '../../../src/core/text';
import { parseHtml } from '../../../src/core/dom';
import { extract, prose } from './read-page';

const others = `${prose('One.')}${prose('Two.')}`;
const left = (line: string, head = ''): string => {
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>The bridge is coming</h1>${others}${line}${prose('Three.')}${prose('Four.')}</article></body></html>`;
  return toText(parseHtml(extract(page).html).body);
};

test.each([
  '<p>Duration 2:07</p>',
  '<p>Durée : 1:02:07</p>',
  '<p>Caricamento player</p>',
  '<p>Loading video…</p>',
  '<p class="ad__label">Advertisement 2</p>',
  '<p>This advertisement has not loaded yet, but your article continues below.</p>',
  '<p><b>[Lee también: <a href="/estados/2.html">Guelaguetza 2024: fechas y boletos de los desfiles</a>]</b></p>',
])('%s is no line of the text', (line) => {
  expect(left(line)).toBe(left(''));
});

test.each([
  '<p>Duration: two summers</p>',
  '<p>Länge: 3:28:15</p>',
  '<p>Loading the ships takes an hour.</p>',
  '<p>This advertisement has not loaded yet, she said of the wall.</p>',
])('%s stays', (line) => {
  expect(left(line)).toContain(line.replace(/<[^>]*>/g, ''));
});

test('the byline at the head of the text goes with the office behind the name', () => {
  const line = '<p><em>By Nora Feldt, Office of the River and of University Communications</em></p>';
  const head = '<meta name="author" content="Nora Feldt">';
  const page = (byline: string): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>The bridge is coming</h1>${byline}${others}${prose('Three.')}</article></body></html>`;
  expect(extract(page(line)).html).toBe(extract(page('')).html);
});
