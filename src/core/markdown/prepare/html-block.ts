import { FormElement } from '../form';
import type { Flow } from './flow';

/** Writes an element of the safe tree as it is: what no Markdown can say. */
export function writeHtmlBlock(element: Element, flow: Flow): void {
  flow.endParagraph();
  const block = new FormElement('html-block');
  block.source = element.ownerDocument.createElement('div');
  block.source.appendChild(element.cloneNode(true));
  flow.writeBlock(block);
}
