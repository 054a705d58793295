import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, inline, nastyText } from './arbitrary-html';
import { compareText } from './compare-text';
import { convert, findLiveParts, readSafely, render, visibleText } from './read-back';
import { readers } from './readers';

/** Fixed, so that a run says something about the change under test. Other seeds: many thousands of runs pass. */
const seed = 20220221;

function check(html: string): void {
  const markdown = convert(html);
  const rendered = render(markdown);
  expect(findLiveParts(rendered), markdown).toEqual([]);
  expect(visibleText(rendered), `${html}\n→\n${markdown}`).toBe(visibleText(readSafely(html)));
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

describe('Markdown read back by another renderer shows the text of the page', () => {
  const frames: Record<string, (text: string) => string> = {
    p: (text) => `<p>${text}</p>`,
    li: (text) => `<ul><li>${text}</li><li>x</li></ul>`,
    h2: (text) => `<h2>${text}</h2><p>x</p>`,
    blockquote: (text) => `<blockquote>${text}</blockquote>`,
    td: (text) => `<table><tr><th>x</th><th>y</th></tr><tr><td>${text}</td><td>z</td></tr></table>`,
    a: (text) => `<p>x <a href="/y">${text}</a> z</p>`,
    strong: (text) => `<p>x<strong>${text}</strong>z</p>`,
    'two lines': (text) => `<p>x<br>${text}<br>${text}</p>`,
    split: (text) =>
      `<p>${[...text].map((character) => `<span>${escapeHtml(character)}</span>`).join('')}</p>`,
  };
  for (const [name, frame] of Object.entries(frames)) {
    it(`for any text in ${name}`, () => {
      const html = nastyText.map((text) => frame(name === 'split' ? text : escapeHtml(text)));
      fc.assert(fc.property(html, check), { numRuns: 300, seed });
    });
  }

  it('for any inline markup', () => {
    fc.assert(
      fc.property(
        inline.map((content) => `<p>${content}</p>`),
        check,
      ),
      { numRuns: 400, seed },
    );
  });

  it('for any article', () => {
    fc.assert(fc.property(blocks, check), { numRuns: 300, seed });
  });
});

describe.each(Object.entries(readers))('%s shows all the text of 500 random articles', (_name, read) => {
  it('and nothing else', () => {
    const keepsText = (html: string): void => {
      expect(compareText(html, read), html).toBeNull();
    };
    fc.assert(fc.property(blocks, keepsText), { numRuns: 500, seed });
  });
});
