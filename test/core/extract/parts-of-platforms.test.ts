import { describe, expect, it, test } from 'vitest';
import { toMarkdown } from '../../../src/core/markdown/to-markdown';
import { parseSafely } from '../../../src/core/parse-safely';
import { mapPage } from '../../../src/core/extract/page-map';
import { extract, pageAt, prose, storyPage } from './read-page';

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
  'code with breaks': [
    [
      '<pre><span>import re<br/><br/>def sounds():<br/>    pass</span></pre>',
      '```\nimport re\n\ndef sounds():\n    pass\n```',
    ],
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
  'brackets that an attribute names': [
    [
      '<p>It lies in <math><mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced></math> in all of the years.</p>',
      'It lies in $[a,b]$ in all of the years.',
    ],
  ],
  'pictures in boxes': [
    [
      '<div class="captioned-image-container"><figure><a href="/f.png"><img src="/w.png" width="1400" height="800" alt="pier"></a><figcaption>The piers. <a href="https://example.org/w">Whitby Museum</a>.</figcaption></figure></div>',
      '[![pier](https://news.test/w.png)](https://news.test/f.png)\n\n*The piers. [Whitby Museum](https://example.org/w).*',
    ],
    [
      '<figure><div role="button"><span>Press enter or click to view image in full size</span><picture><img src="/w.png" width="1400" height="800" alt="pier"></picture></div><figcaption>The piers</figcaption></figure>',
      '![pier](https://news.test/w.png)\n\n*The piers*',
    ],
    [
      '<div><img src="" alt="audio-thumbnail"><p>The dawn chorus was recorded in March by the river.</p></div>',
      'The dawn chorus was recorded in March by the river.',
    ],
  ],
  'what only looks like one of these': [
    [
      '<div data-math="katex"><p>A text whose formulas a script draws is no formula, however it is set.</p></div>',
      'A text whose formulas a script draws is no formula, however it is set.',
    ],
    [
      '<iframe src="https://w.sound.test/player/?url=https%3A//api.sound.test/tracks/1" title="Track"></iframe>',
      '[Track](https://w.sound.test/player/?url=https%3A//api.sound.test/tracks/1)',
    ],
    [
      '<table><tr><td><math display="block"><mi>E</mi></math></td><td>(1.2)</td></tr></table>',
      '| | |\n| --- | --- |\n| $E$ | (1.2) |',
    ],
    ['<pre><span class="ln">const a = 1;</span></pre>', '```\nconst a = 1;\n```'],
    ['<pre><ol>code text</ol></pre>', '```\ncode text\n```'],
    [
      '<ul><li><span id="fn1">*</span> The first of all of them</li><li><span>-</span>5 degrees in the shade</li></ul>',
      '- \\* The first of all of them\n- -5 degrees in the shade',
    ],
    [
      '<p>The portrait of the one who built it is on the wall.</p><div class="profile-image"><img src="/b.jpg" alt="B" width="800" height="600"></div><p>He looks at the river as it goes by.</p>',
      'The portrait of the one who built it is on the wall.\n\n![B](https://news.test/b.jpg)\n\nHe looks at the river as it goes by.',
    ],
  ],
  'faces of those who write': [
    [
      '<div class="gh-article-author-image"><a href="/author/j/"><img class="author-profile-image" src="/j.jpg" alt="Jonas"></a></div>',
      '',
    ],
    ['<p><img class="avatar" src="https://a.test/avatar/0123456789abcdef?s=42" alt=""></p>', ''],
    ['<div class="writer-profile"><img src="/p.jpg" alt="프로필"></div>', ''],
    ['<p><img src="/p.jpg" alt="Profile"></p>', '![Profile](https://news.test/p.jpg)'],
    [
      '<figure><img class="avatar" src="/a.jpg" alt="A" width="800" height="600"><figcaption>The avatar of the river</figcaption></figure>',
      '![A](https://news.test/a.jpg)\n\n*The avatar of the river*',
    ],
  ],
  'formulas with numbers': [
    [
      // LaTeXML.
      '<table class="ltx_equation"><tbody><tr><td></td><td><math alttext="y=h" display="block"><semantics><mi>y</mi><annotation encoding="application/x-tex">y=h</annotation></semantics></math></td><td></td><td><span>(1)</span></td></tr></tbody></table>',
      '$$\ny=h \\tag{1}\n$$',
    ],
  ],
  'marks of items': [
    [
      '<ul><li style="list-style-type:none"><span class="ltx_tag">•</span><div><p>a bound on the drift from rain alone</p></div></li><li><span>•</span> a data set of forty gauges</li></ul>',
      '- a bound on the drift from rain alone\n\n- a data set of forty gauges',
    ],
  ],
  'line breaks that a style sheet shows': [
    [
      '<p style="white-space: pre-wrap">The platform is open.\n\nIt was a conductor who opened it,\nand he still sweeps it.</p>',
      'The platform is open.\n\nIt was a conductor who opened it,  \nand he still sweeps it.',
    ],
    [
      '<p>The platform is open.\n\nIt was a conductor who opened it.</p>',
      'The platform is open. It was a conductor who opened it.',
    ],
  ],
  callouts: [
    [
      // Ghost: the sign in a box of its own.
      '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Never move it from one <b>pond</b> to another.</div></div>',
      '> 💡 Never move it from one **pond** to another.',
    ],
    [
      '<div class="callout"><div>⚠️</div><div><ul><li>Wear gloves, and wash them after it.</li></ul></div></div>',
      '> ⚠️\n>\n> - Wear gloves, and wash them after it.',
    ],
    [
      '<div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_Gvgb"><span><svg></svg></span>tip</div><div><p>Run it to see your own numbers, and send them to us.</p></div></div>',
      '> **tip**\n>\n> Run it to see your own numbers, and send them to us.',
    ],
    [
      // Two pictures that stand beside each other.
      '<div class="callout callout--group"><figure class="callout--group-item"><img src="/one.jpg" alt="1" width="600" height="400"><figcaption>The river at noon</figcaption></figure><figure class="callout--group-item"><img src="/two.jpg" alt="2" width="600" height="400"></figure></div>',
      '![1](https://news.test/one.jpg)\n\n*The river at noon*\n\n![2](https://news.test/two.jpg)',
    ],
  ],
  notes: [
    [
      // Substack.
      '<p>They knew that the bar was coming back.<a class="footnote-anchor" id="footnote-anchor-1" href="https://news.test/2024/story.html#footnote-1">1</a></p><div class="footnote"><a id="footnote-1" href="https://news.test/2024/story.html#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Entered as harbour, sundry.</p></div></div>',
      'They knew that the bar was coming back.[^1]',
    ],
  ],
  headings: [
    [
      '<h1 class="header-anchor-post">What they knew</h1><p>It had been in the accounts of the harbour since 1911.</p>',
      '## What they knew\n\nIt had been in the accounts of the harbour since 1911.',
    ],
  ],
  galleries: [
    [
      '<div class="gallery"><dl class="gallery-item"><dt><a href="/one.jpg"><img src="/one.jpg" alt="1" width="300" height="200"></a></dt><dd class="wp-caption-text">Quartered and covered</dd></dl><dl class="gallery-item"><dt><a href="/two.jpg"><img src="/two.jpg" alt="2" width="300" height="200"></a></dt></dl></div>',
      '![1](https://news.test/one.jpg)\n\n*Quartered and covered*\n\n![2](https://news.test/two.jpg)',
    ],
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
  'cards that point to pages and files': [
    [
      // Ghost
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://marsh.example/newts"><div class="kg-bookmark-content"><div class="kg-bookmark-title">How to look for newts</div><div class="kg-bookmark-description">Torch, bottle, net and egg search.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/i.svg" alt=""><span class="kg-bookmark-author">Marsh Trust</span></div></div><div class="kg-bookmark-thumbnail"><img src="/t.jpg" alt=""></div></a><figcaption><p>Read this first</p></figcaption></figure>',
      '[How to look for newts](https://marsh.example/newts)  \nTorch, bottle, net and egg search.\n\nRead this first',
    ],
    [
      '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/survey.pdf"><div class="kg-file-card-contents"><div class="kg-file-card-title">Pond survey</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">survey.pdf</div><div class="kg-file-card-filesize">2 MB</div></div></div></a></div>',
      '[Pond survey](https://news.test/survey.pdf)',
    ],
    [
      // Substack
      '<div class="embedded-post-wrap"><a href="https://e.example/p/23" class="embedded-post"><div class="embedded-post-header"><img src="/l.png"><span class="embedded-post-publication-name">Estuary</span></div><div class="embedded-post-title-wrapper"><div class="embedded-post-title">Field Notes #23</div></div><div class="embedded-post-body">The mud keeps its own calendar.</div><div class="embedded-post-cta-wrapper"><span class="embedded-post-cta">Read more</span></div><div class="embedded-post-meta">2 years ago · 4 likes</div></a></div>',
      '[Field Notes #23](https://e.example/p/23)  \nThe mud keeps its own calendar.',
    ],
    [
      // Zhihu, whose description is the address
      '<div class="RichText-LinkCardContainer"><a href="https://z.example/p/5" class="LinkCard new"><span class="LinkCard-contents"><span class="LinkCard-title two-line">傅里叶变换的五分钟直觉</span><span class="LinkCard-desc">z.example/p/5</span></span><span class="LinkCard-image"><img src="/c.jpg"></span></a></div>',
      '[傅里叶变换的五分钟直觉](https://z.example/p/5)',
    ],
    [
      // note.com, Naver: two links of one address
      '<figure data-src="https://n.example/guide"><div class="external-article-widget"><a href="https://n.example/guide"><strong class="external-article-widget-title">ぬか床ガイド</strong><em class="external-article-widget-description">捨て漬けから季節の手入れまで。</em><em class="external-article-widget-url">n.example</em></a><a href="https://n.example/guide" class="external-article-widget-image"></a></div></figure>',
      '[ぬか床ガイド](https://n.example/guide)  \n捨て漬けから季節の手入れまで。',
    ],
    [
      // A page's own pointer is no writer's card.
      '<div class="related"><a class="teaser" href="/other"><div class="teaser-title">Another bridge</div><div class="teaser-description">It was closed.</div></a></div>',
      '',
    ],
  ],
  'films and sounds': [
    ['<div><audio controls src="/a.mp3"></audio></div>', '[a.mp3](https://news.test/a.mp3)'],
    [
      // WordPress
      '<div style="width:640px" class="wp-video"><video controls><source type="video/mp4" src="/v.mp4?_=1"></video></div>',
      '[v.mp4](https://news.test/v.mp4?_=1)',
    ],
    [
      // Ghost
      '<figure class="kg-card kg-video-card"><div class="kg-video-container"><video src="/pond.mp4"></video><div class="kg-video-overlay"><button aria-label="Play video"></button></div><div class="kg-video-player"><span class="kg-video-current-time">0:00</span><div class="kg-video-time">/<span class="kg-video-duration">0:42</span></div><input type="range" max="100" value="0"><button>1×</button></div></div><figcaption>The first week of March.</figcaption></figure>',
      '[pond.mp4](https://news.test/pond.mp4)\n\n*The first week of March.*',
    ],
  ],
  'lists of short items': [
    [
      '<ol><li>Dig.</li><li>Wait.<ul><li>Longer than that.</li></ul></li><li>Count.</li></ol>',
      '1. Dig.\n2. Wait.\n   - Longer than that.\n3. Count.',
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
      '<iframe src="https://e.infogram.test/0a1b2c?parent_url=x&src=embed" title="Levy"></iframe>',
      '[Levy](https://e.infogram.test/0a1b2c?parent_url=x&src=embed)',
    ],
    [
      '<iframe src="https://cdn.embedly.test/widgets/media.html?src=https%3A%2F%2Fa.test%2Fembed%2F1&url=https%3A%2F%2Fa.test%2Fwatch%3Fv%3D1" title="A reading"></iframe>',
      '[A reading](https://a.test/watch?v=1)',
    ],
    [
      '<div><iframe src="https://flo.uri.sh/visualisation/23/embed?auto=1" title="Levy by band"></iframe></div>',
      '[Levy by band](https://flo.uri.sh/visualisation/23/embed?auto=1)',
    ],
    [
      '<p><iframe src="https://open.spotify.com/embed/episode/1" title="Episode 1"></iframe></p>',
      '[Episode 1](https://open.spotify.com/episode/1)',
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

test('a sound with the browser’s own controls above a text stays', () => {
  const sound = '<figure class="wp-block-audio"><audio controls src="/talk.mp3"></audio></figure>';
  const html = `<html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1>${sound}${prose('One').repeat(4)}</article></body></html>`;
  expect(extract(html).html).toContain('talk.mp3');
  expect(extract(html.replace(' controls', '')).html).not.toContain('talk.mp3');
});

describe.each(Object.entries(parts))('%s', (_name, cases) => {
  it.each(cases)('%s', (html, markdown) => expect(clip(html)).toBe(markdown));
});

test('the day in a caption is the picture’s, not the article’s', () => {
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bridge is coming","datePublished":"2024-04-19T21:04:11Z"}</script>`;
  const figure = `<figure><img src="/a.jpg" width="800" height="600"><figcaption><p>The river near Utica, Friday, Apr. 12, 2024.</p></figcaption></figure>`;
  const article = extract(storyPage(head, `<h1>The bridge is coming</h1>${figure}`));
  expect(article.published).toMatchObject({ value: '2024-04-19T21:04:11+00:00' });
});

test('a link to where the page is written names no author', () => {
  const line = `<div class="post-meta"><span>May 1, 2024</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Nadia Kern&nbsp;|&nbsp;<a href="https://git.test/edit/main/a.md" rel="noopener noreferrer edit">Suggest Changes</a></div>`;
  const head = `<script type="application/ld+json">{"@type":"BlogPosting","author":{"@type":"Person","name":"Nadia Kern"}}</script>`;
  expect(extract(storyPage(head, `<h1>The bridge is coming</h1>${line}`)).authors).toEqual(['Nadia Kern']);
});

test.each([
  'Correction: An earlier version said that the bridge was built in 1757.',
  'This article was amended on 12 October 2025. The canal opened in 1775.',
  'Correction, Nov. 15, 2025: The engineer was born in Leeds.',
  'Correction added May 3, 2025: The lock has two gates.',
  'This story has been updated to include what the canal company said.',
  'Korrekturhinweis: In einer früheren Fassung stand, der Zug habe dreizehn Halte.',
])('what a paper has put right stays: %s', (note) => {
  const tail = `<div class="x"><p><a href="/a">Share</a></p><ul><li><p><em>${note}</em></p></li></ul></div>`;
  expect(extract(storyPage('', undefined, tail)).html).toContain(note);
});

test('a byline is known by the name that tests know it by, where classes say nothing', () => {
  const byline = `<div data-testid="byline-new-contributors"><div class="sc-801dd632-5"><div><span class="sc-7">Brenna Dunmore and Natalie Sherwin</span><div class="sc-8"><span>BBC Scotland, Kinlough</span></div></div></div></div>`;
  const found = extract(storyPage('', `<h1>The bridge is coming</h1>${byline}`));
  expect(found.authors).toEqual(['Brenna Dunmore', 'Natalie Sherwin']);
});

test('code beside its numbers leaves the table that names its file (Material for MkDocs)', () => {
  const table =
    '<div class="language-yaml highlight"><table class="highlighttable"><tbody><tr><th colspan="2" class="filename"><span>tern.yml</span></th></tr><tr><td class="linenos"><div class="linenodiv"><pre><span>1</span>\n<span>2</span></pre></div></td><td class="code"><div><pre><code>a: 1\nb: 2\n</code></pre></div></td></tr></tbody></table></div>';
  expect(clip(table)).toContain('```yaml\na: 1\nb: 2\n```');
});

test.each([
  'Corrections officer charged with assault',
  'Correction in tech stocks deepens',
  'Correction on Wall Street',
  'Correction on Wall Street: tech falls',
  'Oprava silnice D1 začne v květnu',
])('a headline of another article is no correction: %s', (headline) => {
  const teasers = `<div class="teasers"><ul><li><a href="/a">${headline}</a></li><li><a href="/b">The lamps of the harbour</a></li></ul></div>`;
  expect(extract(storyPage('', undefined, teasers)).html).not.toContain(headline);
});

test('authors whose test names are numbered belong together', () => {
  const names = ['Ada Lind', 'Ben Berg']
    .map((name, index) => `<span class="author" data-testid="author-${index}">${name}</span>`)
    .join(' ');
  const found = extract(storyPage('', `<h1>The bridge is coming</h1><div>${names}</div>`));
  expect(found.authors).toEqual(['Ada Lind', 'Ben Berg']);
});

test('lines that a style sheet parts can be pointed at', () => {
  const page = pageAt(
    `<html lang="en"><body><article><h1>The bridge</h1>${prose('One')}${prose('Two')}<p style="white-space: pre-wrap">The platform is open.\n\nIt was a conductor.</p></article></body></html>`,
  );
  const map = mapPage(page, { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'article' });
  const text = page.querySelector('article > p:last-child')?.firstChild;
  expect(map.blocks.filter(({ nodes }) => nodes[0] === text)).toHaveLength(2);
});

test('a box that is named after how it scrolls, or cuts off what overflows it, is no hidden one', () => {
  for (const name of ['px-5 overflow-hidden', 'md:overflow-y-scroll'])
    expect(clip(`<div class="${name}">${prose('Inner')}<img src="/a.jpg" alt="Seen"></div>`)).toContain(
      'Seen',
    );
});

test('what a wiki says on every page is none of the article', () => {
  const chrome =
    '<div id="siteSub">From Wiki, the free book</div><div id="contentSub">(Redirected from Pier)</div><a class="mw-jump-link" href="#menu">Jump to menu</a>';
  const bar = '<div class="plainlinks hlist navbar mini"><ul><li>v</li><li>t</li><li>e</li></ul></div>';
  const table = `<table><caption>${bar}Piers of the bay</caption><tr><th>Pier</th><th>Year</th></tr><tr><td>North</td><td>1954</td></tr></table>`;
  const heading = '<h2>History <span class="mw-editsection">[<a href="/edit">edit source</a>]</span></h2>';
  const html = `<html lang="en"><head><title>The bridge</title></head><body><div id="content"><h1>The bridge</h1>${chrome}<div id="mw-content-text">${prose('One')}${heading}${prose('Two')}${table}${prose('Three')}<div class="printfooter">Retrieved from "<a href="/old">https://wiki.test/old</a>"</div></div></div></body></html>`;
  const text = extract(html).html.replace(/<[^>]*>/g, ' ');
  for (const said of ['the free book', 'Redirected', 'Jump to', 'edit source', 'Retrieved'])
    expect(text).not.toContain(said);
  expect(text).toContain('Piers of the bay');
  expect(text).not.toMatch(/v\s+t\s+e\s/);
});

test('names that a wiki gives to what it says on every page are those of an article elsewhere', () => {
  const article = `<div id="contentSub">${prose('One')}${prose('Two')}${prose('Three')}</div>`;
  const html = `<html lang="en"><head><title>The bridge</title></head><body><div id="content"><h1>The bridge</h1>${article}</div></body></html>`;
  expect(extract(html).html).toContain('Two');
});
