import { cleanText } from '../text';

const blocks = new Set(
  (
    'address article aside blockquote br div dd dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section ' +
    'table td tr ul'
  ).split(' '),
);
/** Items, headings, captions and links name what they list or lead to. */
const noSignature = new Set('a caption dd dt figcaption h1 h2 h3 h4 h5 h6 li th'.split(' '));
const mostLines = 4;

/** A last line of the content. */
export interface EndLine {
  text: string;
  /** It is no item, heading, cell, caption or link: a name alone can be a signature. */
  canSign: boolean;
}

/** The last lines of the content, in order: where papers name their authors. Read from the end, since articles are long. */
export function readEnding(content: Element): EndLine[] {
  const lines: EndLine[] = [];
  let parts: Node[] = [];
  const flush = (): void => {
    parts.reverse();
    const text = cleanText(parts.map((part) => part.nodeValue ?? '').join(''));
    const first = parts.find((part) => /\S/.test(part.nodeValue ?? ''));
    if (text !== '') lines.push({ text, canSign: first !== undefined && !isBound(first, content, text) });
    parts = [];
  };
  let node: Node | null = lastInside(content);
  while (node !== null && lines.length < mostLines) {
    if (node.nodeType === 3) parts.push(node);
    else if (isBlock(node)) flush();
    if (node === content) break;
    // A block is met after its content: its end was met on the way into it.
    if (node.previousSibling !== null && isBlock(node.previousSibling)) flush();
    node = node.previousSibling === null ? node.parentNode : lastInside(node.previousSibling);
  }
  flush();
  return lines.reverse().slice(-mostLines);
}

/** Whether the elements around the start of a line say that it is no signature. `text`: of the line. */
function isBound(part: Node, content: Element, text: string): boolean {
  for (let node = part.parentNode; node !== null && node !== content; node = node.parentNode) {
    const name = node.nodeName.toLowerCase();
    if (noSignature.has(name)) return true;
    // Old pages lay whole articles out in a cell.
    if (name === 'td') return cleanText(node.textContent ?? '') === text;
  }
  return false;
}

function isBlock(node: Node): boolean {
  return blocks.has(node.nodeName.toLowerCase());
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}
