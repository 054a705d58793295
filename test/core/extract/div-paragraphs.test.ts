import { describe, expect, it, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { hasParagraphs, nameDivParagraphs } from '../../../src/core/extract/prepare/div-paragraphs';
import { extract, prose } from './read-page';

/** The names of all that holds text right below the box of it, or of all boxes in it. */
function name(html: string, inner = '*'): string {
  const { body } = parseHtml(`<body><div id="text">${html}</div></body>`);
  if (!hasParagraphs(body)) nameDivParagraphs(body);
  return Array.from(body.querySelectorAll(`#text ${inner}`), ({ localName }) => localName).join(' ');
}

const plain = (text: string, attributes = ''): string =>
  prose(text)
    .replace(/<p[^>]*>/, `<div${attributes}>`)
    .replace('</p>', '</div>');
const two = plain('One') + plain('Two');

describe('paragraphs that a page writes as boxes', () => {
  it('are paragraphs, the short ones among them too', () => {
    expect(name(`${two}<div>More at <a href="/a">our guide</a></div>`, '> *')).toBe('p p p');
    expect(name(`${two}<div><em>[<a href="/a">Source</a>]</em></div>`, '> *')).toBe('p p p');
  });

  it('are paragraphs where each stands in a box of its own', () => {
    expect(name(`<div class="a">${plain('One')}</div><div class="a">${plain('Two')}</div>`)).toBe(
      'div p div p',
    );
  });

  it('are left as they are on a page that has paragraphs', () => {
    const written = (count: number): string => `<section>${prose('Own').repeat(count)}</section>`;
    expect(name(`<main>${two}</main>${written(4)}`, 'main > *')).toBe('p p');
    expect(name(`<main>${two}</main>${written(5)}`, 'main > *')).toBe('div div');
  });

  it('are paragraphs elsewhere too, named as they are', () => {
    const named = (text: string): string => plain(text, ' class="line"');
    const html = `<div>${named('One')}${named('Two')}</div><section>${named('Three')}<div class="line">No.</div></section>`;
    expect(name(html)).toBe('div p p section p div');
  });

  it('are paragraphs elsewhere where they have no name but stand in a box that is named as theirs', () => {
    const box = (html: string, kind = 'text'): string => `<section class="${kind}">${html}</section>`;
    expect(name(`${box(plain('One'))}<hr>${box(two)}`)).toBe('section p hr section p p');
    expect(name(`${box(plain('One'), 'other')}<hr>${box(two)}`)).toBe('section div hr section p p');
  });

  it.each([
    ['one of them', plain('One'), 'div'],
    ['lines with another name', `${two}<div class="by">By Ada Example</div>`, 'p p div'],
    ['texts below headings', `<div class="card"><h3>One</h3>${plain('One')}</div>`.repeat(3), 'div div div'],
    ['boxes beside words without one', `${two}Well done, all of you!`, 'div div'],
    ['boxes around others', plain('One').replace('</', '<search>Words</search></').repeat(2), 'div div'],
    ['short lines', '<div>One line</div><div>Another line</div>', 'div div'],
    [
      'lists of links',
      plain('One')
        .replace(/>(.+)</, '><a href="/a">$1</a><')
        .repeat(2),
      'div div',
    ],
    ['lines of code', `<pre>${two}</pre>`, 'pre'],
    ['what is marked', plain('One', ' type="note"') + plain('Two', ' type="note"'), 'div div'],
  ])('are told from %s', (_case, html, expected) => {
    expect(name(html, '> *')).toBe(expected);
  });

  it.each(['pre', 'figure', 'a', 'button', 'footer', 'aside', 'form', 'li', 'dd'])(
    'are not looked for in %s',
    (tag) => {
      expect(name(`<${tag}>${two}</${tag}>`)).toBe(`${tag} div div`);
    },
  );
});

test('boxes in cells stay as they are, long ones and short ones', () => {
  const cells = (text: string): string =>
    `<td>${plain(text, ' class="c"').repeat(2)}</td><td><div class="c">4</div></td>`;
  expect(name(`<table><tr>${cells('One')}</tr></table>`, 'td *')).toBe('div div div');
});

test('boxes in boxes are read once', () => {
  const { body } = parseHtml(`<body>${'<div><b>1</b>'.repeat(1500)}${two}</body>`);
  const start = performance.now();
  nameDivParagraphs(body);
  expect(performance.now() - start).toBeLessThan(4000);
});

describe('an article whose paragraphs are boxes', () => {
  it('keeps a line that is a link for the most part', () => {
    const line = '<div>See <a href="https://other.example/guide">the guide to gardens of the town</a></div>';
    const { html } = extract(`<h1>Title</h1><div>${two}${line}${plain('Three')}${plain('Four')}</div>`);
    expect(html).toContain('the guide to gardens');
  });

  it('keeps its last words, which have no box', () => {
    const { html } = extract(
      `<h1>Title</h1><div>${two}${plain('Three')}\nWell done, all of you!&nbsp;</div>`,
    );
    expect(html).toContain('Well done');
  });
});
