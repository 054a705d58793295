import { boxTags } from '../blocks/tags';
import { markAttribute } from '../guided/marks';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';
import { unwrap } from './unwrap';

/**
 * Makes plain boxes of tables that only lay the page out: those of a single cell. To Readability and the block model an article in
 * one would be a table's cell.
 */
export function openLayoutTables(root: Element): void {
  for (const table of Array.from(root.getElementsByTagName('table'))) {
    const cell = onlyCell(table);
    if (cell === null) continue;
    table.textContent = '';
    table.appendChild(cell);
    // What it is called or marked with must still be told.
    if (cell.attributes.length === 0) unwrap(cell);
    else rename(cell, 'div');
    rename(table, 'div');
  }
}

/**
 * The cell of a table that has no other but empty ones, which keep it off an edge; null where it holds no more than a line: a fact, a
 * formula.
 */
function onlyCell(table: Element): Element | null {
  const boxes = [table];
  let only: Element | null = null;
  for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
    for (const child of Array.from(box.children)) {
      const { localName } = child;
      const isFilled = localName === 'td' && (child.firstElementChild !== null || hasOwnText(child));
      if (/^t(?:body|r)$/.test(localName) && !child.hasAttribute(markAttribute)) boxes.push(child);
      else if (isFilled && only === null && Array.from(child.children).some(isLine)) only = child;
      else if (isFilled || !/^(?:td$|col)/.test(localName)) return null;
    }
  }
  return only;
}

function isLine({ localName }: Element): boolean {
  return localName === 'br' || boxTags.has(localName);
}
