import { describe, expect, it } from 'vitest';
import { docusaurus } from '../../src/core/guard/docusaurus';
import { hugo } from '../../src/core/guard/hugo';
import { pandoc } from '../../src/core/guard/pandoc';
import { vitepress } from '../../src/core/guard/vitepress';
import { zola } from '../../src/core/guard/zola';

describe('hugo', () => {
  it('leaves a body without shortcodes alone', () => {
    const body = 'Text with `{{ x }}` and `{%`.\n';
    expect(hugo.body?.(body)).toBe(body);
  });

  it.each(['`{{< ref >}}`', '```\n{{% md %}}\n```', '`<!--more-->`'])('makes one literal of %s', (code) => {
    expect(hugo.body?.(`${code}\n`)).toBe(`[//]: # "{{</*"\n\n${code}\n\n[//]: # "*/>}}"\n`);
  });

  it('takes the other literal where the code closes the first', () => {
    const body = '`{{</* ref */>}}`\n';
    expect(hugo.body?.(body)).toBe(`[//]: # "{{%/*"\n\n${body}\n[//]: # "*/%}}"\n`);
  });

  it('parts the braces where the code has both', () => {
    expect(hugo.body?.('`{{</* a */>}}` `{{%/* b */%}}` `<!-- more -->`\n')).toBe(
      '`{\u2060{</* a */>}}` `{\u2060{%/* b */%}}` `<!--\u2060 more -->`\n',
    );
  });
});

describe('docusaurus', () => {
  it('parts the sign of a summary, in the front matter and in code', () => {
    expect(docusaurus.text?.('<!-- more --> <!-- truncate --> {/* truncate */}')).toBe(
      '<!-- more --> <!--\u2060 truncate --> {/*\u2060 truncate */}',
    );
    expect(docusaurus.body?.('`<!--truncate-->`\n')).toBe('`<!--\u2060truncate-->`\n');
  });
});

describe('vitepress', () => {
  it('takes a body with braces from Vue, and leaves others alone', () => {
    expect(vitepress.body?.('`{{ x }}`\n')).toBe('::::::::: v-pre\n\n`{{ x }}`\n\n:::::::::\n');
    expect(vitepress.body?.('Plain.\n')).toBe('Plain.\n');
  });

  it('has a longer fence than the code in it', () => {
    const code = `\`\`\`\n${':'.repeat(12)}\n::: tip\n\`\`\`\n\n\`{{ x }}\`\n`;
    const fence = ':'.repeat(13);
    expect(vitepress.body?.(code)).toBe(`${fence} v-pre\n\n${code}\n${fence}\n`);
  });

  it('bars a closing script tag from the front matter', () => {
    expect(vitepress.text?.('a </SCRIPT> <b>')).toBe('a ＜/SCRIPT> <b>');
  });
});

describe('zola', () => {
  it.each([
    ['`{{ youtube(id="x") }}`', '`{{/* youtube(id="x") */}}`'],
    ['`{% quote(author="x") %}` `{% end %}`', '`{%/* quote(author="x") */%}` `{%/* end */%}`'],
    ['`{{ x }}` `{{/* a() */}}`', '`{{ x }}` `{{/* a() */}}`'],
    ['`{{ url_for(path="{id}") }}`', '`{{/* url_for(path="{id}") */}}`'],
    ["`{{ a(b='}}', c=`%}{{`, d=[\"'\"]) }}`", "`{{/* a(b='}}', c=`%}{{`, d=[\"'\"]) */}}`"],
    ['`{{a("` it is "no" call; `{{ b(c="{") }}`', '`{{a("` it is "no" call; `{{/* b(c="{") */}}`'],
    ['`{%- a(b=1) -%}` `{{ a( %}` `{% b( }}`', '`{%/*- a(b=1) -*/%}` `{{ a( %}` `{% b( }}`'],
    ['`{% a(%}`', '`{%/* a(*/%}`'],
  ])('writes the shortcode %s as text', (body, expected) => {
    expect(zola.body?.(body)).toBe(expected);
  });

  it.each([
    `{{a(${' '.repeat(200_000)}`,
    `{{${'a'.repeat(200_000)}`,
    `{{a${' '.repeat(200_000)}`,
    '{{a("'.repeat(50_000),
    `{{a("'{{a("'{{a('"`.repeat(30_000),
    `{{a("{{a('{{a(\``.repeat(30_000),
    `{{a(${'""'.repeat(100_000)}`,
  ])('takes time that grows with the text alone: case %#', (body) => {
    const start = performance.now();
    zola.body?.(body);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('pandoc', () => {
  // Each was read back equal by Pandoc.
  it.each([
    ['*a* [b](c) $x$ @d … and...', '\\*a\\* \\[b\\](c) \\$x\\$ \\@d … and\\...'],
    ['1. Title', '1\\. Title'],
    ['(iv) x', '\\(iv) x'],
    ['iv. four', 'iv\\. four'],
    ['# h', '\\# h'],
    [':::note', '\\:::note'],
    ['a_b_c and _d_', 'a_b_c and \\_d\\_'],
    ['a -- b', 'a \\-\\- b'],
    ['Q: is it mother-in-law? 10.000!', 'Q: is it mother-in-law? 10.000!'],
    ['https://a.example/x_y-z?a=b#f', 'https://a.example/x_y-z?a=b#f'],
    ['https://a.example/~x?a=b&c=d', 'https://a.example/\\~x?a=b&c=d'],
    ['A & B &amp; C&#65; &copy &lt', 'A & B \\&amp; C\\&#65; &copy &lt'],
  ])('escapes in %s only what would be read', (text, escaped) => {
    expect(pandoc.text?.(text)).toBe(escaped);
  });
});
