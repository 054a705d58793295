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

test('what heads a part of the text as well stays above a paragraph', () => {
  const left = (label: string): string[] => {
    const verdicts = cutPage(`${prose('One')}<p><strong>${label}</strong></p>${prose('Two')}`);
    for (const verdict of verdicts) verdict.score = 400;
    cutDanglingLabels(listLines(verdicts), verdicts);
    return linesLeft(verdicts);
  };
  for (const label of ['More about the study', 'Mehr zu den Kosten', 'Recommended'])
    expect(left(label)).toContain(label);
  expect(left('Read more')).not.toContain('Read more');
});
