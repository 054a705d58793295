import { copyDeep, LightElement } from '../../light-tree';
import type { Flow } from './flow';

/** Writes an element of the safe tree as it is: what no Markdown can say. */
export function writeHtmlBlock(element: LightElement, flow: Flow): void {
  flow.endParagraph();
  const block = new LightElement('html-block');
  block.appendChild(copyDeep(element));
  flow.writeBlock(block);
}
