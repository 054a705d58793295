import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/core/dom';
import { toText } from '../../src/core/text';

describe('toText', () => {
  it.each([
    [
      '<h1>A</h1><p> one\n two <b>three</b></p><ul><li>x</li><li>y<br>z</li></ul>',
      'A\none two three\nx\ny\nz',
    ],
    ['a<script>b</script><style>c</style><!-- d -->e', 'ae'],
    ['<table><tr><td>1</td><td>2</td></tr></table>', '1\n2'],
    ['<p> </p>', ''],
  ])('%s', (html, text) => {
    expect(toText(parseHtml(html).body)).toBe(text);
  });

  it('reads a tree of any depth', () => {
    expect(toText(parseHtml(`${'<span>'.repeat(15_000)}deep`).body)).toBe('deep');
  });
});
