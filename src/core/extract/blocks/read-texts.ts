import { nextOutside } from '../next-outside';
import { inked } from '../text-measure';
import { silentTags } from './tags';

/** The texts of which a page's blocks are made, in order. */
export function readTexts(root: Element): Text[] {
  const texts: Text[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const isText = node.nodeType === 3;
    if (isText && inked.test(node.nodeValue ?? '')) texts.push(node as Text);
    const isOpen = !isText && !silentTags.has((node as Element).localName);
    node = (isOpen ? node.firstChild : null) ?? nextOutside(node, root);
  }
  return texts;
}
