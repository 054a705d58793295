import { describe, expect, it, test } from 'vitest';
import { parseHtml } from '../../../../src/core/dom';
import { findDataTables } from '../../../../src/core/extract/blocks/data-tables';
import { viewBlocks } from '../../../../src/core/extract/blocks/features';
import { measureKept } from '../../../../src/core/extract/blocks/kept-shares';
import { markNotes } from '../../../../src/core/extract/blocks/notes';
import { inside, textOf } from '../../../../src/core/extract/blocks/page-blocks';
import { readBlocks } from '../../../../src/core/extract/blocks/read-blocks';
import { surround } from '../../../../src/core/extract/blocks/surroundings';

/** The texts that are marked as notes. */
function notesOf(html: string): string[] {
  const { body } = parseHtml(html);
  const page = readBlocks(body);
  markNotes(page, body);
  return page.blocks.filter((block) => (block.inside & inside.note) !== 0).map(textOf);
}

const reference = (to: string, sign = '[1]'): string =>
  `<p>The bridge was built in 1911.<sup><a href="#${to}">${sign}</a></sup></p>`;

describe('a note', () => {
  it.each([
    [
      'an item',
      '<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Lind, p. 4.</li></ol>',
      '^ Lind, p. 4.',
    ],
    ['a paragraph', '<p id="fn1">1. Lind, p. 4.</p>', '1. Lind, p. 4.'],
    ['a paragraph whose number is the place', '<p><a id="fn1">1</a> Lind, p. 4.</p>', '1 Lind, p. 4.'],
    ['a cell', '<table><tr><td id="fn1">Lind, p. 4.</td></tr></table>', 'Lind, p. 4.'],
  ])('%s', (_kind, note, text) => {
    const id = /id="([^"]+)"/.exec(note)?.[1] ?? '';
    expect(notesOf(reference(id) + note)).toEqual([text]);
  });

  it('has as many blocks as it has lines', () => {
    expect(notesOf(`${reference('fn1')}<ol><li id="fn1"><p>Lind.</p><p>Berg.</p></li></ol>`)).toEqual([
      'Lind.',
      'Berg.',
    ]);
  });
});

describe('no note', () => {
  it.each([
    ['the box of the comments', '<p><a href="#comments">12</a></p><div id="comments"><p>First!</p></div>'],
    ['another part of the page', '<p><a href="#part">1</a></p><section id="part"><p>Part one</p></section>'],
    ['a heading', '<p><a href="#part">Part one</a></p><h2 id="part">Part one</h2>'],
    ['what nothing refers to', '<p id="fn1">1. Lind, p. 4.</p>'],
    ['another page', '<p><sup><a href="/other#s1">[1]</a></sup></p><p id="s1">1. Lind, p. 4.</p>'],
    ['a paragraph as long as a text', `${reference('fn1')}<p id="fn1">${'Long. '.repeat(1000)}</p>`],
  ])('%s', (_kind, html) => expect(notesOf(html)).toEqual([]));
});

test('two header cells and four others make a table of data, three do not', () => {
  const countTables = (cells: number): number => {
    const { body } = parseHtml(
      `<table><tr><th>Span</th><th>Year</th></tr><tr>${'<td>1</td>'.repeat(cells)}</tr></table>`,
    );
    const views = viewBlocks(surround(readBlocks(body), measureKept(readBlocks(body), body)));
    return findDataTables(views.map((view) => ({ view, reason: null, score: 1 }))).size;
  };
  expect([3, 4].map(countTables)).toEqual([0, 1]);
});
