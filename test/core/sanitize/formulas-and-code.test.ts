import { describe, expect, it } from 'vitest';
import { convert } from '../markdown/read-back';

describe('formulas', () => {
  it.each([
    ['<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>', '$E=mc^{2}$'],
    [
      '<math display="block"><mfrac><mn>1</mn><msqrt><mi>x</mi></msqrt></mfrac></math>',
      '$$\n\\frac{1}{\\sqrt{x}}\n$$',
    ],
    [
      '<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>a</mi></math>',
      '$\\sum_{i=1}^{n}a$',
    ],
    ['<math><mi>sin</mi><mi>θ</mi><mo>≤</mo><mtext>a b</mtext></math>', '$\\sin\\theta\\leq\\text{a b}$'],
    [
      '<math><mrow><mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></mrow></math>',
      '$\\left(\\genfrac{}{}{0pt}{}{n}{k}\\right)$',
    ],
    [
      '<math><mrow><mo>{</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable></mrow></math>',
      '$\\left\\{\\begin{matrix}1 \\\\ 0\\end{matrix}\\right.$',
    ],
    ['<math><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow></math>', '$(a)$'],
    [
      '<math><mrow><mo>(</mo><mi>a</mi><mo>)</mo><mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo></mrow></math>',
      '$(a)(\\frac{1}{2})$',
    ],
    [
      '<math><mi mathvariant="bold">V</mi><mo>∈</mo><mi mathvariant="double-struck">R</mi></math>',
      '$\\mathbf{V}\\in\\mathbb{R}$',
    ],
    ['<span class="math inline">\\(a_1\\)</span>', '$a_1$'],
    ['<img class="mwe-math-fallback-image-inline" src="/x.svg" alt="{\\displaystyle a+b}">', '$a+b$'],
    ['<img src="https://e.com/latex.php?latex=x" alt="\\int x">', '$\\int x$'],
    ['<img src="https://e.com/svg.image?E%3Dmc%5E%7B2%7D">', '$E=mc^{2}$'],
    [
      '<img src="https://e.com/png.latex?%5Cdpi%7B150%7D%20%5Cinline%20%5Csqrt%7Bx%7D" alt="equation">',
      '$\\sqrt{x}$',
    ],
    ['<img src="https://e.com/chart?cht=tx&chl=%5Calpha%2B1" alt="">', '$\\alpha+1$'],
    ['<img src="https://e.com/chart?cht=%74%78&chl=%5Calpha%2B1" alt="">', '$\\alpha+1$'],
    ['<img src="https://e.com/render/math?math=e%5E%7Bi%5Cpi%7D" alt="">', '$e^{i\\pi}$'],
    ['<img src="https://e.com/svg/%5Csqrt%7Bx%7D" alt="\\sqrt{x}">', '$\\sqrt{x}$'],
    ['<img src="https://e.com/gif.latex?a&space;+&space;b">', '$a + b$'],
    ['<img src="https://texas.test/photo.jpg?eq=90" alt="">', '![](https://texas.test/photo.jpg?eq=90)'],
    ['<img src="https://e.com/svg/bridge" alt="A bridge">', '![A bridge](https://e.com/svg/bridge)'],
    ['<img src="https://e.com/a.png?w=600" alt="equation">', '![equation](https://e.com/a.png?w=600)'],
    [
      '<span class="MathJax_CHTML"><span class="mjx-chtml">x</span></span><script type="math/tex">x+1</script>',
      '$x+1$',
    ],
    [
      '<mjx-container><mjx-math><mjx-mi>x</mjx-mi></mjx-math><mjx-assistive-mml><math><mi>x</mi></math></mjx-assistive-mml></mjx-container>',
      '$x$',
    ],
  ])('%s', (html, expected) => {
    expect(convert(`<p>${html}</p>`)).toBe(expected);
  });
});

describe('code of highlighters that number lines with a table', () => {
  it.each([
    [
      '<table class="highlight"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">x = 1</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">y</td></tr></table>',
      '```\nx = 1\ny\n```',
    ],
    [
      '<div class="chroma"><table class="lntable"><tr><td class="lntd"><pre><code><span class="lnt">1\n</span></code></pre></td><td class="lntd"><pre><code class="language-go">a\n\nb</code></pre></td></tr></table></div>',
      '```go\na\n\nb\n```',
    ],
    [
      '<div class="syntaxhighlighter php"><table><tr><td class="gutter"><div>1</div></td><td class="code"><div class="line"><code class="plain">a</code> <code>b;</code></div></td></tr></table></div>',
      '```php\na b;\n```',
    ],
  ])('%s', (html, expected) => {
    expect(convert(html)).toBe(expected);
  });

  it('and no table of numbered rows', () => {
    expect(
      convert('<table><tr><td>1</td><td>Gold</td></tr><tr><td>2</td><td>Silver</td></tr></table>'),
    ).toContain('| 1 | Gold |');
  });
});

describe('code is what its own element holds', () => {
  it.each([
    [
      '<pre class="language-bash"><span class="absolute">bash</span><code>ls -l</code></pre>',
      '```bash\nls -l\n```',
    ],
    [
      '<pre><div><span>python</span><button>Copy code</button></div><code class="language-python">print(1)</code></pre>',
      '```python\nprint(1)\n```',
    ],
    ['<pre>\n    <code class="language-sh">echo hi</code>\n  </pre>', '```sh\necho hi\n```'],
    ['<pre><span>$ </span><code>ls</code></pre>', '```\n$ ls\n```'],
    ['<pre>a\n<code>b</code></pre>', '```\na\nb\n```'],
  ])('%s', (html, expected) => {
    expect(convert(html)).toBe(expected);
  });
});

it('a formula with a number, or in a section of its own, is displayed', () => {
  expect(
    convert('<section data-formula="a \\tag{1}"><span data-formula="a \\tag{1}"></span></section>'),
  ).toBe('$$\na \\tag{1}\n$$');
  expect(convert('<p>So <span data-formula="x_1"></span></p>')).toBe('So $x_1$');
});

it('leaves out buttons that copy code, and keeps other buttons', () => {
  expect(
    convert('<button class="copy">Copy</button><pre><code>x</code></pre><p>y <button>Vote</button></p>'),
  ).toBe('```\nx\n```\n\ny Vote');
});
