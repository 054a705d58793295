import { holdsMedia, holdsText } from './holds-media';

const boxes =
  'div, p, span, section, article, header, footer, figure, figcaption, ul, ol, li, dl, dt, dd, blockquote, ' +
  'h1, h2, h3, h4, h5, h6, strong, em, b, i, u, s, small, sub, sup, font, center, aside, main, nav, details, summary';

/** Drops boxes without text and pictures, the innermost first, so that boxes of empty boxes go too. */
export function dropEmptyBoxes(content: Element): void {
  for (const box of Array.from(content.querySelectorAll(boxes)).reverse()) {
    if (!isEmpty(box)) continue;
    // The white space or line break in an inline box parts the words around it.
    if (isInline(box)) {
      // One by one: domino (Node) loses later siblings when several nodes replace one.
      for (const child of Array.from(box.childNodes)) box.parentNode?.insertBefore(child, box);
    }
    box.remove();
  }
}

function isEmpty(box: Element): boolean {
  return !holdsText(box) && !holdsMedia(box) && (box.id === '' || !isInline(box));
}

function isInline(box: Element): boolean {
  return /^(?:span|strong|em|b|i|u|s|small|sub|sup|font)$/.test(box.localName);
}
