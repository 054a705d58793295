import { rename } from './rename';

/** Readability takes every `aside` out. Those that preparation marked are parts of the text: they become plain boxes before it looks. */
export function keepMarkedAsides(root: Element): void {
  for (const aside of Array.from(root.querySelectorAll('aside[type]'))) rename(aside, 'div');
}
