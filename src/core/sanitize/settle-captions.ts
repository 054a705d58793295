import { findAllIn, type LightElement, type LightNode } from '../light-tree';

/** "1 of 4" above the name of who is shown, "2 of 12 |": a place in a gallery that is not there. */
const counter = /^\s*\d+\s?(?:of|von|de|sur|\/)\s?\d+(?:\s*\|\s*|(?=\p{Lu}))/u;
/** UTF-16 units. */
const shortestCredit = 6;

/** Takes out of the captions of a safe tree what they say twice, and what counts the pictures of a gallery. */
export function settleCaptions(root: LightElement): void {
  for (const caption of findAllIn(root, 'figcaption')) {
    dropRepeated(caption);
    const first = caption.firstChild;
    if (first?.nodeType === 3) first.nodeValue = first.nodeValue.replace(counter, '');
  }
}

/** A box that another part holds too, and what follows its own words. */
function dropRepeated(caption: LightElement): void {
  let holder = caption;
  let only = holder.firstElementChild;
  while (only !== null && textOf(only) === textOf(holder)) {
    holder = only;
    only = holder.firstElementChild;
  }
  const parts = holder.childNodes.filter((part) => textOf(part) !== '');
  parts.forEach((part, index) => {
    const text = textOf(part);
    const isBox = /^(?:p|div)$/.test(part.nodeType === 1 ? part.localName : '');
    const isRepeated = parts.some((other, at) => {
      const words = textOf(other);
      if (other === part || other.parentNode === null || !words.includes(text)) return false;
      return isBox || words === text || (at < index && words.endsWith(text));
    });
    if (text.length < shortestCredit || !isRepeated) return;
    if (part.nodeType === 1) part.remove();
    else part.nodeValue = '';
  });
}

function textOf(node: LightNode): string {
  return (node.nodeType === 3 ? node.nodeValue : node.textContent).replace(/\s+/g, ' ').trim();
}
