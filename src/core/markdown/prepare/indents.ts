import type { LightElement, LightNode, LightText } from '../../light-tree';
import { isBlank } from '../blank';

/** So many paragraphs, and such a part of all with text, are not indented for what they say, as the lines of a poem are. */
const fewest = 3;
const share = 0.8;

/**
 * Takes out of a normal form the wide spaces and those that do not break with which its paragraphs begin, where it is the page's
 * layout.
 */
export function dropIndents(root: LightElement): void {
  const indented: LightText[] = [];
  const paragraphs = root.children.filter((block) => block.localName === 'p');
  for (const paragraph of paragraphs) {
    let first: LightNode | null = paragraph;
    while (first?.nodeType === 1) first = first.firstChild;
    if (first !== null && /^\s*[\u3000\u00a0]/.test(first.nodeValue)) indented.push(first);
  }
  const texts = paragraphs.filter((paragraph) => !isBlank(paragraph.textContent));
  if (indented.length < Math.max(fewest, share * texts.length)) return;
  for (const text of indented) text.nodeValue = text.nodeValue.trimStart();
}
