import { findFirst } from '../find-first';
import { tidyTex, type Formula } from './formula';

/** Attributes in which pages keep the source of a formula that a script draws or has drawn. */
const sources = ['data-tex', 'data-latex', 'data-formula', 'data-math'];
/** Their other use: to say how a formula is set. */
const manner = /^(?:true|false|inline|block|display|[01]?)$/i;
/** What a box for a formula is called, by its name or its class. */
const box = /(?:^|[\s_-])(?:math|tex|latex|katex|arithmatex|mathjax|formula|equation)(?:$|[\s_-])/i;
/** Elements of a page's own. MathJax's parts are parts of its container. */
const ownName = /^(?!mjx-(?!container))[a-z]+-/;
const delimited = /^\s*(?:\\\(([^]*)\\\)|\$([^$]+)\$|\\\[([^]*)\\\]|\$\$([^]+)\$\$)\s*$/;

/** What no script draws for a formula: the source itself, or a text around formulas that is set by such an attribute. */
const noDrawing = 'math,script,p,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,figure,article';

/** Reads the source of a formula from the box that a script draws it in, or has drawn it in: an attribute, or its text. */
export function readBoxedFormula(element: Element): Formula | null {
  const name = element.localName;
  if (name !== 'span' && name !== 'div' && name !== 'section' && !ownName.test(name)) return null;
  return readData(element) ?? readDelimited(element);
}

/** The source in an attribute, of a box that has no MathML. MathJax 4 has it on what it draws. */
function readData(element: Element): Formula | null {
  const drawn = element.localName === 'mjx-container' ? findFirst(element, '[data-latex]') : null;
  const holder = drawn ?? element;
  const named = sources.map((name) => holder.getAttribute(name)?.trim() ?? '');
  const source = named.find((value) => !manner.test(value));
  if (source === undefined || findFirst(element, noDrawing) !== null) return null;
  const bare = delimited.exec(source);
  const tex = tidyTex(bare === null ? source : (bare[1] ?? bare[2] ?? bare[3] ?? bare[4] ?? ''));
  const hints = `${element.localName} ${element.getAttribute('class') ?? ''}`;
  const isDisplay =
    (bare?.[3] ?? bare?.[4]) !== undefined ||
    element.getAttribute('display') === 'true' ||
    /^(?:div|section)\b|display|block/i.test(hints) ||
    // Numbers stand beside displayed formulas only.
    /\\tag\b/.test(tex);
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
