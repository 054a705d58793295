import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markCaptions } from '../../../src/core/extract/prepare/captions';

const img = '<img src="a.jpg">';
const text = `<p>${'The ferry has left the pier at noon, and it will be back in the evening. '.repeat(2)}</p>`;
const long = `The old pier, ${'which was built by the people of the town, '.repeat(8)}at noon.`;

/** The text of the only caption that a page's pictures get, white space folded. */
function captionOf(html: string): string | null {
  const { body } = parseHtml(html);
  markCaptions(body);
  const captions = Array.from(body.getElementsByTagName('figcaption'));
  expect(captions.length).toBeLessThan(2);
  const [caption] = captions;
  return caption === undefined ? null : (caption.textContent ?? '').replace(/\s+/g, ' ').trim();
}

test.each([
  [
    'in a line of its own',
    `<div><span>${img}</span><p>The old pier was closed.</p><p>Image: <!-- -->Jane Doe</p></div>`,
    'The old pier was closed. Image: Jane Doe',
  ],
  [
    'in a part of its line',
    `<div><a href="/a"><div>${img}${img}</div></a><div><span>The old pier was closed.</span> <span>Bildrechte: Jane Doe</span></div></div>`,
    'The old pier was closed. Bildrechte: Jane Doe',
  ],
  [
    'in brackets at the end of a long one',
    `<div>${img}<p><em>${long} (Photo: Jane Doe)</em></p></div>`,
    `${long} (Photo: Jane Doe)`,
  ],
  [
    'in boxes around it',
    `<div><div><div>${img}<p>The old pier was closed.</p><p>Foto: Jane Doe</p></div></div></div>`,
    'The old pier was closed. Foto: Jane Doe',
  ],
])('words below a picture that end with a credit are its caption, whatever they are called: %s', (...row) => {
  const [, box, caption] = row;
  expect(captionOf(box + text)).toBe(caption);
  expect(captionOf(`<div>${text}</div>${box}`)).toBe(caption);
});

/** A sentence too long to be a caption for its credit alone. */
const shorter = long.slice(0, 260);
const credited = '<p>The old pier was closed.</p><p>Photo: Jane Doe</p>';

test.each([
  ['one of several short reports', `<div>${img}${credited}</div><div>${img}${credited}</div>`],
  ['below a headline alone', `<h1>The old pier</h1><div>${img}${credited}</div>`],
  ['of a text', `<div>${img}${text}<p>Photo: Jane Doe</p></div>${text}`],
  ['without a credit', `<div>${img}<p>The old pier was closed.</p></div>${text}`],
  ['with a source', `<div>${img}<p>The old pier was closed.</p><p>Source: Example Agency</p></div>${text}`],
  [
    'with what a photo shows',
    `<div>${img}<p>It was closed.</p><p>Photo: a man at the pier.</p></div>${text}`,
  ],
  ['with a headline', `<div>${img}<h3>The pier</h3>${credited}</div>${text}`],
  ['with a link', `<div>${img}<p>The <a href="/b">pier</a></p><p>Photo: Jane Doe</p></div>${text}`],
  ['above its picture', `<div><p>The old pier was closed.</p>${img}<p>Of Jane.</p></div>${text}`],
  ['of a list', `<ul><li><div>${img}${credited}</div></li></ul>${text}`],
  ['long, with brackets in it', `<div>${img}<p>${long} (Photo: Jane Doe) It is open.</p></div>${text}`],
  ['a sign', `<div><img src="a.jpg" width="40" height="40">${credited}</div>${text}`],
  [
    'written into the box',
    `<div>${img}<br>The pier was closed.<br><br>It is old.<br><br>It is open (Foto: Jane Doe)</div>${text}`,
  ],
  ['one line of the box itself', `<div>${img} ${shorter} (Foto: Jane Doe)</div>${text}`],
  ['parted by breaks', `<div>${img}<p>The old pier<br>at noon</p><p>Photo: Jane Doe</p></div>${text}`],
  ['of several sentences', `<div>${img}<p>The pier is shut. ${shorter} (Photo: Jane Doe)</p></div>${text}`],
  [
    'with a source in brackets',
    `<div>${img}<p>Half of them say so (Source: Example Research)</p></div>${text}`,
  ],
  [
    'a step in a box',
    `<div>${img}<div>Stir the flour. Add the eggs.</div><div>Photo: Jane Doe</div></div>${text}`,
  ],
  [
    'in two boxes',
    `<div>${img}<div>Joan Roe</div><div>Runs the ferry</div><div>Photo: Jane Doe</div></div>${text}`,
  ],
])('none is what is %s', (_case, html) => {
  expect(captionOf(html)).toBeNull();
});

test.each(['promo', 'advert-box', 'newsletter', 'author-bio', 'product-card', 'poll'])(
  'none is in a box that is called something else: %s',
  (name) => {
    expect(captionOf(`<div class="${name}">${img}${credited}</div>${text}`)).toBeNull();
    expect(captionOf(`<div class="${name}"><div>${img}${credited}</div></div>${text}`)).toBeNull();
  },
);

test('a picture has its caption in its title as well', () => {
  const said = 'The old pier in the winter of the storm was closed.';
  const html = `<div><div><img src="a.jpg" alt="Planks" title="${said} | Jane Doe"></div><span>${said}</span></div>`;
  expect(captionOf(html + text)).toBe(said);
  expect(captionOf(html.replace(said, 'Another day') + text)).toBeNull();
  // A headline, whose beginning may stand below the picture, has no name behind it.
  expect(captionOf(html.replace(' | Jane Doe', '') + text)).toBeNull();
  expect(captionOf(html.replace(' | Jane Doe', ' It is open. | Jane Doe') + text)).toBeNull();
});

test('a sentence in emphasis below the picture that begins its box is its caption', () => {
  expect(captionOf(`<div>${img}<br> <em>Jane Doe at noon</em></div>${text}`)).toBe('Jane Doe at noon');
  expect(captionOf(`<div>It begins. ${img}<br> <em>Jane Doe at noon</em></div>${text}`)).toBeNull();
  expect(captionOf(`<div>${img}<em>Jane Doe</em> was there at noon.</div>${text}`)).toBeNull();
});
