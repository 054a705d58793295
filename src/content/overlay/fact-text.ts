import type { PointedText } from '../../core/model';

/** What an element says, as `readPointedText` reads it from the page. */
export function findFactText(element: Element): PointedText {
  const text = (element.textContent ?? '').slice(0, 20_000).replace(/\s+/g, ' ').trim().slice(0, 2_000);
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const image = element.localName === 'img' ? element : element.querySelector('img');
  const picture = image instanceof HTMLImageElement ? image.currentSrc || image.src : '';
  return { text, ...(machine !== '' && { machine }), ...(picture !== '' && { picture }) };
}
