import { holdsMedia, holdsText } from '../clean/holds-media';

/** Nodes between two rules that are looked at, white space included. */
const mostBetween = 16;

/** Drops the two rules around an empty box: they frame an advertisement. Two side by side are the page's own. */
export function dropFramingRules(root: Element): void {
  for (const rule of Array.from(root.getElementsByTagName('hr'))) {
    const other = rule.parentNode === null ? null : findOther(rule);
    if (other === null) continue;
    other.remove();
    rule.remove();
  }
}

/** The rule below an empty box that stands right below one. */
function findOther(rule: Element): ChildNode | null {
  let hasBox = false;
  let node = rule.nextSibling;
  for (let step = 0; node !== null && step < mostBetween; step++, node = node.nextSibling) {
    const name = node.nodeName.toLowerCase();
    if (name === 'hr') return hasBox ? node : null;
    if (node.nodeType === 3 ? (node.nodeValue ?? '').trim() !== '' : showsSomething(node)) return null;
    hasBox ||= node.nodeType === 1 && name !== 'br';
  }
  return null;
}

function showsSomething(node: ChildNode): boolean {
  return node.nodeType === 1 && (holdsText(node as Element) || holdsMedia(node as Element));
}
