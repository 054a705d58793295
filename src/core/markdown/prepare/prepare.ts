import { writeBox } from './box';
import { Flow } from './flow';

/** The normal form of a safe tree's content, in a new tree. Pictures' addresses get the proxy before them, verbatim. */
export function prepare(root: Element, imageProxy: string): Element {
  const out = root.ownerDocument.createElement('div');
  new Flow(out, 'blocks', writeBox).writeChildren(root);
  if (imageProxy === '') return out;
  for (const image of Array.from(out.querySelectorAll('img'))) {
    const source = image.getAttribute('src') ?? '';
    if (/^https?:/i.test(source)) image.setAttribute('src', imageProxy + source);
  }
  return out;
}
