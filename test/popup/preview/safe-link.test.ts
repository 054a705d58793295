import { describe, expect, it } from 'vitest';
import { safeLink, safePicture } from '../../../src/popup/preview/safe-link';

describe('safeLink', () => {
  it.each(['https://e.com/a?b#c', 'http://e.com/', 'mailto:a@e.com', 'tel:+123'])('opens %s', (address) =>
    expect(safeLink(address)).toBe(address),
  );

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://e.com/1',
    'file:///etc/passwd',
    'obsidian://new',
    'chrome-extension://x/y',
    '/relative',
    'e.com',
    '',
  ])('leaves %j as text', (address) => expect(safeLink(address)).toBeNull());
});

describe('safePicture', () => {
  it('loads from the web only', () => {
    expect(safePicture('https://e.com/a.png')).toBe('https://e.com/a.png');
    expect(['data:image/svg+xml,x', 'mailto:a@e.com', 'blob:x', 'a.png'].map(safePicture)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
