import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, serialize } from '../../src/core/dom';
import type { LightElement } from '../../src/core/light-tree';
import { sanitize } from '../../src/core/sanitize';
import { toText } from '../../src/core/text';
import { blocks } from './markdown/arbitrary-html';
import { findLiveParts } from './markdown/read-back';

function clean(html: string): string {
  return serialize(sanitize(parseHtml(html).body, 'https://example.com/dir/page.html'));
}

function depthOf(element: LightElement, names: string[]): number {
  let deepest = 0;
  const stack: [LightElement, number][] = [[element, 0]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [current, depth] = entry;
    const own = depth + (names.length === 0 || names.includes(current.localName) ? 1 : 0);
    deepest = Math.max(deepest, own);
    for (const child of current.children) stack.push([child, own]);
  }
  return deepest;
}

describe('sanitize', () => {
  it.each([
    ['<p class="x" id="y" style="a" onclick="b" lang="en" data-z>t</p>', '<p lang="en">t</p>'],
    ['<section><custom-tag>a</custom-tag><font>b</font></section>', '<div>ab</div>'],
    ['<a href="../x?y#z" target="_blank" rel="n">t</a>', '<a href="https://example.com/x?y#z">t</a>'],
    [
      '<a href="https://u:p@e.com/">t</a><a href="tel:+1">u</a>',
      '<a href="https://e.com/">t</a><a href="tel:+1">u</a>',
    ],
    ['<a href="ftp://e.com">t</a><a href="//[bad">u</a><a>v</a>', 'tuv'],
    [
      '<a href="/x">one <a href="/y">two</a></a>',
      '<a href="https://example.com/x">one </a><a href="https://example.com/y">two</a>',
    ],
    [
      '<img src="/a.jpg" width="1"><img src="/b.jpg" height="2px"><img src="/c.jpg" width="12">',
      '<img src="https://example.com/c.jpg" width="12">',
    ],
    ['<img src="data:image/png;base64,AA"><img src="blob:x"><img alt="x">', ''],
    ['<code class="language-js hljs x">a</code>', '<code class="language-js">a</code>'],
    ['<video src="/v.mp4" poster="/p.jpg">fallback</video>', '<a href="https://example.com/v.mp4">v.mp4</a>'],
    ['<object data="/x.swf"><p>instead</p></object>', '<p>instead</p>'],
    ['<button>Save</button><select><option>x</select><input value="y">', 'Save'],
    ['<li>stray</li><td>cell</td>', '<div>stray</div>cell'],
    ['<!-- c --><p>a<!-- d -->b</p>', '<p>ab</p>'],
  ])('%s', (html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('drops relative addresses when the base is none', () => {
    const { body } = parseHtml('<a href="/x">a</a><a href="https://e.com/">b</a>');
    expect(serialize(sanitize(body, 'no address'))).toBe('a<a href="https://e.com/">b</a>');
  });

  it('cuts long attributes and drops long addresses', () => {
    const html = `<img src="/a.jpg" alt="${'x'.repeat(5_000)}"><a href="/${'y'.repeat(5_000)}">t</a>`;
    expect(clean(html)).toBe(`<img src="https://example.com/a.jpg" alt="${'x'.repeat(1_000)}">t`);
  });

  it.each([
    ['spans', '<span>', '', [], 200],
    ['boxes', '<div>', '', [], 200],
    ['lists', '<ul><li>x', '', ['ul'], 20],
    ['quotes', '<blockquote>x', '', ['blockquote'], 20],
    ['tables', '<table><tr><td>x', '', ['table'], 3],
  ])('bounds the depth of %s and keeps their text', (_name, open, _close, names, most) => {
    const { body } = parseHtml(`${open.repeat(1_500)}core`);
    const before = toText(body).replace(/\s+/g, '');
    const safe = sanitize(body, 'https://example.com/');
    expect(depthOf(safe, names)).toBeLessThanOrEqual(most + 1);
    expect(toText(safe).replace(/\s+/g, '')).toBe(before);
  });

  it('changes nothing the second time, whatever the article', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        const once = clean(html);
        // A parser leaves out white space before the first word of a document.
        expect(clean(once).trimStart()).toBe(once.trimStart());
        expect(findLiveParts(parseHtml(once).body)).toEqual([]);
      }),
      { numRuns: 300, seed: 20220221 },
    );
  });
});
