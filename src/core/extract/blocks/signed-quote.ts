/** Whose post it is, and when it was written: "— Ada Lind (@ada) May 6, 2025". */
const signature = /\(@[\w.-]+\)[^@()]{0,40}$/;
/** Characters of such a line, at most. */
const longest = 200;

/** Whether a quote ends with an account in brackets and a link, as the embed codes of networks sign posts whatever they call them. */
export function isSigned(quote: Element): boolean {
  const link = findLast(quote);
  if (link === null) return false;
  let line = link.textContent ?? '';
  let node = link.previousSibling;
  for (; node !== null && line.length < longest && isOfLine(node); node = node.previousSibling)
    line = (node.textContent ?? '') + line;
  return signature.test(line.trimEnd().slice(-longest));
}

/** The link that it ends with; `null`: it ends with words. */
function findLast(quote: Element): Node | null {
  let node = quote.lastChild;
  while (node !== null && node.nodeName.toLowerCase() !== 'a')
    node = node.nodeType === 3 && isBlank(node) ? node.previousSibling : node.lastChild;
  return node;
}

function isOfLine(node: Node): boolean {
  return node.nodeType === 3 || node.nodeName.toLowerCase() === 'a';
}

function isBlank(node: Node): boolean {
  return (node.nodeValue ?? '').trim() === '';
}
