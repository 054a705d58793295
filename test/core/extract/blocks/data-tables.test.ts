import { expect, test } from 'vitest';
import { findDataTables } from '../../../../src/core/extract/blocks/data-tables';
import { prose } from '../read-page';
import { cutPage } from './cut-page';

/** How many tables between an article's paragraphs are tables of data. */
function count(table: string): number {
  return findDataTables(cutPage(prose('One') + table + prose('Two'))).size;
}

const head = '<tr><th></th><th>Ferry</th><th>Bridge</th></tr>';
const row = (label: string, items: string): string =>
  `<tr><td>${label}</td><td><ul>${items}</ul></td><td><ul>${items}</ul></td></tr>`;

test('a table with headers whose cells hold lists is one of data', () => {
  const items = '<li>Cheap to run</li><li>Open at night</li>';
  expect(count(`<table>${head}${row('For', items)}${row('Against', items)}</table>`)).toBe(1);
});

test.each([
  ['lead elsewhere', '<li><a href="/a">Cheap to run</a></li><li><a href="/b">Open at night</a></li>'],
  ['are paragraphs', `<li>${'The council voted for the bridge. '.repeat(8)}</li>`],
])('not where the items of the lists %s', (_case, items) => {
  expect(count(`<table>${head}${row('For', items)}${row('Against', items)}</table>`)).toBe(0);
});

test('not where one menus of a layout holds lists, however many items they have', () => {
  const menu = (...names: string[]): string =>
    `<td><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul></td>`;
  const heads = '<tr><th>Sections</th><th>Service</th></tr>';
  const menus = `<tr>${menu('Politics', 'Sport', 'Weather', 'Bay')}${menu('Letters', 'Shop', 'Contact')}</tr>`;
  expect(count(`<table>${heads}${menus}</table>`)).toBe(0);
  expect(count(`<table>${heads}${menus}<tr><td>${prose('Three')}</td></tr></table>`)).toBe(0);
});
