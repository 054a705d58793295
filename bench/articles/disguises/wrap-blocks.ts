import { all, wrap } from './elements';

const wrapped = 'P H2 H3 H4 UL OL BLOCKQUOTE FIGURE TABLE'.split(' ');

/** Each block among paragraphs stands in two boxes of its own, as page builders write them. */
export function wrapBlocks(page: Document): void {
  const boxes = new Set(all(page, 'p + p, p ~ p').map((paragraph) => paragraph.parentElement));
  for (const box of boxes)
    for (const block of Array.from(box?.children ?? []))
      if (wrapped.includes(block.tagName)) wrap(block, ['div', 'div']);
}
