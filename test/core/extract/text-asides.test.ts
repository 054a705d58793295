import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/core/dom';
import { openTextAsides } from '../../../src/core/extract/prepare/text-asides';
import { extract, prose } from './read-page';

const facts =
  '<h3>How a tide mill works</h3><p>The rising tide fills a pond behind a dam with a gate that shuts by itself.</p><p>When the sea has fallen, the water of the pond drives the wheel for about five hours.</p>';
const box = (inner = facts, name = 'facts'): string => `<aside class="${name}">${inner}</aside>`;

/** Whether an aside between paragraphs became a plain box. */
function isOpened(aside: string, [above, below] = [prose('One'), prose('Two')]): boolean {
  const { body } = parseHtml(`<article>${above}${aside}${below}</article>`);
  openTextAsides(body);
  return body.getElementsByTagName('aside').length === 0;
}

test('a box of facts among the paragraphs is read with them', () => {
  const page = `<article><h1>The mill</h1>${prose('One')}${prose('Two')}${box()}${prose('Three')}</article>`;
  expect(extract(page).html).toContain('drives the wheel');
});

test.each([
  [
    'with a label and a button that folds it',
    box(`<span>FACTS</span>${facts}<button aria-expanded="true">Less</button>`),
  ],
  [
    'of a list',
    box(
      '<h4>Dates</h4><ul><li>The mill was built in the year of the great flood.</li><li>It burned down, and was built again in brick.</li></ul>',
    ),
  ],
])('a box of facts is opened: %s', (_kind, aside) => {
  expect(isOpened(aside)).toBe(true);
});

const said =
  '<p>The rising tide fills a pond behind a dam with a gate that shuts by itself.</p><p>When the sea has fallen, the water of the pond drives the wheel for about five hours.</p>';

test.each([
  'Entenda o caso',
  'Ne olmuştu?',
  '조력 방앗간은 무엇인가',
  'ما هو السد؟',
  'Bakgrund',
  'Háttér',
  'Achtergrond',
  'So funktioniert die Mauer',
  'A brief history of the harbour',
])('a heading says that a box tells of facts: %s', (heading) => {
  expect(isOpened(box(`<h3>${heading}</h3>${said}`, 'box'))).toBe(true);
});

test.each(['Who we are', 'How we test', 'Warum unsere Tests zählen', 'Qui sommes-nous et notre charte'])(
  'a page speaks of itself: %s',
  (heading) => {
    expect(isOpened(box(`<h3>${heading}</h3>${said}`, 'box'))).toBe(false);
  },
);

test('also between boxes of a paragraph each, with headings and pictures between', () => {
  const wrapped = `<div>${prose('One')}</div>`;
  expect(isOpened(box(), [`${wrapped}<figure></figure>`, `<div><h2>Then</h2></div>${wrapped}`])).toBe(true);
});

test.each([
  ['of other articles', box(facts.replaceAll('<p>', '<p><a href="/x">').replaceAll('</p>', '</a></p>'))],
  ['named after them', box(facts, 'story related')],
  ['of a letter', box(`${facts}<form><input type="email"></form>`)],
  ['that asks', box(facts.replace('How a tide mill works', 'Sign up for our newsletter'))],
  ['with something to press', box(`${facts}<button>Join</button>`)],
  [
    'about the writer',
    box(
      '<h3>Über den Autor</h3><p>Er lehrt seit zwanzig Jahren Brückenbau an einer Hochschule.</p><p>Sein Buch über den Rost von Brücken erschien im letzten Herbst.</p>',
      'zur-person',
    ),
  ],
  [
    'of the paper itself',
    box(
      '<h3>Become a member</h3><p>Members get our weekly magazine and invitations to events.</p><p>It takes two minutes and you can cancel at any time you like.</p>',
      'box',
    ),
  ],
  [
    'that asks for money',
    box(
      '<h3>How to support us</h3><p>Our journalism is free because readers pay for it every month.</p><p>If you value what we do, please consider giving something today.</p>'.replace(
        'How to s',
        'S',
      ),
      'info-box',
    ),
  ],
  ['without a heading', box(facts.replace(/<h3>.*<\/h3>/, ''))],
  [
    'of one sentence',
    box('<h3>Mills</h3><p>The rising tide fills a pond behind a dam with a gate that shuts.</p>'),
  ],
  ['of labels', box('<h3>Mills</h3><p>The rising tide and the pond behind a dam: a film</p>'.repeat(3))],
])('a box stays aside: %s', (_kind, aside) => {
  expect(isOpened(aside)).toBe(false);
});

test('and one above or below all paragraphs, or among boxes', () => {
  const card = '<div><h3>One</h3><p>Two</p></div>';
  expect(isOpened(box(), ['', prose('Two')])).toBe(false);
  expect(isOpened(box(), [prose('One'), ''])).toBe(false);
  expect(isOpened(box(), [card, card])).toBe(false);
});
