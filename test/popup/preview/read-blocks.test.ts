import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { sanitize } from '../../../src/core/sanitize';
import { readBlocks } from '../../../src/popup/preview/read-blocks';
import { toHtml } from './to-html';

/** A page's HTML as our own Markdown. */
function markdownOf(html: string): string {
  const safe = sanitize(parseHtml(html).body, 'https://news.example/');
  return toMarkdown(safe, { imageProxy: '' });
}

/** HTML in one spelling: parsed, without what the preview does not show (titles), spaces between blocks and entity styles. */
function normal(html: string): string {
  const { body } = parseHtml(html);
  for (const element of body.querySelectorAll('[title], [class], input')) {
    for (const name of ['title', 'class', 'type', 'disabled', 'checked']) element.removeAttribute(name);
  }
  // An address is compared as it reads, not as it is percent-encoded.
  for (const element of body.querySelectorAll('[href], [src]')) {
    for (const name of ['href', 'src'])
      if (element.hasAttribute(name)) element.setAttribute(name, readable(element.getAttribute(name) ?? ''));
  }
  return body.innerHTML
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      / ?(<\/?(?:p|ul|ol|li|pre|blockquote|h\d|hr|table|thead|tbody|tr|td|th|br|input|aside)\b[^>]*>) ?/g,
      '$1',
    )
    .trim();
}

function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

// Bare addresses are links in both, but they end at different marks: that is no matter of this test.
const marked = new Marked({ gfm: true });

function expectSame(markdown: string): void {
  expect(normal(toHtml(readBlocks(markdown))), markdown).toBe(
    normal(marked.parse(markdown, { async: false })),
  );
}

const samples = [
  '# One\n\n## Two ##\n\nText\n===\n\nMore\n---\n',
  'a *b* **c** ***d*** *e **f** g* a*b*c _d_ a_b_c __e__ **a*b*c**',
  '*a **b* c** and **unclosed *em',
  'x\\*y\\_z \\\\ \\# `a\\b` ``c`d`` ` e `',
  'line\nnext  \nbreak\\\nagain',
  '[a](https://e.com/x "t") [b *c*](<https://e.com/a b>) [d](https://e.com/(x)) [nope] [no](bad link)',
  '![alt *text*](https://e.com/a.png) [![in](https://e.com/i.png)](https://e.com/)',
  '<https://auto.example/x> and &lt;b&gt; &amp; &#123; &quot;',
  '~~gone~~ ~one~ a ~~b',
  '- a\n- b\n  - c\n\n    d\n- e\n',
  '- a\n\n- b\n\n- c\n',
  '1. a\n2. b\n\n   more\n\n   ```js\n   code\n\n   blank\n   ```\n3. c\n',
  '3) x\n4) y\n',
  '- [ ] open\n- [x] done\n- plain\n',
  '* a\n\n  > q\n  > r\n\n* b\n\n\n- other list\n',
  '> a\n> b\n>\n> - c\n>   - d\n>\n> > deep\n\nafter',
  '> lazy\ngoes on\n\nout',
  '```\n---\n# no heading\n```\n\n~~~~js\n~~~\n~~~~\n',
  '    indented\n\n    code\n\ntext',
  '| a | b |\n| --- | :-: |\n| 1 | `x\\|y` |\n| only |\n\nafter',
  '|  |  |\n| --- | --- |\n| a | b<br>c |\n',
  '* * *\n\n---\n\n___\n',
  '**a**<strong>`x`</strong>y <code>a | b</code> H<sub>2</sub>O <kbd>Ctrl</kbd> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <mark>m *e*</mark>',
  '**中文**强调 这是*重点*。“**引号**”后',
  'text\n1. list\n\ntext\n2. no list\n\ntext\n- list',
];

describe('readBlocks', () => {
  it.each(samples)('reads as marked does: %j', (markdown) => expectSame(markdown));

  it('reads footnotes and formulas, which marked does not know', () => {
    expect(readBlocks('Text[^1] $a_b$.\n\n$$\nx_1\n$$\n\n[^1]: Note\n\n    more\n')).toEqual([
      { kind: 'paragraph', text: 'Text[^1] $a_b$.' },
      { kind: 'math', text: 'x_1' },
      {
        kind: 'note',
        label: '1',
        blocks: [
          { kind: 'paragraph', text: 'Note' },
          { kind: 'paragraph', text: 'more' },
        ],
      },
    ]);
  });

  it('shows any other HTML as text', () => {
    const html = toHtml(
      readBlocks(
        '<div onclick="x()">a</div>\n\n<script>alert(1)</script>\n\n<sub onclick="x()">b</sub> <SUB>c</SUB>',
      ),
    );
    expect(html).not.toMatch(/<(?:div|script|sub)/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('reads our own Markdown of any article as marked does', () => {
    fc.assert(
      fc.property(article, (html) => expectSame(markdownOf(html))),
      { numRuns: 400 },
    );
  });

  it('never throws, and takes time that grows with the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'*_~`[]()!<>#-+|$&;:\\ \n1a'), maxLength: 400 }),
        (text) => {
          toHtml(readBlocks(text));
        },
      ),
      { numRuns: 1000 },
    );
    for (const piece of [
      '*a ',
      '[',
      '![',
      '<sub>',
      '`',
      '> ',
      '- ',
      '| a ',
      '$a',
      '**a',
      '](',
      '\\',
      '_a*',
    ]) {
      const start = performance.now();
      toHtml(readBlocks(piece.repeat(20_000)));
      expect(performance.now() - start, piece).toBeLessThan(20_000);
    }
  });
});

const words = fc.constantFrom(
  'plain',
  'two words',
  '中文，标点。',
  'a_b*c',
  '1. x',
  '- y',
  '# z',
  '<b>',
  'x & y',
  'http',
  '3 < 4',
  '[z]',
  '~',
  'café',
  '`tick`',
);
const inline = fc.oneof(
  words.map(escapeHtml),
  words.map((text) => `<em>${escapeHtml(text)}</em>`),
  words.map((text) => `<strong>${escapeHtml(text)}</strong>`),
  words.map((text) => `<code>${escapeHtml(text)}</code>`),
  words.map((text) => `<a href="https://e.example/p?a=1&amp;b=(2)">${escapeHtml(text)}</a>`),
  words.map((text) => `<del>${escapeHtml(text)}</del><sup>2</sup>`),
  fc.constant('<img src="https://e.example/p.png" alt="a picture">'),
  fc.constant('<br>'),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
const block = fc.oneof(
  line.map((text) => `<p>${text}</p>`),
  line.map((text) => `<h2>${text}</h2>`),
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  fc
    .tuple(line, line)
    .map(
      ([outer, inner]) =>
        `<ol start="7"><li><p>${outer}</p><ul><li>${inner}</li></ul></li><li>${inner}</li></ol>`,
    ),
  fc.tuple(line, line).map(([one, other]) => `<blockquote><p>${one}</p><p>${other}</p></blockquote>`),
  words.map(
    (text) => `<pre><code class="language-js">${escapeHtml(text)}\n\n  ${escapeHtml(text)}</code></pre>`,
  ),
  fc
    .tuple(line, line)
    .map(
      ([head, cell]) =>
        `<table><tr><th>${head}</th><th>b</th></tr><tr><td>${cell}</td><td>1</td></tr></table>`,
    ),
);
const article = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n'));

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const cases = new URL('../../../../shared/data/markdown/', import.meta.url);

describe.skipIf(!existsSync(cases))('the cases of the Markdown judge', () => {
  const files = existsSync(cases) ? readdirSync(cases).filter((file) => file.endsWith('.json')) : [];
  it.each(files)('%s', (file) => {
    const entries = JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as {
      name: string;
      html: string;
    }[];
    const different = entries.filter(({ html }) => {
      // Cases for speed hold a rule for their HTML.
      if (typeof html !== 'string') return false;
      const markdown = markdownOf(html);
      // What marked does not know: footnotes, formulas; and what the preview leaves as text: bare mail addresses.
      if (/\[\^|\$|\w@\w/.test(markdown)) return false;
      return normal(toHtml(readBlocks(markdown))) !== normal(marked.parse(markdown, { async: false }));
    });
    expect(different.map(({ name, html }) => `${name}: ${markdownOf(html)}`)).toEqual([]);
  });
});
