import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { toText } from '../../../src/core/text';
import { copyPage } from '../../../src/core/extract/copy';
import { extract, pageAt, prose } from './read-page';

const hidden =
  'The folded part says that the bridge will be painted green, which is what the quarrel was about. ';
const folded = `<p>${hidden.repeat(3)}</p>`;
const more = `<p>${hidden.replace('green', 'blue').repeat(3)}</p>`;

function textOf(inside: string): string {
  const html = `<!doctype html><html lang="en"><head><title>The bridge is coming</title></head><body><article><h1>The bridge is coming</h1>${prose('First.')}${prose('Second.')}${inside}</article></body></html>`;
  return toText(parseHtml(extract(html).html).body);
}

describe('what is folded away is opened in the copy:', () => {
  test.each([
    ['details', `<details><summary>Read more</summary>${folded}${more}</details>`],
    ['a hidden box before its button', `<div hidden>${folded}${more}</div><button>Read more</button>`],
    [
      'a box that its button names',
      `<div><button aria-expanded="false" aria-controls="rest">Continue reading</button></div><div id="rest" hidden>${folded}${more}</div>`,
    ],
    [
      'a box right after its button',
      `<button aria-expanded="false">阅读全文</button><div hidden>${folded}${more}</div>`,
    ],
    [
      'paragraphs, each hidden by itself',
      `<p hidden>${hidden.repeat(3)}</p><p style="display:none">${hidden.replace('green', 'blue').repeat(3)}</p><a href="#">Read more</a>`,
    ],
    [
      'a box with a link in a row below',
      `<div style="display: none">${folded}${more}</div><div class="row"><a href="#">展开全文</a></div>`,
    ],
    [
      'a box of a limited height',
      `<div style="max-height: 90px; overflow: hidden">${folded}${more}</div><button>Read more</button>`,
    ],
  ])('%s', (_name, inside) => {
    expect(textOf(inside)).toMatch(/painted green[\s\S]*painted blue/);
  });

  test.each([
    [
      'a menu',
      `<button aria-expanded="false" aria-controls="menu">Menu</button><div id="menu" class="menu" hidden>${folded}</div>`,
    ],
    [
      'comments',
      `<button aria-expanded="false" aria-controls="talk">Show comments</button><div id="talk" class="comments" hidden>${folded}</div>`,
    ],
    [
      'a dialog',
      `<button aria-controls="ask">Share</button><div id="ask" class="modal" hidden>${folded}</div>`,
    ],
    ['a hidden box without a button', `<div hidden>${folded}</div>`],
    ['a copy for printing', `<div hidden>${prose('First.')}${prose('Second.')}</div><button>Print</button>`],
  ])('but not %s', (_name, inside) => {
    const text = textOf(inside);
    expect(text).not.toContain('painted');
    expect(text.match(/First\./g)).toHaveLength(1);
  });
});

const question = (id: string, asked: string, heading = 'h3'): string =>
  `<${heading}><button aria-expanded="false" aria-controls="${id}">${asked}</button></${heading}>`;
const answer = (
  id: string,
  text = 'Not before the bridge was painted, says the council.',
  name = '',
): string => `<div id="${id}" class="${name}" role="region" hidden><p>${text}</p></div>`;

function copyOf(inside: string): string {
  return copyPage(pageAt(`<article>${inside}</article>`)).document.body.textContent ?? '';
}

describe('the answers that questions unfold are opened in the copy:', () => {
  test.each([
    ['below headings', question('a', 'The ferry') + answer('a')],
    ['below a heading in a box', `<div class="top">${question('a', 'The ferry', 'h2')}</div>${answer('a')}`],
    ['below a button that asks', question('a', 'When does it open?', 'div') + answer('a')],
    [
      'below a button with a heading',
      `<button aria-expanded="false" aria-controls="a"><h3>The ferry</h3></button>${answer('a')}`,
    ],
    [
      'in Chinese',
      question('a', '渡轮') + answer('a', '市议会表示，painted 在桥梁完工之前，渡轮会照常行驶，票价不变。'),
    ],
  ])('%s', (_where, inside) => {
    expect(copyOf(inside)).toContain('painted');
  });

  test.each([
    ['menus', question('a', 'The ferry') + answer('a', undefined, 'sub-menu')],
    [
      'lists of links',
      question('a', 'The ferry') + answer('a', '<a href="/x">The ferry that was painted over, and why</a>'),
    ],
    ['what another control unfolds', question('b', 'The ferry') + answer('a')],
    [
      'what a part of a heading unfolds',
      question('a', 'Note').replace('<button', 'The ferry <button') + answer('a'),
    ],
    ['what a button below no heading unfolds', question('a', 'The ferry', 'div') + answer('a')],
    ['what is no sentence', question('a', 'The ferry') + answer('a', 'It was painted')],
    [
      'what is hidden for good',
      question('a', 'The ferry').replace(' aria-expanded="false"', '') + answer('a'),
    ],
  ])('but not %s', (_what, inside) => {
    expect(copyOf(inside)).not.toContain('painted');
  });
});
