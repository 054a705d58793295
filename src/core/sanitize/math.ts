import { writeTex } from './mathml-to-tex';
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
const frames = [
  'MathJax',
  'MathJax_Display',
  'MathJax_SVG',
  'MathJax_SVG_Display',
  'MathJax_CHTML',
  'MathJax_CHTML_Display',
  'mjx-chtml',
];

/** Reads the TeX source that renderers leave beside what they draw: MathML annotations, `alttext`, MathJax 2 scripts. */
export function readFormula(element: Element): Formula | null {
  if (element.localName === 'script') return readScript(element);
  if (element.localName === 'math') return readMathMl(element);
  if (element.localName === 'img') return readPicture(element);
  return /^(?:span|div)$/.test(element.localName) ? readDelimited(element) : null;
}

function readMathMl(element: Element): Formula | null {
  const annotation = Array.from(element.getElementsByTagName('annotation')).find((candidate) =>
    /tex/i.test(candidate.getAttribute('encoding') ?? ''),
  );
  const source = tidy(annotation?.textContent ?? element.getAttribute('alttext') ?? '');
  const tex = source === '' ? writeTex(element) : source;
  if (tex === '') return null;
  const frame = element.parentElement?.closest('mjx-container,.katex-display') ?? null;
  const isFramed = frame !== null && (frame.localName === 'span' || frame.getAttribute('display') === 'true');
  return { tex, isDisplay: isFramed || element.getAttribute('display') === 'block' };
}

/** Pictures of formulas have their TeX as description: Wikipedia's for readers without MathML, WordPress's `latex.php`. */
function readPicture(image: Element): Formula | null {
  const isDisplay = hasClass(image, 'mwe-math-fallback-image-display');
  const isFallback = isDisplay || hasClass(image, 'mwe-math-fallback-image-inline');
  const hasMathMl = isFallback && (image.parentElement?.getElementsByTagName('math').length ?? 0) > 0;
  const isRendered =
    isFallback || /\/latex\.php\?/.test(image.getAttribute('src') ?? '') || hasClass(image, 'latex');
  const tex = isRendered && !hasMathMl ? tidy(image.getAttribute('alt') ?? '') : '';
  return tex === '' ? null : { tex, isDisplay };
}

/** Pandoc's and GitLab's spelling for scripts that have not run: `<span class="math inline">\(x\)</span>`. */
function readDelimited(element: Element): Formula | null {
  if (!hasClass(element, 'math') || element.firstElementChild !== null) return null;
  const match = /^\s*(?:\\\(([^]*)\\\)|\\\[([^]*)\\\])\s*$/.exec(element.textContent ?? '');
  const tex = tidy(match?.[1] ?? match?.[2] ?? '');
  return tex === '' ? null : { tex, isDisplay: match?.[2] !== undefined };
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
