import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { dropStrandedMedia } from '../../../src/core/extract/clean/stranded-media';
import { choosePictures } from '../../../src/core/extract/prepare/pictures';
import { extract, prose, storyPage } from './read-page';

/** Names of the picture files in the clip of an article with a part between its paragraphs. */
function filesOf(part: string): string[] {
  const { html } = extract(
    storyPage('', '<h1>The bridge is coming</h1>', part + prose('Fourth.') + prose('Fifth.')),
  );
  const pictures = Array.from(parseHtml(html).body.getElementsByTagName('img'));
  return pictures.map((picture) => /[^/]*$/.exec(picture.getAttribute('src') ?? '')?.[0] ?? '');
}

const inLine = (source: string, rest = ''): string => `<p><img src="https://news.test${source}"${rest}></p>`;
const linked = (target: string, source: string, rest = ''): string =>
  `<p><a href="${target}"${rest}><img src="https://news.test${source}"></a></p>`;
const theme = '/wp-content/themes/paper/images/end-mark';

describe('pictures that are no article’s go', () => {
  test.each([
    ['a call to act', inLine('/uploads/cta-43.webp')],
    [
      'one that leads there',
      linked('https://shop.test/near-me', '/uploads/Course-CTA-1-e1759425960178.webp'),
    ],
    ['what an adserver counts', inLine('/adserver/www/delivery/avw.php?zoneid=9')],
    ['a banner whose clicks are counted', linked('#', '/uploads/IMG-20191220.jpg', ' class="gofollow"')],
    ['a large banner by its shape', inLine('/uploads/cta-43.webp', ' width="970" height="250"')],
    ['the mark of a theme, with its name', inLine(`${theme}.gif`, ' alt="The Paper Mark"')],
    ['the mark of a theme', inLine(`${theme}.gif`, ' width="100" height="90"')],
    ['a rule of a template', inLine('/images/templates/bamboo/line.gif')],
    ['stars', inLine('/star-ratings/primary-4-8.png', ' width="237" height="237" alt="4.8 out of 5 stars"')],
    [
      'what stands for an embed',
      inLine('/media/image.e47c.svg', ' alt="Symbolbild für eingebettete Inhalte"'),
    ],
    [
      'the emblem of a shop that leads there',
      linked('https://go.shop.test/aff', '/uploads/shop-logo-300x120.png'),
    ],
    [
      'the emblem of the agency that it is from',
      linked('https://agency.test/', '/img/2017_agency-textlogo_141.png', '').replace(
        '<img',
        '<img alt="Logo of the agency"',
      ),
    ],
    ['a thin emblem', inLine('/images/logo-identity-hn-new.svg', ' width="280" height="37"')],
    ['signs of a byline', inLine('/icons/small/date.png', ' alt="Created"')],
    ['what is pressed to share', inLine('/img/sns/sns_share_24.jpg')],
  ])('%s', (_, part) => {
    expect(filesOf(part)).toEqual([]);
  });

  test.each([
    ['a train of the CTA', inLine('/uploads/cta-train-43.webp')],
    [
      'one that opens its file',
      linked('https://news.test/uploads/downtown-cta.jpg', '/uploads/downtown-cta.jpg'),
    ],
    ['a screenshot of a theme', inLine('/wp-content/themes/paper/screenshot.png')],
    ['a photograph in its folder', inLine(`${theme}.jpg`)],
    ['a captioned one', `<figure>${inLine(`${theme}.png`)}<figcaption>The mark.</figcaption></figure>`],
    ['templates', inLine('/uploads/templates/letter.png')],
    [
      'an emblem in a table',
      `<table><tr><th>Shop</th><th>Price</th></tr><tr><td>${linked('https://go.shop.test/aff', '/uploads/shop-logo-300x120.png')}</td><td>9</td></tr></table>`,
    ],
    ['a study of a logo', linked('https://art.test/p1', '/logo-redesign-1.webp')],
    ...['/logo-redesign-1.webp', '/new-logo-of-the-party-2024.jpg', '/catalogo-mostra.jpg'].map(
      (file): [string, string] => [
        `a picture that is described by a logo, ${file}`,
        linked('https://art.test/p1', file).replace('<img', '<img alt="Logo of the party"'),
      ],
    ),
    [
      'a large emblem',
      `<p><a href="https://art.test/p1"><img src="https://news.test/python-logo.png" width="800"></a></p>`,
    ],
    ['a wide train of the CTA', inLine('/photos/CTA-43.jpg', ' width="1200" height="500"')],
    ['a large train of the CTA', inLine('/photos/CTA-43.jpg', ' width="1200" height="800"')],
    ['a chart of a theme', inLine(`${theme}.png`, ' width="900" height="500" alt="Prices"')],
    ['a described picture of a theme', inLine(`${theme}.png`, ' alt="Prices of fish by year"')],
    ['an example', inLine('/docs/templates/demo.gif')],
    [
      'a large picture whose clicks are counted',
      `<p><a class="gofollow" href="https://art.test/p1"><img src="https://news.test/boat.jpg" width="900" height="600" alt="A boat"></a></p>`,
    ],
    ['an emblem of some height', inLine('/images/logo-identity-hn-new.svg', ' width="280" height="180"')],
    [
      'one of a table of emblems',
      `<table><tr><th>Firm</th><th>Emblem</th></tr>${['Acme', 'Moor'].map((firm) => `<tr><td>${firm}</td><td>since 1950</td></tr>`).join('')}<tr><td><img src="https://news.test/img/logo-acme-1950.svg" width="50" height="50"></td><td>in 1950</td></tr></table>`,
    ],
    ['a thin emblem of old', inLine('/uploads/logo_history_first.png', ' width="400" height="55"')],
    [
      'a described one',
      inLine('/logo-first.svg', ' width="400" height="55" alt="A pier in front of three waves"'),
    ],
    ['an emblem that the text is about', inLine('/uploads/shop-logo-300x120.png')],
  ])('but %s stays', (_, part) => {
    expect(filesOf(part)).toHaveLength(1);
  });
});

test('a long name of a file takes no time', () => {
  const start = performance.now();
  filesOf(
    inLine(`/icon${'-11'.repeat(60)}-.png`) + linked('https://shop.test/', `/logo${'-11'.repeat(60)}-.png`),
  );
  expect(performance.now() - start).toBeLessThan(2_000);
});

describe('what is right below a line that is cut', () => {
  const below = '<div><img src="https://news.test/20150312/paper.jpg"></div>';
  test.each([
    ['a code goes with the line that asks to scan it', `<p>扫描下方二维码关注</p>${below}`, 0],
    ['other pictures stay', `<p>The bridge at noon</p>${below}`, 1],
    [
      'so do those below a line that only speaks of codes',
      `<p>How QR codes have changed the markets of the town, a scandal</p>${below}`,
      1,
    ],
    ['so do those below a link', `<p><a href="/qr">Scan this QR code</a></p>${below}`, 1],
    ['so do those below another line', `<p>Scan this QR code</p><p>Kept</p>${below}`, 1],
  ])('%s', (_, html, count) => {
    const { body } = parseHtml(`<p>Kept</p>${html}`);
    const texts = Array.from(
      body.querySelectorAll('p'),
      (line) => (line.firstChild?.firstChild ?? line.firstChild) as Text,
    );
    const isKept = (text: Text): boolean => text.nodeValue === 'Kept';
    dropStrandedMedia(body, { left: texts.filter(isKept), cut: texts.filter((text) => !isKept(text)) });
    expect(body.getElementsByTagName('img')).toHaveLength(count);
  });
});

describe('previews of another page', () => {
  const preview = (part: number, alt = ''): string =>
    `<div class="thumbnail"><a href="https://news.test/pictures/gifts/${part}/"><span><img src="https://news.test/g/${part}/image-${part}.jpg" width="170" height="128" alt="${alt}"></span></a></div>`;

  test.each([
    ['a row of them goes', [1, 2, 3, 4].map((part) => preview(part)).join(''), 0],
    ['three stay', [1, 2, 3].map((part) => preview(part)).join(''), 3],
    [
      'those of a forum’s post stay',
      [1, 2, 3, 4]
        .map(
          (part) =>
            `<a href="https://news.test/download/file.php?id=${part}"><img src="https://news.test/t/${part}.jpg" width="160" height="120" alt=""></a>`,
        )
        .join(''),
      4,
    ],
    [
      'those that a query tells apart stay',
      [1, 2, 3, 4]
        .map(
          (part) =>
            `<a href="https://news.test/show?id=${part}"><img src="https://news.test/t/${part}.jpg" width="160" height="120" alt=""></a>`,
        )
        .join(''),
      4,
    ],
    [
      'those between paragraphs stay',
      [1, 2, 3, 4].map((part) => preview(part) + prose(`Part ${part}.`)).join(''),
      4,
    ],
    ['those that say what they show stay', [1, 2, 3, 4].map((part) => preview(part, 'A boat')).join(''), 4],
  ])('%s', (_, part, count) => {
    expect(filesOf(`<div>${part}</div>`)).toHaveLength(count);
  });
});

describe('a headline without the kicker of the title', () => {
  const pageOf = (title: string): string =>
    `<!doctype html><html lang="en"><head><meta property="og:title" content="${title}"></head><body><main><figure><picture><source srcset="https://news.test/opener.jpg 900w"><img alt="A bridge"></picture></figure><p>News</p><h1>The bridge is coming</h1>${prose('First.')}${prose('Second.')}${prose('Third.')}</main></body></html>`;
  const countOf = (title: string): number => extract(pageOf(title)).html.split('<img').length - 1;

  test('is below its picture', () => {
    expect(countOf('Chronicle: The bridge is coming')).toBe(1);
  });
});

describe('portraits of who wrote', () => {
  const face = '<img src="https://news.test/img/jane-doe-large.png" alt="Jane Doe">';
  const clip = (head: string, above: string): string =>
    extract(storyPage(head, `<h1>The bridge is coming</h1>${above}`)).html;
  const byline = `<div><a href="/column/jane-doe">${face}</a></div><p>By <a href="/column/jane-doe">Jane Doe</a></p>`;

  test('one that is called as the declared writer goes, others stay', () => {
    expect(clip('<meta name="byl" content="By Jane Doe">', byline)).not.toContain('jane-doe-large');
    expect(clip('<meta name="byl" content="By Joan Dow">', byline)).toContain('jane-doe-large');
  });

  test.each([
    ['goes from a box that says who wrote', 'author-info', '<h3>Jane Doe</h3>', false],
    ['stays in another', 'bridge-info', '<p>Jane Doe</p>', true],
    ['stays in the box of a text', 'author-info', prose('Zeroth.'), true],
    ['stays in one that says nothing', 'author-box', '', true],
  ])('a picture %s', (_, name, words, stays) => {
    const html = clip('', `<div class="${name}"><div class="card">${face}</div>${words}</div>`);
    expect(html.includes('jane-doe-large')).toBe(stays);
  });

  test.each([
    ['<article class="post author-card">', 'a whole article'],
    ['<div class="media has-author-box">', 'with such a box elsewhere'],
    ['<div class="media no-author-box">', 'without one'],
    ['<div class="media--hide-author-bio">', 'where it is hidden'],
  ])('%s is no box about its writer: %s', (box) => {
    const { body } = parseHtml(`${box}${face}<p>The bridge.</p>`);
    choosePictures(body, 'https://news.test/');
    expect(body.getElementsByTagName('img')).toHaveLength(1);
  });
});
