import { expect, test } from 'vitest';
import { cutDanglingLabels } from '../../../src/core/extract/lines/labels';
import { listLines } from '../../../src/core/extract/lines/line';
import { cutPage, linesLeft } from './blocks/cut-page';
import { prose } from './read-page';

test('a value behind a label stays above a list of teasers, a label goes with them', () => {
  const lastLeft = (last: string): string | undefined => {
    const teasers = '<ul><li><a href="/x">x harbor and its boats</a></li></ul>';
    const verdicts = cutPage(`${prose('One')}<p>Room: 1<br>${last}</p>${teasers}`);
    cutDanglingLabels(listLines(verdicts), verdicts);
    return linesLeft(verdicts).at(-1);
  };
  expect(lastLeft('Comfort: 2')).toBe('Comfort: 2');
  expect(lastLeft('Comfort: 1.5')).toBe('Comfort: 1.5');
  expect(lastLeft('Tests: more')).toBe('Room: 1');
  expect(lastLeft('More tests')).toBe('Room: 1');
});
