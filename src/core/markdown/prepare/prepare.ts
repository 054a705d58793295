import { isFolded } from '../blank';
import { flavours } from '../flavours';
import type { MarkdownOptions } from '../markdown-options';
import { writeBox } from './box';
import { Flow } from './flow';
import { makeOutline } from './outline';

/** The normal form of a safe tree's content, in a new tree. Pictures' addresses get the proxy before them, verbatim. */
export function prepare(root: Element, { imageProxy, flavour = 'gfm' }: MarkdownOptions): Element {
  const out = root.ownerDocument.createElement('div');
  const manner = { writeBox, flavour: flavours[flavour] };
  new Flow(out, 'blocks', manner).writeChildren(root);
  if (manner.flavour.isOutline) makeOutline(out, manner.flavour);
  if (manner.flavour.hasImpliedFigures) keepPicturesPlain(out);
  if (imageProxy === '') return out;
  for (const image of Array.from(out.querySelectorAll('img'))) {
    const source = image.getAttribute('src') ?? '';
    if (/^https?:/i.test(source)) image.setAttribute('src', imageProxy + source);
  }
  return out;
}

/** Pandoc makes a figure of a picture that is alone in its paragraph, and shows its description: a space that does not break is company. */
function keepPicturesPlain(root: Element): void {
  for (const picture of Array.from(root.querySelectorAll('p > img'))) {
    const { parentNode } = picture;
    const others = Array.from(parentNode?.childNodes ?? []).filter((node) => node !== picture);
    if (others.every((node) => node.nodeType === 3 && isFolded(node.nodeValue ?? '')))
      parentNode?.appendChild(root.ownerDocument.createTextNode('\u00a0'));
  }
}
