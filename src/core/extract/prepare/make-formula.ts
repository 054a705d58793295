import type { Formula } from '../../sanitize/formula';

const mathMl = 'http://www.w3.org/1998/Math/MathML';

/** A formula as MathML that has nothing but its source, as an annotation: it survives every later step. */
export function makeFormula(page: Document, { tex, isDisplay }: Formula): Element {
  const annotation = page.createElementNS(mathMl, 'annotation');
  annotation.setAttribute('encoding', 'application/x-tex');
  annotation.textContent = tex;
  const semantics = page.createElementNS(mathMl, 'semantics');
  semantics.appendChild(annotation);
  const formula = page.createElementNS(mathMl, 'math');
  if (isDisplay) formula.setAttribute('display', 'block');
  formula.appendChild(semantics);
  return formula;
}
