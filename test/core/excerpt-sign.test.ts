import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signExcerpt } from '../../src/core/excerpt-sign';

const asIs = (body: string): string => body;
const sign = '<!-- more -->';

describe('signExcerpt', () => {
  it('puts the sign behind the first paragraph', () => {
    expect(signExcerpt('One.\n\nTwo.\n', sign, asIs)).toBe('One.\n\n<!-- more -->\n\nTwo.\n');
  });

  it.each([
    '![](a.jpg)',
    '# Head',
    '> quote',
    '- item\n- item',
    '3. item',
    '| a |\n| --- |\n| b |',
    '```js\na\n\nb\n```',
    '~~~\nx\n\ny\n~~~',
    '<table>',
    '* * *',
    '$$\nx\n\ny\n$$',
  ])('passes over %j', (block) => {
    expect(signExcerpt(`${block}\n\nOne.\n\nTwo.\n`, sign, asIs)).toBe(
      `${block}\n\nOne.\n\n<!-- more -->\n\nTwo.\n`,
    );
  });

  it.each(['', 'One.\n', '> quote\n\n# Head\n', '# Head\n\nOne.\n', '```\nopen\n\nOne.\n\nTwo.\n'])(
    'needs a paragraph with something below it: %j',
    (body) => {
      expect(signExcerpt(body, sign, asIs)).toBe(body);
    },
  );

  it('guards what stands behind the sign, and the whole where the excerpt needs it', () => {
    const guard = (body: string): string => (body.includes('!!') ? `<${body}>` : body);
    expect(signExcerpt('One.\n\nTwo!!\n', sign, guard)).toBe('One.\n\n<!-- more -->\n\n<Two!!\n>');
    expect(signExcerpt('One!!\n\nTwo.\n', sign, guard)).toBe('<One!!\n\nTwo.\n>');
    expect(signExcerpt('One.\n\nTwo!!\n', '', guard)).toBe('<One.\n\nTwo!!\n>');
  });

  it('changes nothing but the one sign', () => {
    const line = fc.constantFrom(
      'One.',
      'Two',
      '- a',
      '```',
      '~~~',
      '$$',
      '> q',
      '',
      '# h',
      '| a |',
      '![](x)',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const body = lines.join('\n');
        const signed = signExcerpt(body, sign, asIs);
        const bare = (text: string): string => text.replace(sign, '').replace(/\n+/g, '\n').trim();
        expect(bare(signed)).toBe(bare(body));
      }),
    );
  });
});
