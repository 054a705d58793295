/**
 * Rows under a heading, in columns: the first to the left, the others to the right.
 * @param {string[]} head
 * @param {string[][]} rows
 * @returns {string}
 */
export function makeTable(head, rows) {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const toLine = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd();
  return [toLine(head), toLine(widths.map((width) => '-'.repeat(width))), ...rows.map(toLine)].join('\n');
}

/**
 * @param {number} value
 * @returns {string}
 */
export function writeNumber(value) {
  return Math.round(value).toLocaleString('en');
}

/**
 * A mark for a value that misses its target; nothing where there is none.
 * @param {number} value
 * @param {number | null} limit
 * @returns {string}
 */
export function writeTarget(value, limit) {
  if (limit === null) return '';
  return value < limit ? `< ${writeNumber(limit)}` : `< ${writeNumber(limit)} MISSED`;
}
