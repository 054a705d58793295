import { describe, expect, it } from 'vitest';
import { parseHtml, serialize } from '../../src/core/dom';
import { findFirst } from '../../src/core/find-first';

describe('dom', () => {
  it('parses fragments and whole pages without a browser, and writes them back', () => {
    expect(serialize(parseHtml('<p>a &lt;b&gt; &amp; "c"<p>d').body)).toBe(
      '<p>a &lt;b&gt; &amp; "c"</p><p>d</p>',
    );
    expect(parseHtml('<title>T</title><body lang="en">x').title).toBe('T');
    expect(serialize(parseHtml('').body)).toBe('');
  });

  it('answers null where nothing matches', () => {
    const { body } = parseHtml('<p>a</p>');
    expect(findFirst(body, 'p')?.localName).toBe('p');
    expect(findFirst(body, 'h1')).toBeNull();
  });
});
