import { expect, test } from 'vitest';
import { readTitle } from '../../../src/core/extract/facts/title/title';
import { evidenceOf } from './read-page';

test('where <title> greets, the headline is the line above the one that names author and day', () => {
  const page = (title: string, rest = ''): string =>
    readTitle(
      evidenceOf(
        `<title>${title}</title><table><tr><td>The bridge is coming soon</td></tr><tr><td><div>Author: Jane Doe, published 2020-03-04</div></td></tr></table><p>Text.</p>${rest}`,
      ),
    ).value;
  expect(page('Welcome to the Courier')).toBe('The bridge is coming soon');
  expect(page('The river floods the town')).toBe('The river floods the town');
  expect(page('Courier. Papers and more')).toBe('Courier. Papers and more');
  const other = '<p>The river floods the town again</p><p>Published 2020-03-05</p>';
  expect(page('Welcome to the Courier', other)).toBe('Welcome to the Courier');
});
