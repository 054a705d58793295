import type { LightElement, LightNode } from './light-tree';

/** Elements without an end tag, of those that the safe tree may hold. */
const voids = new Set(['br', 'hr', 'img', 'input']);
const inText = /[&<>\u00a0]/g;
const inAttribute = /[&<>"\u00a0]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** The HTML of an element's children, as a parser writes its own trees (HTML standard, "serializing HTML fragments"). */
export function serializeLight(root: LightElement): string {
  const parts: Parts = { text: '' };
  for (let node = root.firstChild; node !== null; node = next(node, root, parts)) {
    if (node.nodeType === 3) parts.text += escape(node.nodeValue, inText);
    else openTag(node, parts);
  }
  return parts.text;
}

/** What is written so far: engines put such a text together faster than the members of a list. */
interface Parts {
  text: string;
}

function next(node: LightNode, root: LightElement, parts: Parts): LightNode | null {
  if (node.nodeType === 1 && node.firstChild !== null) return node.firstChild;
  for (let current = node; current !== root;) {
    if (current.nodeType === 1 && !voids.has(current.localName)) parts.text += `</${current.localName}>`;
    if (current.nextSibling !== null) return current.nextSibling;
    if (current.parentNode === null) return null;
    current = current.parentNode;
  }
  return null;
}

function openTag(element: LightElement, parts: Parts): void {
  parts.text += `<${element.localName}`;
  for (const [name, value] of element.attributes) parts.text += ` ${name}="${escape(value, inAttribute)}"`;
  parts.text += '>';
  // The first line break in a `pre` is not part of it.
  const first = element.localName === 'pre' ? element.firstChild : null;
  if (first?.nodeType === 3 && first.nodeValue.startsWith('\n')) parts.text += '\n';
}

function escape(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => entities[sign] ?? sign);
}
