import { cleanText } from '../text';

const blocks =
  /^(?:address|article|aside|blockquote|br|div|dd|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|td|tr|ul)$/;
const mostLines = 4;

/** The last lines of the content, in order: where papers name their authors. Read from the end, since articles are long. */
export function readEnding(content: Element): string[] {
  const lines: string[] = [];
  let line = '';
  let node: Node | null = lastInside(content);
  while (node !== null && lines.length < mostLines) {
    if (node.nodeType === 3) line = (node.nodeValue ?? '') + line;
    else if (blocks.test(node.nodeName.toLowerCase())) line = flush(line, lines);
    if (node === content) break;
    // A block is met after its content: its end was met on the way into it.
    if (node.previousSibling !== null && isBlock(node.previousSibling)) line = flush(line, lines);
    node = node.previousSibling === null ? node.parentNode : lastInside(node.previousSibling);
  }
  flush(line, lines);
  return lines.reverse().slice(-mostLines);
}

function flush(line: string, lines: string[]): string {
  const text = cleanText(line);
  if (text !== '') lines.push(text);
  return '';
}

function isBlock(node: Node): boolean {
  return blocks.test(node.nodeName.toLowerCase());
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}
