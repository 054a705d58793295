import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markAttribute, numberAttribute } from '../../../src/core/extract/guided/marks';
import { openBareBoxes } from '../../../src/core/extract/prepare/bare-boxes';
import { extract, prose } from './read-page';

/** What stands right in the box of a text. */
function open(html: string, name = 'story'): string {
  const { body } = parseHtml(`<body><div id="text" class="${name}">${html}</div></body>`);
  openBareBoxes(body);
  return Array.from(body.querySelector('#text')?.children ?? [], ({ localName }) => localName).join(' ');
}

const boxed = (block: string): string => `<div><div>${block}</div></div>`;
const sentence =
  'The council met on Monday and spoke for hours about the old bridge, the school and the new road to it.';
const one = `<p>One. ${sentence}</p>`;
const two = `<p>Two. ${sentence}</p>`;
const three = `<p>Three. ${sentence}</p>`;

describe('boxes without a name around single blocks', () => {
  it.each([
    [
      'in two boxes each',
      [one, '<h2>Next</h2>', two, '<ul><li>A</li></ul>', '<p>Short.</p>', '<blockquote>Q</blockquote>', three]
        .map(boxed)
        .join('\n'),
      'p h2 p ul p blockquote p',
    ],
    ['in one box each', `<div>${one}</div><div>${two}</div><div>${three}</div>`, 'p p p'],
    ['with several in one of them', `${boxed(one)}${boxed(two)}${boxed(`${three}<p></p>`)}`, 'p p p p'],
    ['beside others', `<hr><p>Zero.</p>${boxed(one)}<p>And.</p>${boxed(two)}${boxed(three)}`, 'hr p p p p p'],
    [
      'whose page is mapped',
      [one, two, three].map((block, index) => `<div ${numberAttribute}="${index}">${block}</div>`).join(''),
      'p p p',
    ],
  ])('are taken from paragraphs and their neighbours %s', (_case, html, expected) => {
    expect(open(html)).toBe(expected);
  });

  it.each([
    ['two paragraphs', boxed('<h3>Card</h3>') + boxed(one) + boxed(two), 'div div div'],
    [
      'short lines',
      ['A', 'B', 'C', 'D'].map((name) => boxed(`<p>${name} has a say.</p>`)).join(''),
      'div div div div',
    ],
    [
      'links',
      [one, two, three]
        .map((block) => boxed(block.replace(sentence, `<a href="/a">${sentence}</a>`)))
        .join(''),
      'div div div',
    ],
    ['teasers', [one, two, three].map((block) => `<div><h3>A</h3>${block}</div>`).join(''), 'div div div'],
    [
      'what stands below a text',
      `${one.repeat(6)}${boxed(one)}${boxed(two)}${boxed(three)}`,
      'p p p p p p div div div',
    ],
    [
      'words of their own',
      [one, two, three].map((block) => `<div>By ${block}</div>`).join(''),
      'div div div',
    ],
    [
      'blocks, with names',
      [one, two, three].map((block) => `<div class="ad">${block}</div>`).join(''),
      'div div div',
    ],
    [
      'blocks, with a role',
      [one, two, three].map((block) => `<div role="note">${block}</div>`).join(''),
      'div div div',
    ],
    [
      'another language',
      [one, two, three].map((block) => `<div lang="fr">${block}</div>`).join(''),
      'div div div',
    ],
    [
      'parts that a reader has marked',
      [one, two, three].map((block) => `<div ${markAttribute}="keep">${block}</div>`).join(''),
      'div div div',
    ],
    [
      'boxes of boxes',
      [one, two, three].map((block) => `<div><form>${block}</form></div>`).join(''),
      'div div div',
    ],
    ['all', `<div>${one}${two}${three}</div>`, 'div'],
  ])('stay around %s', (_case, html, expected) => {
    expect(open(html)).toBe(expected);
  });

  it('are taken from shorter lines beside a text that is written so', () => {
    const { body } = parseHtml(
      `<body><main>${[one, two, three].map(boxed).join('')}</main><ol>${boxed('<p>A.</p>')}${boxed('<p>B.</p>')}</ol></body>`,
    );
    openBareBoxes(body);
    expect(body.querySelectorAll('div')).toHaveLength(0);
  });

  it('stay around what readers write', () => {
    expect(open([one, two, three].map(boxed).join(''), 'comment-list')).toBe('div div div');
  });

  it('leave an article whole', () => {
    const text = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => boxed(prose(name)));
    const html = `<body><div class="page"><h1>Bridges</h1><div class="story">${text.join(boxed('<h2>Next</h2>'))}
      ${boxed('<ul><li>Wood</li><li>Stone</li></ul>')}${boxed('<p>Steel came last.</p>')}</div></div></body>`;
    const { html: read } = extract(html);
    for (const part of ['One', 'Two', 'Three', 'Four', 'Five', 'Next', 'Wood', 'Stone', 'Steel came last.'])
      expect(read).toContain(part);
  });
});
