import { expect, test } from 'vitest';
import { keepIntroduced } from '../../../../src/core/extract/blocks/keep-introduced';
import { prose } from '../read-page';
import { cutPage, linesLeft } from './cut-page';

const announced = '<p>These are the three parts of the old harbor that the council wants to mend:</p>';
const list = '<ul><li><a href="/x1">x one</a></li><li><a href="/x2">x two</a></li></ul>';

/** The lines that come back. */
function returned(html: string, score?: number): string[] {
  const verdicts = cutPage(html, score);
  keepIntroduced(verdicts, 'news.example');
  return linesLeft(verdicts).filter((line) => line.startsWith('x'));
}

test('a list of links that a sentence announces stays whole', () => {
  const page = prose('One') + announced + list + prose('Two');
  expect(returned(page)).toEqual(['x one', 'x two']);
  expect(returned(page, -200)).toEqual([]);
});

test('so does one of whose items the model is sure of a single one', () => {
  const verdicts = cutPage(`${prose('One')}${announced}${list}${prose('Two')}`, -130);
  const last = verdicts.find(({ view }) => view.block.target === '/x2');
  if (last !== undefined) last.score = -155;
  keepIntroduced(verdicts, 'news.example');
  expect(linesLeft(verdicts).filter((line) => line.startsWith('x'))).toEqual(['x one', 'x two']);
});

test('an item of which the model is quite sure stays away alone', () => {
  const offer = '<li><a href="/letters">x letters</a></li></ul>';
  const verdicts = cutPage(
    `${prose('One')}${announced}${list.replace('</ul>', '<li><a href="/x3">x three</a></li>')}${offer}${prose('Two')}`,
    -60,
  );
  const last = verdicts.find(({ view }) => view.block.target === '/letters');
  if (last !== undefined) last.score = -400;
  keepIntroduced(verdicts, 'news.example');
  const lines = linesLeft(verdicts).filter((line) => line.startsWith('x'));
  expect(lines).toEqual(['x one', 'x two', 'x three']);
});

test('so does the one line that it announces, and a list in a quote', () => {
  expect(returned(`${prose('One')}${announced}<p>x one</p><p>x two</p>`)).toEqual(['x one']);
  expect(returned(`${prose('One')}<blockquote>${announced}${list}</blockquote>`)).toEqual(['x one', 'x two']);
});

test.each([
  ['below a label', `${prose('One')}<p>Read more:</p>${list}`],
  ['below a sentence that announces nothing', prose('One') + list],
  ['in another box', `${prose('One')}${announced}<div><div>${list}</div></div>`],
  ['below a heading', `${prose('One')}<h2>${announced.replace(/<\/?p>/g, '')}</h2>${list}`],
])('a list %s stays away', (_case, html) => {
  expect(returned(html)).toEqual([]);
});

test('a list of text of which an item stays goes on below a label', () => {
  const items = '<ul><li>Two floors</li><li>x of pine wood</li><li>x with a ramp</li></ul>';
  const page = (name: string, below = items): string =>
    `${prose('One')}<p>${name}</p>${below}${prose('Two')}`;
  expect(returned(page('Details:'), -60)).toEqual(['x of pine wood', 'x with a ramp']);
  expect(returned(page('Details:'), -200)).toEqual([]);
  expect(returned(page('Details:', items.replace('Two', 'x two')), -60)).toEqual([]);
  expect(returned(page('Details'), -60)).toEqual([]);
  expect(returned(page('Our partners:'), -60)).toEqual([]);
  const linked = items.replace('x with a ramp', '<a href="/ramp">x with a ramp</a>');
  expect(returned(page('Details:', linked), -60)).toEqual([]);
});

const label = '<p>Other programs that may be of help:</p>';
const away = (...hosts: string[]): string =>
  `<ul>${hosts.map((host) => `<li><a href="https://${host}/">x ${host}</a></li>`).join('')}</ul>`;

test('below a label a list of mere text stays, and one that leads to several other sites', () => {
  const text = '<ul><li>x one</li><li>x two</li></ul>';
  expect(returned(prose('One') + label + text, -240)).toEqual(['x one', 'x two']);
  expect(returned(`${prose('One')}<p>Read:</p>${text}`)).toEqual([]);
  expect(returned(prose('One') + label + away('one.test', 'two.test'))).toEqual(['x one.test', 'x two.test']);
  expect(returned(prose('One') + label + away('one.test', 'two.test'), -200)).toEqual([]);
  expect(returned(prose('One') + label + away('one.test', 'one.test'))).toEqual([]);
  expect(returned(prose('One') + label + away('one.test', 'two.test', 'news.example'))).toEqual([]);
  for (const offer of [
    'Follow us on the networks:',
    'Our partners in this series:',
    'With a subscription you get:',
  ])
    expect(returned(`${prose('One')}<p>${offer}</p>${text}`)).toEqual([]);
});

test('what a writer adds stays, of whatever links', () => {
  for (const added of ['Update:', 'Nachtrag (3.4.):', 'P.S.:', '追記：'])
    expect(returned(`${prose('One')}<p>${added}</p>${list}`)).toEqual(['x one', 'x two']);
  expect(returned(`${prose('One')}<p>Update:</p>${list}`, -200)).toEqual([]);
  expect(returned(`${prose('One')}<p>Updates for you:</p>${list}`)).toEqual([]);
});

test.each(['Updated:', 'Edit:', 'Update:'])('below "%s" a day and a time stay away', (added) => {
  expect(returned(`${prose('One')}<p>${added}</p><p>x March 3, 2024, 14:05</p>`)).toEqual([]);
});

test('a term that ends in a colon announces nothing of its own list', () => {
  const terms =
    '<dl><dt>Name:</dt><dd>Ada Lind</dd><dt>Share:</dt><dd>x on one network</dd><dt>x more</dt><dd>x on others</dd></dl>';
  expect(returned(prose('One') + terms, -100)).toEqual([]);
});
