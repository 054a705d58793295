import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { linkStills } from '../../../src/core/extract/pictures/link-stills';

function after(html: string): string {
  const { body } = parseHtml(html);
  linkStills(body);
  return body.innerHTML;
}

const film = 'https://youtu.be/w7LWPK5vHnM';

test.each([
  '<img src="https://i.ytimg.com/vi/w7LWPK5vHnM/hqdefault.jpg">',
  '<img src="https://img.youtube.com/vi/w7LWPK5vHnM/0.jpg">',
  '<img src="https://a.test/cache.php?origThumbUrl=https%3A%2F%2Fi.ytimg.com%2Fvi%2Fw7LWPK5vHnM%2F0.jpg">',
])('the still of a film leads to it: %s', (still) => {
  expect(after(`<p>${still}</p>`)).toBe(`<p><a href="${film}">${still}</a></p>`);
});

const still = '<img src="https://i.ytimg.com/vi/w7LWPK5vHnM/hqdefault.jpg">';

test.each([
  ['in a link', `<a href="https://a.test/">${still}</a>`],
  [
    'in a link without an address that only stands around the text',
    `<a>${still}${'The boat. '.repeat(20)}</a>`,
  ],
  ['with other pictures in a link without an address', `<a name="top">${still}<img src="/a.jpg"></a>`],
  ['in a link that a guide keeps', `<a data-frontclip_mark="keep">${still}</a>`],
  [
    'beside its film, named in another address',
    `${still}<iframe src="/play?u=%2Fembed%2Fw7LWPK5vHnM%3Fa"></iframe>`,
  ],
  ['beside its film', `${still}<iframe src="https://www.youtube.com/embed/w7LWPK5vHnM"></iframe>`],
  ['beside a link to it', `${still}<a href="https://www.youtube.com/watch?v=w7LWPK5vHnM">Film</a>`],
  ['of no film', '<img src="https://i.ytimg.com/vi/short/hqdefault.jpg">'],
  ['of another site', '<img src="https://ytimg.test/vi/w7LWPK5vHnM/hqdefault.jpg">'],
])('a still stays as it is %s', (_, html) => {
  expect(after(html)).toBe(html);
});

test.each([
  [`<a class="play">${still}</a>`, `<a class="play" href="${film}">${still}</a>`],
  [`<a>${still}<span>Play</span></a>`, `<a href="${film}">${still}<span>Play</span></a>`],
])('a link that only a script gave an address leads to the film: %s', (html, result) => {
  expect(after(html)).toBe(result);
});

test('of two stills of a film the first leads to it', () => {
  expect(after(still + still)).toBe(`<a href="${film}">${still}</a>${still}`);
});

test('thousands of stills take no time', () => {
  const stills = Array.from({ length: 3_000 }, (_, number) => {
    const name = `film${String(number).padStart(7, '0')}`;
    return `<p><img src="https://i.ytimg.com/vi/${name}/0.jpg"></p>`;
  });
  const { body } = parseHtml(stills.join(''));
  const before = performance.now();
  linkStills(body);
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(body.querySelectorAll('a')).toHaveLength(3_000);
});
