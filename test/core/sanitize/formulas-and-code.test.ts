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

it('leaves out buttons that copy code, and keeps other buttons', () => {
  expect(
    convert('<button class="copy">Copy</button><pre><code>x</code></pre><p>y <button>Vote</button></p>'),
  ).toBe('```\nx\n```\n\ny Vote');
});
