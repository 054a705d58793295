import type { Block } from './page-blocks';

/** Elements around a line's text that are asked. */
const mostLevels = 3;

/** Whether the innermost element of a line, or one right around it, is such a one. */
export function isWithinElement({ nodes }: Block, isWanted: (element: Element) => boolean): boolean {
  let element = nodes[0]?.parentElement ?? null;
  for (let level = 0; element !== null && level < mostLevels; level++) {
    if (isWanted(element)) return true;
    element = element.parentElement;
  }
  return false;
}
