import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { FlavourName } from '../../../src/core/markdown/flavours';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { blocks, nastyText } from './arbitrary-html';
import { findLiveParts, readSafely, render, visibleText } from './read-back';

const seed = 20220221;

function write(html: string, flavour: FlavourName): string {
  return toMarkdown(readSafely(html), { imageProxy: '', flavour });
}

/** What each program would act on, and how it is written so that the program shows it: each was built by the program itself. */
const spelled: Record<string, [html: string, markdown: string][]> = {
  hugo: [
    ['<ul><li>[x] done [ ] open [y]</li></ul>', '- \\[x] done \\[ ] open [y]'],
    ['<p>A&lt;B&lt;C&gt;&gt; and &gt; b</p>', 'A&lt;B&lt;C\\>\\> and > b'],
    ['<p>x<sup>2</sup>, H<sub>2</sub>O, 1<sup>st</sup></p>', 'x², H₂O, 1st'],
    ['<p><kbd>Ctrl</kbd> and <mark>seen</mark></p>', '`Ctrl` and seen'],
    ['<h2>One<br>two</h2>', '## One two'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1<br>2</td><td>3</td></tr></table>', '| 1 2 | 3 |'],
    // No delimiter is read beside a letter and before punctuation: the letters become punctuation to the rule.
    ['<p>a<strong>€</strong>b</p>', '&#97;**€**&#98;'],
    // Where that does not help either, the words stay.
    ['<p>a<em>b<strong>c</strong></em>d</p>', '*bc*'],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td><code>\\|</code></td><td>3</td></tr></table>',
      '| &#92;&#124; | 3 |',
    ],
  ],
  jekyll: [
    ['<p>a | b || c</p>', 'a \\| b \\|\\| c'],
    ['<h2>a | b</h2>', '## a \\| b'],
    ['<p><a href="/x">a | b</a> <img src="/y" alt="c | d"></p>', '[a \\| b]('],
    ['<p>A&lt;B&lt;C&gt;&gt;</p>', 'A&lt;B&lt;C\\>\\>'],
    ['<p>So <code class="language-math">|x|</code> is.</p>', 'So $\\vert x\\vert$ is.'],
  ],
  vitepress: [
    ['<p>words {.red}</p>', 'words &#123;.red&#125;'],
    ['<p><em>x</em>{y}</p>', '*x*&#123;y&#125;'],
    ['<p>:tada: :+1: :-) ;) 8-) &lt;3 :D</p>', '&#58;tada: &#58;+1: \\:-) \\;) 8\\-) &lt;3 \\:D'],
    ['<p>At 10:30:15: (sic) a:b, so: Done; (x)</p>', 'At 10:30:15: (sic) a:b, so: Done; (x)'],
  ],
  docusaurus: [
    ['<p>:tada: :+1: at 10:30:15</p>', ':\u2060tada: :\u2060+1: at 10:30:15'],
    ['<h2>Install {#install .x}</h2>', '## Install &#123;\u2060#install .x&#125;'],
  ],
  pandoc: [
    ['<ul><li>[ ] open [ ] x</li></ul>', '- \\[\u2060 ] open [ ] x'],
    ['<p>C:\\new \\alpha \\frac{a}{b}</p>', 'C:\\\\new \\\\alpha \\\\frac{a}{b}'],
    ['<p>x^2^ and H~2~O</p>', 'x&#94;2^ and H\\~2\\~O'],
    ['<p><img src="https://e.com/a.png" alt="A wall"></p>', '![A wall](https://e.com/a.png)\u00a0'],
  ],
};

describe.each(Object.entries(spelled))('%s shows as text', (flavour, cases) => {
  it.each(cases)('%s', (html, markdown) => {
    expect(write(html, flavour as FlavourName)).toContain(markdown);
  });
});

/** Those that are CommonMark with more escapes, without signs of their own. */
const plain: FlavourName[] = ['hugo', 'jekyll', 'vitepress', 'docusaurus'];

describe.each(plain)('%s is CommonMark', (flavour) => {
  const frame = (text: string): string => `<p>${text}</p><h2>${text}</h2><ul><li>${text}</li></ul>`;
  const escapeHtml = (text: string): string =>
    text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  it('whose reader shows any text as it stands', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const html = frame(escapeHtml(text));
        const shown = render(write(html, flavour));
        expect(findLiveParts(shown)).toEqual([]);
        expect(visibleText(shown).replaceAll('\u2060', '')).toBe(
          visibleText(readSafely(html)).replaceAll('\u2060', ''),
        );
      }),
      { numRuns: 400, seed },
    );
  });
});

it('Hugo is given no HTML', () => {
  const findHtml = (markdown: string): string[] => {
    const found: string[] = [];
    marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => {
      if (token.type === 'html') found.push(token.raw);
    });
    return found;
  };
  fc.assert(
    fc.property(blocks, (html) => {
      expect(findHtml(write(html, 'hugo'))).toEqual([]);
    }),
    { numRuns: 300, seed },
  );
});
