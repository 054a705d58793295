import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml, serialize } from '../../../src/core/dom';
import { convert, findLiveParts, readSafely, render, visibleText } from './read-back';

const folder = new URL('../../fixtures/hostile/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.html'));

/** What an engine, a plug-in or a parser of front matter would run or read, outside code. */
const forbidden = [
  /\{\{/,
  /\{%/,
  /\{#/,
  /\{:/,
  /<%/,
  /%%/,
  /\[\[/,
  /^(?:---|\+\+\+|;;;)/m,
  /^(?:import|export) /m,
  /```.*[`"]/,
];

function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

it('has cases', () => {
  expect(files.length).toBeGreaterThanOrEqual(13);
});

describe.each(files)('%s', (name) => {
  const html = readFileSync(new URL(name, folder), 'utf8');

  it('leaves nothing alive in the safe tree', () => {
    expect(findLiveParts(parseHtml(serialize(readSafely(html))).body)).toEqual([]);
  });

  it('leaves nothing alive in what a reader shows for the Markdown, and all of the text', () => {
    const rendered = render(convert(html));
    expect(findLiveParts(rendered)).toEqual([]);
    expect(visibleText(rendered)).toBe(visibleText(readSafely(html)));
    if (html.includes('kept text')) expect(visibleText(rendered)).toContain('kept text');
  });

  it('gives engines nothing to run', () => {
    const markdown = withoutCode(convert(html));
    for (const pattern of forbidden) expect(markdown).not.toMatch(pattern);
    expect(markdown).not.toMatch(/<(?!\/?(?:sub|sup|kbd|mark|br|strong|em|del|code)>)[a-z/!?%]/i);
  });

  it('is safe and the same after a second cleaning', () => {
    const once = serialize(readSafely(html));
    expect(serialize(readSafely(once))).toBe(once);
    expect(once).not.toMatch(/[\ufdd0-\ufdef]|evil\.example\/(?:0|1)\.gif|user:secret/);
  });
});

it('relabels code that a plug-in would run', () => {
  const markdown = convert(
    '<pre><code class="language-dataviewjs">x()</code></pre><pre><code class="language-js">y()</code></pre>',
  );
  expect(markdown).toBe('```text\nx()\n```\n\n```js\ny()\n```');
});
