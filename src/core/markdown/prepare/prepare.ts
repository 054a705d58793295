import { isFolded } from '../blank';
import { flavours } from '../flavours';
import { findForms, FormElement, FormText } from '../form';
import type { MarkdownOptions } from '../markdown-options';
import { writeBox } from './box';
import { writeInlineCode } from './code';
import { Flow, type Manner } from './flow';
import { makeOutline } from './outline';

/** The normal form of a safe tree's content, in a new tree. Pictures' addresses get the proxy before them, verbatim. */
export function prepare(root: Element, { imageProxy, flavour = 'gfm' }: MarkdownOptions): FormElement {
  const out = new FormElement('div');
  const manner: Manner = {
    writeBox,
    writeCode: writeInlineCode,
    flavour: flavours[flavour],
  };
  new Flow(out, 'blocks', manner).writeChildren(root);
  if (manner.flavour.isOutline) makeOutline(out, manner.flavour);
  if (manner.flavour.hasImpliedFigures) keepPicturesPlain(out);
  if (imageProxy !== '') usePictureProxy(out, imageProxy);
  return out;
}

function usePictureProxy(root: FormElement, imageProxy: string): void {
  const kept = findForms(root, 'html-block').flatMap(({ source }) =>
    Array.from(source?.querySelectorAll('img') ?? []),
  );
  for (const image of [...findForms(root, 'img'), ...kept]) {
    const source = image.getAttribute('src') ?? '';
    if (/^https?:/i.test(source)) image.setAttribute('src', imageProxy + source);
  }
}

/** Pandoc makes a figure of a picture that is alone in its paragraph, and shows its description: a space that does not break is company. */
function keepPicturesPlain(root: FormElement): void {
  for (const picture of findForms(root, 'img')) {
    const { parentNode } = picture;
    if (parentNode?.localName !== 'p') continue;
    const others = parentNode.childNodes.filter((node) => node !== picture);
    if (others.every((node) => node.nodeType === 3 && isFolded(node.nodeValue)))
      parentNode.appendChild(new FormText('\u00a0'));
  }
}
