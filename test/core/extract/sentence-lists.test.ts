import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { isListOfSentences } from '../../../src/core/extract/sentence-lists';
import { extract, prose } from './read-page';

const steps = [
  'Dice the tofu and fry it golden.',
  'Add the noodles and the garlic.\u2063',
  'Stir until all is hot.',
];
const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function isOne(html: string): boolean {
  const box = parseHtml(html).body.firstElementChild;
  return box !== null && isListOfSentences(box);
}

test.each([
  ['steps', list(steps), true],
  ['a box with a heading above them', `<div><h3>Directions</h3>${list(steps)}</div>`, true],
  ['names', list(['Flour', 'Salt', 'Water']), false],
  ['headlines', list(['The council mends the old pier', 'The ferry comes back in the spring']), false],
  ['sentences that lead elsewhere', list(steps.map((step) => `<a href="/x">${step}</a>`)), false],
  ['comments', list(steps.map((step) => `<article><p>${step}</p></article>`)), false],
  ['a poll', `<form>${list(steps)}</form>`, false],
  ['answers to choose', list(steps.map((step) => `<input type="radio"> ${step}`)), false],
  ['faces and names', list(steps.map((step) => `<img src="f.jpg"><b>Ada</b> ${step}`)), false],
  ['one sentence', list(steps.slice(0, 1)), false],
  ['a box of much text with a list', `<div>${prose('One').repeat(3)}${list(steps)}</div>`, false],
])('%s: %s', (_case, html, expected) => {
  expect(isOne(html)).toBe(expected);
});

test('steps with a picture each stay in the article', () => {
  const pictured = list(
    steps.map((step, index) => `${step}<img src="/step-${index}.jpg" width="800" height="600">`),
  );
  const { html } = extract(
    `<html><head><title>Noodles</title></head><body><article><h1>Noodles</h1>${prose('One')}${prose('Two')}${prose('Three')}<div class="steps"><h3>Directions</h3>${pictured}</div></article></body></html>`,
    { url: 'https://kitchen.example/noodles' },
  );
  for (const step of steps) expect(html).toContain(step.slice(0, 20));
  expect(html).toContain('step-2.jpg');
});
