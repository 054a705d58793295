import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { linkStills } from '../../../src/core/extract/pictures/link-stills';
import { isCaptionText } from '../../../src/core/extract/prepare/caption-words';
import { isPictureAddress } from '../../../src/core/extract/prepare/lazy-names';
import { choosePictures } from '../../../src/core/extract/prepare/pictures';
import { isPlaceholder } from '../../../src/core/extract/prepare/placeholder';

// Patterns that are asked only of what holds one of their words answer as they would alone.

/** Texts of some words, as they are or in capitals, and what parts them. */
function textsOf(words: readonly string[], between: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words, ...words.map((each) => each.toUpperCase()));
  return fc
    .array(fc.oneof(word, fc.constantFrom(...between)), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));
}

function same<T>(arbitrary: fc.Arbitrary<T>, one: (value: T) => unknown, other: (value: T) => unknown): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(one(value)).toBe(other(value));
    }),
    { numRuns: 1_000 },
  );
}

function bodyOf(html: string): Element {
  return parseHtml(`<!DOCTYPE html><body>${html}</body>`).body;
}

test('stand-ins', () => {
  const edge = '(?=[/_.-]|\\d*\\.\\w+$|$)';
  const name = new RegExp(
    `(?:^|[/_.-])(?:spacer|placeholder|missing[_-]?image|1px|lazy-?load|default[_-]?(?:img|image|pic))${edge}`,
    'i',
  );
  const word = new RegExp(
    `(?:^|[/_.-])(?:blank|1x1|loading|loader|pixel|transparent|trans|gr[ae]y|lazy|dummy|empty|leer(?=\\.(?:gif|png)$))${edge}`,
    'i',
  );
  same(
    textsOf(
      (
        'spacer placeholder missing image 1px lazy load default img pic blank 1x1 loading loader pixel ' +
        'transparent trans gray grey dummy empty leer boat 12 .gif .png .jpg'
      ).split(' '),
      ['-', '_', '.', 'é', '1', 'x'],
    ),
    isPlaceholder,
    (file) => name.test(file) || (word.test(file) && !/^[^/]{21,}\.(?:jpe?g|webp|avif)$/i.test(file)),
  );
});

test('addresses of pictures', () => {
  same(
    textsOf(
      ['http://', 'https:', '//', '/', 'boat', '.jpg', '.jpeg', '.webp', '.avif', '.html'],
      [' ', '?', '@', '"', '#x'],
    ),
    isPictureAddress,
    (value) =>
      /^(?:https?:)?\/?\/?[^\s"'<>{}]+\.(?:jpe?g|png|webp|gif|avif)(?:[?!@#][^\s]*)?$/i.test(value.trim()),
  );
});

test('credits', () => {
  const old =
    /(?:fotos?|fotograf[^\s:：]*|photos?|photograph|bild(?:er)?|images?|cr[eé]dits?|ảnh|фото|写真|사진|[图圖]|صورة|تصوير|عکس|צילום|ภาพ|फोटो|ছবি|kuvat?|kép|fotó|zdjęci.|fot|φωτ[^\s:]*)\s?\.?\s?[:：/／=＝|]/;
  same(
    textsOf(
      ['foto', 'credit', 'crédit', 'bilder', '写真', '图', 'the pier'],
      [' ', '.', ':', '：', '/', '／', '=', '＝', '|'],
    ).map((text) => text.toLowerCase()),
    isCaptionText,
    (text) => old.test(text),
  );
});

test('what stands for a picture', () => {
  const old =
    /^\s*(?:https?:\/\/\S+|(?:(?:image|picture|photo|video|youtube) )?placeholder|lazy loaded component|video player loading)\s*$/i;
  same(
    textsOf(
      [
        'image',
        'picture',
        'youtube',
        'placeholder',
        'lazy loaded component',
        'video player loading',
        'https://',
        'http://a.test',
      ],
      [' ', '\u00a0', '.'],
    ).filter((text) => !/<|^\s*$/.test(text)),
    (alt) => {
      const body = bodyOf('<p><img src="/a.jpg" width="800"></p>');
      body.querySelector('img')?.setAttribute('alt', alt);
      choosePictures(body, 'https://a.test/');
      return body.querySelector('img')?.getAttribute('alt') ?? '';
    },
    (alt) => (old.test(alt) ? '' : alt),
  );
});

test('pictures of writers', () => {
  const named =
    /(?:^|[\s_-])(?:avatar|gravatar|author-?(?:profile-?)?(?:photo|image|img|pic(?:ture)?|avatar)|profile-?(?:photo|image|img|pic(?:ture)?)|user-?(?:photo|image|img|pic(?:ture)?))(?:$|[\s_-])/i;
  const described =
    /^(?:avatar|profile(?: (?:picture|photo|image))?|프로필(?: ?사진)?|プロフィール(?:画像)?|头像|頭像)$/i;
  const names = textsOf(
    ['avatar', 'gravatar', 'author', 'profile', 'user', 'photo', 'picture', 'part'],
    ['-', '_', ' '],
  );
  const alts = textsOf(['avatar', 'profile', 'picture', 'photo', '프로필', '사진', '头像'], [' ']);
  same(
    fc.tuple(names, alts),
    ([name, alt]) => {
      const body = bodyOf('<div><p><img src="/a.jpg"></p></div>');
      body.querySelector('div')?.setAttribute('class', name);
      body.querySelector('img')?.setAttribute('alt', alt);
      choosePictures(body, 'https://a.test/');
      return (body.querySelector('img') ?? null) === null;
    },
    ([name, alt]) => named.test(name) || (described.test(alt.trim()) && /profile/i.test(name)),
  );
});

test('stills of films', () => {
  for (const host of ['i.ytimg.com', 'i3.YTIMG.com', 'img.youtube.com']) {
    const body = bodyOf(`<img src="https://${host}/vi/aBcDeFgHiJk/0.jpg">`);
    linkStills(body);
    expect(body.getElementsByTagName('a').length).toBe(1);
  }
});
