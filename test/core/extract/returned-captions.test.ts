import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { extract, prose, storyPage } from './read-page';

describe('captions that did not come with their pictures come back', () => {
  const hero = '<img src="https://news.test/hero-1748293.jpg" alt="" width="900" height="500">';
  const head = '<meta property="og:image" content="https://news.test/hero-1748293.jpg">';
  const pageOf = (below: string): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body><div class="top">${hero}</div><div class="head">${below}<h1>The bridge is coming</h1></div><article>${prose('First.')}${prose('Second.')}${prose('Third.')}</article></body></html>`;
  const captionOf = (page: string): string | undefined =>
    parseHtml(extract(page).html).body.querySelector('figcaption')?.textContent?.trim();

  test.each([
    ['named so', '<div class="image-caption">The bridge at noon. Jane Doe</div>'],
    [
      'named so, behind what may be shared',
      '<p>Share</p><div class="image-caption">The bridge at noon. Jane Doe</div>',
    ],
    ['named a credit, right below', '<p class="story-meta__credit">The bridge at noon. Jane Doe</p>'],
    [
      'once, where they are there for wide and narrow screens',
      '<p class="caption">The bridge at noon. Jane Doe</p><p class="caption">The bridge at noon. Jane Doe</p>',
    ],
  ])('%s', (_, below) => {
    expect(captionOf(pageOf(below))).toBe('The bridge at noon. Jane Doe');
  });

  test.each([
    ['a line that is not named', '<p class="standfirst">The bridge at noon.</p>'],
    ['a credit further below, which is that of the text', '<p>Share</p><p class="credit">Text: Jane Doe</p>'],
    [
      'the caption of another picture',
      '<p><img src="https://news.test/boat.png" width="400" height="300"></p><div class="ad"><p>Boats</p></div><p class="image-caption">A boat</p>',
    ],
  ])('but not %s', (_, below) => {
    expect(String(captionOf(pageOf(below)))).not.toMatch(/bridge|Text|^Boats?$/);
  });
});

test.each([
  ['the name of who took it', '<span class="image-byline">Jane Doe</span>'],
  ['a class that Readability takes for furniture', '<span>Jane Doe</span>'],
])('a caption keeps its words whatever they are called: %s', (_, credit) => {
  const picture = '<img src="https://news.test/bridge.jpg" width="800" height="500" alt="The bridge">';
  const figure = `<figure>${picture}<figcaption class="image-footer">At noon. ${credit}</figcaption></figure>`;
  expect(
    extract(storyPage('', '<h1>The bridge is coming</h1>', figure + prose('Fourth.'))).html.replace(
      /<[^>]*>/g,
      '',
    ),
  ).toContain('At noon. Jane Doe');
});

test.each([
  [
    'on the picture',
    '<figure><img src="/a.jpg" width="800" height="500" data-caption="The bridge at noon."></figure>',
    true,
  ],
  [
    'where another is written',
    '<figure><img src="/a.jpg" width="800" height="500" data-caption="The bridge at noon."><figcaption>Noon</figcaption></figure>',
    false,
  ],
  [
    'as markup',
    '<figure><img src="/a.jpg" width="800" height="500" data-caption="&lt;p&gt;The bridge at noon.&lt;/p&gt;"></figure>',
    false,
  ],
])('a caption that is stated %s', (_, figure, isWritten) => {
  const { html } = extract(storyPage('', '<h1>The bridge is coming</h1>', figure + prose('Fourth.')));
  expect(html.includes('<figcaption>The bridge at noon.')).toBe(isWritten);
});
