import { expect, test } from 'vitest';
import { judgeLines } from '../../../src/core/extract/lines/judge-lines';
import { cutPage, linesLeft } from './blocks/cut-page';
import { nothingKnown } from './nothing-known';
import { prose } from './read-page';

/** The short lines that stay of those below an article's paragraphs, all of which the model has cut. */
function left(part: string, score = -150): string[] {
  const page = cutPage(prose('One') + prose('Two') + part);
  const verdicts = page.map((verdict) =>
    verdict.view.block.size < 160 ? { ...verdict, reason: 'block-model' as const, score } : verdict,
  );
  judgeLines(verdicts, nothingKnown);
  return linesLeft(verdicts).filter((line) => line.length < 160);
}

test.each([
  'First published in The Harbour Review.',
  'This article was originally published on Piers and is shown here with permission.',
  'This story first appeared in the Mill Post.',
  'The interview was conducted with an interpreter.',
  'Adapted from The Lamps of the Pier by Ada Lind.',
  'Das Interview wurde am 7. Mai 2022 geführt und ist zunächst im Hafenboten erschienen.',
  'Dieser Text ist zuerst im Hafenboten erschienen.',
  'Este artículo se publicó originalmente en El Muelle.',
  '(Con información de AFP y EFE)',
])('where a text is from stays: %s', (line) => {
  expect(left(`<p>${line}</p>`)).toEqual([line]);
});

test('the address that it announces stays with it', () => {
  const line = 'Dieses Interview ist zuerst im Hafenboten erschienen:';
  const address = 'https://hafenbote.example/interview-mit-einer-fischerin';
  expect(left(`<p>${line}<br><a href="${address}">${address}</a></p>`)).toEqual([line, address]);
  expect(left(`<p>${line}</p><p>More of the harbour</p>`)).toEqual([line]);
});

test.each([
  'First published on Apr 8, 2020 04:25 pm',
  'Originally published: 30/04/2024 - 16:17',
  'This article was published two years ago',
  'This story first appeared in our newsletter. Sign up for it here',
  'The conversation ran for hours',
  'Originally published by Ada Lind on Monday',
  'First published Monday, May third',
  'First published in March',
  'This article was originally published on May 4 and updated today',
  'Originally posted by user4821: I think the pier is sold',
  'Adapted from our podcast. Listen now to all of it',
  'First appeared on Daily Pier – Read more',
  'This post was previously published on The Harbour. You might also like the mill',
  'This article has been republished 12 times',
  'Conducted tours leave every hour: book now',
  'Der Beitrag wurde gespeichert',
  '<a href="/a">First published in The Harbour Review: the lamps of the pier</a>',
])('a day of publication, a call or a teaser stays away: %s', (line) => {
  expect(left(`<p>${line}</p>`)).toEqual([]);
});
