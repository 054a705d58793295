import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/core/dom';
import { joinPages, type JoinContext } from '../../src/core/join-pages';
import { nameFailedPage } from '../../src/core/name-failed-page';
import { toText } from '../../src/core/text';

const context: JoinContext = {
  url: 'https://news.test/bridge.html',
  title: 'The bridge is coming',
  byline: 'By Ann Lee',
  failed: [],
};

function join(before: string, page: string, more: Partial<JoinContext> = {}): string | null {
  const joined = joinPages(before, page, { ...context, ...more });
  return joined === null ? null : toText(parseHtml(joined).body);
}

const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('a page that is joined', () => {
  test('loses the headline, byline and lead that are there already', () => {
    const head = `<p><img src="https://news.test/a.jpg"></p><p>The lead of it all.</p>`;
    const page = `<h1>The bridge is coming (2)</h1><p>By Ann Lee</p>${head}<p>Page 2 of 3</p><p>Two.</p>`;
    expect(join(`${head}<p>One.</p>`, page)).toBe('The lead of it all.\nOne.\nTwo.');
  });

  test('leaves what stands at the foot of every page only once, at the end', () => {
    const foot = '<hr><p>About the author: Ann Lee.</p>';
    expect(join(`<div>${p('One.')}${foot}</div>`, `<div>${p('Two.')}${foot}</div>`)).toBe(
      'One.\nTwo.\nAbout the author: Ann Lee.',
    );
  });

  test('does not say again what the page before ended with', () => {
    expect(join(p('One.', 'Two.'), p('Two.', 'Three.'))).toBe('One.\nTwo.\nThree.');
  });

  test.each([
    '(continued)',
    'Continued on next page',
    '1 2 3 下一页',
    '上一页 1 2 3 下一页',
    '第2页/共3页',
    '（未完待续）',
    'Fortsetzung folgt',
    'Next page »',
    '次のページに続く',
    '接上页',
  ])('has no marks of pages: %s', (mark) => {
    expect(join(p('One.', mark), p(mark, 'Two.', mark))).toBe(`One.\nTwo.\n${mark}`.replace(`\n${mark}`, ''));
  });

  test('keeps its chapters’ numbers and its short sentences', () => {
    expect(join(p('1', 'One.'), `<h2>2</h2>${p('Two.', 'Page two it is not.')}`)).toBe(
      '1\nOne.\n2\nTwo.\nPage two it is not.',
    );
  });

  test('says nothing new when it is the first page again', () => {
    expect(join(p('One.', 'Two.'), p('One.', 'Two.'))).toBeNull();
    expect(join(p('One.', 'Two.'), '')).toBeNull();
  });

  test('follows the line that names a page which is missing, and the foot moves behind it', () => {
    const missing = 'https://news.test/bridge_2.html';
    const before = nameFailedPage(p('One.', 'The foot.'), 'Page 2 could not be read:', missing);
    expect(join(before, p('Three.', 'The foot.'), { failed: [missing] })).toBe(
      `One.\nPage 2 could not be read: ${missing}\nThree.\nThe foot.`,
    );
  });

  test('brings its footnotes, counted on', () => {
    const page = (text: string, note: string): string =>
      `<p>${text}<sup><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p><div data-footnotes><ol><li id="fn-1">${note}</li></ol></div>`;
    const joined = joinPages(page('One.', 'First note.'), page('Two.', 'Second note.'), context) ?? '';
    expect(joined).toContain('href="#fn-2"');
    expect(joined.match(/<li id="fn-\d+"/g)).toEqual(['<li id="fn-1"', '<li id="fn-2"']);
  });

  test('is made safe', () => {
    const joined = joinPages(p('One.'), '<p onclick="x()">Two.<script>x()</script></p>', context);
    expect(joined).toBe('<p>One.</p><p>Two.</p>');
  });
});

describe('any pages', () => {
  const words = fc.array(fc.constantFrom('river', 'bridge', 'council', 'vote', 'lamp', '桥', '河'), {
    minLength: 3,
    maxLength: 8,
  });
  /** Bodies whose paragraphs are all different, and a head and foot that all pages share. */
  const article = fc.record({
    bodies: fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
    head: fc.array(words, { maxLength: 3 }),
    foot: fc.array(words, { maxLength: 3 }),
    wrap: fc.boolean(),
  });

  test('keep every paragraph once and in order, the head first and the foot last', () => {
    fc.assert(
      fc.property(article, ({ bodies, head, foot, wrap }) => {
        const heads = head.map((line, index) => `Head ${index}: ${line.join(' ')}.`);
        const feet = foot.map((line, index) => `Foot ${index}: ${line.join(' ')}.`);
        const texts = bodies.map((body, page) =>
          body.map((line, index) => `Body ${page}, ${index}: ${line.join(' ')}.`),
        );
        const pages = texts.map((body) => p(...heads, ...body, ...feet));
        const [first = '', ...others] = wrap ? pages.map((page) => `<div><div>${page}</div></div>`) : pages;
        const joined = others.reduce<string>((before, page) => joinPages(before, page, context) ?? '', first);
        expect(toText(parseHtml(joined).body).split('\n')).toEqual([...heads, ...texts.flat(), ...feet]);
      }),
    );
  });
});
