import type { LightElement, LightNode, LightText } from '../../light-tree';

/** So many paragraphs are not indented for what they say. */
const fewest = 3;

/** Takes out of a normal form the wide spaces and those that do not break with which its paragraphs begin, where it is the page's layout. */
export function dropIndents(root: LightElement): void {
  const indented: LightText[] = [];
  for (const block of root.children) {
    let first: LightNode | null = block;
    while (first?.nodeType === 1) first = first.firstChild;
    if (block.localName === 'p' && first !== null && /^\s*[\u3000\u00a0]/.test(first.nodeValue))
      indented.push(first);
  }
  if (indented.length >= fewest) for (const text of indented) text.nodeValue = text.nodeValue.trimStart();
}
