import { expect, it } from 'vitest';
import { cutAdvertisements } from '../../../src/core/extract/lines/labels';
import { type Line, listLines } from '../../../src/core/extract/lines/line';
import { cutPromotions } from '../../../src/core/extract/lines/promotions';
import { cutTail } from '../../../src/core/extract/lines/tail';
import { cutPage, linesLeft } from './blocks/cut-page';
import { nothingKnown } from './nothing-known';

const prose =
  '<p>The council met on Tuesday evening to decide what becomes of the old pier, which has been closed since the storm of last winter.</p>'.repeat(
    6,
  );

/** Lines beside the paragraphs that stay. */
function leftBy(cut: (lines: Line[]) => void, html: string): string[] {
  const verdicts = cutPage(html);
  cut(listLines(verdicts));
  return linesLeft(verdicts).filter((line) => !line.startsWith('The council met'));
}

it.each(['- END -', '— 完 —', '责任编辑：', 'Editor : R.M.', '长按识别二维码，加入读者群'])(
  'what ends a page goes: %s',
  (line) => {
    expect(leftBy((lines) => cutTail(lines, nothingKnown, true), `${prose}<p>${line}</p>`)).toEqual([]);
  },
);

it.each([
  'It was the end.',
  '- END of the line -?',
  '作者说：',
  'The answer is: b.',
  'Answer: b.',
  'He said: U.S.A. forever.',
  '老人说，他从来不会扫码，也不知道二维码怎么用，只好请孙女帮忙买票。',
])('what a text ends with stays: %s', (line) => {
  expect(leftBy((lines) => cutTail(lines, nothingKnown, true), `${prose}<p>${line}</p>`)).toEqual([line]);
});

it.each([
  'Scroll untuk lanjutkan membaca',
  'Haberin Devamı',
  'Artikkelen fortsetter under bildet',
  'Artikeln fortsätter efter bilden',
  'Dalszy ciąg materiału pod wideo',
  'Dalsza część materiału pod wideo',
  'Artikkel jätkub pärast reklaami',
  '請繼續往下閱讀...',
  'Continue reading below',
  'Lees verder onder de foto',
])('a line that says that the text goes on below an advertisement goes: %s', (line) => {
  expect(leftBy(cutAdvertisements, `${prose}<p>${line}</p>${prose}`)).toEqual([]);
  const said = `${line} dedi ve telefonunu cebine koydu.`;
  expect(leftBy(cutAdvertisements, `${prose}<p>${said}</p>${prose}`)).toEqual([said]);
});

it('a box with a heading of a network and a paragraph that calls to it goes, a section about one stays', () => {
  const box = (heading: string, text: string): string => `<div><h3>${heading}</h3><p>${text}</p></div>`;
  const left = (html: string, score = -30): string[] =>
    leftBy((lines) => {
      for (const { verdict, block } of lines) if (block.size < 60) verdict.score = score;
      cutPromotions(lines);
    }, `${prose}${html}${prose}`);
  const link = '<a href="https://chat.example/">Kanal</a>';
  const call = `Eine Übersicht am Morgen und am Abend, dazu alles, was eilt: Abonniere unseren ${link} und du weisst stets Bescheid.`;
  expect(left(box('Folgst du uns schon auf Whatsapp?', call))).toEqual([]);
  // The model is sure of a heading of the text.
  expect(left(box('Folgst du uns schon auf Whatsapp?', call), 50)).toHaveLength(2);
  expect(left(box('Was die Gemeinde tut', call))).toHaveLength(2);
  expect(
    left(box('Streit um Whatsapp', `Die Gemeinde hat ihren ${link} geschlossen, weil niemand ihn las.`)),
  ).toHaveLength(2);
  expect(
    left(
      box('Streit um Whatsapp', 'Wer den Kanal abonnieren will, kann das seit Mai nicht mehr tun, sagt sie.'),
    ),
  ).toHaveLength(2);
  expect(
    left(`<div><h3>Streit um Whatsapp</h3><p>${call}</p><p>Das sagt die Gemeinde.</p></div>`),
  ).toHaveLength(3);
});
