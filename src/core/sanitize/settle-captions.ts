import { findAllIn, type LightElement, type LightNode } from '../light-tree';

/** "1 of 4" above the name of who is shown, "2 of 12 |": a place in a gallery that is not there. */
const counter = /^\s*\d+\s?(?:of|von|de|sur|\/)\s?\d+(?:\s*\|\s*|(?=\p{Lu}))/u;
/** UTF-16 units, with the space at both ends. */
const shortestCredit = 7;
/** More is no caption with its credit, and each is compared with all others. */
const mostParts = 40;
/** What begins and ends a line. */
const edge = /^(?:[bh]r|p|div|[uod]l|li|d[td]|h\d|table|blockquote)$/;

/** Takes out of the captions of a safe tree what they say twice, and what counts the pictures of a gallery. */
export function settleCaptions(root: LightElement): void {
  for (const caption of findAllIn(root, 'figcaption')) {
    dropRepeated(caption);
    const first = caption.firstChild;
    if (first?.nodeType === 3) first.nodeValue = first.nodeValue.replace(counter, '');
  }
}

/**
 * A box or a line that another part says too, and a credit that repeats how the words right before it end. Words in a sentence stay,
 * however often they come.
 */
function dropRepeated(caption: LightElement): void {
  const whole = textOf(caption);
  let holder = caption;
  // A picture's box has few boxes around its caption.
  for (let depth = 0; depth < 9; depth += 1) {
    const only = holder.firstElementChild;
    if (only === null || textOf(only) !== whole) break;
    holder = only;
  }
  const { childNodes } = holder;
  if (childNodes.length > mostParts) return;
  const parts = childNodes
    .map((node) => ({ node, text: textOf(node), isEdge: node.nodeType === 1 && edge.test(node.localName) }))
    .filter(({ node, isEdge }) => isEdge || rawText(node).trim() !== '');
  parts.forEach((part, index) => {
    const { node, text, isEdge } = part;
    const before = parts[index - 1];
    const after = parts[index + 1];
    const isWhole = isEdge || (before?.isEdge !== false && after?.isEdge !== false);
    const isRepeated = isWhole
      ? parts.some((other) => other !== part && other.text.includes(text))
      : after === undefined && before?.text.endsWith(text);
    if (text.length < shortestCredit || isRepeated !== true) return;
    part.text = '';
    if (node.nodeType === 3) node.nodeValue = '';
    else node.remove();
    if (after?.node.nodeType === 1 && after.node.localName === 'br') after.node.remove();
  });
}

/** Its words, with a space at both ends so that none is found in another. */
function textOf(node: LightNode): string {
  return ` ${rawText(node)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function rawText(node: LightNode): string {
  return node.nodeType === 3 ? node.nodeValue : node.textContent;
}
