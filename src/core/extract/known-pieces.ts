import { joinPieces, measurePiece, noText, type Piece } from './folded-length';

/** Measures elements while none of their texts changes: each text is read once. */
export class KnownPieces {
  readonly #known = new Map<Element, Piece>();

  /** Remembers what was measured of an element elsewhere. */
  note(element: Element, piece: Piece): void {
    this.#known.set(element, piece);
  }

  measure(element: Element): Piece {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const piece =
      element.firstElementChild === null
        ? measurePiece(element.textContent ?? '')
        : this.#joinChildren(element);
    this.#known.set(element, piece);
    return piece;
  }

  /** Boxes are asked from the inside out: what is known of those inside is not read again. */
  #joinChildren(element: Element): Piece {
    let whole = noText;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1 && child.nodeType !== 3) continue;
      const piece = this.#known.get(child as Element) ?? measurePiece(child.textContent ?? '');
      whole = joinPieces(whole, piece);
    }
    return whole;
  }
}
