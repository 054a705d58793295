import fc from 'fast-check';

/** Pieces that mean something to Markdown, HTML or an engine, beside ordinary words. */
const pieces = [
  'word',
  'Word',
  'a',
  'b1',
  '7',
  '2022',
  '中文',
  '「引」',
  '“说”',
  '，',
  '。',
  '：',
  '！',
  ' ',
  ' ',
  ' ',
  '\n',
  '\u00a0',
  '\u3000',
  '🎉',
  'é',
  '{{',
  '}}',
  '{%',
  '%}',
  '{#',
  '#}',
  '{:',
  '{',
  '}',
  '<',
  '>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<b>',
  '<%',
  '%>',
  '&',
  '&amp;',
  '&lt;',
  '&#65;',
  '`',
  '``',
  '```',
  '|',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '#',
  '##',
  '# ',
  '- ',
  '-',
  '---',
  '+ ',
  '+++',
  ';;;',
  '=',
  '==',
  '===',
  '!',
  '![',
  '[',
  ']',
  '[[',
  ']]',
  '](',
  '](x)',
  ']: ',
  '[^1]',
  '[ ]',
  '[x] ',
  '(',
  ')',
  '\\',
  '\\\\',
  '$',
  '$$',
  '^',
  '^[',
  '%%',
  ':',
  '::',
  ':::',
  '1. ',
  '1)',
  '12.',
  '> ',
  'import x',
  'export ',
  'https://e.com/a_b*c',
  'http://e.com/x',
  'www.e.com/_y_',
  'me_@e.com',
  'javascript:alert(1)',
  '<javascript:alert(1)>',
  'onerror=x',
  '"',
  "'",
  '@',
  '.',
  ',',
];

/** Text with everything in it that could be taken for syntax. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const text = nastyText.map(escapeHtml);
const address = fc.constantFrom(
  'https://e.com/a',
  '/b?x=1&amp;copy=2',
  'https://e.com/a_(b)',
  'https://e.com/a)b',
  'https://e.com/{{x}}',
  'https://e.com/a b|c',
  'mailto:a@e.com',
  'javascript:alert(1)',
  'JaVa\tscript:alert(1)',
  'data:text/html,x',
  'obsidian://new',
  '#here',
);

const inlineNames =
  'em strong b i del s span sub sup kbd mark small u ins abbr bdi time var samp cite font'.split(' ');

/** Inline content, as HTML. */
export const inline: fc.Arbitrary<string> = fc.letrec<{ run: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom(...inlineNames), tie('run'))
      .map(([name, content]) => `<${name}>${content}</${name}>`),
    fc
      .tuple(address, tie('run'), text)
      .map(([href, content, title]) => `<a href="${href}" title="${title}">${content}</a>`),
    text.map((content) => `<code>${content}</code>`),
    fc.constantFrom(
      '<br>',
      '<script>alert(1)</script>',
      '<style>p{}</style>',
      '<img src="javascript:alert(1)" onerror="x()">',
      '<img src="/a.png" alt="x">',
      '<a href="/b"><img src="/a.png"></a>',
    ),
  ),
  run: fc.array(tie('piece'), { maxLength: 4 }).map((parts) => parts.join('')),
})).run;

/** Block content, as HTML. */
export const blocks: fc.Arbitrary<string> = fc.letrec<{ block: string; flow: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline.map((content) => `<p onclick="x()">${content}</p>`),
    inline.map((content) => `<h2>${content}</h2>`),
    inline,
    text.map((content) => `<pre><code class="language-js">${content}</code></pre>`),
    fc.constant('<hr>'),
    fc.array(text, { maxLength: 4 }).map((lines) => `<pre>${lines.join('\n')}</pre>`),
    inline.map((content) => `<h4>${content}</h4>`),
    fc
      .tuple(inline, tie('flow'))
      .map(([term, meaning]) => `<dl><dt>${term}</dt><dd>${meaning}</dd><dd>${term}</dd></dl>`),
    fc
      .tuple(inline, tie('flow'))
      .map(([summary, content]) => `<details><summary>${summary}</summary>${content}</details>`),
    inline.map((caption) => `<figure><img src="/a.png" alt="x"><figcaption>${caption}</figcaption></figure>`),
    fc
      .array(fc.tuple(inline, fc.oneof(inline, tie('flow'))), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table><thead><tr><th>word</th><th>Word</th></tr></thead>${rows.map(([first, second]) => `<tr><th>${first}</th><td>${second}</td></tr>`).join('')}</table>`,
      ),
    fc
      .array(fc.tuple(fc.constantFrom('', ' checked'), inline), { minLength: 1, maxLength: 3 })
      .map(
        (items) =>
          `<ul>${items.map(([state, item]) => `<li><input type="checkbox"${state}> ${item}</li>`).join('')}</ul>`,
      ),
    fc
      .array(tie('flow'), { minLength: 1, maxLength: 3 })
      .map((items) => `<ol>${items.map((item) => `<li><p>word</p>${item}</li>`).join('')}</ol>`),
    tie('flow').map((content) => `<blockquote>${content}</blockquote>`),
    tie('flow').map((content) => `<div style="color:red">${content}</div>`),
    tie('flow').map((content) => `<em>${content}</em>`),
    fc
      .array(fc.oneof(inline, tie('flow')), { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc
      .array(fc.oneof(inline, tie('flow')), { minLength: 1, maxLength: 3 })
      .map((items) => `<ol start="3">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`),
    fc
      .array(fc.array(inline, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
      ),
  ),
  flow: fc.array(tie('block'), { maxLength: 3 }).map((parts) => parts.join('')),
})).flow;
