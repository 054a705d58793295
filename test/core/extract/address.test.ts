import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveLink, resolveWeb } from '../../../src/core/extract/address';

const base = 'https://news.test/2024/';
const parts = [
  'http://',
  'https://',
  'HTTPS://',
  '//',
  'news',
  'a-b',
  'a-',
  '.example',
  '.com',
  '.1',
  '.0x7f',
  'xn--a',
  'xn--fsqu00a',
  ':80',
  ':8080',
  'user@',
  '/',
  '/.',
  '/..',
  '%2e',
  '?',
  '#',
  '&q=1',
  "'",
  '"',
  ' ',
  '\t',
  '|',
  '^',
  '中',
  'A',
  '~!$()*+,;=:@',
  '\\',
  'mailto:',
];

// Addresses that need no parser are told from the others by a pattern: it may answer what the parser answers, and nothing else.
test('addresses are resolved as the URL parser resolves them', () => {
  const address = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((list) => list.join(''));
  fc.assert(
    fc.property(address, (text) => {
      // Nothing is no address of a picture, though a parser takes it for the page's own.
      expect(resolveWeb(text, base)).toBe(text.trim() === '' ? null : parse(text, ['http:', 'https:']));
      expect(resolveLink(text, base)).toBe(parse(text, ['http:', 'https:', 'mailto:', 'tel:']));
    }),
    { numRuns: 3_000, seed: 20241124 },
  );
});

function parse(text: string, schemes: string[]): string | null {
  if (!URL.canParse(text.trim(), base)) return null;
  const url = new URL(text.trim(), base);
  if (!schemes.includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') Object.assign(url, { username: '', password: '' });
  return url.href;
}

test.each([
  ['https://news.test/a/b?c=d#e', 'https://news.test/a/b?c=d#e'],
  ['https://news.test/a/../b', 'https://news.test/b'],
  ['https://user:word@news.test/a', 'https://news.test/a'],
  ['https://news.test', 'https://news.test/'],
  ['../x', 'https://news.test/x'],
  ['javascript:alert(1)', null],
])('%s', (text, resolved) => {
  expect(resolveLink(text, base)).toBe(resolved);
});
