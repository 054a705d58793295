import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';

/** Characters that the picture's own box may hold: a credit. */
const mostBeside = 80;

/** Puts a caption that stands right behind the box of its picture into its figure, or into one made of that box. */
export function adoptLoneCaptions(body: Element): void {
  for (const caption of Array.from(body.getElementsByTagName('figcaption'))) {
    const holder = caption.previousElementSibling;
    if (caption.closest('figure') !== null || holder === null) continue;
    if (findFirst(holder, 'figcaption') !== null || readShortText(holder, mostBeside) === null) continue;
    if (holder.localName !== 'img' && holder.getElementsByTagName('img').length !== 1) continue;
    const figure = holder.localName === 'figure' ? holder : findFirst(holder, 'figure');
    if (figure !== null) figure.appendChild(caption);
    else wrap(holder, caption);
  }
}

function wrap(holder: Element, caption: Element): void {
  const figure = holder.ownerDocument.createElement('figure');
  holder.replaceWith(figure);
  figure.appendChild(holder);
  figure.appendChild(caption);
}
