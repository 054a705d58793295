import { hasClass } from './tree';

/** A formula of the page. */
export interface Formula {
  tex: string;
  isDisplay: boolean;
}

const glyphs = [
  'katex-html',
  'mwe-math-fallback-image-inline',
  'mwe-math-fallback-image-display',
  'MathJax_Preview',
];
const frames = ['MathJax', 'MathJax_Display', 'MathJax_SVG', 'MathJax_SVG_Display'];

/** Reads the TeX source that renderers leave beside what they draw: MathML annotations, `alttext`, MathJax 2 scripts. */
export function readFormula(element: Element): Formula | null {
  if (element.localName === 'script') return readScript(element);
  if (element.localName !== 'math') return null;
  const annotation = Array.from(element.getElementsByTagName('annotation')).find(
    (candidate) => candidate.getAttribute('encoding') === 'application/x-tex',
  );
  const tex = tidy(annotation?.textContent ?? element.getAttribute('alttext') ?? '');
  if (tex === '') return null;
  return { tex, isDisplay: element.getAttribute('display') === 'block' };
}

function readScript(script: Element): Formula | null {
  const type = script.getAttribute('type') ?? '';
  if (!/^math\/tex\b/i.test(type)) return null;
  const tex = tidy(script.textContent ?? '');
  return tex === '' ? null : { tex, isDisplay: /mode\s*=\s*display/i.test(type) };
}

/** Wikipedia wraps every formula in `{\displaystyle …}`, which says nothing in Markdown. */
function tidy(tex: string): string {
  const folded = tex.replace(/\s+/g, ' ').trim();
  return /^\{\\displaystyle ?(.*)\}$/.exec(folded)?.[1]?.trim() ?? folded;
}

/** True for the drawn glyphs of a formula whose source stands beside them. */
export function isDrawnFormula(element: Element): boolean {
  const classes = element.getAttribute('class');
  if (classes === null || classes === '') return false;
  if (glyphs.some((name) => hasClass(element, name))) return true;
  return frames.some((name) => hasClass(element, name)) && isFollowedByScript(element);
}

function isFollowedByScript(element: Element): boolean {
  let next = element.nextElementSibling;
  for (let step = 0; next !== null && step < 3; step += 1) {
    if (next.localName === 'script') return /^math\/tex\b/i.test(next.getAttribute('type') ?? '');
    next = next.nextElementSibling;
  }
  return false;
}
