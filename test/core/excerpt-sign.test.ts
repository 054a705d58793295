import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signExcerpt } from '../../src/core/excerpt-sign';
import { toMarkdown } from '../../src/core/markdown/to-markdown';
import { readSafely } from './markdown/read-back';

const asIs = (body: string): string => body;
const sign = '<!-- more -->';

function write(html: string, guard = asIs): string {
  return signExcerpt(toMarkdown(readSafely(html), { imageProxy: '', hasExcerptEnd: true }), sign, guard);
}

const image = '<img src="/a.jpg" alt="a">';

describe('signExcerpt', () => {
  it('puts the sign behind the first paragraph', () => {
    expect(write('<p>One.</p><p>Two.</p>')).toBe('One.\n\n<!-- more -->\n\nTwo.');
  });

  it.each([
    ['a picture', `<p>${image}</p>`],
    ['a linked picture', `<p><a href="/b">${image}</a></p>`],
    ['a picture with its caption', `<figure>${image}<figcaption>The boats.</figcaption></figure>`],
    ['a caption above its picture', `<figure><figcaption>The <b>boats</b></figcaption>${image}</figure>`],
    [
      'a caption of several parts',
      `<figure>${image}<figcaption><p>Boats</p><p>A. Name</p></figcaption></figure>`,
    ],
    [
      'a caption of paragraphs',
      `<figure>${image}<figcaption>${'<p>The boats came.</p>'.repeat(20)}</figcaption></figure>`,
    ],
    [
      'a credit beside a caption',
      `<figure>${image}<div>A. Name</div><figcaption>Boats</figcaption></figure>`,
    ],
    [
      'a line that a picture is described with',
      `<p>${image.replace('"a"', '"The boats"')}</p><p>The&nbsp;boats</p>`,
    ],
    ['a film', '<iframe src="https://v.example/1"></iframe>'],
    ['a pointer', '<p><a href="/b">The boats of last year</a></p>'],
    ['a heading', '<h2>Head</h2>'],
    ['a quote', '<blockquote><p>quote</p></blockquote>'],
    ['a list', '<ul><li>item</li></ul>'],
    ['a table', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>'],
    ['code', '<pre>a\n\nb</pre>'],
  ])('passes over %s', (_name, block) => {
    const [before = '', after] = write(`${block}<p>One <a href="/c">of</a>.</p><p>Two.</p>`).split(
      `\n\n${sign}\n\n`,
    );
    expect(before).toMatch(/\n\nOne \[of\]\(https:\/\/example.com\/c\)\.$/);
    expect(after).toBe('Two.');
  });

  it.each(['', '<p>One.</p>', '<blockquote>quote</blockquote><h2>Head</h2>', '<h2>Head</h2><p>One.</p>'])(
    'needs a paragraph with something below it: %j',
    (html) => {
      expect(write(html)).not.toContain(sign);
    },
  );

  it('has no place in an outline, whose blocks are moved below their headings', () => {
    const tree = readSafely('<p>One.</p><p>Two.</p>');
    const options = { imageProxy: '', hasExcerptEnd: true, flavour: 'logseq' } as const;
    expect(signExcerpt(toMarkdown(tree, options), sign, asIs)).toBe('- One.\n- Two.');
  });

  it('guards what stands behind the sign, and the whole where the excerpt needs it', () => {
    const guard = (body: string): string => (body.includes('??') ? `<${body}>` : body);
    expect(write('<p>One.</p><p>Two??</p>', guard)).toBe('One.\n\n<!-- more -->\n\n<Two??>');
    expect(write('<p>One??</p><p>Two.</p>', guard)).toBe('<One??\n\nTwo.>');
    expect(signExcerpt('One.\n\nTwo??\n', sign, guard)).toBe('<One.\n\nTwo??\n>');
  });

  it('changes nothing but the one sign', () => {
    const block = fc.constantFrom(
      '<p>One.</p>',
      'Two',
      '<ul><li>a</ul>',
      '<pre>x\n\n\u{fddb}\n\ny</pre>',
      '<h2>h</h2>',
      `<p>${image}</p>`,
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const html = blocks.join('');
        expect(write(html).replace(`${sign}\n\n`, '')).toBe(toMarkdown(readSafely(html), { imageProxy: '' }));
      }),
    );
  });
});
