import { describe, expect, it } from 'vitest';
import type { FlavourName } from '../../../src/core/markdown/flavours';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { parseSafely } from '../../../src/core/parse-safely';
import { page } from './read-back';

function convert(html: string, flavour: FlavourName = 'gfm'): string {
  return toMarkdown(parseSafely(html, page), { imageProxy: '', flavour });
}

const katex = (tex: string): string =>
  `<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html">x</span></span>`;
const cells = (first: string): string =>
  `<table><tr><th>a</th><th>b</th></tr><tr><td>${first}</td><td>z</td></tr></table>`;
const inCell = (markdown: string): string => `| a | b |\n| --- | --- |\n| ${markdown} | z |`;

const sentence = 'The boats came in the morning. ';
const captioned = (parts: string): string =>
  `<figure><img src="/a.png" alt="a"><figcaption>${parts}</figcaption></figure>`;
const shown = '![a](https://example.com/a.png)\n\n';

/** HTML as programs of the web write it → Markdown, by the whole way of a body. */
const constructs: Record<string, Record<string, string>> = {
  'white space': {
    '<p>　　<strong>一</strong>、二</p>': '　　**一**、二',
    '<p>　　<b>一</b></p><p>　<img src="/a.png" alt="a"></p><p>　二　</p>': `**一**\n\n${shown}二`,
    '<p>a<br><br>　　<b>b</b></p>': 'a\n\n　　**b**',
    '<p>100&nbsp;<br>&nbsp;</p>': '100',
    '<p>\u200d<b>\u200ba</b><br>　b</p>': '**a**  \n　b',
    '<p>a</p><p>　b</p><p>c</p><p>　d</p><p>e</p><p>　f</p>': 'a\n\n　b\n\nc\n\n　d\n\ne\n\n　f',
    '<p>a</p><p>　b</p><p>　c</p><p>　d</p><p>　e</p>': 'a\n\nb\n\nc\n\nd\n\ne',
    '<p>&nbsp;</p><p>\u200b</p><p>a</p>': 'a',
    '<p>hy\u00adphen</p>': 'hyphen',
  },
  'emphasis and escapes': {
    '<p><del><strong>a</strong></del>b</p>': '~~**a**~~&#98;',
    '<p><b><a href="/x"><img src="/a.png" alt="w"></a></b> A</p>':
      '[![w](https://example.com/a.png)](https://example.com/x)\n\nA',
    '<p>~5 km, ~6 km</p>': '~5 km, ~6 km',
    '<p>约10~20人，3~5天</p>': '约10\\~20人，3\\~5天',
    '<p>x^2^ and 2^10</p>': 'x&#94;2^ and 2^10',
    '<p><a href="https://e.org/a_b">https://e.org/a_b</a></p>': '[https://e.org/a_b](https://e.org/a_b)',
    '<p><a href="https://www.e.org/">www.e.org</a></p>': '[www.e.org](https://www.e.org/)',
  },
  code: {
    '<div class="language-ts"><button class="copy"></button><span class="lang">ts</span><pre><code>a</code></pre></div>':
      '```ts\na\n```',
    '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br></pre></td><td class="code"><pre><span class="line">let a;</span><br></pre></td></tr></table></figure>':
      '```js\nlet a;\n```',
    '<div class="highlight highlight-text-html-basic"><pre>&lt;p&gt;</pre></div>': '```html\n<p>\n```',
    '<pre><span style="display:block">a</span><span style="display:block">b</span></pre>': '```\na\nb\n```',
    '<pre><code><span class="code-line">a</span><span class="code-line">b</span></code></pre>':
      '```\na\nb\n```',
    '<pre><code><span class="line">a</span>\n<span class="line"></span>\n<span class="line">b</span></code></pre>':
      '```\na\n\nb\n```',
    '<pre><div class="header"><b>js</b><b>复制代码</b></div><code class="language-js">a</code></pre>':
      '```js\na\n```',
    '<code><div>a</div><div>b</div></code>': '```\na\nb\n```',
  },
  formulas: {
    [`<p>${katex('a')}${katex('\\beta')}</p>`]: '$a \\beta$',
    [`<p>${katex('n')}2 or more</p>`]: '$n$&#50; or more',
    [`<p>${katex('|a|')}</p>`]: '$|a|$',
    [cells(katex('|a| \\le \\|b\\|'))]: inCell('$\\vert a\\vert  \\le \\Vert b\\Vert$'),
    [cells(`<div class="math">\\[x\\]</div>`)]: inCell('$x$'),
    '<p>a <mjx-container><mjx-math data-latex="\\alpha"><mjx-mi><mjx-c></mjx-c></mjx-mi></mjx-math></mjx-container></p>':
      'a $\\alpha$',
    '<p>a <mjx-container><mjx-math></mjx-math><mjx-assistive-mml><math data-latex="\\mu"><mi>μ</mi></math></mjx-assistive-mml></mjx-container></p>':
      'a $\\mu$',
    '<p>a <span class="ztext-math" data-tex="x^2">x^2</span></p>': 'a $x^2$',
    '<p>a <math-renderer>$x^2$</math-renderer></p><div class="math">$$y$$</div>': 'a $x^2$\n\n$$\ny\n$$',
    '<p>a <code class="code math" data-math-style="inline">x^2</code></p>': 'a $x^2$',
    '<p>a<script type="math/tex">% <![CDATA[\nx &lt; y %]]></script></p>': 'a$x &lt; y$',
    '<p>a <img src="https://svc.example/equation?tex=x%5E2" alt="x^2"> b <img src="/maths?title=Foo" alt="Foo"></p>':
      'a $x^2$ b ![Foo](https://example.com/maths?title=Foo)',
    '<p><math><mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced></math></p>': '$[a,b]$',
    '<p><math><mmultiscripts><mi>X</mi><mi>a</mi><mi>b</mi><mprescripts/><mi>c</mi><none/></mmultiscripts></math></p>':
      '${}_{c}X_{a}^{b}$',
  },
  tables: {
    '<table><tr><td></td><th>c</th></tr><tr><th>r</th><td>1</td></tr></table>':
      '| | c |\n| --- | --- |\n| r | 1 |',
    '<table><tr><th>a</th><th>b</th><td></td></tr><tr><td>1</td><td>2</td><td> </td></tr></table>':
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '<table><tr><td>a</td><td></td></tr><tr><td></td><td><p>b</p></td></tr></table>': 'a\n\nb',
    '<table><tr><td>a</td><td></td></tr><tr><td></td><td>b</td></tr></table>':
      '| | |\n| --- | --- |\n| a | |\n| | b |',
    '<table><tr><td><br></td><td><p>a</p><p>b</p></td></tr></table>': 'a\n\nb',
    '<table><tr><th>Answer</th><td></td></tr><tr><td>Yes</td><td></td></tr></table>':
      '| | |\n| --- | --- |\n| Answer | |\n| Yes | |',
    '<table><tr><th>Answer</th><th></th></tr><tr><td>Yes</td><td></td></tr></table>':
      '| Answer | |\n| --- | --- |\n| Yes | |',
    '<table><tr><td>Name</td><td>Age</td><td></td></tr><tr><td>Ann</td><td>3</td><td></td></tr></table>':
      '| | | |\n| --- | --- | --- |\n| Name | Age | |\n| Ann | 3 | |',
    [cells('<details><summary>s</summary>t</details>')]: inCell('**s**<br>t'),
    [cells('<dl><dt>x</dt><dd>y</dd></dl>')]: inCell('**x**<br>y'),
    [cells('<figure><img src="/a.png" alt="x"><figcaption>c</figcaption></figure>')]: inCell(
      '![x](https://example.com/a.png)<br>*c*',
    ),
  },
  'lines of their own': {
    '<dl><dt><em>T</em> x</dt><dd>d</dd></dl>': '***T* x**\n\nd',
    '<figure><img src="/a.png" alt="a"><figcaption>b<br>c</figcaption></figure>':
      '![a](https://example.com/a.png)\n\n*b c*',
    '<figure><img src="/a.png" alt="a"><figcaption><p>The boats.</p>\n<p><small>A. Name</small></p></figcaption></figure>':
      '![a](https://example.com/a.png)\n\n*The boats. A. Name*',
    '<figure><img src="/a.png" alt="a"><figcaption><ul><li>Boats</li><li><i>A. Name</i></li></ul></figcaption></figure>':
      '![a](https://example.com/a.png)\n\n*Boats · A. Name*',
    '<figure><img src="/a.png" alt="a"><figcaption><b>Boats</b> at sea</figcaption></figure>':
      '![a](https://example.com/a.png)\n\n*Boats at sea*',
    [captioned(`<p>${sentence.repeat(9)}</p>`)]: `${shown}*${sentence.repeat(9).trim()}*`,
    [captioned(`<p>${sentence.repeat(9)}</p><p>A. Name</p>`)]:
      `${shown}${sentence.repeat(9).trim()}\n\nA. Name`,
  },
  'pictures with text': {
    '<p><img src="/a.png" alt="a">The boats.</p>': `${shown}The boats.`,
    '<p><i><a href="/x"><img src="/a.png" alt="a">The</a><br>boats.</i></p>':
      '[![a](https://example.com/a.png)](https://example.com/x)\n\n*[The](https://example.com/x)  \nboats.*',
    '<blockquote><img src="/a.png" alt="a" width="300"><br>the boats</blockquote>':
      '> ![a](https://example.com/a.png)\n>\n> the boats',
    '<p><img src="/a.png" alt="a"> <img src="/a.png" alt="a">The boats.</p>':
      '![a](https://example.com/a.png)\n\n![a](https://example.com/a.png)\n\nThe boats.',
    '<p><img src="/a.png" alt="a" height="18" width="90"> The boats.</p>':
      '![a](https://example.com/a.png) The boats.',
    '<p><img src="/a.png" alt="a"> is a letter.</p>': '![a](https://example.com/a.png) is a letter.',
    '<p><img src="/a.svg" alt="a">The boats.</p>': '![a](https://example.com/a.svg)The boats.',
    '<p><img src="/a.png" alt="⛵">The boats.</p>': '![⛵](https://example.com/a.png)The boats.',
    '<p>The <img src="/a.png" alt="a">boats.</p>': 'The ![a](https://example.com/a.png)boats.',
    '<ul><li><img src="/a.png" alt="a">The boats.</li></ul>': '- ![a](https://example.com/a.png)The boats.',
    '<p><img src="/a.png" alt="a" width="120" height="60"> is the famous equation.</p>':
      '![a](https://example.com/a.png) is the famous equation.',
    '<p><img src="/a.png" alt="T" width="60" height="60"><b>he</b> river</p>':
      '![T](https://example.com/a.png)**he** river',
    '<p><img src="/a.png" alt="a" width="90"> is a letter. <img src="/b.png" alt="b"></p>':
      '![a](https://example.com/a.png) is a letter. ![b](https://example.com/b.png)',
    '<p><img src="/a.png" alt="a" height="300"><img src="/b.png" alt="b"> is a letter.</p>': `${shown}![b](https://example.com/b.png) is a letter.`,
    '<p><img src="/a.png" alt="a" height="300"> the boats. is it</p>': `${shown}the boats. is it`,
    '<p><img src="/a.png" alt="a"><br>the boats</p>': `${shown}the boats`,
    '<p><img src="/a.png" alt="a" width="30">The boats.</p>': '![a](https://example.com/a.png)The boats.',
    '<h2>Press <img src="/a.png" alt="a"> to go on</h2>': '## Press ![a](https://example.com/a.png) to go on',
    '<h2><img src="/a.png" alt="a">The boats</h2>': `${shown}## The boats`,
    '<h2>The <b>boats</b> <img src="/a.png" alt="a"></h2>': `${shown}## The **boats**`,
    '<h2><a href="/x"><img src="/a.png" alt="a"></a></h2>':
      '[![a](https://example.com/a.png)](https://example.com/x)',
  },
  rules: {
    '<p>a</p><hr><hr><p>b</p>': 'a\n\n***\n\nb',
    '<p>A<sup><a href="#f">1</a></sup></p><hr><ol><li id="f">One.</li></ol>': 'A[^1]\n\n[^1]: One.',
  },
  'pictures and embeds': {
    '<img src="data:image/gif;base64,R0" data-echo="/a.png" alt="a">': '![a](https://example.com/a.png)',
    '<img src="data:image/gif;base64,R0" data-own-loader="/a.png" alt="a">':
      '![a](https://example.com/a.png)',
    '<img src="/a.png" data-url="https://example.com/story" alt="a">': '![a](https://example.com/a.png)',
    '<img src="/placeholder.png" srcset="/a.png 800w" alt="a">': '![a](https://example.com/a.png)',
    '<amp-img src="/photo/7" alt="a"></amp-img>': '![a](https://example.com/photo/7)',
    '<amp-video src="/v.mp4"></amp-video><p>a</p>': '[v.mp4](https://example.com/v.mp4)\n\na',
    '<iframe src="https://e.org/1"></iframe> <iframe src="https://e.org/2"></iframe>':
      '[e.org](https://e.org/1)\n\n[e.org](https://e.org/2)',
  },
  footnotes: {
    '<p>A<sup><a href="#f1">1</a>,<a href="#f2">2</a></sup></p><hr><ol><li id="f1">One.</li><li id="f2">Two.</li></ol>':
      'A[^1],[^2]\n\n[^1]: One.\n\n[^2]: Two.',
    '<p>A<sup id="r"><a href="#f">1</a></sup></p><ol><li id="f"><p>One.&nbsp;<a href="#r">↩</a></p></li></ol>':
      'A[^1]\n\n[^1]: One.',
    '<p>A<span class="ltx_note"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag">1</span>Note.</span></span></span> b</p>':
      'A[^1] b\n\n[^1]: Note.',
  },
  'pages that are none': {
    '<frameset><frame src="/x"></frameset>': '',
    '<p>a</p><p hidden>b</p><p style="display: none">c</p>': 'a',
  },
};

describe.each(Object.entries(constructs))('%s', (_name, cases) => {
  it.each(Object.entries(cases))('%s', (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });
});

const wall = '<p><img src="/a.png" alt="wall"></p>';
const picture = '![wall](https://example.com/a.png)';

/** What one program reads otherwise than the rest. */
const flavoured: Partial<Record<FlavourName, Record<string, string>>> = {
  hugo: {
    // Without HTML the words on both sides of a break would be one.
    [cells('x<br>y')]: inCell('x y'),
    '<ol reversed><li>a</li><li>b</li></ol>': '2. a\n\n1) b',
  },
  // A picture alone in its paragraph would be a figure with its description below it.
  pandoc: {
    [wall]: `${picture}\u00a0`,
    '<figure> <img src="/a.png" alt="wall"> <figcaption>b</figcaption></figure>': `${picture} \u00a0\n\n*b*`,
    '<p>a <img src="/a.png" alt="wall"></p>': `a ${picture}`,
    '<p>a<a href="/x"><sup>1</sup></a></p>': 'a[<sup>1</sup>](https://example.com/x)',
  },
  logseq: {
    '<p>{{ x }} &amp;amp; a &lt;b&gt; C:\\Users #2 a::b</p>':
      '- \\{\\{ x }} &amp; a \\<b> C:\\\\Users \\#2 a::b',
    '<p>TODO x</p><p>key:: v</p><p>1. a</p><p>((b)) [[c]] [d](e)</p>':
      '- \\TODO x\n- key:\\: v\n- 1\\. a\n- (\\(b)) \\[\\[c]] [d]\\(e)',
    [cells('1|2<br>3')]: '-\n  | a | b |\n  | --- | --- |\n  | 1∣2 3 | z |',
    '<p>H<sub>2</sub>O <kbd>Esc</kbd> 他说<strong>“好”</strong>吧</p>': '- H_{2}O `Esc` 他说“**好**”吧',
    '<p><a href="/x"><b>a</b> [1]</a> <a href="/y"><img src="/a.png" alt="wall"></a></p>': `- [a [1]](https://example.com/x) ${picture} [wall](https://example.com/y)`,
    '<p><b>a<br>b</b> <b>c <i>d</i></b></p>': '- **a**  \n  **b c _d_**',
    '<ul><li><ul><li>a</li></ul></li></ul><blockquote><h3>b</h3>c</blockquote>': '- a\n- > **b**\n  >\n  > c',
  },
};

describe.each(Object.entries(flavoured))('%s', (flavour, cases) => {
  it.each(Object.entries(cases))('%s', (html, markdown) => {
    expect(convert(html, flavour as FlavourName)).toBe(markdown);
  });
});

it.each([
  ['pictures', `<p>${'<img src="/a.png" alt="a">'.repeat(8000)}a</p>`],
  ['pictures in a link', `<p><a href="/b">${'<img src="/a.png" alt="a"> '.repeat(8000)}a</a></p>`],
  ['spaces', `<p>a${'&nbsp;'.repeat(80_000)}b</p>`],
  ['spaces in code', `<p>a <code>x${' '.repeat(80_000)}y</code></p>`],
  ['spaces before breaks', `<p>a${'&nbsp;'.repeat(80_000)}b<br>c</p>`],
])('very many %s take no time', (_name, html) => {
  const tree = parseSafely(html, page);
  const start = performance.now();
  toMarkdown(tree, { imageProxy: '' });
  expect(performance.now() - start).toBeLessThan(3000);
});
