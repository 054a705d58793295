import type { PointedText } from '../../core/model';

/** Characters of a text or an address; a picture's own data are none. */
const longest = 2_000;

/** What an element says, as `readPointedText` reads it from the page. */
export function findFactText(element: Element): PointedText {
  const text = (element.textContent ?? '').slice(0, 20_000).replace(/\s+/g, ' ').trim().slice(0, longest);
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const picture = image instanceof HTMLImageElement ? image.currentSrc || image.src : '';
  const isSent = /^https?:/.test(picture) && picture.length <= longest;
  return { text, ...(machine !== '' && { machine: machine.slice(0, longest) }), ...(isSent && { picture }) };
}
