import { findFirst } from '../find-first';
import { rename } from './rename';

const blocks =
  'p, div, ul, ol, dl, dd, blockquote, figure, table, pre, hr, section, article, header, footer, details, address, form, h1, h2, h3, h4, h5, h6';
const quote = 'pull-quote';

/**
 * Readability takes every `aside` out. Those that preparation marked are parts of the text: they become plain boxes before it looks.
 * Pull quotes of words alone become paragraphs, since it would make one without their mark, and a `span` of paragraphs in them a box.
 */
export function keepMarkedAsides(root: Element): void {
  for (const aside of Array.from(root.querySelectorAll('aside[type]'))) {
    const isQuote = aside.getAttribute('type') === quote;
    const isLine = isQuote && findFirst(aside, blocks) === null;
    const spans = isQuote ? Array.from(aside.querySelectorAll(`span[type="${quote}"]`)) : [];
    for (const span of spans) if (findFirst(span, blocks) !== null) rename(span, 'div');
    rename(aside, isLine ? 'p' : 'div');
  }
}
