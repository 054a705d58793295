import { findFirst } from '../../find-first';

/** Makes figures of the lists of definitions that galleries were written as: the picture is the term, its caption the definition. */
export function markGalleryItems(root: Element): void {
  for (const list of Array.from(root.getElementsByTagName('dl'))) {
    const [term, caption, ...more] = Array.from(list.children);
    if (term?.localName !== 'dt' || more.length > 0 || (caption !== undefined && caption.localName !== 'dd'))
      continue;
    const isPicture = findFirst(term, 'img') !== null && (term.textContent ?? '').trim() === '';
    if (isPicture) list.replaceWith(makeFigure(term, caption ?? null));
  }
}

function makeFigure(term: Element, caption: Element | null): Element {
  const page = term.ownerDocument;
  const figure = page.createElement('figure');
  while (term.firstChild !== null) figure.appendChild(term.firstChild);
  if (caption === null) return figure;
  const text = figure.appendChild(page.createElement('figcaption'));
  while (caption.firstChild !== null) text.appendChild(caption.firstChild);
  return figure;
}
