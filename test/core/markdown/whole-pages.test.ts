import { expect, it } from 'vitest';
import { makeClip, renderFile } from '../../../src/core/clip';
import { findPreset } from '../../../src/presets';
import { extract, prose, storyPage } from '../extract/read-page';

const options = { categories: [], sections: {}, imageProxy: '', pinyin: null, timeZone: 'UTC' };

/** The body of the file that a page with these parts in its article becomes: the whole way of a clip. */
function clip(parts: string, preset = 'plain'): string {
  const article = extract(
    storyPage('<title>The bridge is coming</title>', undefined, parts + prose('Last.')),
  );
  const made = makeClip(article, { clippedAt: '2024-05-02T08:00:00Z' });
  return renderFile(made, findPreset(preset), options, { fields: {}, path: null }).body;
}

const alert =
  '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title"><svg></svg>Warning</p><p>The old bridge must not be crossed by anything heavy, says the city.</p></div>';
const aside =
  '<aside class="starlight-aside starlight-aside--tip"><p class="starlight-aside__title">Take the ferry</p><p>It goes every ten minutes, and it costs nothing for those who walk.</p></aside>';

it('writes callouts as each flavour knows them', () => {
  const text = 'The old bridge must not be crossed by anything heavy, says the city.';
  expect(clip(alert)).toContain(`\n> **Warning**\n>\n> ${text}\n`);
  expect(clip(alert, 'obsidian')).toContain(`\n> [!warning]\n> ${text}\n`);
  expect(clip(aside, 'obsidian')).toContain('\n> [!tip] Take the ferry\n> It goes every ten minutes');
});

it('leaves out a pull quote that only repeats the text, and keeps one that does not', () => {
  const repeated =
    '<aside class="pullquote"><p>“after a long debate it voted for the new bridge”</p></aside>';
  const own =
    '<figure class="wp-block-pullquote"><blockquote><p>We have waited thirty years for this bridge, and here it is.</p><cite>The mayor</cite></blockquote></figure>';
  const body = clip(repeated + own);
  expect(body).not.toContain('“after a long debate');
  expect(body).toContain('> We have waited thirty years for this bridge, and here it is.\n');
  expect(body).toContain('The mayor');
});

it.each([
  ['words alone', '<aside class="pullquote left">“after a long debate it <em>voted</em> for”</aside>'],
  [
    'the speaker in a line',
    '<aside class="pullquote"><span class="text"><p>“After a long debate it voted for the new bridge.”</p><p>Jane Doe, the mayor</p></span></aside>',
  ],
  [
    'sentences that stand apart, and the speaker',
    '<p>“I always wait for the ferry,” said the clerk. “Nobody tells you about the tide.”</p><blockquote class="pull-quote"><span class="quote">I always wait for the ferry. Nobody tells you about the tide.</span> <span class="by">A clerk of the harbor</span></blockquote>',
  ],
])('leaves out a pull quote that only repeats the text: %s', (_case, quote) => {
  const body = clip(quote);
  expect(body).not.toMatch(/^>|Doe|harbor|^“after/im);
  expect(body).toContain('Last.');
});

it.each([
  ['with one sentence of its own', 'After a long debate it voted for the new bridge. The tide did not wait.'],
  ['that is short and common', 'The river. It voted. Jane Doe'],
])('keeps as a quote an aside %s', (_case, text) => {
  expect(clip(`<aside class="pullquote">${text}</aside>`)).toContain(`\n> ${text}\n`);
});

it('leads links to a host without a scheme there, and files below the page', () => {
  const body = clip(
    '<p>See <a href="www.ferry.test/a?b">its times</a>, <a href="www.html">old ones</a>, <a href="/www.ferry.test/">a copy</a>, <a href="www.ferry.html">a file</a>, <a href="www.a@ferry.test/b">a name</a>.</p>',
  );
  expect(body).toContain('[its times](http://www.ferry.test/a?b)');
  expect(body).toContain('[old ones](https://news.test/2024/www.html)');
  expect(body).toContain('[a copy](https://news.test/www.ferry.test/)');
  expect(body).toContain('[a file](https://news.test/2024/www.ferry.html)');
  expect(body).toContain('[a name](https://news.test/2024/www.a@ferry.test/b)');
});

it('shows the source of a quote', () => {
  const text = '<p>The bridge will be open to all who walk, ride or drive, from the first day.</p>';
  const quote = `<blockquote cite="https://city.test/speech">${text}</blockquote>`;
  const named = `<blockquote cite="https://city.test/speech">${text}<footer>— <cite>The mayor</cite></footer></blockquote>`;
  const own = `<blockquote cite="https://news.test/2024/story.html#x">${text}</blockquote>`;
  expect(clip(quote)).toContain('\n>\n> — [city.test](https://city.test/speech)\n');
  expect(clip(named)).toContain('\n>\n> — [The mayor](https://city.test/speech)\n');
  expect(clip(own)).not.toContain('[news.test]');
});

it('writes embeds as links with a title, and with a picture where the page has one', () => {
  const film =
    '<figure><video src="/film.mp4" poster="/film.jpg" title="The bridge at night"></video><figcaption>By A. Maker</figcaption></figure>';
  const frame =
    '<p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="The opening"></iframe></p>';
  const body = clip(film + frame);
  expect(body).toContain(
    '[![The bridge at night](https://news.test/film.jpg)](https://news.test/film.mp4)\n\n*By A. Maker*',
  );
  expect(body).toContain('[The opening](https://www.youtube.com/watch?v=dQw4w9WgXcQ)');
});

it('keeps the footnotes of a page', () => {
  const sign = '<sup><a href="#fn1" id="fnref1">1</a></sup>';
  const list =
    '<div class="footnotes"><ol><li id="fn1"><p>The council has nine members. <a href="#fnref1">↩</a></p></li></ol></div>';
  const body = clip(
    `<p>The vote was close${sign}, as votes in this town are, and it took the whole of an evening.</p>${list}`,
  );
  expect(body).toContain('The vote was close[^1], as votes');
  expect(body).toContain('\n[^1]: The council has nine members.\n');
});

it('keeps the sidenotes of a page', () => {
  const note =
    '<label for="sn1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn1" class="margin-toggle"><span class="sidenote">The council has nine members.</span>';
  const body = clip(
    `<p>The vote was close${note}, as votes in this town are, and it took the whole of an evening.</p>`,
  );
  expect(body).toContain('The vote was close[^1], as votes');
  expect(body).toContain('\n[^1]: The council has nine members.\n');
});
