/** What is read of a node, of a parser's tree or of a light one. */
export interface ReadableNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  /** Of elements. */
  readonly localName?: string;
  readonly firstChild: ReadableNode | null;
  readonly nextSibling: ReadableNode | null;
  readonly parentNode: ReadableNode | null;
}

/** What begins and ends a line. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const silent = new Set(['script', 'style', 'template', 'noscript']);

/** A space alone is what it becomes: most are, and each match costs more than the text around it. */
const whiteSpace = /[\t\r\n\f]+[ \t\r\n\f]*| [ \t\r\n\f]+/g;

/**
 * The plain text of an element: one line a block, white space folded, empty lines left out.
 * Iterative, so that depth cannot overflow the stack.
 */
export function toText(root: ReadableNode): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line === '') return;
    const text = line.replace(whiteSpace, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  let node: ReadableNode | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (breaksLine(node)) endLine();
    const isSilent = node.nodeType !== 1 || silent.has(node.localName ?? '');
    node = (isSilent ? null : node.firstChild) ?? leave(node, root, endLine);
  }
  endLine();
  return lines.join('\n');
}

function breaksLine(node: ReadableNode): boolean {
  return node.nodeType === 1 && blocks.has(node.localName ?? '');
}

/** The node after this one and its children; a block that is left ends its line. */
function leave(node: ReadableNode, root: ReadableNode, endLine: () => void): ReadableNode | null {
  let current: ReadableNode | null = node;
  while (current !== null && current !== root) {
    if (breaksLine(current)) endLine();
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}
