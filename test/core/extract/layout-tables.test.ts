import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markAttribute, numberAttribute } from '../../../src/core/extract/guided/marks';
import { openLayoutTables } from '../../../src/core/extract/prepare/layout-tables';
import { extract, prose } from './read-page';

function after(html: string): string {
  const { body } = parseHtml(html);
  openLayoutTables(body);
  return body.innerHTML;
}

const inTable = (html: string, name = ''): string =>
  `<table${name}><tbody><tr><td>${html}</td></tr></tbody></table>`;

describe('a table that only lays the page out becomes a box', () => {
  test.each([
    [
      'with its names',
      inTable('<p>One</p>', ' class="story" id="s"'),
      '<div class="story" id="s"><p>One</p></div>',
    ],
    [
      'said to be one',
      inTable('One<br><br>Two', ' role="presentation"'),
      '<div role="presentation">One<br><br>Two</div>',
    ],
    ['in another', inTable(inTable('<p>One</p>')), '<div><div><p>One</p></div></div>'],
    [
      'whose cell has a name',
      '<table><tr><td class="text"><p>One</p></td></tr></table>',
      '<div class="text"><p>One</p></div>',
    ],
    [
      'with the names of both',
      '<table class="story" id="s" lang="en"><tr><td class="text" id="t"><p>One</p></td></tr></table>',
      '<div class="story text" id="t" lang="en"><p>One</p></div>',
    ],
    [
      'in as many boxes where its elements are numbered, with the number of the text',
      `<table ${numberAttribute}="1"><tr><td ${numberAttribute}="2">One<br>Two</td></tr></table>`,
      `<div ${numberAttribute}="2">One<br>Two</div>`,
    ],
    [
      'with empty rows around its boxes',
      '<table><tr><td></td></tr><tr><td><p>One</p></td></tr><tr><td></td></tr></table>',
      '<div><p>One</p></div>',
    ],
    [
      'with empty cells around its boxes',
      '<table><colgroup><col></colgroup><tr><td width="9">&nbsp;</td><td><br><p>One</p></td></tr><tr><td></td></tr></table>',
      '<div><br><p>One</p></div>',
    ],
    [
      'around a table of data',
      inTable('<p>One</p><table><tbody><tr><td>Pier</td><td>1912</td></tr></tbody></table>'),
      '<div><p>One</p><table><tbody><tr><td>Pier</td><td>1912</td></tr></tbody></table></div>',
    ],
  ])('%s', (_case, html, expected) => {
    expect(after(html)).toBe(expected);
  });
});

test.each([
  [
    'one column of facts',
    '<table><tbody><tr><td>Pier, 1912</td></tr><tr><td>Dam, 1954</td></tr></tbody></table>',
  ],
  [
    'one column of paragraphs',
    '<table><tbody><tr><td><p>One</p></td></tr><tr><td><p>Two</p></td></tr></tbody></table>',
  ],
  ['a row', '<table><tbody><tr><td>Pier</td><td>1912</td></tr></tbody></table>'],
  [
    'pictures',
    '<table><tbody><tr><td><img src="/a.png"></td><td><img src="/b.png"></td></tr></tbody></table>',
  ],
  ['a value that is missing', '<table><tbody><tr><td>Third heat</td><td></td></tr></tbody></table>'],
  [
    'a grid with one value',
    '<table><tbody><tr><td><p>Third heat</p></td><td></td></tr><tr><td></td><td></td></tr></tbody></table>',
  ],
  [
    'code whose lines a style sheet numbers',
    '<table><tbody><tr><td class="gutter"></td><td class="code"><div>let a;</div></td></tr></tbody></table>',
  ],
  [
    'a line of code with its number in an attribute',
    '<table><tbody><tr><td data-line-number="1"></td><td class="blob"><div>let a;</div></td></tr></tbody></table>',
  ],
  [
    'code without numbers',
    '<table><tbody><tr><td class="code"><div><div><code>let a;</code></div></div></td></tr></tbody></table>',
  ],
  ['one fact', inTable('Opened in <b>1912</b>')],
  ['a formula', inTable('<math><mi>E</mi></math>')],
  ['a header cell', '<table><tbody><tr><th>Pier</th></tr></tbody></table>'],
  ['a head', '<table><thead><tr><td>Year</td></tr></thead><tbody><tr><td>1912</td></tr></tbody></table>'],
  ['a caption', '<table><caption>Piers</caption><tbody><tr><td><p>One</p></td></tr></tbody></table>'],
  ['nothing', '<table><tbody><tr><td> </td></tr></tbody></table>'],
  [
    'a row that a reader has marked',
    `<table><tbody><tr ${markAttribute}="remove"><td><p>One</p></td></tr></tbody></table>`,
  ],
])('a table stays one: %s', (_case, html) => {
  expect(after(html)).toBe(html);
});

test('an article in tables is read as one in boxes', () => {
  const teasers = Array.from(
    { length: 6 },
    (_, index) =>
      `<p><a href="/${index}">Ferries stop for the winter, and the ${index} are late again</a></p>`,
  ).join('');
  const page = (box: (html: string) => string): string =>
    `<title>The bridge is coming</title><body>${box(
      `<h1>The bridge is coming</h1>${box(box(`${prose('First.')}<p>It is paid for.</p>${prose('Second.')}<h2>Read more</h2>${teasers}`))}`,
    )}</body>`;
  const read = (box: (html: string) => string): string => extract(page(box)).html;
  const inBox = (html: string): string => `<div>${html}</div>`;
  expect(read(inTable)).toBe(read(inBox));
  expect(read(inTable)).not.toContain('Ferries');
});
