import { readBoxedFormula } from './boxed-formula';
import { tidyTex, type Formula } from './formula';
import { writeTex } from './mathml-to-tex';
import { readTexPicture } from './tex-picture';
import { hasClass } from './tree';

const glyphs = [
  'katex-html',
  'mwe-math-fallback-image-inline',
  'mwe-math-fallback-image-display',
  'MathJax_Preview',
];
const frames = [
  'MathJax',
  'MathJax_Display',
  'MathJax_SVG',
  'MathJax_SVG_Display',
  'MathJax_CHTML',
  'MathJax_CHTML_Display',
  'mjx-chtml',
];

/** Reads the TeX source that renderers leave beside what they draw: MathML annotations, `alttext`, MathJax scripts, data. */
export function readFormula(element: Element): Formula | null {
  const name = element.localName;
  if (name === 'script') return readScript(element);
  if (name === 'math') return readMathMl(element);
  if (name === 'img') return readTexPicture(element);
  if (!element.hasAttributes() && !name.includes('-')) return null;
  if (name === 'code' || name === 'pre') return readCode(element);
  return readBoxedFormula(element);
}

function readMathMl(element: Element): Formula | null {
  const annotation = Array.from(element.getElementsByTagName('annotation')).find((candidate) =>
    /tex/i.test(candidate.getAttribute('encoding') ?? ''),
  );
  const named = element.getAttribute('alttext') ?? element.getAttribute('data-latex') ?? '';
  const source = tidyTex(annotation?.textContent ?? named);
  const tex = source === '' ? writeTex(element) : source;
  if (tex === '') return null;
  const frame = element.parentElement?.closest('mjx-container,.katex-display') ?? null;
  const isFramed = frame !== null && (frame.localName === 'span' || frame.getAttribute('display') === 'true');
  return { tex, isDisplay: isFramed || element.getAttribute('display') === 'block' };
}

/** GitLab's spelling in a page whose scripts have not run. */
function readCode(code: Element): Formula | null {
  const style = code.getAttribute('data-math-style');
  const tex = style === null ? '' : tidyTex(code.textContent ?? '');
  return tex === '' ? null : { tex, isDisplay: style === 'display' };
}

function readScript(script: Element): Formula | null {
  const type = script.getAttribute('type') ?? '';
  if (!/^math\/tex\b/i.test(type)) return null;
  const tex = tidyTex(script.textContent ?? '');
  return tex === '' ? null : { tex, isDisplay: /mode\s*=\s*display/i.test(type) };
}

/** True for the drawn glyphs of a formula whose source stands beside them. */
export function isDrawnFormula(element: Element): boolean {
  const classes = element.getAttribute('class');
  if (element.localName === 'mjx-math') return true;
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
