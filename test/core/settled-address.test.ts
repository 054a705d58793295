import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSettled, settle } from '../../src/core/settled-address';

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

test('an address that is settled on a base is what a URL parser answers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'https://news.test/a/b?c=1#d',
        'http://127.0.0.1:8080/a',
        'https://user:word@news.test/a',
        'https://news.test:443/a',
        'https://ä.test/',
        'file:///home/a.html',
        'about:blank',
        'no address',
      ),
      fc.constantFrom('', '/', '//', 'https://news.test/', 'http://127.0.0.1:8080/', 'HTTPS://news.test/'),
      fc.oneof(letters, fc.webPath(), fc.webQueryParameters(), fc.constantFrom('../a', './a', '.', 'a/..')),
      (base, start, rest) => {
        const found = settle(start + rest, base);
        if (found === null) return;
        const parsed = new URL(start + rest, URL.canParse(base) ? base : undefined);
        parsed.username = '';
        parsed.password = '';
        expect(found).toBe(parsed.href);
      },
    ),
    { numRuns: 3_000 },
  );
});

it('links within a site are settled on it, whatever its name', () => {
  const base = 'http://127.0.0.1:8080/news/1';
  expect(settle('/news/2?page=3#top', base)).toBe('http://127.0.0.1:8080/news/2?page=3#top');
  expect(settle('http://127.0.0.1:8080/news/2', base)).toBe('http://127.0.0.1:8080/news/2');
  expect(settle('/news/2', 'https://user:word@news.test/a')).toBe('https://news.test/news/2');
  expect(settle('news/2', base)).toBeNull();
  expect(settle('//other.test/a', base)).toBeNull();
  expect(settle('/a', null)).toBeNull();
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
