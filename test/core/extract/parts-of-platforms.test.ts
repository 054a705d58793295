import { describe, expect, it, test } from 'vitest';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { parseSafely } from '../../../src/core/parse-safely';
import { extract, prose, storyPage } from './read-page';

/** The Markdown of a part between an article's paragraphs, by the whole way of a page. */
function clip(part: string): string {
  const [before, after] = [prose('One') + prose('Two'), prose('Three') + prose('Four')];
  const html = `<html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1>${before}${part}${after}</article></body></html>`;
  const article = extract(html);
  const markdown = toMarkdown(parseSafely(article.html, article.url), { imageProxy: '', flavour: 'gfm' });
  const [start = ''] = markdown.split('\n\nThree');
  const [, middle = ''] = start.split(/^Two [^\n]*\n*/m);
  return middle.trim();
}

/** Parts as programs and platforms write them → what becomes of them. */
const parts: Record<string, [html: string, markdown: string][]> = {
  code: [
    [
      // Docusaurus: every line ends in a line break of its own.
      '<div class="language-js theme-code-block"><pre class="prism-code language-js"><code><span class="token-line"><span>a {</span><br></span><span class="token-line"><span>}</span><br></span></code></pre></div>',
      '```js\na {\n}\n```',
    ],
    [
      // WeChat: a code element for each line, with spaces that do not break.
      '<section><ul><li></li><li></li></ul><pre data-lang="python"><code><span leaf="">def a():</span></code><code><span leaf="">&nbsp; &nbsp; return 1</span></code></pre></section>',
      '```python\ndef a():\n    return 1\n```',
    ],
    [
      // Material for MkDocs: a title over the numbers.
      '<div class="language-yaml highlight"><table class="highlighttable"><tbody><tr><th colspan="2" class="filename"><span>tern.yml</span></th></tr><tr><td class="linenos"><div class="linenodiv"><pre><span>1</span>\n<span>2</span></pre></div></td><td class="code"><div><pre><code>a: 1\nb: 2\n</code></pre></div></td></tr></tbody></table></div>',
      'tern.yml\n\n```yaml\na: 1\nb: 2\n```',
    ],
    [
      // CSDN: the numbers as a list.
      '<pre class="prettyprint"><code class="prism language-bash">a\nb</code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre>',
      '```bash\na\nb\n```',
    ],
    [
      // Hugo: the number before each line.
      '<div class="highlight"><pre class="chroma"><code class="language-go" data-lang="go"><span class="line"><span class="ln">1</span><span class="cl">package main\n</span></span></code></pre></div>',
      '```go\npackage main\n```',
    ],
    ['<pre class="java" data-ke-language="java"><code>int a;</code></pre>', '```java\nint a;\n```'],
  ],
  formulas: [
    [
      '<p>It is about <span data-formula="N \\times p"><svg></svg></span> in all of the years.</p>',
      'It is about $N \\times p$ in all of the years.',
    ],
    [
      '<p>It is about <span class="arithmatex">\\(t_0\\)</span> in all of the years.</p>',
      'It is about $t_0$ in all of the years.',
    ],
    ['<div class="arithmatex">\\[ t = 1 \\]</div>', '$$\nt = 1\n$$'],
  ],
  'lists of tasks': [
    [
      '<ul class="task-list"><li><input type="checkbox" checked disabled> Copy the binary</li><li><label><input type="checkbox"><span></span></label> Open the port</li></ul>',
      '- [x] Copy the binary\n- [ ] Open the port',
    ],
  ],
  figures: [
    [
      '<a href="/images/1"><figure><picture><img src="/a.jpg" alt="A" width="800" height="600"></picture><figcaption>The shelves beside the track</figcaption></figure></a>',
      '[![A](https://news.test/a.jpg)](https://news.test/images/1)\n\n*The shelves beside the track*',
    ],
    [
      '<figure><img src="/a.jpg" alt="A" width="800" height="600"><div class="media--caption"><figcaption>Four screws, no glue.</figcaption></div></figure>',
      '![A](https://news.test/a.jpg)\n\n*Four screws, no glue.*',
    ],
    [
      '<span class="end_photo_org"><div><div><img src="/a.jpg" alt="A" width="800" height="600"></div><em class="img_desc">Sorting</em></div></span>',
      '![A](https://news.test/a.jpg)\n\n*Sorting*',
    ],
  ],
  'what is named like furniture': [
    [
      '<h2 id="Community">Community</h2><p>It was built by those who live there.</p>',
      '## Community\n\nIt was built by those who live there.',
    ],
    [
      '<table class="guessed_headers"><tr><th>Gauge</th><th>Drift</th></tr><tr><td>Vosso</td><td>3.1</td></tr><tr><td>Densu</td><td>4.0</td></tr></table>',
      '| Gauge | Drift |\n| --- | --- |\n| Vosso | 3.1 |\n| Densu | 4.0 |',
    ],
  ],
  folds: [
    [
      '<details><summary>Numbers for other sites</summary><div style="display: none; height: 0px"><div><p>A site of two thousand pages went from nine minutes to two.</p></div></div></details>',
      '**Numbers for other sites**\n\nA site of two thousand pages went from nine minutes to two.',
    ],
  ],
  'what is shown from elsewhere': [
    [
      '<div><iframe src="https://flo.uri.sh/visualisation/23/embed?auto=1" title="Levy by band"></iframe></div>',
      '[Levy by band](https://flo.uri.sh/visualisation/23/embed?auto=1)',
    ],
    [
      '<p><iframe src="https://open.spotify.com/embed/episode/1" title="Episode 1"></iframe></p>',
      '[Episode 1](https://open.spotify.com/embed/episode/1)',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=1" title="Map"></iframe>',
      '[Map](https://www.google.com/maps/embed?pb=1)',
    ],
    [
      '<iframe src="https://datawrapper.dwcdn.test/AbCdE/1/" title="Chart"></iframe>',
      '[Chart](https://datawrapper.dwcdn.test/AbCdE/1/)',
    ],
    ['<iframe src="https://news.test/newsletter/embed" title="Sign up"></iframe>', ''],
    [
      '<iframe src="https://tpc.googlesyndication.test/safeframe/1/html/container.html" title="3rd party ad content"></iframe>',
      '',
    ],
  ],
};

describe.each(Object.entries(parts))('%s', (_name, cases) => {
  it.each(cases)('%s', (html, markdown) => expect(clip(html)).toBe(markdown));
});

test('the day in a caption is the picture’s, not the article’s', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge is coming","datePublished":"2024-04-19T21:04:11Z"}</script>`;
  const figure = `<figure><img src="/a.jpg" width="800" height="600"><figcaption><p>The river near Utica, Friday, Apr. 12, 2024.</p></figcaption></figure>`;
  const article = extract(storyPage(head, `<h1>The bridge is coming</h1>${figure}`));
  expect(article.published).toMatchObject({ value: '2024-04-19T21:04:11+00:00' });
});
