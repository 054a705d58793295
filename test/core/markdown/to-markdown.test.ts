import { describe, expect, it } from 'vitest';
import { serialize } from '../../../src/core/dom';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { convert, readSafely } from './read-back';

/** HTML → Markdown, by construct. */
const constructs: Record<string, Record<string, string>> = {
  'headings and paragraphs': {
    '<h1>One</h1><h3>Three</h3><p>text</p>': '# One\n\n### Three\n\ntext',
    '<h2><a href="/x">Learning C #</a> #</h2>': '## [Learning C #](https://example.com/x) \\#',
    '<h2><b>One</b> <b>two</b></h2><h3>1. <strong><a href="/x">One</a></strong>:</h3>':
      '## One two\n\n### 1. [One](https://example.com/x):',
    '<h2>A <b>bold</b> word</h2><h3><b>Bold</b>: `x`</h3><h4><b>One</b> <code>x</code></h4>':
      '## A **bold** word\n\n### **Bold**: \\`x\\`\n\n#### **One** `x`',
    '<h2>My {back} Hurt!</h2><h3>A {#b}</h3>': '## My {back} Hurt!\n\n### A &#123;#b&#125;',
    '<div>one<div>two</div>three</div>': 'one\n\ntwo\n\nthree',
    '<p>one<br>two</p><p>three<br><br>four<br></p>': 'one  \ntwo\n\nthree\n\nfour',
    '<p>a</p><hr><p>b</p>': 'a\n\n***\n\nb',
    '<p>　　段落の始まり。</p>': '　　段落の始まり。',
    '<p>a</p><p>b</p><p>\u00a0The ferry</p><p>\u00a0\u00a0 The lamp</p>':
      'a\n\nb\n\nThe ferry\n\n\u00a0\u00a0 The lamp',
    [`<p>\u00a0\u00a0 ${'The ferry '.repeat(10)}</p>`]: 'The ferry '.repeat(10).trim(),
    [`<p>\u00a0\u00a0 ${'The ferry '.repeat(7)}</p>`]: `\u00a0\u00a0 ${'The ferry '.repeat(7).trim()}`,
    '<p>\u00a0\u00a0The ferry</p><p>a</p><p>b</p><p>\u00a0<em>The ferry<br>the lamp</em></p>':
      '\u00a0\u00a0The ferry\n\na\n\nb\n\n\u00a0*The ferry  \nthe lamp*',
    [`<p>\u00a0The ferry<br>${'the lamp '.repeat(7)}</p>`]: `\u00a0The ferry  \n${'the lamp '.repeat(7).trim()}`,
    '<h3>:: The ferry</h3><p>a :: b:: c</p>': '### :: The ferry\n\na &#58;: b&#58;: c',
    [`<p>　${'段落の始まり。'.repeat(9)}</p>`]: '段落の始まり。'.repeat(9),
    [`<p>　${'段落の始まり。'.repeat(9)}</p><p>　次の段落。</p><p>　　詩の行</p><p>c</p><p>d</p><p>　行<br>　　行</p>`]: `${'段落の始まり。'.repeat(9)}\n\n次の段落。\n\n　詩の行\n\nc\n\nd\n\n　行  \n　　行`,
    '<ol><li>\u00a0Now <b>stir</b></li><li><p>\u00a0 \u00a0<b>　Wait</b></p></li></ol>':
      '1. Now **stir**\n\n2. **Wait**',
    [`<p>　${'段落の始まり。'.repeat(9)}</p><p>　　　詩</p><p>a</p><p>b</p><p>　<b>　詩一</b></p><p>　詩二</p>`]: `${'段落の始まり。'.repeat(9)}\n\n　　詩\n\na\n\nb\n\n　**詩一**\n\n詩二`,
    '<ul><li><code>\u00a0\u00a0x</code></li><li>　一<br>　　二</li></ul>':
      '- `\u00a0\u00a0x`\n- 　一  \n  　　二',
    '<p>　<b>　一</b></p><p>　二</p><p>　<img src="/a.jpg"></p><p>　三</p>':
      '**一**\n\n二\n\n![](https://example.com/a.jpg)\n\n三',
  },
  emphasis: {
    '<p>a<em> b </em>c <b>d</b></p>': 'a *b* c **d**',
    '<p>他说<strong>“你好”</strong>世界，<b>注意：</b>正文</p>': '他说“**你好**”世界，**注意**：正文',
    '<p><b>a</b><b>b</b> <i>c</i><b>d</b></p>': '**ab** *c*<strong>d</strong>',
    '<p><strong>a <b>b</b></strong> <em></em>c <s>d</s></p>': '**a b** c ~~d~~',
    '<p><strong>🎉 Party 🎉</strong>time</p>': '<strong>🎉 Party 🎉</strong>time',
    '<p><b>a</b> <b>b</b> <em>c </em><a href="/x"><em>d</em></a> <s>e</s> <s>f</s></p>':
      '**a b** *c [d](https://example.com/x)* ~~e~~ ~~f~~',
    '<p><a href="/x"><b>a</b></a> <em>b</em> <a href="/y"><b>c</b></a> d</p>':
      '[**a**](https://example.com/x) *b* [**c**](https://example.com/y) d',
    '<p><em>a </em>(b)<em>. </em>C <b>—</b> d<b>!</b> <s>?</s></p>': '*a* (b). C — d! ~~?~~',
    '<p>The dot <b>.</b> is a sign, <i>a</i> <b>,</b> b<b>, </b>c <b>?</b></p>':
      'The dot **.** is a sign, *a* **,** b, c ?',
    '<p>Run <b>docker build</b> <b>.</b> to build <i>it</i> .</p>': 'Run **docker build .** to build *it*.',
    '<p>a<b>$5</b>b<b>訳＝</b>韓</p>': 'a$**5**b**訳**＝韓',
    '<p>a<em>. B</em> c<b>—</b><b><i>d!</i></b></p>': 'a. *B* c—***d!***',
    '<p>据<b> <a href="/x">新华社</a></b>报道</p>': '据 [**新华社**](https://example.com/x)报道',
    '<p><b>据<a href="/x">新华社</a></b>报道<i><a href="/y">和</a> b</i></p>':
      '**据**[**新华社**](https://example.com/x)报道[*和*](https://example.com/y) *b*',
    '<p>a <b><a href="/x">b</a></b>, c</p>': 'a **[b](https://example.com/x)**, c',
    '<em><p>one</p><p>two</p></em>': '*one*\n\n*two*',
    '<b style="font-weight:normal"><p>pasted</p></b>': 'pasted',
  },
  links: {
    '<p><a href="/x" title="T &quot;x&quot;">a [b]</a></p>':
      '[a &#91;b&#93;](https://example.com/x "T &#34;x&#34;")',
    '<p><a href="/x$1" title="5 $ (a_b | c) = 5 %">a</a> b</p>':
      '[a](https://example.com/x$1 "5 $ (a_b | c) = 5 %") b',
    '<p>$ <a href="/x" title="$5 _a) == b">a</a></p>':
      '\\$ [a](https://example.com/x "$5 &#95;a&#41; &#61;&#61; b")',
    '<p>Wow!<a href="https://e.com/a_(b)?x={1}">link</a></p>': 'Wow\\![link](https://e.com/a_(b)?x=%7B1%7D)',
    '<p><a href="/x"></a>a<a href="/x"> </a>b</p>': 'a b',
    '<a href="/x"><h3>Card</h3></a>': '### [Card](https://example.com/x)',
    '<p>a</p><iframe src="https://v.example/1" title="Film"></iframe>': 'a\n\n[Film](https://v.example/1)',
  },
  pictures: {
    '<p><img src="/a b.jpg" alt="x ] y" title="t"></p>': '![x &#93; y](https://example.com/a%20b.jpg "t")',
    '<a href="/big"><img src="/a.jpg" alt="x"></a>':
      '[![x](https://example.com/a.jpg)](https://example.com/big)',
    '<figure><img src="/a.jpg" alt="x"><figcaption>A caption.</figcaption></figure>after':
      '![x](https://example.com/a.jpg)\n\n*A caption.*\n\nafter',
    '<p><img src="/a.jpg"><img src="/b.jpg">Text</p><p><img src="/c.jpg"><img src="/d.jpg"> <img src="/e.jpg"></p>':
      '![](https://example.com/a.jpg)\n\n![](https://example.com/b.jpg)\n\nText\n\n![](https://example.com/c.jpg)\n\n![](https://example.com/d.jpg)\n\n![](https://example.com/e.jpg)',
    '<p><a href="/x"><img src="/a.jpg"><img src="/b.jpg"></a> Text</p><p><img src="/c.jpg"> <img src="/d.jpg"></p>':
      '[![](https://example.com/a.jpg)![](https://example.com/b.jpg)](https://example.com/x)\n\nText\n\n![](https://example.com/c.jpg) ![](https://example.com/d.jpg)',
    '<ul><li><img src="/a.jpg"></li><li><a href="/x"><img src="/b.jpg"></a></li></ul><ul><li><img src="/c.jpg"> c</li></ul>':
      '![](https://example.com/a.jpg)\n\n[![](https://example.com/b.jpg)](https://example.com/x)\n\n- ![](https://example.com/c.jpg) c',
    '<figure><img src="/a.jpg"><figcaption><div><b>A port</b></div><p>A. Name</p><p>(AP)</p></figcaption></figure>b':
      '![](https://example.com/a.jpg)\n\n*A port · A. Name · (AP)*\n\nb',
    '<figure><img src="/a.jpg"><figcaption><p>A port.</p>A<br>Name</figcaption></figure>b':
      '![](https://example.com/a.jpg)\n\n*A port. A Name*\n\nb',
    '<p><img src="data:image/gif;base64,AA" data-original="/real.jpg"></p>':
      '![](https://example.com/real.jpg)',
    '<picture><source srcset="/s.jpg 480w, /l.jpg 1200w"><img alt="x"></picture>':
      '![x](https://example.com/l.jpg)',
  },
  code: {
    '<p><code>a`b</code> <code>`</code> <code>a</code><code>b</code></p>': '``a`b`` `` ` `` `ab`',
    '<pre>plain *x*\n\n  y</pre>': '```\nplain *x*\n\n  y\n```',
    '<pre><code class="language-js">````\nx</code></pre>': '`````js\n````\nx\n`````',
    '<div class="highlight-source-js"><pre><span>a</span>;</pre></div>': '```js\na;\n```',
    '<pre><code class="language-x`y">z</code></pre>': '```\nz\n```',
  },
  lists: {
    '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>': '- a\n  - b\n- c',
    '<ol start="9"><li>a</li><li>b<p>c</p></li></ol>': '9. a\n\n10. b\n\n    c',
    '<ul><li><input type="checkbox" checked> done</li><li><input type="checkbox"> open</li></ul>':
      '- [x] done\n- [ ] open',
    '<ul><li>a</li></ul><ul><li>b</li></ul>': '- a\n\n* b',
    '<ul>stray<li>a</li></ul>': '- stray\n- a',
    '<ol><li>x</li><li value="5">y</li></ol>': '1. x\n\n5) y',
    '<ol><li>Run:<pre><code>npm i</code></pre></li></ol>': '1. Run:\n   ```\n   npm i\n   ```',
    '<ul><li>Run:<pre>a\nb</pre></li></ul>': '- Run:\n\n  ```\n  a\n  b\n  ```',
    '<ul><li><p>a</p></li><li><p>b</p></li></ul>': '- a\n\n- b',
    '<ol><li></li><li>a</li><li></li><li>b</li><li></li></ol>': '2. a\n3.\n4. b',
    '<ul><li>a</li><li></li><li>b</li></ul>': '- a\n- b',
    '<ul><li>a<blockquote>b</blockquote></li><li>c</li></ul>': '- a\n  > b\n- c',
    '<ul><li><blockquote>a</blockquote>b</li></ul>': '- > a\n\n  b',
  },
  tables: {
    '<table><tr><th>a</th><th align="right">b</th></tr><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></table>':
      '| a | b |\n| --- | --: |\n| 1\\|2 | x<br>y |',
    '<table><tr><td>1</td><td>2</td></tr></table>': '| | |\n| --- | --- |\n| 1 | 2 |',
    '<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td></tr></table>':
      '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | |\n| | 3 | |',
    '<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td rowspan="3">1</td><td>2</td><td rowspan="2">3</td></tr><tr><td>4</td></tr><tr><td>5</td><td>6</td></tr></table>':
      '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| | 4 | |\n| | 5 | 6 |',
    '<table><tr><td><b>a</b></td><td><p><strong>b</strong>:</p></td></tr><tr><td><b>1</b></td><td>2</td></tr></table>':
      '| a | b: |\n| --- | --- |\n| **1** | 2 |',
    '<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td><b>1</b></td><td><b>2</b></td></tr></table>':
      '| | |\n| --- | --- |\n| **a** | **b** |\n| **1** | **2** |',
    '<table><tr><td><b>a</b></td><td><b>b</b> c</td></tr><tr><td>1</td><td>2</td></tr></table>':
      '| | |\n| --- | --- |\n| **a** | **b** c |\n| 1 | 2 |',
    '<table><thead><tr><th>a</th><th>b</th></tr><tr><th>a</th><th>b</th></tr></thead><tfoot><tr><th>a</th><th>b</th></tr></tfoot><tbody><tr><td>a</td><td>b</td></tr></tbody></table>':
      '| a | b |\n| --- | --- |\n| a | b |',
    '<table><tr><td><h2>Layout</h2></td><td>text</td></tr></table>': '## Layout\n\ntext',
    '<table><caption>Title</caption><tr><th>a</th><th>b</th></tr></table>':
      'Title\n\n| a | b |\n| --- | --- |',
  },
  'what other readers misread': {
    '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>': '- a\n\n  3. b',
    '<ul><li><ul><li>a</li></ul>b</li></ul>': '- - a\n\n  b',
    '<ul><li> <ul><li>a</li><li>b</li></ul></li><li>c</li><li><ul><li>d</li></ul> </li><li>e</li></ul>':
      '- a\n- b\n- c\n  - d\n- e',
    '<ul> <ul><li>a</li></ul><li>b</li><ul><li>c</li></ul></ul>': '- a\n- b\n  - c',
    '<ul><li><ul><li>a</li><li>b</li></ul></li><li><ul><li>c</li></ul></li><li></li><li><ul><li>d</li></ul></li><li>e</li></ul>':
      '- a\n- b\n- c\n- d\n- e',
    '<ul><li>a</li><li></li><li><ul><li>b</li></ul></li><li><ul><li><p>c</p><p>d</p></li></ul></li></ul>':
      '- a\n  - b\n\n  - c\n\n    d',
    '<ul><li><ol><li>a</li></ol></li></ul><ol><li><ul><li>b</li></ul></li></ol>': '- 1. a\n\n1. - b',
    '<p>see https://e.com/a_b*c and https://e.com/x</p>': 'see https&#58;//e.com/a_b\\*c and https://e.com/x',
    '<p><a href="/x">a <code>b`c</code></a></p>': '[a <code>b&#96;c</code>](https://example.com/x)',
    '<p>[a]: b [c](d) [e] <a href="/x">f</a></p>': '\\[a\\]: b \\[c\\](d) [e] [f](https://example.com/x)',
    '<p><em>(a)</em>~</p>': '<em>(a)</em>~',
  },
  'quotes and the rest': {
    '<blockquote><p>a</p><blockquote>b</blockquote></blockquote>': '> a\n>\n> > b',
    '<dl><dt>Term</dt><dd>Meaning</dd></dl>': '**Term**\n\nMeaning',
    '<details><summary>More</summary><p>text</p></details>': '**More**\n\ntext',
    '<p>H<sub>2</sub>O <kbd>Ctrl</kbd> <q>said</q> <ruby>漢<rp>(</rp><rt>かん</rt></ruby></p>':
      'H<sub>2</sub>O <kbd>Ctrl</kbd> “said” 漢(かん)',
    '<p>E <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></p>':
      'E $x^2$',
    '<p></p><div> </div>': '',
  },
};

describe.each(Object.entries(constructs))('%s', (_name, cases) => {
  it.each(Object.entries(cases))('%s', (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });
});

describe('toMarkdown', () => {
  it('puts the proxy verbatim before every picture and nothing else', () => {
    const tree = readSafely('<p><img src="http://h/a.jpg"><a href="http://h/b">b</a></p>');
    expect(toMarkdown(tree, { imageProxy: 'https://cors.example/?' })).toBe(
      '![](https://cors.example/?http://h/a.jpg)[b](http://h/b)',
    );
  });

  it('leaves the tree as it is and answers the same again', () => {
    const tree = readSafely('<div> a <b> b </b>\n<ul><li>c</ul></div>');
    const before = serialize(tree);
    const first = toMarkdown(tree, { imageProxy: '' });
    expect(serialize(tree)).toBe(before);
    expect(toMarkdown(tree, { imageProxy: '' })).toBe(first);
  });

  it.each([
    'The quick (brown) fox – 3.5 times a day, at 5 °C & more; "quoted", it\'s $5, 50% and 1 < 2. See [sic] snake_case, C# or key: value / 10:30!',
    '新华社北京2月21日电（记者 张三）今天，“奋斗”是主题——做到“一览众山小”；约10~20人，占50%。编辑 | 李四',
    'Read https://example.com/a_b?c=1&d=2#e or write to first_last@example.com.',
  ])('writes ordinary prose as it stands: %s', (text) => {
    expect(convert(`<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)).toBe(text);
  });

  it('writes a very long list: a step that is quadratic in it would take minutes', () => {
    const tree = readSafely(`<ul>${'<li>item <b>x</b></li>'.repeat(60_000)}</ul>`);
    expect(toMarkdown(tree, { imageProxy: '' }).match(/^- item \*\*x\*\*$/gm)).toHaveLength(60_000);
  });
});
