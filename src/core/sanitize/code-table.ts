import { findFirst } from '../find-first';
import { hasClass } from './tree';

/** Classes of line numbers and buttons, by highlighter. */
const lineNumbers = [
  'lineno',
  'linenos',
  'linenumber',
  'line-number',
  'line-numbers-rows',
  'gutter',
  'rouge-gutter',
  'hljs-ln-numbers',
  'lnt',
  'ln',
  'crayon-nums',
  'blob-num',
  'copy',
  'copy-btn',
];

/** True for what numbers the lines of code, and for what stands beside it like that. */
export function isLineNumber(element: Element): boolean {
  if (element.localName === 'td' && element.hasAttribute('data-line-number'))
    return (element.textContent ?? '').trim() === '';
  return element.hasAttribute('class') && lineNumbers.some((name) => hasClass(element, name));
}

/**
 * True for a table that a highlighter made of code: in each row a cell of line numbers, then the code. One row for all of it, or
 * one for each line.
 */
export function isCodeTable(table: Element): boolean {
  const first = findFirst(table, 'tr');
  if (first === null || !isNumberedLine(first)) return false;
  return Array.from(table.getElementsByTagName('tr')).every(isNumberedLine);
}

function isNumberedLine(row: Element): boolean {
  const [number, code, ...more] = Array.from(row.children);
  if (number === undefined || code === undefined || more.length > 0) return false;
  const isNumber = isLineNumber(number) || isGutter(number);
  return isNumber && (code.hasAttribute('class') || findFirst(code, 'pre,code') !== null);
}

/** A cell of nothing but line numbers that holds them as code does. */
function isGutter(cell: Element): boolean {
  return /^[\d\s]+$/.test(cell.textContent ?? '') && findFirst(cell, 'pre,code') !== null;
}
