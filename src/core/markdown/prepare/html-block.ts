import type { Flow } from './flow';

/** Writes an element of the safe tree as it is: what no Markdown can say. */
export function writeHtmlBlock(element: Element, flow: Flow): void {
  flow.endParagraph();
  const block = flow.page.createElement('html-block');
  block.appendChild(element.cloneNode(true));
  flow.writeBlock(block);
}
