import { tidyTex } from '../../sanitize/formula';
import { eachText } from '../each-text';
import { makeFormula } from './make-formula';

/**
 * The signs between which a page's scripts look for formulas in its text. `dollars`: single ones too; else they are mostly prices.
 * Sources: the defaults and settings of MathJax (2 to 4) and of KaTeX's auto-render.
 */
export type TexSigns = 'none' | 'brackets' | 'dollars';

const mostScripts = 300;
const longestScript = 20_000;
const loader = /mathjax|katex/i;
const settings = /MathJax|renderMathInElement/;
const dollarSetting = /inlineMath[^]{0,60}['"]\$['"]|left['"]?\s*:\s*['"]\$['"]/;

/** Reads off the live page's scripts how formulas are written in its text. */
export function readTexSigns(page: Document): TexSigns {
  let signs: TexSigns = 'none';
  for (const script of Array.from(page.getElementsByTagName('script')).slice(0, mostScripts)) {
    const address = script.getAttribute('src');
    const isData = /json/i.test(script.getAttribute('type') ?? '');
    const text = address === null && !isData ? (script.textContent ?? '').slice(0, longestScript) : '';
    const isSettings = settings.test(text);
    if (isSettings && dollarSetting.test(text)) return 'dollars';
    if (isSettings || (address !== null && loader.test(address))) signs = 'brackets';
  }
  return signs;
}

/** What no price has. */
const telling = /\\[a-z]|[\^=]|_\{/i;
const mayHold = /\\[([b]|\$/;
/** Where no script looks for formulas, and the headline, which is a text. */
const ignored =
  'h1, code, pre, kbd, samp, tt, textarea, script, style, math, [class*="_ignore"], [class~="nolatex"]';

/** Makes formulas of the source that stands in the text for a script that has not run, or not yet. */
export function markRawTex(root: Element, signs: TexSigns): void {
  if (signs === 'none') return;
  const texts: Text[] = [];
  eachText(root, (text) => {
    if (mayHold.test(text.nodeValue ?? '')) texts.push(text);
  });
  for (const text of texts) if (text.parentElement?.closest(ignored) === null) replaceIn(text, signs);
}

/**
 * What stands between two signs holds neither, so that each is looked at once: a text of nothing but opening ones is read in time. The
 * pattern is made here, since making it takes a browser as long as a hundred others, and hardly a page has formulas.
 */
function findFormulas(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(
    /\\\(((?:[^\\]|\\[^()])+)\\\)|\\\[((?:[^\\]|\\[^[\]])+)\\\]|(?<!\$)\$\$(?!\$)([^$]{1,4000})\$\$(?!\$)|(\\begin\{(equation|align|gather|multline|eqnarray)(\*?)\}(?:[^\\]|\\(?!(?:begin|end)\{\5))+\\end\{\5\6\})|(?<![\\$\p{L}\p{N}])\$(?![\s$])((?:[^$\\]|\\[^]){1,500}?)(?<!\s)\$(?![\p{N}$])/gu,
  );
}

function replaceIn(text: Text, signs: TexSigns): void {
  const page = text.ownerDocument;
  const value = text.nodeValue ?? '';
  const parts: Node[] = [];
  let start = 0;
  for (const match of findFormulas(value)) {
    const [, inline, display, doubled, environment, , , single] = match;
    const tex = tidyTex(inline ?? display ?? doubled ?? environment ?? single ?? '');
    // Settings in a file of their own may say that single ones are signs too.
    const isPrice = (single ?? doubled) !== undefined && signs !== 'dollars' && !telling.test(tex);
    if (tex === '' || isPrice) continue;
    parts.push(page.createTextNode(value.slice(start, match.index)));
    parts.push(makeFormula(page, { tex, isDisplay: inline === undefined && single === undefined }));
    start = match.index + match[0].length;
  }
  if (start === 0) return;
  for (const part of [...parts, page.createTextNode(value.slice(start))]) text.before(part);
  text.remove();
}
