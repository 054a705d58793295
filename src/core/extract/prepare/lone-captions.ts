import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';
import { statedSides } from '../stated-sides';

/** Pixels of a sign. */
const small = 60;

/** Puts a caption that stands right behind the box of its picture into its figure, or into one made of that box. */
export function adoptLoneCaptions(body: Element): void {
  for (const caption of Array.from(body.getElementsByTagName('figcaption'))) {
    const holder = caption.previousElementSibling;
    if (caption.closest('figure') !== null || holder === null) continue;
    if (findFirst(holder, 'figcaption') !== null || readShortText(holder, 0) === null) continue;
    const picture = holder.localName === 'img' ? holder : findFirst(holder, 'img');
    if (picture === null || statedSides(picture).some((side) => side <= small)) continue;
    if (holder !== picture && holder.getElementsByTagName('img').length > 1) continue;
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
