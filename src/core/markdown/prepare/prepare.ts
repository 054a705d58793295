import { isFolded } from '../blank';
import { flavours } from '../flavours';
import { finished } from '../marks';
import { findAllIn, isInside, LightElement, LightText } from '../../light-tree';
import type { MarkdownOptions } from '../markdown-options';
import { writeBox } from './box';
import { writeInlineCode } from './code';
import { markExcerptEnd } from './excerpt-end';
import { Flow, type Manner } from './flow';
import { dropIndents } from './indents';
import { liftPictures } from './lift-pictures';
import { dropOuterRules } from './outer-rules';
import { makeOutline } from './outline';

/** The normal form of a safe tree's content, in a new tree. Pictures' addresses get the proxy before them, verbatim. */
export function prepare(
  root: LightElement,
  { imageProxy, flavour = 'gfm', hasExcerptEnd, isFramed }: MarkdownOptions,
): LightElement {
  const out = new LightElement('div');
  const manner: Manner = {
    writeBox,
    writeCode: writeInlineCode,
    flavour: flavours[flavour],
  };
  new Flow(out, 'blocks', manner).writeChildren(root);
  dropIndents(out);
  liftPictures(out, manner.flavour.hasRichLinks);
  if (isFramed === true) dropOuterRules(out);
  // In a list of lists no block ends an excerpt.
  if (manner.flavour.isOutline) makeOutline(out, manner.flavour);
  else if (hasExcerptEnd === true) markExcerptEnd(out);
  if (manner.flavour.hasImpliedFigures) keepPicturesPlain(out);
  if (imageProxy !== '') usePictureProxy(out, imageProxy);
  return out;
}

function usePictureProxy(root: LightElement, imageProxy: string): void {
  for (const image of findAllIn(root, 'img')) {
    const source = image.getAttribute('src') ?? '';
    if (/^https?:/i.test(source)) image.setAttribute('src', imageProxy + source);
  }
}

/** Pandoc makes a figure of a picture that is alone in its paragraph, and shows its description: a space that does not break is company. */
function keepPicturesPlain(root: LightElement): void {
  for (const picture of findAllIn(root, 'img')) {
    const { parentNode } = picture;
    if (parentNode?.localName !== 'p' || isInside(parentNode, 'html-block')) continue;
    const others = parentNode.childNodes.filter((node) => node !== picture);
    if (others.every((node) => node.nodeType === 3 && isFolded(node.nodeValue)))
      parentNode.appendChild(new LightText(finished('\u00a0')));
  }
}
