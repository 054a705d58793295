import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { mapPage } from '../../../src/core/extract/page-map';

test('the map of a page knows the pictures of an article that Readability found at another try', () => {
  const lines = Array.from(
    { length: 30 },
    (_, index) => `<p>${'The bridge is open. '.repeat(10)}${index}</p>`,
  );
  const page = parseHtml(
    `<html lang="en"><body><div class="comment"><h1>The bridge</h1>${lines.join('')}<figure><img src="https://x.example/a.jpg" width="800" height="600"></figure></div></body></html>`,
  );
  const map = mapPage(page, { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'article' });
  expect(map.pictures.map(({ isKept }) => isKept)).toEqual([true]);
});
