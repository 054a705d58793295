import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundDepth } from '../../src/core/bound-depth';
import { parseHtml } from '../../src/core/dom';

function depthOf(element: Element): number {
  let depth = 0;
  for (let child = element.firstElementChild; child !== null; child = child.firstElementChild) depth += 1;
  return depth;
}

describe('boundDepth', () => {
  it.each(['div', 'em', 'code', 'ul><li', 'table><tr><td', 'x-y class="a>b"'])(
    'bounds nested %s and keeps the text',
    (names) => {
      const { body } = parseHtml(`${`<${names}>`.repeat(5000)}x`);
      expect(depthOf(body)).toBeLessThan(2200);
      expect(body.textContent).toBe('x');
    },
  );

  it('leaves the end tags of what it leaves out away', () => {
    const html = `<p>a</p>${'<div>'.repeat(600)}x${'</div>'.repeat(600)}<p>b</p>`;
    expect(boundDepth(html)).toBe(`<p>a</p>${'<div>'.repeat(512)}x${'</div>'.repeat(512)}<p>b</p>`);
  });

  it.each([
    ['long lists without end tags', '<ul>' + '<li><p>x'.repeat(2000)],
    [
      'tags in scripts, comments and attributes',
      `<script>${'<div>'.repeat(600)}</script><!--${'<div>'.repeat(600)}--><a title="${'<div>'.repeat(600)}">x</a>`,
    ],
    ['void and self-closing elements', `${'<br>'.repeat(600)}<svg>${'<path/>'.repeat(600)}</svg>`],
    ['many boxes in a row', '<div><b>x</b></div>'.repeat(2000)],
    ['wrong nesting', '<b><i>x</b></i>'.repeat(2000)],
  ])('leaves %s as they are', (_name, html) => {
    expect(boundDepth(html)).toBe(html);
  });

  it('loses no text, whatever the page', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<p>',
      'x',
      '<!-- ',
      '-->',
      '<a href="',
      '">',
      '<',
      '</',
      '<br/>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const html = parts.join('').repeat(60);
        expect(boundDepth(html).replace(/<\/?(?:div|b)>/g, '')).toBe(html.replace(/<\/?(?:div|b)>/g, ''));
      }),
      { numRuns: 200, seed: 20220221 },
    );
  });
});
