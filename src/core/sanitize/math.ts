import { findFirst } from '../find-first';
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

/** Attributes in which pages keep the source of a formula that a script draws or has drawn. */
const sources = ['data-tex', 'data-latex', 'data-formula', 'data-math'];
/** Their other use: to say how a formula is set. */
const manner = /^(?:true|false|inline|block|display|[01]?)$/i;
/** What a box for a formula is called, by its name or its class. */
const box = /(?:^|[\s_-])(?:math|tex|latex|katex|arithmatex|mathjax|formula|equation)(?:$|[\s_-])/i;
/** Elements of a page's own. MathJax's parts are parts of its container. */
const ownName = /^(?!mjx-(?!container))[a-z]+-/;
const delimited = /^\s*(?:\\\(([^]*)\\\)|\$([^$]+)\$|\\\[([^]*)\\\]|\$\$([^]+)\$\$)\s*$/;

/** Reads the TeX source that renderers leave beside what they draw: MathML annotations, `alttext`, MathJax scripts, data. */
export function readFormula(element: Element): Formula | null {
  const name = element.localName;
  if (name === 'script') return readScript(element);
  if (name === 'math') return readMathMl(element);
  if (name === 'img') return readTexPicture(element);
  if (!element.hasAttributes() && !name.includes('-')) return null;
  if (name === 'code' || name === 'pre') return readCode(element);
  if (name !== 'span' && name !== 'div' && name !== 'section' && !ownName.test(name)) return null;
  return readData(element) ?? readDelimited(element);
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

/** The source in an attribute, of a box that has no MathML. MathJax 4 has it on what it draws. */
function readData(element: Element): Formula | null {
  const drawn = element.localName === 'mjx-container' ? findFirst(element, '[data-latex]') : null;
  const holder = drawn ?? element;
  const named = sources.map((name) => holder.getAttribute(name)?.trim() ?? '');
  const source = named.find((value) => !manner.test(value));
  if (source === undefined || findFirst(element, 'math,script') !== null) return null;
  const bare = delimited.exec(source);
  const tex = tidyTex(bare === null ? source : (bare[1] ?? bare[2] ?? bare[3] ?? bare[4] ?? ''));
  const hints = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  const isDisplay =
    (bare?.[3] ?? bare?.[4]) !== undefined ||
    element.getAttribute('display') === 'true' ||
    /^div\b|display|block/i.test(hints);
  return tex === '' ? null : { tex, isDisplay };
}

/** A box for scripts that have not run: `<span class="math inline">\(x\)</span>`, as Pandoc, Sphinx and GitHub write it. */
function readDelimited(element: Element): Formula | null {
  if (element.firstElementChild !== null) return null;
  if (!box.test(element.localName) && !box.test(element.getAttribute('class') ?? '')) return null;
  const match = delimited.exec(element.textContent ?? '');
  const display = match?.[3] ?? match?.[4];
  const tex = tidyTex(match?.[1] ?? match?.[2] ?? display ?? '');
  return tex === '' ? null : { tex, isDisplay: display !== undefined };
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
