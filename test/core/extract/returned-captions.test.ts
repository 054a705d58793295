import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { mendForReadability } from '../../../src/core/extract/outside-browsers';
import { QuickReadability } from '../../../src/core/extract/quick-readability';
import { writeStatedCaptions } from '../../../src/core/extract/prepare/stated-captions';
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
    [
      'named a credit, with the sign of one',
      '<p class="PhotoCredits Credits">The bridge at noon. © Jane Doe</p>',
    ],
    [
      'with the sign of a credit, right below',
      '<div><a href="/j">© Jane Doe</a> on Stock, The bridge at noon</div>',
    ],
    [
      'described in a fold',
      '<span class="js-ImageDescriptionButton"><a href="#ImageDescription">Show what is seen</a></span><div id="ImageDescription" class="a-ImageDescription"><p class="a-ImageDescriptionInner"><span>The bridge at noon.</span> <span>Jane Doe</span></p></div>',
    ],
    ['named a credit, right below', '<p class="story-meta__credit">The bridge at noon. Jane Doe</p>'],
    [
      'once, where they are there for wide and narrow screens',
      '<p class="caption">The bridge at noon. Jane Doe</p><p class="caption">The bridge at noon. Jane Doe</p>',
    ],
  ])('%s', (_, below) => {
    expect(captionOf(pageOf(below))).toMatch(
      /^(?:The bridge at noon\. (?:© )?Jane Doe|© Jane Doe on Stock, The bridge at noon)$/,
    );
  });

  test.each([
    ['a line that is not named', '<p class="standfirst">The bridge at noon.</p>'],
    ['a credit further below, which is that of the text', '<p>Share</p><p class="credit">Text: Jane Doe</p>'],
    ['the rights of the page', '<div>© 2024 The bridge company</div>'],
    ['the rights of the page in capitals', '<div>© THE BRIDGE, ALL RIGHTS RESERVED</div>'],
    ['the rights of the page in French', '<div>© The bridge, tous droits réservés</div>'],
    ['who made the whole', '<div class="Credits">Text and bridge by the team</div>'],
    [
      'the caption of another picture',
      '<p><img src="https://news.test/boat.png" width="400" height="300"></p><div class="ad"><p>Boats</p></div><p class="image-caption">A boat</p>',
    ],
  ])('but not %s', (_, below) => {
    expect(String(captionOf(pageOf(below)))).not.toMatch(/bridge|Text|^Boats?$/i);
  });

  test('but not the name of the page below its last text', () => {
    const text = prose('First.') + prose('Second.') + prose('Third.');
    const page = `<html lang="en"><body><main><h1>The bridge is coming</h1><div class="text">${text}<p>${hero}</p></div></main><div class="bottom">© Bridge News Group</div></body></html>`;
    expect(captionOf(page)).toBeUndefined();
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
  [
    'where a figure around it has one',
    '<figure><figure><img src="/a.jpg" width="800" height="500" data-caption="The bridge at noon."></figure><figcaption>Noon</figcaption></figure>',
    false,
  ],
])('a caption that is stated %s', (_, figure, isWritten) => {
  const { html } = extract(storyPage('', '<h1>The bridge is coming</h1>', figure + prose('Fourth.')));
  expect(html.includes('<figcaption>The bridge at noon.')).toBe(isWritten);
});

test.each(['IMG_20240101_12345.jpg', '{"text": "x y"}', 'gallery-1-slide', 'The file IMG_1.jpg'])(
  '%s is no caption',
  (stated) => {
    const { body } = parseHtml(`<figure><img src="/a.jpg" data-credit="Jane Doe"></figure>`);
    body.querySelector('img')?.setAttribute('data-caption', stated);
    writeStatedCaptions(body);
    expect(body.getElementsByTagName('figcaption')).toHaveLength(0);
  },
);

test.each(['The bridge at noon', '修復を終えた二日の古い橋'])('%s is one', (stated) => {
  const { body } = parseHtml(`<figure><img src="/a.jpg" data-caption="${stated}"></figure>`);
  writeStatedCaptions(body);
  expect(body.querySelector('figcaption')?.textContent).toBe(stated);
});

test('a figure with thousands of pictures that state captions takes no time', () => {
  const { body } = parseHtml(`<figure>${'<img src="a" data-caption="The bridge">'.repeat(20_000)}</figure>`);
  const start = performance.now();
  writeStatedCaptions(body);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(body.getElementsByTagName('figcaption')).toHaveLength(0);
});

test.each([
  ['a writer', 'author', false],
  ['a picture', 'photo', true],
])('the line that names %s in a figure', (_, name, isLeft) => {
  const picture = '<img src="https://news.test/bridge.jpg" width="800" height="500" alt="The bridge">';
  const figure = `<figure class="${name}">${picture}<figcaption class="byline">By Jane Doe, staff</figcaption></figure>`;
  const page = parseHtml(storyPage('', `<h1>The bridge is coming</h1>${figure}`));
  mendForReadability(page);
  const found = new QuickReadability(page, { keepClasses: true, disableJSONLD: true }).findContent();
  expect(found?.textContent?.includes('By Jane Doe, staff')).toBe(isLeft);
});
