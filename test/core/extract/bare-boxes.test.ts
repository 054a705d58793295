import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markAttribute, numberAttribute } from '../../../src/core/extract/guided/marks';
import { openBareBoxes } from '../../../src/core/extract/prepare/bare-boxes';
import { extract, prose } from './read-page';

/** What stands right in the box of a text. */
function open(html: string): string {
  const { body } = parseHtml(`<body><div id="text">${html}</div></body>`);
  openBareBoxes(body);
  return Array.from(body.querySelector('#text')?.children ?? [], ({ localName }) => localName).join(' ');
}

const boxed = (block: string): string => `<div><div>${block}</div></div>`;

describe('boxes without a name around single blocks', () => {
  it.each([
    [
      'in two boxes each',
      ['<p>One.</p>', '<h2>Next</h2>', '<p>Two.</p>', '<ul><li>A</li></ul>', '<blockquote>Q</blockquote>']
        .map(boxed)
        .join('\n'),
      'p h2 p ul blockquote',
    ],
    ['in one box each', '<div><p>One.</p></div><div><p>Two.</p></div>', 'p p'],
    [
      'with several in one of them',
      `${boxed('<p>One.</p>')}${boxed('<p>Two.</p>')}${boxed('<p>Three.</p><p></p>')}`,
      'p p p p',
    ],
    [
      'beside others',
      `<hr><p>Zero.</p>${boxed('<p>One.</p>')}<p>Two.</p>${boxed('<p>Three.</p>')}`,
      'hr p p p p',
    ],
    [
      'whose page is mapped',
      `<div ${numberAttribute}="1"><p>One.</p></div><div ${numberAttribute}="2"><p>Two.</p></div>`,
      'p p',
    ],
  ])('are taken from paragraphs and their neighbours %s', (_case, html, expected) => {
    expect(open(html)).toBe(expected);
  });

  it.each([
    ['one paragraph', boxed('<h3>Card</h3>') + boxed('<p>One.</p>'), 'div div'],
    ['teasers', '<div><h3>A</h3><p>One.</p></div><div><h3>B</h3><p>Two.</p></div>', 'div div'],
    ['boxes with words of their own', '<div>By <p>One.</p></div><div>By <p>Two.</p></div>', 'div div'],
    ['named boxes', '<div class="ad"><p>One.</p></div><div id="ad"><p>Two.</p></div>', 'div div'],
    ['boxes with a role', '<div role="note"><p>One.</p></div><div role="note"><p>Two.</p></div>', 'div div'],
    [
      'boxes in another language',
      '<div lang="en"><p>One.</p></div><div lang="fr"><p>Un.</p></div>',
      'div div',
    ],
    [
      'parts that a reader has marked',
      `<div ${markAttribute}="remove"><p>One.</p></div><div ${markAttribute}="keep"><p>Two.</p></div>`,
      'div div',
    ],
    [
      'boxes of boxes',
      '<div><section><p>One.</p></section></div><div><form><p>Two.</p></form></div>',
      'div div',
    ],
    ['one box around all', '<div><p>One.</p><p>Two.</p></div>', 'div'],
  ])('stay around %s', (_case, html, expected) => {
    expect(open(html)).toBe(expected);
  });

  it('leave an article whole', () => {
    const text = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => boxed(prose(name)));
    const html = `<body><div class="page"><h1>Bridges</h1><div class="story">${text.join(boxed('<h2>Next</h2>'))}
      ${boxed('<ul><li>Wood</li><li>Stone</li></ul>')}${boxed('<p>Steel came last.</p>')}</div></div></body>`;
    const { html: read } = extract(html);
    for (const part of ['One', 'Five', 'Stone', 'Steel came last.']) expect(read).toContain(part);
  });
});
