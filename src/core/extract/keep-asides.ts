import { findFirst } from '../find-first';
import { rename } from './rename';

const blocks = 'p, div, ul, ol, dl, blockquote, figure, table, pre, section, h1, h2, h3, h4, h5, h6';

/**
 * Readability takes every `aside` out. Those that preparation marked are parts of the text: they become plain boxes before it looks.
 * Pull quotes of words alone become paragraphs, since it would make one without their mark, and a `span` of paragraphs in them a box.
 */
export function keepMarkedAsides(root: Element): void {
  for (const aside of Array.from(root.querySelectorAll('aside[type]'))) {
    const isLine = aside.getAttribute('type') === 'pull-quote' && findFirst(aside, blocks) === null;
    if (!isLine) for (const span of Array.from(aside.querySelectorAll('span[type]'))) rename(span, 'div');
    rename(aside, isLine ? 'p' : 'div');
  }
}
