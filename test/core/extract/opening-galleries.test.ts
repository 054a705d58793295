import { describe, expect, test } from 'vitest';
import { extract, prose } from './read-page';

/** A page with something between its headline and the box of its text. */
const page = (top: string): string =>
  `<html lang="en"><body><main><header class="top"><h1>The bridge is coming</h1>${top}</header><div class="text">${prose('First.')}${prose('Second.')}${prose('Third.')}</div></main></body></html>`;
const slide = (name: string, rest = ''): string =>
  `<figure class="slide"><img src="https://news.test/${name}.jpg" width="800" height="500">${rest}</figure>`;
const namesOf = (html: string): string[] => Array.from(html.matchAll(/(\w+)\.jpg/g), ([, name = '']) => name);

describe('the gallery that an article begins with', () => {
  test('brings the slides beside its lead picture, with their captions', () => {
    const rest = '<figcaption>The north side.</figcaption>';
    const { html } = extract(page(`<div class="show">${slide('bridge')}${slide('north', rest)}</div>`));
    expect(namesOf(html)).toEqual(['bridge', 'north']);
    expect(html).toContain('The north side.');
  });

  const boats = '<img src="https://news.test/boats.jpg" width="800" height="500">';
  test.each([
    ['leads to another page', `<figure class="slide"><a href="/b.html">${boats}</a></figure>`],
    ['is set in another way', `<figure class="sponsored">${boats}</figure>`],
    [
      'is a teaser',
      slide('boats', '<figcaption><a href="/b.html">Boats are back on the river</a></figcaption>'),
    ],
    ['is much smaller', slide('boats').replace('width="800" height="500"', 'width="160" height="160"')],
    ['states no size', slide('boats').replace('width="800" height="500"', '')],
    ['stands elsewhere', `</div><div>${slide('boats')}`],
  ])('brings none that %s', (_, other) => {
    const { html } = extract(page(`<div class="show">${slide('north')}${other}</div>`));
    expect(namesOf(html)).toEqual(['north']);
  });

  test('brings no stills of a player', () => {
    const { html } = extract(page(`<div class="video-player">${slide('north')}${slide('boats')}</div>`));
    expect(namesOf(html)).toEqual(['north']);
  });
});
