import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markCaptions } from '../../../src/core/extract/prepare/captions';

/** The text of a caption once it is prepared, white space folded. */
function captionOf(inner: string): string {
  const { body } = parseHtml(`<figure><img src="a"><figcaption>${inner}</figcaption></figure>`);
  markCaptions(body);
  const text = body.getElementsByTagName('figcaption')[0]?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

test.each([
  [
    'a labelled one in an element of its own',
    '<span>Photo: Jane Doe</span> The old pier at noon, seen from the ferry.',
    'The old pier at noon, seen from the ferry. Photo: Jane Doe',
  ],
  [
    'with a sign where the caption has none',
    '<span>© Jane Doe</span> The old pier at noon',
    'The old pier at noon · © Jane Doe',
  ],
  [
    'one that is called so',
    '<div><p class="media__credit">Jane Doe</p><p>The old pier at noon</p></div>',
    'The old pier at noon Jane Doe',
  ],
  [
    'a label behind a line break of the source',
    'The old pier at noon\n  Photo: Jane Doe',
    'The old pier at noon · Photo: Jane Doe',
  ],
  ['before a break', 'Photo: Jane Doe<br>The old pier', 'The old pier · Photo: Jane Doe'],
  [
    'whom it is from',
    'The old pier at noon Photo: Jane Doe for the Harbour News',
    'The old pier at noon · Photo: Jane Doe for the Harbour News',
  ],
])('who took a picture stands behind its caption: %s', (_case, inner, text) => {
  expect(captionOf(inner)).toBe(text);
});

test.each([
  ['behind a full stop one called so needs none', 'The pier at noon. <i class="credit">Jane Doe</i>'],
  ['one called so has its own sign', 'The old pier at noon <i class="credit">(Jane Doe)</i>'],
  ['one called so behind its label', 'The old pier at noon, photo by <i class="credit">Jane Doe</i>'],
  ['one called so behind a sign', 'The old pier at noon © <i class="credit">Jane Doe</i>'],
  ['a name called so', 'A painting that shows the <i class="credit">Old Pier</i>'],
  ['one called so within a line', 'The old pier of <i class="credit">Jane Doe</i> at noon'],
  ['one that is called otherwise', 'The old pier at noon <i class="place">Harbour Town</i>'],
  ['behind a full stop no sign is needed', 'The old pier at noon. Photo: Jane Doe'],
  ['a sentence that ends in a label', 'My photo: the old pier'],
  ['a sign of the page', '<span>Jane Doe</span> | The old pier at noon'],
  ['a label before a link', 'Photo: <a href="/d">Jane Doe, The Harbour News</a>'],
  ['credits alone', '<span>Photo: Jane Doe</span> <span>© The Harbour News</span>'],
  ['a name at the beginning', '<b>Jane Doe</b> at the old pier at noon'],
  ['who it shows', '<span class="author">Jane Doe</span>, a warden at the pier, at noon'],
  ['a link called a source', '<a class="source-link">Ada Moor</a> looks over the old pier'],
  ['a title of a photograph', '<span class="photograph-title">The old pier</span> was closed at noon'],
  ['who speaks and what she is', '<span class="quote-author">Ada Moor</span> <b>Chief engineer</b>'],
  ['a credit that goes on', '<span>Photo: Jane Doe</span>, who took it from the ferry'],
  [
    'a name of a box without a credit in it',
    '<p class="copyright">All pictures of the harbour</p> <p>Here is the way to the gallery</p>',
  ],
  ['a line that goes on', '<p class="credits">Jane Doe</p> <p>and her brother at noon</p>'],
  [
    'what is seen, and who says so',
    '<p>Image: Europa seen from the probe Juno</p> <p>Courtesy of NASA and JPL-Caltech</p>',
  ],
  ['a name for what is seen', '<p>Image: Europa</p> <p>Courtesy of NASA and JPL-Caltech</p>'],
  ['what is seen', '<strong>Photo: The old pier at noon.</strong> Jane Doe, The Harbour News'],
  ['another credit', '<strong>Photo: The Old Pier</strong> Jane Doe/The Harbour News'],
  ['a label in a sentence', 'The Story Behind the Photo: Jane Doe'],
  ['a label before a sentence', 'The Story Behind a Famous Photo: How it was made'],
])('%s: all stays', (_case, inner) => {
  expect(captionOf(inner)).toBe(inner.replace(/<[^>]+>/g, ''));
});

test.each([
  ['a quote', '<blockquote>The pier is closed.</blockquote>'],
  ['a quote beside a face', '<img src="a"><blockquote>The pier is closed.</blockquote>'],
  ['code', '<pre>let pier;</pre>'],
])('whose it is stays where the page has it: %s', (_case, content) => {
  const caption = '<p class="credit">Jane Doe</p> <p>The Harbour News, 2020</p>';
  const { body } = parseHtml(`<figure>${content}<figcaption>${caption}</figcaption></figure>`);
  markCaptions(body);
  expect(body.getElementsByTagName('figcaption')[0]?.textContent).toBe('Jane Doe The Harbour News, 2020');
});

test('the break behind a credit that was moved goes', () => {
  const caption = 'Photo: Jane Doe<br>The old pier';
  const { body } = parseHtml(`<figure><img src="a"><figcaption>${caption}</figcaption></figure>`);
  markCaptions(body);
  expect(body.getElementsByTagName('figcaption')[0]?.innerHTML).toBe('The old pier · Photo: Jane Doe');
});
