import type { Formula } from '../../sanitize/formula';
import { readBoxedFormula } from '../../sanitize/boxed-formula';
import { squeeze } from '../text';
import { makeFormula } from './make-formula';
import { mention, type PageNames } from './page-names';

/** What formula renderers draw for the eye beside the formula itself. */
const drawn =
  '.katex-html, .MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML, mjx-assistive-mml';

const drawnParts = ['katex-html', 'mathjax'];

/** Boxes that say a formula's source in an attribute or in their text, for a script to draw: their names do not live long. */
const sources = '[data-tex], [data-latex], [data-formula], [data-math]';
const sourceNames = ['arithmatex', 'math', 'tex', 'latex', 'mathjax', 'formula', 'equation'];
const namedSources = sourceNames.map((name) => `.${name}`).join();

/** Keeps the source of each formula as MathML with a TeX annotation, and drops the glyphs that are drawn from it. */
export function unwrapFormulas(root: Element, names: PageNames): void {
  const scripts = Array.from(root.getElementsByTagName('script')).filter((script) => isTex(script));
  const mayBeDrawn = mention(names, drawnParts) || root.getElementsByTagName('mjx-assistive-mml').length > 0;
  const drawings = mayBeDrawn ? Array.from(root.querySelectorAll(drawn)) : [];
  for (const drawing of drawings) {
    if (scripts.length > 0 || drawing.className === 'katex-html') drawing.remove();
  }
  for (const script of scripts) script.replaceWith(makeFormula(script.ownerDocument, readScript(script)));
  for (const container of Array.from(root.getElementsByTagName('mjx-container'))) unwrapContainer(container);
  const isNamed = mention(
    names,
    sourceNames.map((name) => ` ${name} `),
  );
  for (const box of Array.from(root.querySelectorAll(isNamed ? `${sources}, ${namedSources}` : sources))) {
    const formula = root.contains(box) ? readBoxedFormula(box) : null;
    if (formula !== null) box.replaceWith(makeFormula(box.ownerDocument, formula));
  }
}

/** MathJax 3 names its boxes after the menu that a click on them opens, and menus are no part of an article. */
function unwrapContainer(container: Element): void {
  const formula = container.getElementsByTagName('math')[0];
  if (formula === undefined) return;
  // What else stands in a container that was not closed is text.
  if (squeeze(container.textContent ?? '') !== squeeze(formula.textContent ?? '')) {
    container.removeAttribute('class');
    return;
  }
  if (container.getAttribute('display') === 'true') formula.setAttribute('display', 'block');
  container.replaceWith(formula);
}

function isTex(script: Element): boolean {
  return /^math\/tex\b/i.test(script.getAttribute('type') ?? '');
}

function readScript(script: Element): Formula {
  const isDisplay = /mode=display/i.test(script.getAttribute('type') ?? '');
  return { tex: (script.textContent ?? '').trim(), isDisplay };
}
