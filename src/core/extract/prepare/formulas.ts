const mathMl = 'http://www.w3.org/1998/Math/MathML';

/** What formula renderers draw for the eye beside the formula itself. */
const drawn =
  '.katex-html, .MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML, mjx-assistive-mml';

/** Keeps the source of each formula as MathML with a TeX annotation, and drops the glyphs that are drawn from it. */
export function unwrapFormulas(root: Element): void {
  const scripts = Array.from(root.getElementsByTagName('script')).filter((script) => isTex(script));
  const drawings = Array.from(root.querySelectorAll(drawn));
  for (const drawing of drawings) {
    if (scripts.length > 0 || drawing.className === 'katex-html') drawing.remove();
  }
  for (const script of scripts) script.replaceWith(makeFormula(script));
  for (const container of Array.from(root.getElementsByTagName('mjx-container'))) unwrapContainer(container);
}

/** MathJax 3 names its boxes after the menu that a click on them opens, and menus are no part of an article. */
function unwrapContainer(container: Element): void {
  const formula = container.getElementsByTagName('math')[0];
  if (formula === undefined) return;
  // What else stands in a container that was not closed is text.
  if (squeeze(container) !== squeeze(formula)) {
    container.removeAttribute('class');
    return;
  }
  if (container.getAttribute('display') === 'true') formula.setAttribute('display', 'block');
  container.replaceWith(formula);
}

function squeeze(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, '');
}

function isTex(script: Element): boolean {
  return /^math\/tex\b/i.test(script.getAttribute('type') ?? '');
}

function makeFormula(script: Element): Element {
  const page = script.ownerDocument;
  const annotation = page.createElementNS(mathMl, 'annotation');
  annotation.setAttribute('encoding', 'application/x-tex');
  annotation.textContent = (script.textContent ?? '').trim();
  const semantics = page.createElementNS(mathMl, 'semantics');
  semantics.appendChild(annotation);
  const formula = page.createElementNS(mathMl, 'math');
  if (/mode=display/i.test(script.getAttribute('type') ?? '')) formula.setAttribute('display', 'block');
  formula.appendChild(semantics);
  return formula;
}
