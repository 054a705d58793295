import { isDataTable } from './blocks/data-tables';

/**
 * Hides class and id of headings, captions and tables with headers from Readability, which drops what is named after the page's
 * furniture: a heading "Community" has that id, a table with "guessed headers" and a caption as "image-footer" that class. The
 * attributes stay as they are; whether they belong to the article is judged later, by more than a name.
 */
export function hideNames(body: Element): void {
  for (const heading of Array.from(body.querySelectorAll('h1, h2, h3, h4, h5, h6, figcaption')))
    hide(heading);
  for (const table of Array.from(body.getElementsByTagName('table'))) if (isOfData(table)) hide(table);
}

function isOfData(table: Element): boolean {
  return isDataTable(table.getElementsByTagName('th').length, table.getElementsByTagName('td').length);
}

/** Readability reads the properties. */
function hide(element: Element): void {
  if (element.hasAttribute('class')) Object.defineProperty(element, 'className', { value: '' });
  if (element.hasAttribute('id')) Object.defineProperty(element, 'id', { value: '' });
}
