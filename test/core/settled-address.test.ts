import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSettled } from '../../src/core/settled-address';

const letters = fc.string({ unit: fc.constantFrom(...'aZ09-_.~!$&()*+,;=:@/?#%\' "<>[]|\\^`äé中\t') });

test('an address that counts as settled is what a URL parser answers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('http://', 'https://', 'HTTPS://', 'ftp://', '//'),
      fc.oneof(
        fc.constantFrom(
          'news.test',
          'a-b.example',
          'xn--a.test',
          '1.2',
          'user@host.test',
          'host.test:80',
          'Ä.test',
        ),
        fc.string({ unit: fc.constantFrom(...'a0-.xn') }),
      ),
      fc.oneof(letters, fc.webPath(), fc.webQueryParameters()),
      (scheme, host, rest) => {
        const address = `${scheme}${host}/${rest}`;
        if (isSettled(address)) expect(new URL(address).href).toBe(address);
      },
    ),
    { numRuns: 2_000 },
  );
});

describe('left to the parser', () => {
  it.each([
    'https://user:word@news.test/a',
    'https://news.test/a/../b',
    'https://news.test',
    'https://NEWS.test/a',
    'https://news.test:443/a',
    'https://news.test/ä',
    'https://127.1/a',
    'javascript://news.test/a',
  ])('%s', (address) => expect(isSettled(address)).toBe(false));
});

it('most links of a page are settled', () => {
  expect(isSettled('https://www.news.test/2024/05/02/story-1?id=7&page=2#part')).toBe(true);
});
