import { describe, expect, it } from 'vitest';
import { parseHtml, serialize } from '../../../src/core/dom';
import { parseSafely } from '../../../src/core/parse-safely';
import { dropPullQuotes, markPullQuotes } from '../../../src/core/sanitize/quotes/pull-quotes';

const page = 'https://news.test/story.html';
const sentences = ['The council met again.', 'After a long debate it voted.', 'The bridge will be built.'];
const text = `<p>${sentences.join(' Nobody spoke. ')}</p>`;
const repeated = '<p>After a long debate it voted. The bridge will be built.</p>';
const own = 'We have waited for thirty years.';

/** What is left of a pull quote behind a text that says some of it. */
function left(quote: string): string {
  return serialize(parseSafely(text + quote, page)).slice(text.length);
}

describe('boxes that are no pull quote', () => {
  it.each([
    ['has one', `<div class="story has-pull-quote"><p>${own}</p></div>`],
    ['comes with one', `<div class="with-pullquote"><p>${own}</p></div>`],
    ['has three paragraphs', `<div class="layout-pull-quote">${`<p>${own}</p>`.repeat(3)}</div>`],
    ['is long', `<div class="section--pull-quote"><p>${`${own} `.repeat(17).trim()}</p></div>`],
    ['is a table', `<div class="pullquote"><table><tbody><tr><td>${own}</td></tr></tbody></table></div>`],
    ['is code', `<div class="pullquote"><pre><code>${own}</code></pre></div>`],
  ])('leaves what %s', (_case, box) => {
    expect(left(box)).toBe(box.replace(/ class="[^"]+"/, ''));
  });

  it('compares those within with the text', () => {
    const rest = `<p>${own} ${own} ${own}</p>`;
    const section = (quote: string): string =>
      `<section class="section--pull-quote">${rest}<aside class="pullquote">${quote}</aside></section>`;
    expect(left(section(repeated))).toBe(`<div>${rest}</div>`);
    expect(left(section(`<p>${sentences.at(0)} But not I.</p>`))).toContain('<blockquote>');
    const body = parseHtml(section(repeated)).body;
    markPullQuotes(body);
    expect(body.querySelector('section')?.hasAttribute('type')).toBe(false);
    expect(body.querySelector('aside')?.getAttribute('type')).toBe('pull-quote');
  });
});

describe('pull quotes that repeat the text', () => {
  it.each([
    ['a paragraph', '<p>Jane Doe</p>'],
    ['a line', '<br>Jane Doe'],
    ['a dash', '— Jane Doe'],
    ['an element with more in bold', '<span>Jane <b>Doe</b></span>'],
  ])('go with the speaker who is set off by %s', (_case, speaker) => {
    expect(left(`<div class="pullquote"><div>${repeated.slice(3, -4)} ${speaker}</div></div>`)).toBe('');
  });

  it.each([
    ['end with a sentence of their own', `After a long debate it voted. ${own.slice(0, -1)}`],
    ['end with one that begins in bold', `After a long debate it voted. <b>We have</b> waited for years`],
    ['say much in few words', `After a long debate it voted. Nobody spoke. It voted.`],
  ])('stay where they %s', (_case, words) => {
    expect(left(`<aside class="pullquote">${words}</aside>`)).toBe(
      `<blockquote><div>${words}</div></blockquote>`,
    );
  });

  it('go with the line that is drawn by an empty part of them', () => {
    const said = [...sentences, ...sentences].join(' ');
    expect(left(`<div class="pullquote"><span class="pullquote-line"></span><div>${said}</div></div>`)).toBe(
      '',
    );
  });

  it('leave their pictures', () => {
    const picture = '<img src="https://news.test/jane.jpg" alt="Jane Doe">';
    expect(left(`<div class="pull-quote">${repeated}${picture}</div>`)).toBe(picture);
  });

  it('are looked for by a few sentences alone', () => {
    const apart = Array.from({ length: 11 }, (_item, index) => `Sentence number ${String(index)}.`);
    const body = parseHtml('<div></div>').body;
    const drop = (count: number): string => {
      const said = apart.slice(0, count).join(' ');
      body.innerHTML = `<p>${apart.join(' Nobody. ')}</p><div class="pullquote">${said} ${said}</div>`;
      dropPullQuotes(body);
      return body.innerHTML;
    };
    expect(drop(10)).not.toContain('pullquote');
    expect(drop(11)).toContain('pullquote');
  });
});
