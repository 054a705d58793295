import { all } from './elements';

const wrapped = 'P H2 H3 H4 UL OL BLOCKQUOTE FIGURE TABLE'.split(' ');

/** Each block among paragraphs stands in two boxes of its own, as page builders write them. */
export function wrapBlocks(page: Document): void {
  const places = new Set(all(page, 'p + p, p ~ p').map((paragraph) => paragraph.parentElement));
  for (const place of places)
    for (const block of Array.from(place?.children ?? []))
      if (wrapped.includes(block.tagName)) wrap(block, page);
}

function wrap(block: Element, page: Document): void {
  const [outer, inner] = [page.createElement('div'), page.createElement('div')];
  block.replaceWith(outer);
  outer.appendChild(inner);
  inner.appendChild(block);
}
