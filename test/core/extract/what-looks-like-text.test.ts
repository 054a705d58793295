import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/core/text';
import { parseHtml } from '../../../src/core/dom';
import { extract, prose } from './read-page';

const textOf = (inner: string, head = '', language = 'en'): string => {
  const page = `<!doctype html><html lang="${language}"><head>${head}</head><body><article><h1>The bridge is coming</h1>${inner}</article></body></html>`;
  return toText(parseHtml(extract(page).html).body);
};
const article = (inner: string): string =>
  `${prose('One.')}${prose('Two.')}${inner}${prose('Three.')}${prose('Four.')}`;

test.each([
  'Dalszy ciąg procesu w październiku',
  'Fewer pupils reading below grade level',
  'Zo lees verder tussen de regels',
  'Artikelserien fortsätter i morgon',
  'Haberin devamlılığı için önlem',
])('the line %s is none above an advertisement', (line) => {
  expect(textOf(article(`<p><strong>${line}</strong></p>`))).toContain(line);
});

test.each(['Dalszy ciąg materiału pod wideo', 'Continue reading below', 'Haberin devamı'])(
  'the line %s is',
  (line) => {
    expect(textOf(article(`<p>${line}</p>`))).not.toContain(line);
  },
);

test.each([
  ['Advertiser disclosure', false],
  ['Why trust us?', false],
  ['How long will the bridge be closed?', true],
  ['How will the new rules on political advertising work?', true],
  ['Wie kann ich Anzeige erstatten?', true],
  ['Que dit cet article de loi ?', true],
  ['Listen to this article', false],
])('below %s an answer that is folded away is of the text: %s', (label, isOfText) => {
  const answer = 'It is closed for the eighteen months that the work on its piers will take.';
  const folded = `<h3><button aria-expanded="false" aria-controls="a1">${label}</button></h3><div id="a1" hidden><p>${answer}</p></div>`;
  expect(textOf(article(folded)).includes(answer)).toBe(isOfText);
});

describe('in a sentence', () => {
  const sentence = (before: string, span: string, after: string): string =>
    textOf(
      article(
        `<p>${before} <span class="related">${span}</span> ${after} that the supports would not last for another decade.</p>`,
      ),
    );

  test.each([
    ['The council rejected it.', 'Related: Bridge plan rejected', 'Engineers warned'],
    ['The council rejected it in 2019.', 'Scroll down to continue', 'Engineers warned'],
    ['', '27', '– Engineers warned'],
  ])('%s %s %s the words in the middle go', (before, span, after) => {
    expect(sentence(before, span, after)).not.toContain(span);
  });

  test('words that it goes on behind stay', () => {
    expect(sentence('The council of', 'Riverton', 'warned')).toContain('of Riverton warned');
  });
});

test.each([
  ['Test: Volvo EX30 <sup>Twin Motor</sup>', 'Test: Volvo EX30 Twin Motor', 'Test: Volvo EX30 Twin Motor'],
  ['The verdict of Microsoft <sup>(MSFT)</sup>', '', 'The verdict of Microsoft (MSFT)'],
  ['The bridge is coming <sup>Premium</sup>', '', 'The bridge is coming'],
])('the headline %s, called %s, is %s', (heading, title, said) => {
  const page = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${heading}</h1>${article('')}</article></body></html>`;
  expect(extract(page).title).toBe(said);
});
