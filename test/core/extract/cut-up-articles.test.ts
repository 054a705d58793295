import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { joinCutUpArticles } from '../../../src/core/extract/prepare/cut-up-articles';
import { markAttribute } from '../../../src/core/extract/guided/marks';
import { extract, prose } from './read-page';

/** What stands right in the article, and in the box of its text. */
function join(html: string): string {
  const { body } = parseHtml(`<body><article><div id="text">${html}</div></article></body>`);
  joinCutUpArticles(body);
  return Array.from(body.querySelector('#text')?.children ?? [], ({ localName }) => localName).join(' ');
}

const wide = '<div class="wide"><img src="/a.jpg"></div>';
const column = (...lines: string[]): string =>
  `<div class="row"><div class="column">${lines.join('')}</div></div>`;
const boxed = (line: string): string => `<div class="chunk">${line}</div>`;
const teaser = (name: string): string => `<div class="card"><h3>${name}</h3>${prose(name)}</div>`;

describe('an article that is cut into boxes', () => {
  it.each([
    [
      'for each stretch between pictures',
      column(prose('One'), prose('Two')) + wide + column('<h2>Next</h2>', prose('Three'), prose('Four')),
      'p p div h2 p p',
    ],
    [
      'for each paragraph',
      ['One', 'Two', 'Three', 'Four'].map((name) => boxed(prose(name))).join(wide),
      'p div p div p div p',
    ],
    [
      'with short lines among them',
      `${['One', 'Two', 'Three', 'Four'].map((name) => boxed(prose(name))).join('')}${boxed('<p>No.</p>')}`,
      'p p p p p',
    ],
    [
      'with loose words and line breaks',
      ['One', 'Two']
        .map((name) => `<div class="a"><b>Start</b> here<br>now${prose(name)}<br>${prose(name)}End</div>`)
        .join(''),
      'p p br p p p p br p p',
    ],
  ])('%s is one', (_case, html, expected) => {
    expect(join(html)).toBe(expected);
  });

  it.each([
    ['teasers', ['One', 'Two', 'Three', 'Four'].map(teaser).join(''), 'div div div div'],
    ['one box', column(prose('One'), prose('Two')), 'div'],
    ['few boxes of one paragraph', boxed(prose('One')) + boxed(prose('Two')), 'div div'],
    [
      'less than what is around them',
      column(prose('One'), prose('Two')) +
        column(prose('Three'), prose('Four')) +
        `<ul>${`<li>${prose('Item')}</li>`.repeat(9)}</ul>`,
      'div div ul',
    ],
    [
      'of different names',
      `<div class="a">${prose('One')}${prose('Two')}</div><div class="b">${prose('Three')}${prose('Four')}</div>`,
      'div div',
    ],
    [
      'without names, in a box that is no article',
      `<div>${prose('One')}${prose('Two')}</div><div>${prose('Three')}${prose('Four')}</div>`,
      'div div',
    ],
    [
      'of more than paragraphs',
      ['One', 'Two']
        .map(
          (name) =>
            `<div class="a">${prose(name)}${prose(name)}<ul>${`<li>${prose('Item')}</li>`.repeat(3)}</ul></div>`,
        )
        .join(''),
      'div div',
    ],
    [
      'of notes',
      ['One', 'Two'].map((name) => `<div class="footnote">${prose(name)}${prose(name)}</div>`).join(''),
      'div div',
    ],
    [
      'of callouts',
      ['One', 'Two']
        .map((name) => `<div class="c" type="callout-note">${prose(name)}${prose(name)}</div>`)
        .join(''),
      'div div',
    ],
    [
      'of what readers write',
      ['One', 'Two'].map((name) => `<div class="comment">${prose(name)}${prose(name)}</div>`).join(''),
      'div div',
    ],
    [
      'of which a reader has marked one',
      column(prose('One'), prose('Two')) +
        column(prose('Three'), prose('Four')).replace('class="row"', `class="row" ${markAttribute}="remove"`),
      'div div',
    ],
  ])('%s is left as it is', (_case, html, expected) => {
    expect(join(html)).toBe(expected);
  });

  it('may have boxes without names where the page says what its article is', () => {
    const boxes = ['One', 'Two'].map((name) => `<div>${prose(name)}${prose(name)}</div>`).join('');
    const { body } = parseHtml(`<body><article>${boxes}</article></body>`);
    joinCutUpArticles(body);
    expect(body.querySelector('article')?.querySelector('div') ?? null).toBeNull();
  });

  it('keeps the places that links lead to', () => {
    const box = (name: string): string =>
      `<div class="row"><div class="column" id="${name}"><h2>${name}</h2>${prose(name)}${prose(name)}</div></div>`;
    const { body } = parseHtml(
      `<body><article><div id="text">${box('one')}${box('two')}</div></article></body>`,
    );
    joinCutUpArticles(body);
    expect(Array.from(body.querySelectorAll('h2'), (heading) => heading.id)).toEqual(['one', 'two']);
  });

  it('loses neither its short last part nor the pictures between', () => {
    const parts = [
      column(...['One', 'Two', 'Three', 'Four', 'Five'].map(prose)),
      '<div class="wide"><div class="inner"><figure><img src="/wide.jpg" alt="Wide"><figcaption>Both.</figcaption></figure></div></div>',
      column('<h2>Further reading</h2>', '<p>Two things to read.</p>', prose('Six'), prose('Seven')),
    ];
    const html = `<html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1><div><div>${parts.join('')}</div></div></article></body></html>`;
    const { html: body } = extract(html);
    expect(body).toContain('wide.jpg');
    expect(body).toContain('Further reading');
    expect(body).toContain('Two things to read.');
    expect(body.indexOf('Five')).toBeLessThan(body.indexOf('wide.jpg'));
    expect(body.indexOf('wide.jpg')).toBeLessThan(body.indexOf('Further reading'));
  });
});
