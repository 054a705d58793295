import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { copyPage } from '../../../src/core/extract/copy';
import { extract } from './read-page';

const copied = (html: string): string =>
  copyPage(parseHtml(`<title>t</title><body>${html}</body>`)).document.body.innerHTML;

const long = 'The council met on Monday and spoke for hours about the bridge.';

describe('elements of a page’s own names are copied as what they are', () => {
  it.each([
    ['boxes, by what they hold', '<x-box><p>One</p></x-box>', '<div class="x-box"><p>One</p></div>'],
    [
      'boxes, by what those in them are',
      '<x-box><y-box><ul><li>One</li></ul></y-box></x-box>',
      '<div class="x-box"><div class="y-box"><ul><li>One</li></ul></div></div>',
    ],
    [
      'paragraphs',
      `<x-body><x-text>${long}</x-text><x-text>${long}</x-text></x-body>`,
      `<div class="x-body"><div class="x-text">${long}</div><div class="x-text">${long}</div></div>`,
    ],
    ['words', '<p>One <x-term class="a">two</x-term></p>', '<p>One <span class="a x-term">two</span></p>'],
    ['part of a line', `<h2><x-text>${long}</x-text></h2>`, `<h2><span class="x-text">${long}</span></h2>`],
    [
      'part of a text',
      `<div>So <x-text>${long}</x-text></div>`,
      `<div>So <span class="x-text">${long}</span></div>`,
    ],
    [
      'part of a link in a row',
      `<div>On <a href="https://news.test/a"><x-text>${long}</x-text><x-icon>x</x-icon></a></div>`,
      `<div>On <a href="https://news.test/a"><span class="x-text">${long}</span><span class="x-icon">x</span></a></div>`,
    ],
    [
      'landmarks',
      '<x-main role="main"><p>One</p></x-main>',
      '<main role="main" class="x-main"><p>One</p></main>',
    ],
    [
      'words with a role',
      '<p><x-main role="article">One</x-main></p>',
      '<p><span role="article" class="x-main">One</span></p>',
    ],
    ['menus', '<x-nav role="menu"><p>One</p></x-nav>', '<div role="menu" class="x-nav"><p>One</p></div>'],
    [
      'headings',
      '<x-line role="heading" aria-level="2">One</x-line>',
      '<div role="heading" aria-level="2" class="x-line">One</div>',
    ],
  ])('%s', (_what, html, copy) => {
    expect(copied(`${html}<p></p>`)).toBe(`${copy}<p></p>`);
  });

  it.each([
    '<x-player></x-player>',
    '<x-player> </x-player>',
    '<p>a <mjx-container><mjx-math>x</mjx-math></mjx-container></p>',
    '<math-field>x</math-field>',
    '<amp-carousel><p>One</p></amp-carousel>',
    '<p>One</p><div>two</div><span>three</span>',
  ])('not what is asked for by its name, nor what is empty: %s', (html) => {
    expect(copied(html)).toBe(html);
  });

  it('with shadow trees', () => {
    const page = parseHtml('<title>t</title><body><x-host><p>Own</p></x-host></body>');
    const host = page.body.firstElementChild;
    const shadow = page.createElement('div');
    shadow.innerHTML = '<p>Shown <y-part>part</y-part></p>';
    const { document } = copyPage(page, { shadowRootOf: (element) => (element === host ? shadow : null) });
    expect(document.body.innerHTML).toBe('<div><p>Shown <span class="y-part">part</span></p></div>');
  });
});

const sentence =
  'The council met on Monday and spoke for hours about the bridge, the school and the new road. ';
const paragraphs = (count: number, start: string): string =>
  Array.from({ length: count }, (_, index) => `<p>${start} ${index}: ${sentence.repeat(2)}</p>`).join('');

describe('an article in elements of a page’s own names', () => {
  it('is found, beside what their names say is none of it', () => {
    const html = `<html><head><title>A bridge for the town</title></head><body><news-page>
      <news-part><h1>A bridge for the town</h1>${paragraphs(4, 'Story')}</news-part>
      <comment-list>${paragraphs(5, 'Reader')}</comment-list></news-page></body></html>`;
    const { html: text } = extract(html);
    expect(text).toContain('Story 0');
    expect(text).toContain('Story 3');
    expect(text).not.toContain('Reader');
  });

  it.each(['app-header-layout', 'community-page', 'related-story', 'site-menu'])(
    'is found in %s: such a name is the page’s, not its text’s',
    (name) => {
      const html = `<html><head><title>A bridge for the town</title></head><body><nav>Menu</nav><${name}>
        <h1>A bridge for the town</h1>${paragraphs(8, 'Story')}</${name}>
        <div class="others">${paragraphs(5, 'Other')}</div></body></html>`;
      const { html: text } = extract(html);
      expect(text).toContain('Story 7');
    },
  );

  it('keeps a line whole that is set as a row', () => {
    const html = `<html><head><title>A bridge for the town</title></head><body><article><h1>A bridge for the town</h1>
      ${paragraphs(3, 'Story')}<ul><li>See <a href="/x"><x-icon>↗</x-icon> the plans of the council</a> for more of it</li>
      <li>The second plan of the council</li></ul>${paragraphs(2, 'End')}</article></body></html>`;
    expect(extract(html).html).toMatch(
      /<li>See <a[^>]*>(?:<span>)?↗(?:<\/span>)? the plans of the council<\/a>/,
    );
  });
});
