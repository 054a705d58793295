import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { markRawTex, readTexSigns, type TexSigns } from '../../../src/core/extract/prepare/raw-tex';
import { extract, prose, storyPage } from './read-page';

describe('the signs of formulas', () => {
  it.each<[string, TexSigns]>([
    ['<script src="https://cdn.test/mathjax@3/es5/tex-mml-chtml.js"></script>', 'brackets'],
    ['<script>renderMathInElement(document.body)</script>', 'brackets'],
    ['<script>MathJax = {tex: {inlineMath: [["$", "$"], ["\\\\(", "\\\\)"]]}}</script>', 'dollars'],
    [
      "<script type=\"text/x-mathjax-config\">MathJax.Hub.Config({tex2jax: {inlineMath: [['$','$']]}});</script>",
      'dollars',
    ],
    [
      '<script>renderMathInElement(b, {delimiters: [{left: "$", right: "$", display: false}]})</script>',
      'dollars',
    ],
    ['<script>const inlineMath = ["$"];</script>', 'none'],
    ['<p>MathJax</p>', 'none'],
  ])('%s', (head, signs) => {
    expect(readTexSigns(parseHtml(head))).toBe(signs);
  });
});

/** Each formula as `<tex>` or `<<tex>>`, within the text. */
function mark(html: string, signs: TexSigns): string {
  const { body } = parseHtml(html);
  markRawTex(body, signs);
  for (const formula of Array.from(body.getElementsByTagName('math'))) {
    const tex = formula.textContent ?? '';
    formula.replaceWith(formula.getAttribute('display') === 'block' ? `<<${tex}>>` : `<${tex}>`);
  }
  return body.textContent ?? '';
}

describe('a formula that no script has drawn', () => {
  it.each<[string, TexSigns, string]>([
    ['Here \\(a_1\\), \\[b\\] and $$c=d$$.', 'brackets', 'Here <a_1>, <<b>> and <<c=d>>.'],
    ['$$c$$', 'dollars', '<<c>>'],
    ['Rated $$ – fair; others $$$ – dear, $$', 'brackets', 'Rated $$ – fair; others $$$ – dear, $$'],
    ['\\[a \\\\[2pt] b\\]', 'brackets', '<<a \\\\[2pt] b>>'],
    ['$x$ and $y_1$', 'dollars', '<x> and <y_1>'],
    ['\\begin{align}a\\\\b\\end{align}', 'brackets', '<<\\begin{align}a\\\\b\\end{align}>>'],
    ['$\\alpha$ of $5', 'brackets', '<\\alpha> of $5'],
    ['Costs $5 or $10, $5/$10, US$3$.', 'dollars', 'Costs $5 or $10, $5/$10, US$3$.'],
    ['$x$ for $y$', 'brackets', '$x$ for $y$'],
    ['<code>$x$</code> <pre>\\(a\\)</pre>', 'dollars', '$x$ \\(a\\)'],
    ['\\(a\\)', 'none', '\\(a\\)'],
    ['\\( \\)', 'brackets', '\\( \\)'],
  ])('%s with %s', (html, signs, expected) => {
    expect(mark(`<p>${html}</p>`, signs)).toBe(expected);
  });

  it('leaves every other text as it is', () => {
    const text = fc.string({ unit: fc.constantFrom('$', '\\', '(', ')', '[', ']', 'a', ' ', '1', '_') });
    fc.assert(
      fc.property(text, fc.constantFrom<TexSigns>('brackets', 'dollars'), (words, signs) => {
        const { body } = parseHtml('<p></p>');
        body.firstChild?.appendChild(body.ownerDocument.createTextNode(words));
        markRawTex(body, signs);
        const letters = (value: string): string => value.replace(/[$\\()[\] ]/g, '');
        expect(letters(body.textContent ?? '')).toBe(letters(words));
      }),
    );
  });

  it('stays text in the headline', () => {
    expect(mark('<h1>On \\(a\\) decay</h1><h2>So \\(a\\)</h2>', 'brackets')).toBe('On \\(a\\) decaySo <a>');
  });

  it('is looked for in time', () => {
    const start = performance.now();
    for (const unit of ['\\(', '\\[', '$$', '$a', '\\begin{align}\\begin{gather}'])
      mark(`<p>${unit.repeat(50_000)}</p>`, 'dollars');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is one of the article', () => {
    const head = '<title>The bridge is coming</title><script src="/mathjax.js"></script>';
    const { html } = extract(
      storyPage(head, undefined, `<p>So \\(a_1\\) holds, as the council knew.</p>${prose()}`),
    );
    expect(html).toContain('<annotation encoding="application/x-tex">a_1</annotation>');
  });
});
