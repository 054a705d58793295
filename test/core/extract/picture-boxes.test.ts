import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markCaptions } from '../../../src/core/extract/prepare/captions';
import { figurePictureBoxes } from '../../../src/core/extract/prepare/picture-boxes';

/** The text of the caption that a picture gets, white space folded. */
function captionOf(html: string): string | null {
  const { body } = parseHtml(html);
  markCaptions(body);
  const caption = body.getElementsByTagName('figcaption')[0];
  return caption === undefined ? null : (caption.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const img = '<img src="a.jpg">';

test.each([
  ['behind a break', `<div class="newsPhoto wide"><a href="a.jpg">${img}</a><br>The old pier at noon</div>`],
  [
    'in paragraphs',
    `<div class="image_image-widget__Ab1"><span>${img}</span><p>The old pier</p><p>at noon</p></div>`,
  ],
  ['in another heading', `<div class="articleimg">${img}<h5>The old pier at noon</h5></div>`],
  ['called by the picture', `<div>${img}<span class="img_descr">The old pier at noon</span></div>`],
  ['of an encyclopedia', `<div>${img}<div class="thumbcaption">The old pier at noon</div></div>`],
])('words in the box of a picture are its caption: %s', (_case, html) => {
  expect(captionOf(`${html}<p>Text.</p>`)).toBe('The old pier at noon');
});

test.each([
  ['a teaser', `<div class="teaser-image">${img}<p>The old pier at noon</p></div>`],
  ['a link', `<a href="/b"><div class="image">${img}<p>The old pier at noon</p></div></a>`],
  ['a label', `<div class="image">${img}<span>Politics</span></div>`],
  ['a text', `<div class="has-image">${img}<p>The old pier at noon</p></div>`],
  ['text and picture', `<div class="type--text-image">${img}<p>The old pier at noon</p></div>`],
  ['a step', `<div class="stepImage">${img}<p>Open the old pier at noon</p></div>`],
  ['a picture and more', `<div class="copy-and-image">${img}<p>The old pier at noon</p></div>`],
  [
    'of two sentences',
    `<div class="layout-image">${img}<p>The mayor said on Wednesday that the pier will close. It will take two summers, she said.</p></div>`,
  ],
  [
    'a long sentence',
    `<div class="layout-image">${img}<p>The mayor said ${'on Wednesday and on Friday '.repeat(7)} that the pier will close</p></div>`,
  ],
  ['a whole sentence', `<div class="image">${img}<p>The pier is old and will be replaced.</p></div>`],
  ['a question', `<div class="post-image">${img}<p>How does it go on now?</p><p>Photo: Jane Doe</p></div>`],
  ['two pictures', `<div class="image">${img}${img}<p>The old pier at noon</p></div>`],
  ['words that are linked', `<div class="image">${img}<p>The <a href="/b">old pier</a> at noon</p></div>`],
])('none is %s', (_case, html) => {
  expect(captionOf(html)).toBeNull();
});

test('a caption of a sentence has a credit behind it', () => {
  const html = `<div class="article--image">${img}<p>The old pier was closed at noon. Photo: Jane Doe</p></div>`;
  expect(captionOf(html)).toBe('The old pier was closed at noon. Photo: Jane Doe');
});

test('a caption of a sentence is called one', () => {
  const html = `<div class="image">${img}<div class="caption-text"><p>The old pier was closed.</p></div></div>`;
  expect(captionOf(html)).toBe('The old pier was closed.');
});

test('a new caption begins with its text', () => {
  const { body } = parseHtml(`<div class="newsPhoto">${img}<p>The old pier at noon</p></div>`);
  markCaptions(body);
  expect(body.getElementsByTagName('figcaption')[0]?.textContent).toBe('The old pier at noon');
});

test('a credit in a box of its own has a sign before it', () => {
  const html = `<div class="article--image">${img}<p>The old pier</p><p>Photo: Jane Doe</p></div>`;
  expect(captionOf(html)).toBe('The old pier · Photo: Jane Doe');
});

test('a heading in a caption is none', () => {
  const { body } = parseHtml(`<figure>${img}<figcaption><h2>The old pier</h2></figcaption></figure>`);
  markCaptions(body);
  expect(body.innerHTML).toBe(`<figure>${img}<figcaption><p>The old pier</p></figcaption></figure>`);
});

test('long names take no time', () => {
  const { body } = parseHtml(
    `<div class="${'image__'.repeat(8_000)}!">${img}<p>The old pier at noon</p></div>`,
  );
  const start = performance.now();
  figurePictureBoxes(body);
  expect(performance.now() - start).toBeLessThan(500);
});
