const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const silent = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The plain text of an element: one line a block, white space folded, empty lines left out.
 * Iterative, so that depth cannot overflow the stack.
 */
export function toText(root: Element): string {
  const parts: string[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 3) parts.push(node.nodeValue?.replace(/[ \t\r\n\f]+/g, ' ') ?? '');
    if (blocks.has(name)) parts.push('\n');
    const child: Node | null = silent.has(name) ? null : node.firstChild;
    node = child ?? leave(node, root, parts);
  }
  return fold(parts.join(''));
}

/** The node after this one and its children; a block that is left ends its line. */
function leave(node: Node, root: Node, parts: string[]): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    if (blocks.has(current.nodeName.toLowerCase())) parts.push('\n');
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

function fold(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+(?:['’](?=\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu;

/** Words of a text. Scripts that are written without spaces count one a character (Chinese, Japanese, Thai …). */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
