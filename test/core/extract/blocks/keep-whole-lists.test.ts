import { expect, test } from 'vitest';
import { keepWholeLists } from '../../../../src/core/extract/blocks/keep-whole-lists';
import { prose } from '../read-page';
import { cutPage, linesLeft } from './cut-page';

/** The short lines that stay of a part between an article's paragraphs. */
function left(part: string, score?: number): string[] {
  const verdicts = cutPage(prose('One') + part + prose('Two'), score);
  keepWholeLists(verdicts);
  return linesLeft(verdicts).filter((text) => text.length < 40);
}

const items = (texts: string[]): string => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

test('what was cut of a list that mostly stays comes back', () => {
  expect(left(`<p>x</p>${items(['Dig deep', 'x', 'Wait', 'x two'])}<p>x</p>`)).toEqual([
    'Dig deep',
    'x',
    'Wait',
    'x two',
  ]);
});

test('a list of mere text between two lines that stay comes back whole', () => {
  expect(left(items(['x one', 'x two']))).toEqual(['x one', 'x two']);
});

test.each([
  ['the model was not sure of come back', items, -40, 2],
  ['it was sure of stay away', items, -60, 0],
  ['of a layout stay away', (texts: string[]) => items(texts.map((text) => `<div>${text}</div>`)), -40, 0],
])('where a list is the article, items that %s', (_case, list, score, expected) => {
  const long = Array.from(
    { length: 9 },
    (_item, at) => `${at} ${'The council voted for the bridge. '.repeat(3)}`,
  );
  expect(left(list([...long, 'x one', ...long, 'x two']), score)).toHaveLength(expected);
});

test.each([
  [
    'of which little stays, beside a line that was cut',
    `<p>x</p>${items(['Yes', 'x a long one that goes'])}`,
    ['Yes'],
  ],
  ['of links', items(['<a href="/a">x one</a>', '<a href="/b">Two and more</a>']), ['Two and more']],
  ['beside a line that was cut', `<p>x</p>${items(['x one', 'x two'])}`, []],
  ['that is a table', '<table><tr><td>x one</td><td>Two and more</td></tr></table>', ['Two and more']],
])('a list %s is left alone', (_case, part, expected) => {
  expect(left(part)).toEqual(expected);
});

test('a single item between two that stay comes back, of whatever links', () => {
  const linked = (texts: string[]): string => items(texts.map((text) => `<a href="/${text}">${text}</a>`));
  expect(left(linked(['One', 'x two', 'Six', 'Ten']), -55)).toContain('x two');
  expect(left(linked(['One', 'x two', 'Six', 'Ten']), -65)).not.toContain('x two');
  expect(left(linked(['One', 'x two', 'x six', 'Ten']), -55)).not.toContain('x two');
  expect(left(linked(['One', 'Six', 'x two']), -55)).not.toContain('x two');
});

test('so does the text of a cell between others, without links', () => {
  const table = (texts: string[]): string =>
    `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;
  expect(left(table(['One', 'x two', 'Six']), -55)).toContain('x two');
  expect(left(table(['One', 'x two', 'Six']), -65)).not.toContain('x two');
  expect(left(table(['One', '<a href="/two">x two</a>', 'Six']), -55)).not.toContain('x two');
});

test('not the label of an advertisement in a cell, nor a cell of a layout', () => {
  const table = (texts: string[]): string =>
    `<table>${texts.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;
  expect(left(table(['One', 'x Advertisement', 'Six']), -55)).not.toContain('x Advertisement');
  expect(left(table([prose('Three'), 'x two', prose('Four')]), -55)).not.toContain('x two');
});

test('a single item with a link comes back in a list beside cells too', () => {
  const linked = items(['One', 'x two', 'Six'].map((text) => `<a href="/${text}">${text}</a>`));
  expect(left(`<table><tr><td>Label</td><td>${linked}</td></tr></table>`, -55)).toContain('x two');
});

test('so does an item that names a list in it, of which a line stays', () => {
  const rest = `x rest of a list that is mostly cut${', and goes on'.repeat(9)}`;
  const nested = (name: string, ...texts: string[]): string =>
    items(['One of them', `${name}${items(texts)}`, rest]) + '<p>x</p>';
  expect(left(nested('x crew', 'Ames'), -90)).toContain('x crew');
  expect(left(nested('x crew', 'x Ames', 'Bell, the cook'), -90)).toContain('x crew');
  const chain = left(nested('x crew', `x first${items(['Ames'])}`), -90);
  expect(chain).toContain('x first');
  expect(chain).toContain('x crew');
  expect(left(nested('x crew', 'x Ames'), -90)).not.toContain('x crew');
  expect(left(nested('x crew', 'Ames'), -110)).not.toContain('x crew');
  expect(left(nested('<a href="/crew">x crew</a>', 'Ames'), -90)).not.toContain('x crew');
});

test('the only item of a list of links that was cut comes back at its end too', () => {
  const link = (text: string): string => `<a href="/${text}">${text}</a>`;
  const list = (texts: string[]): string => items(texts).replace(/(?<=<li>)[^<]+/g, link);
  expect(left(list(['Ports', 'Bridges', 'Ferries', 'x one']))).toContain('x one');
  expect(left(list(['Ports', 'Bridges', 'Ferries', 'x one']), -70)).not.toContain('x one');
  expect(left(list(['Ports', 'Bridges', 'x one']))).not.toContain('x one');
  expect(left(list(['Ports', 'Bridges', 'Ferries', 'x one', 'x two']))).not.toContain('x two');
  // Nor after another has come back, whichever of them is looked at first.
  expect(left(list(['Ports', 'x two', 'Bridges', 'Ferries', 'x one']))).not.toContain('x one');
  expect(left(list(['x one', 'Ports', 'Bridges', 'x two', 'Ferries']))).not.toContain('x one');
});

test.each(['See all 24 topics', 'Mehr', 'Follow us on Facebook', 'Advertisement', 'もっと見る'])(
  'the last item of a list does not come back alone where it leads to more or offers something: %s',
  (last) => {
    const verdicts = cutPage(
      prose('One') +
        items(['Ports', 'Bridges', 'Ferries', last].map((text) => `<a href="/${text}">${text}</a>`)),
    );
    const item = verdicts.at(-1);
    if (item !== undefined) Object.assign(item, { reason: 'block-model', score: -50 });
    keepWholeLists(verdicts);
    expect(linesLeft(verdicts)).not.toContain(last);
  },
);

test('nor where it alone is no link', () => {
  const link = (text: string): string => `<a href="/${text}">${text}</a>`;
  const names = ['Ports', 'Bridges', 'Ferries'];
  expect(left(items([...names.map(link), 'x one']))).not.toContain('x one');
});

test('a list of thousands is looked at in time', () => {
  const names = Array.from({ length: 40_000 }, (_name, at) => (at < 20_000 ? `Port ${at}` : `x ${at}`));
  const verdicts = cutPage(items(names.map((name) => `<a href="/a">${name}</a>`)));
  const start = performance.now();
  keepWholeLists(verdicts);
  expect(performance.now() - start).toBeLessThan(1_000);
});
