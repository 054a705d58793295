import { expect, test } from 'vitest';
import { keepLines } from '../../../../src/core/extract/blocks/keep-lines';
import { prose } from '../read-page';
import { cutPage, linesLeft } from './cut-page';

/** Whether the line that begins with "x one", which the model cut with a score, comes back. */
function comesBack(html: string, score?: number): boolean {
  const verdicts = cutPage(html, score);
  keepLines(verdicts, 'news.test');
  return linesLeft(verdicts).some((line) => line.startsWith('x one'));
}

const text = (words: string): string => prose(words).replace('<p>', '<p class="text">');

test.each([
  ['a line', '<p>x one</p>'],
  ['a quote in a table', '<table><tr><td><blockquote>x one</blockquote></td></tr></table>'],
  ['a quote of two', '<blockquote><p>x one</p><p>x two</p></blockquote>'],
  ['a heading above another', '<h2>x one</h2><h3>x two</h3>'],
])('%s between lines that stay comes back where the model was not sure', (_case, html) => {
  const page = `${prose('One')}${html}${prose('Two')}`;
  expect(comesBack(page)).toBe(true);
  expect(comesBack(page, -100)).toBe(false);
});

test.each([
  ['right above a line that stays', `${prose('x one')}${prose('One')}`],
  ['above another such', `${prose('x one')}${prose('x two')}${prose('One')}`],
  ['like nearly all others, at the end', `${prose('One')}${prose('Two')}<h2>x</h2>${prose('x one')}`],
  [
    'with the class of nearly all others, in a box of its own',
    `${text('One')}${text('Two')}<h2>x</h2><div class="box">${text('x one')}</div>`,
  ],
])('a paragraph %s comes back', (_case, html) => {
  expect(comesBack(html)).toBe(true);
  expect(comesBack(html, -100)).toBe(false);
});

test.each([
  ['a line at the end', `${prose('One')}<blockquote>x one</blockquote>`],
  ['a short line at the beginning', `<p>x one</p>${prose('One')}`],
  [
    'a paragraph above a line that goes',
    `${prose('x one')}<h2>x</h2>${prose('One').replace('<p>', '<p class="a">')}`,
  ],
  ['an item of a list', `${prose('One')}<ul><li>x one</li></ul>${prose('Two')}`],
  ['a line beside a button', `${prose('One')}<div><p>x one</p><button>Sign up</button></div>${prose('Two')}`],
  ['a line beside a field', `${prose('One')}<div><p>x one</p><input type="email"></div>${prose('Two')}`],
  ['a line with a link', `${prose('One')}<p>x one <a href="/x">more</a></p>${prose('Two')}`],
  ['a line that comes twice', `${prose('One')}<p>x one</p>${prose('Two')}<p>x one</p>${prose('Three')}`],
  [
    'a paragraph of another class at the end',
    `${text('One')}${text('Two')}<h2>x</h2><div class="box">${prose('x one')}</div>`,
  ],
])('%s stays away', (_case, html) => {
  expect(comesBack(html)).toBe(false);
});

test('a first paragraph that links comes back where the model was of two minds', () => {
  const page = prose('x one').replace('council', '<a href="/council">council</a>') + prose('One');
  expect(comesBack(page, -20)).toBe(true);
  expect(comesBack(page)).toBe(false);
  expect(comesBack(prose('One') + page, -20)).toBe(false);
});

test('a quote that is a link comes back in the box of the lines around it, another quote does not', () => {
  const quote =
    '<blockquote><p><a href="https://w.example/x">x one thing that others have said</a></p></blockquote>';
  expect(comesBack(`${prose('One')}${quote}${prose('Two')}`, -30)).toBe(true);
  expect(comesBack(`${prose('One')}${quote}${prose('Two')}`, -100)).toBe(false);
  expect(comesBack(`${prose('One')}<div>${quote}</div>${prose('Two')}`, -30)).toBe(false);
  expect(comesBack(`${prose('One')}${quote}`, -30)).toBe(false);
  for (const own of ['/x', 'https://news.test/x'])
    expect(comesBack(`${prose('One')}${quote.replace('https://w.example/x', own)}${prose('Two')}`, -30)).toBe(
      false,
    );
});

test('short sentences in one box right above the article come back together, links among them', () => {
  const linked =
    '<p>x two sang of <a href="/x">the harbour</a> and of all the ships that lie in it, until late.</p>';
  const opening = (more: string): string =>
    `<div><p>x one began with a song of its own.</p>${more}<p>x three ended it, as ever.</p></div>${prose('One')}`;
  expect(comesBack(opening(linked + linked.replace('two', 'four')), -90)).toBe(true);
  expect(comesBack(opening(linked + linked.replace('two', 'four')), -100)).toBe(false);
  expect(comesBack(opening(''), -90)).toBe(false);
  const aside = opening(linked + linked.replace('two', 'four')).replaceAll('div>', 'aside>');
  expect(comesBack(aside, -90)).toBe(false);
  expect(
    comesBack(
      opening(linked.replace('x two', '<a href="/y">x two').replaceAll('</p>', '</a></p>').repeat(2)),
      -90,
    ),
  ).toBe(false);
});

test('a paragraph comes back in the box of the lines right around it, though the model was nearly sure', () => {
  expect(comesBack(prose('One') + prose('x one') + prose('Two'), -150)).toBe(true);
  expect(comesBack(prose('One') + prose('x one') + prose('Two'), -250)).toBe(false);
  expect(comesBack(`${prose('One')}<div>${prose('x one')}</div>${prose('Two')}`, -150)).toBe(false);
  expect(comesBack(prose('One') + prose('x one') + prose('x two') + prose('Two'), -150)).toBe(false);
});

test('a step below its number comes back where the one above stays', () => {
  const step = (number: string, words: string): string =>
    `<div class="step"><div class="number">${number}</div><div class="text">${prose(words)}</div></div>`;
  const page = (number: string, above = 'One'): string =>
    `${prose('Zero')}<section>${step('x1.', above)}${step(number, 'x one')}</section><h2>x</h2>`;
  expect(comesBack(page('2.'), -190)).toBe(true);
  expect(comesBack(page('2'), -190)).toBe(true);
  expect(comesBack(page('2.'), -210)).toBe(false);
  expect(comesBack(page('2 answers'), -190)).toBe(false);
  expect(comesBack(page('2.', 'x two'), -190)).toBe(false);
  expect(comesBack(page('2.').replace('class="text"><p>x one', 'class="tip"><p>x one'), -190)).toBe(false);
});

test('where a quote is from comes back with it', () => {
  const quote = (around: string): string =>
    `${prose('One')}<blockquote>${around}<p><a href="/x">x one</a></p></blockquote>${prose('Two')}`;
  expect(comesBack(quote(prose('Three')), -40)).toBe(true);
  expect(comesBack(quote(prose('Three')), -60)).toBe(false);
  expect(comesBack(quote(''), -40)).toBe(false);
  for (const other of [
    '<p>x one, says <a href="/x">the paper</a></p>',
    '<p><a href="/x">x one</a></p><p>Two</p>',
    '<p><a href="https://network.example/sharer.php?u=a">x one</a></p>',
    '<p><a href="/x">x one: sign up for our newsletter</a></p>',
  ])
    expect(comesBack(quote(prose('Three')).replace('<p><a href="/x">x one</a></p>', other), -40)).toBe(false);
});
