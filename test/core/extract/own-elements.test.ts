import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { copyPage } from '../../../src/core/extract/copy';
import { extract } from './read-page';

const copied = (html: string): string =>
  copyPage(parseHtml(`<title>t</title><body>${html}</body>`)).document.body.innerHTML;

describe('elements of a page’s own names are copied as what they are laid out as', () => {
  it.each([
    ['by style', '<x-box style="display:block">One</x-box>', '<div class="x-box">One</div>'],
    ['by what they hold', '<x-box><p>One</p></x-box>', '<div class="x-box"><p>One</p></div>'],
    [
      'by what those in them are',
      '<x-box><y-box style="display: flex">One</y-box></x-box>',
      '<div class="x-box"><div class="y-box">One</div></div>',
    ],
    [
      'as words',
      '<p>One <x-term class="a" style="display:inline-block">two</x-term></p>',
      '<p>One <span class="a x-term">two</span></p>',
    ],
    [
      'as part of a line',
      '<h2><x-text style="display:flex">One</x-text></h2>',
      '<h2><span class="x-text">One</span></h2>',
    ],
    [
      'as a tip on a word',
      '<p>One <x-term>two<x-tip style="display:block">2</x-tip></x-term></p>',
      '<p>One <span class="x-term">two<span class="x-tip">2</span></span></p>',
    ],
    [
      'as landmarks',
      '<x-main role="main"><p>One</p></x-main>',
      '<main role="main" class="x-main"><p>One</p></main>',
    ],
    [
      'but words are none',
      '<p><x-main role="article">One</x-main></p>',
      '<p><span role="article" class="x-main">One</span></p>',
    ],
    [
      'nor are menus',
      '<x-nav role="menu"><p>One</p></x-nav>',
      '<div role="menu" class="x-nav"><p>One</p></div>',
    ],
    [
      'with a heading’s level',
      '<x-line style="display:block" role="heading" aria-level="2">One</x-line>',
      '<div role="heading" aria-level="2" class="x-line">One</div>',
    ],
  ])('%s', (_how, html, copy) => {
    expect(copied(html)).toBe(copy);
  });

  it.each([
    '<x-player></x-player>',
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
    shadow.innerHTML = 'Shown <y-part style="display:block">part</y-part>';
    const { document } = copyPage(page, { shadowRootOf: (element) => (element === host ? shadow : null) });
    expect(document.body.innerHTML).toBe('<div class="x-host">Shown <div class="y-part">part</div></div>');
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
});
