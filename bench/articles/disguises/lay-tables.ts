import { all, boxes, renameAll } from './elements';

/** So many boxes, the one with the paragraphs and those around it. */
const depth = 4;

/** The box with most paragraphs and the next around it are tables of one cell, as pages were once laid out. */
export function layTables(page: Document): void {
  let box: Element | null = null;
  let most = 1;
  for (const parent of new Set(all(page, 'p').map((paragraph) => paragraph.parentElement))) {
    const count = Array.from(parent?.children ?? []).filter(({ tagName }) => tagName === 'P').length;
    if (count > most) [box, most] = [parent, count];
  }
  for (let left = depth; box !== null && left > 0; left--) {
    const outer: Element | null = box.parentElement?.closest(boxes) ?? null;
    if (box.matches(boxes)) makeTable(page, box);
    box = outer;
  }
}

function makeTable(page: Document, box: Element): void {
  const cell = page.createElement('td');
  for (const child of Array.from(box.childNodes)) cell.appendChild(child);
  const row = page.createElement('tr');
  row.appendChild(cell);
  const body = page.createElement('tbody');
  body.appendChild(row);
  for (const table of renameAll(page, [box], 'table')) table.appendChild(body);
}
