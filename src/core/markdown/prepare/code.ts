import { findFirst } from '../../find-first';
import type { Flow } from './flow';

/** Writes code: a block of it where blocks may stand, else a piece in each line. */
export function writeCode(element: Element, flow: Flow): void {
  const isBlock = element.localName === 'pre';
  const text = readText(element);
  if (isBlock && flow.mode === 'blocks') {
    flow.endParagraph();
    if (text.trim() !== '') flow.writeBlock(element.cloneNode(true) as Element);
    return;
  }
  if (isBlock) flow.endParagraph();
  const lines = isBlock
    ? text.split('\n').filter((line) => line.trim() !== '')
    : [text.replace(/\s*[\r\n]\s*/g, ' ')];
  for (const line of lines) {
    writePiece(line, element, flow);
    if (isBlock) flow.endParagraph();
  }
}

function writePiece(text: string, element: Element, flow: Flow): void {
  if (/^[ \t\n]*$/.test(text)) return flow.writeText(text);
  const code = flow.page.createElement('code');
  const language = (findFirst(element, 'code') ?? element).getAttribute('class');
  if (language !== null) code.setAttribute('class', language);
  code.textContent = text;
  if (flow.flavour.hasPlainLinks) code.setAttribute('data-plain-links', '');
  flow.writeInline(code);
}

/** The text with its line breaks: `textContent` leaves `<br>` out. */
function readText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeType === 1) text += readText(node as Element);
  }
  return text;
}
