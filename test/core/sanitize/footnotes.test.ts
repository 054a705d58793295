import { describe, expect, it } from 'vitest';
import { parseHtml, serialize } from '../../../src/core/dom';
import type { LightElement } from '../../../src/core/light-tree';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { sanitize } from '../../../src/core/sanitize';
import { gatherFootnotes } from '../../../src/core/sanitize/footnotes/gather';

const page = 'https://example.com/dir/page.html';

function clean(html: string): LightElement {
  const { body } = parseHtml(html);
  gatherFootnotes(body, page);
  return sanitize(body, page);
}

function convert(html: string): string {
  return toMarkdown(clean(html), { imageProxy: '' });
}

const forms: Record<string, string> = {
  Pandoc:
    '<p>Text<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section class="footnotes">' +
    '<hr><ol><li id="fn1"><p>The note.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
  GitHub:
    '<p>Text<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>.</p>' +
    '<section data-footnotes><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1"><p>The note. ' +
    '<a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
  Wikipedia:
    '<p>Text<sup id="cite_ref-1"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>.</p><ol><li id="cite_note-1">' +
    '<b><a href="#cite_ref-1">^</a></b> <span>The note.</span></li></ol>',
  Substack:
    '<p>Text<a class="footnote-anchor" id="footnote-anchor-1-9" href="#footnote-1-9">1</a>.</p><div class="footnote">' +
    '<a id="footnote-1-9" href="#footnote-anchor-1-9">1</a><div class="footnote-content"><p>The note.</p></div></div>',
  WordPress:
    '<p>Text<sup data-fn="a"><a href="#a-1" id="a-1-link">1</a></sup>.</p><ol><li id="a-1">The note. ' +
    '<a href="#a-1-link">↩︎</a></li></ol>',
  Word: '<p>Text<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div>',
  'anchors by name':
    '<p>Text[<a name="f1n"></a><a href="#f1">1</a>].</p><p>[<a name="f1"></a><a href="#f1n">1</a>] The note.</p>',
  sidenotes:
    '<p>Text<label for="sn"></label><input type="checkbox" id="sn"><span class="sidenote">The note.</span>.</p>',
  'rows of a table':
    '<p>Text<a href="#t" id="q">[1]</a>.</p><table><tr><td id="t"><a href="#q">[1]</a></td><td>The note.</td></tr></table>',
  'a definition list':
    '<p>Text<sup><a href="#d" id="q">1</a></sup>.</p><dl><dt id="d">1</dt><dd>The note. <a href="#q">↑</a></dd></dl>',
};

describe('footnotes', () => {
  it.each(Object.keys(forms))('%s', (name) => {
    expect(convert(forms[name] ?? '').trim()).toBe('Text[^1].\n\n[^1]: The note.');
  });

  it('of several paragraphs, with code and lists in them', () => {
    const html =
      '<p>A<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1"><p>One.</p><pre><code>x\n\ny</code></pre><ul><li>z</li></ul>' +
      '<a href="#r1">↩</a></li></ol>';
    expect(convert(html)).toBe('A[^1]\n\n[^1]: One.\n\n    ```\n    x\n\n    y\n    ```\n\n    - z');
  });

  it('are numbered in the order of their first references', () => {
    const html =
      '<p>A<sup><a href="#n2">b</a></sup> B<sup><a href="#n1">a</a></sup> C<sup><a href="#n2">b</a></sup></p>' +
      '<p id="n1">a. First.</p><p id="n2">b. Second.</p>';
    expect(convert(html)).toBe('A[^1] B[^2] C[^1]\n\n[^1]: Second.\n\n[^2]: First.');
  });

  it('and no table of contents', () => {
    const html = '<ul><li><a href="#a">1</a> A</li></ul><h2 id="a">A</h2><p>Text.</p>';
    expect(convert(html)).toBe('- [1](https://example.com/dir/page.html#a) A\n\n## A\n\nText.');
  });

  it.each(Object.keys(forms))('are found again in a clip from the store: %s', (name) => {
    const once = serialize(clean(forms[name] ?? ''));
    expect(serialize(clean(once))).toBe(once);
  });

  it('keep what looks like a label but is the note itself', () => {
    const html = '<p>A<sup><a href="#n">1</a></sup></p><ol><li id="n">3 apples</li></ol>';
    expect(convert(html)).toBe('A[^1]\n\n[^1]: 3 apples');
  });

  it('do not become a link or a definition by what stands behind them', () => {
    const html = '<p><sup><a href="#n">1</a></sup>: x<sup><a href="#n">1</a></sup>(y)</p><p id="n">Note.</p>';
    expect(convert(html)).toBe('[^1]\\: x[^1]\\(y)\n\n[^1]: Note.');
  });
});
