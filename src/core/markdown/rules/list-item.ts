import type TurndownService from 'turndown';

/** The number was worked out before: turndown's own rule counts the items before it again for each item. */
export const listItem: TurndownService.Rule = {
  filter: 'li',
  replacement(content, node) {
    const parent = node.parentElement;
    const marker = writeMarker(node, parent?.getAttribute('data-other') === 'true');
    const task = node.getAttribute('data-task');
    const box = task === null ? '' : `${task} `;
    const indent = ' '.repeat(marker.length);
    const lines = content.replace(/^\n+|\n+$/g, '').replace(/\n(?=[^\n])/g, `\n${indent}`);
    const end = parent?.getAttribute('data-loose') === 'true' ? '\n\n' : '\n';
    const start =
      node.hasAttribute('data-below') && box === '' ? `${marker.trimEnd()}\n${indent}` : marker + box;
    return (start + lines).trimEnd() + end;
  },
};

/** Two lists in a row have different signs: with the same they would be read as one. */
function writeMarker(item: HTMLElement, isOther: boolean): string {
  const number = item.getAttribute('data-number');
  if (number === null) return isOther ? '* ' : '- ';
  return `${number}${isOther ? ')' : '.'} `;
}
