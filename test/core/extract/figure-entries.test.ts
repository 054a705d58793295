import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { openFigureEntries } from '../../../src/core/extract/prepare/figure-entries';
import { extract } from './read-page';

function open(html: string): string {
  const { body } = parseHtml(html);
  openFigureEntries(body);
  return body.innerHTML;
}

const picture = '<img src="/knot.jpg">';

const slide = `<figure class="slide"><div class="slide-header"><h2>Reef knot</h2></div>${picture}<figcaption><p>Holds two ropes.</p></figcaption></figure>`;

test('figures with a heading, and paragraphs for a caption, are entries of a list', () => {
  const entry = `<div class="slide"><h2>Reef knot</h2>${picture}<div><p>Holds two ropes.</p></div></div>`;
  expect(open(slide.repeat(3))).toBe(entry.repeat(3));
  expect(open(slide.repeat(2))).toBe(slide.repeat(2));
});

test.each([
  ['without a heading', `<figure>${picture}<figcaption><p>The knot.</p></figcaption></figure>`],
  ['of a line', `<figure><h3>Knots</h3>${picture}<figcaption>The knot.</figcaption></figure>`],
  ['with the heading in it', `<figure>${picture}<figcaption><h3>Knots</h3><p>Two.</p></figcaption></figure>`],
  [
    'of several',
    `<figure><h3>Knots</h3>${picture}<figcaption><p>A.</p></figcaption>${picture}<figcaption><p>B.</p></figcaption></figure>`,
  ],
  [
    'of a numbered figure',
    `<figure class="fig"><h3>Figure 1.</h3><p><a href="/1">${picture}</a></p><figcaption><p>Mean flow of the river.</p></figcaption></figure>`,
  ],
  [
    'that names a source',
    `<figure><h3>The river by year</h3>${picture}<figcaption><p>Source: River Authority</p></figcaption></figure>`,
  ],
])('a caption %s stays one', (_case, html) => {
  expect(open(html.repeat(4))).toBe(html.repeat(4));
});

test('what a list says below its pictures is the article', () => {
  const entry = (at: number): string =>
    `<figure><div class="slide-header"><h2>${at}. The knot of port ${at}</h2></div>${picture}<figcaption><p>Sailors of port ${at} tie it every day.</p><p>What you need: a rope of ${at} metres, two hands, and the patience to pull it tight.</p></figcaption></figure>`;
  const entries = Array.from({ length: 12 }, (_entry, at) => entry(at + 1)).join('');
  const { html } = extract(
    `<html lang="en"><head><title>Knots to learn</title></head><body><main><article><h1>Knots to learn</h1><div><p>Knots have been tied on this coast for as long as there were ropes, and the museum has gathered the best of them.</p></div><div>${entries}</div></article></main></body></html>`,
    { url: 'https://courier.example/knots' },
  );
  for (const at of [2, 7, 12]) {
    expect(html).toContain(`${at}. The knot of port ${at}`);
    expect(html).toContain(`a rope of ${at} metres`);
  }
});
