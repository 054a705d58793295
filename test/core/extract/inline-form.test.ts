import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { settleInlineForm } from '../../../src/core/extract/clean/inline-form';

function settle(html: string): string {
  const { body } = parseHtml(html);
  settleInlineForm(body);
  return body.innerHTML;
}

test.each([
  [
    'a title that repeats the link goes',
    '<a href="/a" title=" The  ferry ">the <b>Ferry</b></a>',
    '<a href="/a">the <b>Ferry</b></a>',
  ],
  [
    'a link of a stop behind a link is the stop',
    '<p><a href="/a">The ferry</a><a href="/b">.</a> It left</p>',
    '<p><a href="/a">The ferry</a>. It left</p>',
  ],
  [
    'a mark over all of a heading goes',
    '<h2><mark>The ferry</mark></h2><p>A <mark>lamp</mark></p>',
    '<h2>The ferry</h2><p>A <mark>lamp</mark></p>',
  ],
  [
    'marks over nearly all lines go, in pieces and in one another too',
    '<p><mark>Who?</mark></p><p><mark>The late </mark><a href="/a"><mark>ferry</mark></a>.</p><p><mark><mark>Why</mark>?</mark></p><p class="b">A</p><p> </p>',
    '<p>Who?</p><p>The late <a href="/a">ferry</a>.</p><p>Why?</p><p class="b">A</p><p> </p>',
  ],
  [
    'a comma behind what only a style sheet sets is closed up',
    '<p>A <span style="font-weight:bold">sound system</span>\n,\n and <font>a lamp</font> , too</p>',
    '<p>A <span style="font-weight:bold">sound system</span>,\n and <font>a lamp</font>, too</p>',
  ],
])('%s', (_case, html, expected) => {
  expect(settle(html)).toBe(expected);
});

test.each([
  ['a title that says more', '<a href="/a" title="The ferry of the harbor">The ferry</a>'],
  ['a picture’s link', '<a href="/a" title="Pier"><img src="/pier.jpg"></a>'],
  ['a link of another sign', '<p><a href="/a">Up</a><a href="/b">^</a> <a href="/c">…</a></p>'],
  [
    'a stop that is a link by itself',
    '<p>See <a href="/a">this</a> and the sign <a href="/b">.</a> ends</p>',
  ],
  [
    'the best values of a table',
    `<table><tbody>${'<tr><td><mark>9</mark></td><td>8</td></tr>'.repeat(4)}</tbody></table>`,
  ],
  [
    'the answers of a quiz',
    `${'<ul><li>No</li><li><mark>Yes</mark></li></ul>'.repeat(4)}<ul><li><p><mark>Yes</mark></p></li></ul>`,
  ],
  [
    'what is to be seen first in a long text',
    `${'<p><mark>The ferry is late.</mark></p>'.repeat(3)}${'<p>The tide.</p>'.repeat(3)}`,
  ],
  [
    'a few lines that have a class of their own',
    `${'<p class="key"><mark>The ferry is late.</mark></p>'.repeat(3)}${'<p>The tide.</p>'.repeat(3)}`,
  ],
  ['a half that is marked twice', '<p><mark><mark>The ferry</mark></mark> is late.</p>'.repeat(4)],
  ['one line that is marked', '<p><mark>The ferry does not run today.</mark></p><p>A</p>'],
  ['marks in lines', '<p>The <mark>ferry</mark></p><p>A <mark>lamp</mark></p><p>A <mark>buoy</mark></p>'],
  [
    'the ends of names and numbers',
    '<p><span>Lamps</span> .net, <span>.3</span> ,5 and <span>x</span> . . .</p>',
  ],
  ['a sign that is spoken of', '<p><span>The signs</span> , <b>and</b></p>'],
  ['a place in a command', '<p>Run <span class="cmd">docker build</span> . from <span>git add</span> .</p>'],
  ['code', '<pre><span>a</span> , b</pre>'],
])('stays: %s', (_case, html) => {
  expect(settle(html)).toBe(html);
});

test('marked lines of many classes are counted once', () => {
  const line = (at: number): string => `<p class="k${at % 2000}"><mark>The ferry</mark></p>`;
  const start = performance.now();
  settle(Array.from({ length: 6000 }, (_, index) => line(index)).join(''));
  expect(performance.now() - start).toBeLessThan(5000);
});
