import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropEnlargers, dropPins } from '../../../src/core/extract/prepare/picture-controls';

function after(html: string): string {
  const { body } = parseHtml(html);
  dropPins(body);
  dropEnlargers(body);
  return body.innerHTML;
}

const pin = 'https://pin.example/pin/create/button/?url=a';

test.each([
  `<span href="${pin}"><svg></svg>Pin</span>`,
  `<a href="${pin}">Save this</a>`,
  '<a href="a.jpg">Zoom</a>',
  '<a href="a.jpg"> + Bild vergrößern</a>',
  '<a href="a.jpg">Click to enlarge</a>',
])('what is pressed on a picture is none of its caption: %s', (control) => {
  const caption = (more: string): string =>
    `<figure><img src="a"><figcaption>The pier${more}</figcaption></figure>`;
  expect(after(caption(control))).toBe(caption(''));
});

test.each([
  `<p>She tells <a href="${pin}">how such a button is made, and what became of it</a>.</p>`,
  `<a href="${pin}"><img src="a"></a>`,
  `<a href="${pin}" data-frontclip_mark="keep">Pin</a>`,
  '<figure><img src="a"><figcaption>The <a href="b">zoom lens</a> of 1912</figcaption></figure>',
  '<p>They met over <a href="b">Zoom</a>.</p>',
])('words of the text stay: %s', (html) => {
  expect(after(html)).toBe(parseHtml(html).body.innerHTML);
});
