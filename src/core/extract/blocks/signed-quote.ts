/** Whose post it is, and when it was written: "— Ada Lind (@ada) May 6, 2025". */
const signature = /\(@[\w.-]+\)[^@()]{0,40}$/;
/** Characters of such a line, and of a post, at most: a whole article may stand in a quote. */
const [longest, longestPost] = [200, 2_000];

/** Whether a quote ends with an account in brackets and a link, as the embed codes of networks sign posts whatever they call them. */
export function isSigned(quote: Element): boolean {
  const link = findLast(quote);
  if (link === null) return false;
  let line = link.textContent ?? '';
  let node = link.previousSibling;
  for (; node !== null && line.length < longest && isOfLine(node); node = node.previousSibling)
    line = (node.textContent ?? '') + line;
  return signature.test(line.trimEnd().slice(-longest)) && (quote.textContent ?? '').length <= longestPost;
}

/** The link that it ends with; `null`: it ends with words, or with a quote of its own. */
function findLast(quote: Element): Node | null {
  let node = quote.lastChild;
  while (node !== null && !isNamed(node, 'a')) {
    if (isNamed(node, 'blockquote')) return null;
    node = node.nodeType === 3 && isBlank(node) ? node.previousSibling : node.lastChild;
  }
  return node;
}

function isOfLine(node: Node): boolean {
  return node.nodeType === 3 || isNamed(node, 'a');
}

function isNamed(node: Node, name: string): boolean {
  return node.nodeName.toLowerCase() === name;
}

function isBlank(node: Node): boolean {
  return (node.nodeValue ?? '').trim() === '';
}
