import { describe, expect, it } from 'vitest';
import { disguise } from '../../bench/articles/disguise';

const page = `<!DOCTYPE html><html><head>
<meta charset="utf-8"><meta property="og:title" content="A title"><script type="application/ld+json">{}</script>
<style>.teaser, #top.wide { display: none } p.lead { color: #fff }</style></head>
<body><article class="story wide" id="top" itemprop="articleBody" role="main" data-kind="news"><h1>A title</h1>
<p class="lead">Words <a href="#top">up</a>.</p><img data-src="a.jpg"><time>1 May</time></article><div class="teaser">More</div></body></html>`;

describe('disguise', () => {
  it('gives a name the same new one wherever it stands, in style sheets as well', () => {
    const html = disguise(page, ['names']);
    expect(html).not.toMatch(/story|teaser|lead|wide|data-kind|#top/);
    const [, story, wide] = /class="(\w+) (\w+)"/.exec(html) ?? [];
    const [, top] = /<article[^>]* id="(\w+)"/.exec(html) ?? [];
    expect(new Set([story, wide, top]).size).toBe(3);
    expect(html).toContain(`#${top}.${wide} {`);
    expect(html).toContain(`href="#${top}"`);
    expect(html).toContain('color: #fff');
    expect(html).toContain('data-src="a.jpg"');
  });

  it('makes plain boxes of paragraphs, and of landmarks', () => {
    expect(disguise(page, ['paragraphs'])).toContain('<div class="lead">Words <a href="#top">up</a>.</div>');
    const bare = disguise(page, ['landmarks']);
    expect(bare).not.toMatch(/<article|<time|role=/);
    expect(bare).toContain('<div class="story wide" id="top"');
    expect(bare).toContain('<span>1 May</span>');
  });

  it('takes what speaks of the article apart from what is shown', () => {
    const html = disguise(page, ['metadata']);
    expect(html).not.toMatch(/og:title|ld\+json|itemprop/);
    expect(html).toContain('charset="utf-8"');
    expect(html).toContain('<h1>A title</h1>');
  });

  it('writes paragraphs as lines of one text where they stand side by side', () => {
    const html = disguise('<div><p>One <b>a</b></p>\n<p>Two</p><ul><li>x</li></ul><p>Three</p></div>', [
      'lines',
    ]);
    expect(html).toMatch(/<div>One <b>a<\/b>\s*<br><br>Two<ul><li>x<\/li><\/ul><p>Three<\/p><\/div>/);
  });

  it('puts blocks among paragraphs into boxes of their own', () => {
    const html = disguise('<div><h2>H</h2><p>One</p><p>Two</p></div><div><p>Alone</p></div>', ['wrapped']);
    expect(html).toContain('<div><div><h2>H</h2></div></div><div><div><p>One</p></div></div>');
    expect(html).toContain('<div><p>Alone</p></div>');
  });

  it('gives boxes of blocks names of their own, which lay out as boxes', () => {
    const html = disguise(
      '<div style="color: red"><section id="a"><p>One</p></section></div><div>Bare</div>',
      ['elements'],
    );
    expect(html).toContain('<app-box style="display: block; color: red"><news-part id="a"');
    expect(html).toContain('<div>Bare</div>');
  });

  it('lays the box with most paragraphs out by tables', () => {
    const html = disguise('<main><div class="text"><p>One</p><p>Two</p></div></main>', ['tables']);
    expect(html).toContain(
      '<table><tbody><tr><td><table class="text"><tbody><tr><td><p>One</p><p>Two</p></td></tr></tbody></table></td></tr></tbody></table>',
    );
  });

  it('makes plain boxes of headings', () => {
    expect(disguise(page, ['headings'])).toContain('<div>A title</div>');
  });

  it('leaves a page alone that nothing is taken from', () => {
    expect(disguise(page, [])).toContain('<article class="story wide" id="top" itemprop="articleBody"');
  });
});
