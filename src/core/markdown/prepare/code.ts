import { elementOf, findIn, type LightElement } from '../../light-tree';
import type { Flow } from './flow';

/** Writes code: a block of it where blocks may stand, else a piece in each line. */
export function writeCode(element: LightElement, flow: Flow): void {
  const isBlock = element.localName === 'pre';
  const text = readText(element);
  if (isBlock && flow.mode === 'blocks') {
    flow.endParagraph();
    if (text.trim() !== '') flow.writeBlock(makeBlock(element));
    return;
  }
  if (isBlock) flow.endParagraph();
  const lines = isBlock ? text.split('\n').filter((line) => line.trim() !== '') : [onOneLine(text)];
  const language = languageOf(element);
  for (const line of lines) {
    writePiece(line, language, flow);
    if (isBlock) flow.endParagraph();
  }
}

/** Writes text as code in a line. */
export function writeInlineCode(text: string, flow: Flow): void {
  writePiece(onOneLine(text), null, flow);
}

function onOneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
}

/** Writes a piece of code in a line. `language`: as the class of its element says it. */
function writePiece(text: string, language: string | null, flow: Flow): void {
  if (/^[ \t\n]*$/.test(text)) return flow.writeText(text);
  const code = elementOf('code', text);
  if (language !== null) code.setAttribute('class', language);
  if (flow.flavour.hasPlainLinks) code.setAttribute('data-plain-links', '');
  flow.writeInline(code);
}

function makeBlock(element: LightElement): LightElement {
  const block = elementOf('pre', element.textContent);
  const language = languageOf(element);
  if (language !== null) block.setAttribute('class', language);
  return block;
}

function languageOf(element: LightElement): string | null {
  return (findIn(element, codeName) ?? element).getAttribute('class');
}

const codeName = new Set(['code']);

/** The text with its line breaks: `textContent` leaves `<br>` out. */
function readText(element: LightElement): string {
  let text = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue;
    else text += node.localName === 'br' ? '\n' : readText(node);
  }
  return text;
}
