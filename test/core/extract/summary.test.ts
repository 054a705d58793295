import { describe, expect, test } from 'vitest';
import { readExcerpt } from '../../../src/core/extract/facts/excerpt';
import { frameStory } from '../../../src/core/extract/facts/story';
import { evidenceOf } from './read-page';

const title = 'The bridge is coming';

function summaryOf(og: string, rest = '', body = ''): string | undefined {
  const head = `<meta property="og:description" content="${og}">${rest}`;
  const page = evidenceOf(`<html><head>${head}</head><body><h1>${title}</h1>${body}</body></html>`);
  return readExcerpt(frameStory(page, title, null), title)[0]?.value;
}

const meta = (text: string): string => `<meta name="description" content="${text}">`;

describe('the summary', () => {
  test.each([
    ['a repetition of the title', 'The Bridge is coming!'],
    ['a part of the title', 'The bridge'],
    ['a name alone', 'Jane Doe'],
  ])('is not %s, but what else is declared', (_, text) => {
    expect(summaryOf(text, meta('The council has voted.'))).toBe('The council has voted.');
    expect(summaryOf(text)).toBeUndefined();
  });

  test('has no tags, whole or cut', () => {
    expect(summaryOf('&lt;p&gt;The &lt;b&gt;old&lt;/b&gt; bridge goes &lt;stro')).toBe('The old bridge goes');
    expect(summaryOf('Where a &lt; b, boats pass.')).toBe('Where a < b, boats pass.');
  });

  test.each(['12.05.2024, 10.19 Uhr : ', '12/05/2024 – '])('has no stamp before it: %s', (stamp) => {
    expect(summaryOf(`${stamp}The council has voted.`)).toBe('The council has voted.');
  });

  const start = 'The council met on Tuesday in the old hall by the ri';
  const whole = 'The council met on Tuesday in the old hall by the river and voted. Boats wait.';

  test.each([start, `${start}...`, `${start}[…]`])('"%s" goes on where another place has the rest', (cut) => {
    expect(summaryOf(cut, meta(whole))).toBe(whole);
    const linked = `<script type="application/ld+json">{"@type":"NewsArticle","description":"${whole}"}</script>`;
    expect(summaryOf(cut, linked)).toBe(whole);
  });

  test('goes on to the end of the sentence where the page prints it', () => {
    const first = 'The council met on Tuesday in the old hall by the river and voted.';
    expect(summaryOf(`${start}…`, meta(`${whole} And the`), `<p>${whole}</p>`)).toBe(first);
    expect(summaryOf(first, '', `<p>${whole}</p>`)).toBe(first);
    expect(summaryOf('In short', '', `<p>In short, ${whole}</p>`)).toBe('In short');
  });

  test('that is the article ends with a sentence', () => {
    const long = 'At 9 p.m. on Jan. 5 Mr. Doe of the U.S. Navy crossed the new bridge by night. ';
    expect(summaryOf(long.repeat(20))).toBe(long.repeat(4).trim());
    expect(summaryOf('市议会周二在老市政厅开会。'.repeat(60))).toBe('市议会周二在老市政厅开会。'.repeat(24));
    expect(summaryOf(`${'boats '.repeat(200)}`)).toMatch(/^(?:boats ){60,66}boats…$/);
  });
});
