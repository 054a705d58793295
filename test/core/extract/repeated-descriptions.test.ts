import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropRepeatedDescriptions } from '../../../src/core/extract/clean/repeated-descriptions';
import { nothingKnown } from './nothing-known';

/** The description that is left to a picture. */
function describePicture(html: string): string | null {
  const { body } = parseHtml(html);
  dropRepeatedDescriptions(body, { ...nothingKnown, squashedTitle: 'thebridgeiscoming' });
  return body.getElementsByTagName('img')[0]?.getAttribute('alt') ?? null;
}

const figure = (alt: string, caption: string, more = ''): string =>
  `<figure><img src="/a.jpg" alt="${alt}">${more}<figcaption>${caption}</figcaption></figure>`;

test.each([
  ['the caption’s words', figure('The old pier.', 'The old pier'), ''],
  ['words that the caption begins with', figure('The old pier', 'The <b>old</b> pier. Photo: Jane Doe'), ''],
  ['the headline', '<img src="/a.jpg" alt="The Bridge is coming!">', ''],
  ['the headline and the site', '<img src="/a.jpg" alt="The bridge is coming | The Harbour News">', ''],
  ['more than the caption', figure('The old pier in the snow', 'The old pier'), 'The old pier in the snow'],
  ['a word of the caption', figure('Pier', 'The old pier'), 'Pier'],
  ['a name in the caption', figure('Jane Doe', 'The old pier, which was built for Jane Doe'), 'Jane Doe'],
  [
    'which of two pictures is meant',
    figure('The old pier', 'The old pier and the mole', '<img src="/b.jpg">'),
    'The old pier',
  ],
  [
    'more than the headline',
    '<img src="/a.jpg" alt="The bridge is coming - a drawing of the two towers by the river">',
    'The bridge is coming - a drawing of the two towers by the river',
  ],
  [
    'beside a title of other words',
    figure('The old pier" title="Storms and their traces', 'The old pier'),
    'The old pier',
  ],
  ['other words', figure('A pier in the snow', 'The old pier'), 'A pier in the snow'],
])('a picture’s description: %s', (_case, html, left) => {
  expect(describePicture(html)).toBe(left);
});

test('a picture’s title that says the headline goes too', () => {
  const { body } = parseHtml('<img src="/a.jpg" alt="The bridge is coming" title="The bridge is coming">');
  dropRepeatedDescriptions(body, { ...nothingKnown, squashedTitle: 'thebridgeiscoming' });
  expect(body.innerHTML).toBe('<img src="/a.jpg" alt="">');
});

test('a long row of signs takes no time', () => {
  const start = performance.now();
  describePicture(`<img src="/a.jpg" alt="The bridge is coming${' - '.repeat(30_000)}| News">`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
