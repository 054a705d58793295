import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markCallouts } from '../../../src/core/sanitize/callouts/mark';

function isCallout(inner: string): boolean {
  const { body } = parseHtml(`<div class="callout">${inner}</div>`);
  markCallouts(body);
  return body.firstElementChild?.hasAttribute('type') ?? false;
}

const figure = '<figure><img src="/a.jpg"><figcaption>The river</figcaption></figure>';

test('pictures beside each other are no callout', () => {
  expect(isCallout(`\n${figure}<!-- two -->\n${figure}`)).toBe(false);
});

test.each(['<video src="/a.mp4"></video>', '<iframe src="https://films.test/v/12"></iframe>'])(
  'nor are films: %s',
  (film) => {
    expect(isCallout(`<figure>${film}</figure>${figure}`)).toBe(false);
  },
);

test.each([
  ['words of its own', `Do not do this at home. ${figure}`],
  ['a figure of code', '<figure><pre>npm run boats</pre></figure>'],
  ['a figure of a quote', `${figure}<figure><img src="/b.jpg"><blockquote>Never.</blockquote></figure>`],
  ['a figure without a picture', '<figure><p>Never.</p></figure>'],
])('a box with %s is one', (_, inner) => {
  expect(isCallout(inner)).toBe(true);
});
