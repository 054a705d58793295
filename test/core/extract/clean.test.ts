import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { cleanContent } from '../../../src/core/extract/clean/clean';
import { readShortText } from '../../../src/core/extract/clean/short-text';
import { readEnding } from '../../../src/core/extract/evidence/ending';

function clean(html: string): string {
  const { body } = parseHtml(html);
  cleanContent(body, 'The bridge is coming');
  return body.innerHTML;
}

/** Four items with a picture each. */
const pictured = (picture: string): string =>
  `<ul>${['One', 'Two', 'Six', 'Ten'].map((word) => `<li>${picture}${word}</li>`).join('')}</ul>`;

test.each([
  ['the mark of a list', '<img src="/pro.svg" alt="pro">', 0],
  ['a picture of some size', '<img src="/a.jpg" width="640">', 4],
  ['one in a figure', '<figure><img src="/a.jpg"></figure>', 4],
  ['a tick in a table', '<table><tr><td><img src="/tick.png" alt="yes"></td></tr></table>', 4],
  ['a formula', '<img class="latex" src="/x.png" alt="x_1">', 4],
])('of pictures that come again and again %s: %s', (_case, picture, left) => {
  expect(clean(pictured(picture)).match(/<img/g) ?? []).toHaveLength(left);
});

test('a picture that comes three times stays', () => {
  expect(clean('<p>One <img src="/a.png"></p>'.repeat(3)).match(/<img/g)).toHaveLength(3);
});

test.each([
  [
    'an empty box goes, with the boxes around it',
    '<div><div><p> \u200b</p></div></div><p>Text</p>',
    '<p>Text</p>',
  ],
  ['a box with a picture stays', '<div><p><img src="a"></p></div>', '<div><p><img src="a"></p></div>'],
  [
    'a link of white space goes, its space stays',
    '<p>One<a href="http://t.test"> </a>two</p>',
    '<p>One two</p>',
  ],
  [
    'an emphasis that cuts a letter off a word takes it in',
    '<p><a href="/a"><em><strong>The last train</strong></em>s</a> and D<b>oe, the driver</b></p>',
    '<p><a href="/a"><em><strong>The last trains</strong></em></a> and <b>Doe, the driver</b></p>',
  ],
  [
    'or gives it up',
    '<p>The <i>Old Pier p</i>eople cam<b>e, all of them</b></p>',
    '<p>The <i>Old Pier </i>people came<b>, all of them</b></p>',
  ],
  [
    'parts of a word that are meant stay',
    '<p><b>un</b>believable, <b>T</b>om and the <b>two over</b>hauls, 2<i>n plus one</i></p>',
    '<p><b>un</b>believable, <b>T</b>om and the <b>two over</b>hauls, 2<i>n plus one</i></p>',
  ],
  [
    'labels before a text without a space stay',
    '<p><b>Appendix A</b>Text of the law</p><p>Vitamin C<strong>Take one a day</strong></p><p>A<b>Big sale</b></p>',
    '<p><b>Appendix A</b>Text of the law</p><p>Vitamin C<strong>Take one a day</strong></p><p>A<b>Big sale</b></p>',
  ],
  [
    'an emphasis in it that held nothing but the letter goes',
    '<p>The <i>Old <b>p</b></i>eople</p>',
    '<p>The <i>Old </i>people</p>',
  ],
  ['the target of a footnote stays', '<p><a id="fn1"></a>Note</p>', '<p><a id="fn1"></a>Note</p>'],
  ['a space in an empty emphasis stays', '<p>One<b> </b>two</p>', '<p>One two</p>'],
  [
    'the headline that stands twice goes twice',
    '<h1>The bridge is coming</h1><h2>The bridge is coming</h2><p>Text</p>',
    '<p>Text</p>',
  ],
  ['the repeated headline goes', '<h1>The Bridge is coming!</h1><p>Text</p>', '<p>Text</p>'],
  [
    'another headline stays',
    '<h2>The bridge is coming late</h2><p>Text</p>',
    '<h2>The bridge is coming late</h2><p>Text</p>',
  ],
  [
    'share buttons go',
    '<ul class="social-share"><li><a href="x">Tweet</a></li></ul><p>Text</p>',
    '<p>Text</p>',
  ],
  [
    'a quoted post in a box called social stays',
    '<div class="social-embed"><p>Somebody said this, and it matters a lot here.</p></div>',
    '<div><p>Somebody said this, and it matters a lot here.</p></div>',
  ],
  [
    'a pointer to another article goes',
    '<p>Text</p><p>Read more: <a href="x">Another story of ours, with a long name</a></p>',
    '<p>Text</p>',
  ],
  [
    'a heading goes with the links it announces',
    '<p>Text</p><h3>Related stories</h3><ul><li><a href="x">One</a></li></ul>',
    '<p>Text</p>',
  ],
  [
    'a heading stays with the text it announces',
    '<h3>Related</h3><p>Words that matter.</p>',
    '<h3>Related</h3><p>Words that matter.</p>',
  ],
  [
    'comments under a label go',
    '<p>Text that is the article, and longer than what is said below.</p><section aria-label="Comments"><p>First!</p></section>',
    '<p>Text that is the article, and longer than what is said below.</p>',
  ],
  [
    'comments under a heading with their number go',
    '<p>Text that is the article, and longer than what is said below.</p><div><h3>Kommentare (12)</h3><p>Erster!</p></div>',
    '<p>Text that is the article, and longer than what is said below.</p>',
  ],
  [
    'an article about comments stays',
    '<section><h2>Comments</h2><p>Text that is the article.</p></section>',
    '<section><h2>Comments</h2><p>Text that is the article.</p></section>',
  ],
  [
    'only code keeps a class, its language',
    '<pre class="x language-js" data-a="1">x</pre><p class="y" style="z">Text</p>',
    '<pre class="language-js">x</pre><p>Text</p>',
  ],
])('%s', (_case, html, result) => {
  expect(clean(html)).toBe(result);
});

test('boxes are asked for short texts only, however deep they stand', () => {
  const { body } = parseHtml(`${'<div>'.repeat(400)}<p>A line.</p>${'word '.repeat(20_000)}`);
  const box = body.firstElementChild;
  expect(box && readShortText(box, 300)).toBeNull();
  expect(
    body.getElementsByTagName('p')[0] && readShortText(body.getElementsByTagName('p')[0] ?? body, 300),
  ).toBe('A line.');
});

test('the last lines are read from the end, block by block', () => {
  const { body } = parseHtml('<div><p>One</p><p>Two <b>bold</b></p></div><p>Three<br>Four</p><p>Five</p>\n');
  expect(readEnding(body).map(({ text }) => text)).toEqual(['Two bold', 'Three', 'Four', 'Five']);
});
