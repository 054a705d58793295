import { isLineNumber } from '../../sanitize/code-table';
import { hasClass } from '../../sanitize/tree';
import { boxTags } from '../blocks/tags';
import { markAttribute } from '../guided/marks';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';

/**
 * Makes plain boxes of tables that only lay the page out: those of a single cell. To Readability and the block model an article in
 * one would be a table's cell.
 */
export function openLayoutTables(root: Element): void {
  for (const table of Array.from(root.getElementsByTagName('table'))) {
    const cell = onlyCell(table);
    if (cell === null) continue;
    // What the table is called or marked with must still be told.
    for (const { name, value } of Array.from(table.attributes))
      if (name === 'class') cell.setAttribute(name, `${value} ${cell.className}`.trim());
      else if (!cell.hasAttribute(name)) cell.setAttribute(name, value);
    rename(cell, 'div', table);
  }
}

/**
 * The cell of a table that has no other but empty ones, which keep it off an edge; null where it holds no more than a line, a fact or
 * a formula, where two rows have several cells, and where it is code.
 */
function onlyCell(table: Element): Element | null {
  const boxes = [table];
  let only: Element | null = null;
  let wideRows = 0;
  for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
    if (box.localName === 'tr' && box.children.length > 1) wideRows += 1;
    for (const child of Array.from(box.children)) {
      const { localName } = child;
      // A style sheet may write the numbers of lines.
      const isFilled =
        localName === 'td' && (child.firstElementChild !== null || hasOwnText(child) || isLineNumber(child));
      if (/^t(?:body|r)$/.test(localName) && !child.hasAttribute(markAttribute)) boxes.push(child);
      else if (
        isFilled &&
        only === null &&
        !hasClass(child, 'code') &&
        Array.from(child.children).some(isLine)
      )
        only = child;
      else if (isFilled || !/^(?:td$|col)/.test(localName)) return null;
    }
  }
  return wideRows > 1 ? null : only;
}

function isLine({ localName }: Element): boolean {
  return localName === 'br' || boxTags.has(localName);
}
