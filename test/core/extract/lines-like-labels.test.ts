import { expect, test } from 'vitest';
import { cutHead } from '../../../src/core/extract/lines/head';
import { cutDanglingLabels } from '../../../src/core/extract/lines/labels';
import { listLines } from '../../../src/core/extract/lines/line';
import { nothingKnown } from './nothing-known';
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

test('a few words without a mark above the text go unless the model has hardly seen a line like it that is none', () => {
  const words = 'Fair in the harbor town is off';
  const isLeft = (score: number, title = ''): boolean => {
    const verdicts = cutPage(`<p>${words}</p>${prose('One')}${prose('Two')}`);
    const [first] = verdicts;
    if (first !== undefined) first.score = score;
    cutHead(listLines(verdicts), { ...nothingKnown, squashedTitle: title }, true);
    return linesLeft(verdicts).includes(words);
  };
  expect(isLeft(354)).toBe(true);
  expect(isLeft(250)).toBe(false);
  expect(isLeft(354, 'fairintheharbortownisoff')).toBe(false);
  expect(isLeft(354, 'fairintheharbortownisoffthecourier')).toBe(false);
});

test('who wrote the text goes, however sure the model is of it', () => {
  const verdicts = cutPage(`<p>Un texte de Ada Lind d'Enquête</p>${prose('One')}${prose('Two')}`);
  const [first] = verdicts;
  if (first !== undefined) first.score = 354;
  cutHead(listLines(verdicts), nothingKnown, true);
  expect(linesLeft(verdicts)).toHaveLength(2);
});
