import { expect, test } from 'vitest';
import { textOf } from '../../../src/core/extract/blocks/page-blocks';
import { keepLines } from '../../../src/core/extract/lines/kept-lines';
import { listLines } from '../../../src/core/extract/lines/line';
import { cutTail } from '../../../src/core/extract/lines/tail';
import { cutPage, linesLeft } from './blocks/cut-page';
import { nothingKnown } from './nothing-known';
import { prose } from './read-page';

const story = prose('One') + prose('Two') + prose('Three');

test('lines of a list that is marked by dashes alone stay, where there are several', () => {
  const left = (...texts: string[]): string[] => {
    const list = `<div>The rod<br>${texts.join('<br>')}</div>`;
    const verdicts = cutPage(story + list, -50);
    for (const verdict of verdicts)
      if (/^[-x]/.test(textOf(verdict.view.block))) verdict.reason = 'block-model';
    keepLines(listLines(verdicts));
    return linesLeft(verdicts).slice(4);
  };
  const four = ['- Length: 2 m', '- Weight: 200 g', '- Grip: cork', '- Price: 30 Euro'];
  expect(left(...four)).toEqual(four);
  expect(left(...four.slice(1))).toEqual([]);
  expect(left(...four.slice(1), 'x Price: 30 Euro')).toEqual([]);
  expect(left(...four.map((text) => `<a href="/s">${text}</a>`))).toEqual([]);
});

test('an error that is no call to report one is text', () => {
  const left = (last: string): string[] => {
    const verdicts = cutPage(`${story}<p>${last}</p>`);
    cutTail(listLines(verdicts), nothingKnown, true);
    return linesLeft(verdicts);
  };
  const sorry =
    'Und bitte entschuldigt den Helium-Fehler, falls ihr ihn überhaupt gefunden habt, am Anfang 😉';
  expect(left(sorry)).toContain(sorry);
  expect(left(sorry.replace('Helium-', 'Rechtschreib'))).not.toContain(
    sorry.replace('Helium-', 'Rechtschreib'),
  );
});
