import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { nameDivParagraphs } from '../../../src/core/extract/prepare/div-paragraphs';
import { extract, prose } from './read-page';

/** The names of all that holds text right below the box of it, or of all boxes in it. */
function name(html: string, inner = '*'): string {
  const { body } = parseHtml(`<body><div id="text">${html}</div></body>`);
  nameDivParagraphs(body);
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

  it('are paragraphs elsewhere too, named as they are', () => {
    const named = (text: string): string => plain(text, ' class="line"');
    const html = `<div>${named('One')}${named('Two')}</div><section>${named('Three')}<div class="line">No.</div></section>`;
    expect(name(html)).toBe('div p p section p div');
  });

  it.each([
    ['one of them', plain('One'), 'div'],
    ['lines with another name', `${two}<div class="by">By Ada Example</div>`, 'p p div'],
    ['texts below headings', `<div class="card"><h3>One</h3>${plain('One')}</div>`.repeat(3), 'div div div'],
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

  it.each(['pre', 'figure', 'a', 'button', 'footer'])('are not looked for in %s', (tag) => {
    expect(name(`<${tag}>${two}</${tag}>`)).toBe(`${tag} div div`);
  });
});

describe('an article whose paragraphs are boxes', () => {
  it('keeps a line that is a link for the most part', () => {
    const line = '<div>See <a href="https://other.example/guide">the guide to gardens of the town</a></div>';
    const { html } = extract(`<h1>Title</h1><div>${two}${line}${plain('Three')}${plain('Four')}</div>`);
    expect(html).toContain('the guide to gardens');
  });
});
