import { eachText } from '../blocks/kept-shares';
import { holdsSign, media } from './holds-media';

const boxes =
  'div, p, span, section, article, header, footer, figure, figcaption, ul, ol, li, dl, dt, dd, blockquote, ' +
  'h1, h2, h3, h4, h5, h6, strong, em, b, i, u, s, small, sub, sup, font, center, aside, main, nav, details, summary';

/** Drops boxes without text and pictures, the innermost first, so that boxes of empty boxes go too. Linear in the content. */
export function dropEmptyBoxes(content: Element): void {
  const full = collectFull(content);
  for (const box of Array.from(content.querySelectorAll(boxes)).reverse()) {
    if (full.has(box)) continue;
    const isLine = isInline(box);
    if (isLine && box.id !== '') continue;
    // The white space or line break in an inline box parts the words around it.
    if (isLine) box.replaceWith(...Array.from(box.childNodes));
    else box.remove();
  }
}

/** Every node below the content that holds text or something to see. */
function collectFull(content: Element): Set<Node> {
  const full = new Set<Node>();
  const mark = (from: Node | null): void => {
    for (let node = from; node !== null && node !== content && !full.has(node); node = node.parentNode)
      full.add(node);
  };
  eachText(content, (text) => {
    if (!full.has(text.parentNode ?? content) && holdsSign(text.nodeValue ?? '')) mark(text.parentNode);
  });
  for (const element of Array.from(content.querySelectorAll(media))) mark(element.parentNode);
  return full;
}

function isInline(box: Element): boolean {
  return /^(?:span|strong|em|b|i|u|s|small|sub|sup|font)$/.test(box.localName);
}
