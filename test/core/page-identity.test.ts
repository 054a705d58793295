import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyPage } from '../../src/core/page-identity';

describe('identifyPage', () => {
  it.each([
    ['https://a.example/x#comments', 'https://a.example/x'],
    ['https://a.example/x?utm_source=front&id=7&fbclid=abc', 'https://a.example/x?id=7'],
    ['https://a.example/x?spm=1.2', 'https://a.example/x'],
    ['https://a.example/x?share_token=1', 'https://a.example/x'],
    ['https://a.example/#/article/7', 'https://a.example/#/article/7'],
    ['https://a.example/#!/article/7', 'https://a.example/#!/article/7'],
    ['https://a.example/?id=1', 'https://a.example/?id=1'],
    ['https://a.example/?smid=3&gad_id=1', 'https://a.example/?smid=3&gad_id=1'],
    ['not an address', 'not an address'],
  ])('%s → %s', (url, identity) => {
    expect(identifyPage(url)).toBe(identity);
  });

  it('is the same again for what it answered', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(identifyPage(identifyPage(url))).toBe(identifyPage(url));
      }),
    );
  });
});
