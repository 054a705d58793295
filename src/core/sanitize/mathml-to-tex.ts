import { findFirst } from '../find-first';
import { readPairs } from './read-pairs';
import { symbols } from './tex-symbols';

/** Deeper formulas than this are an attack: their text is enough. */
const deepest = 60;

type Write = (parts: string[], element: Element) => string;

const group = (tex: string): string => `{${tex}}`;
const part = (parts: string[], index: number): string => parts[index] ?? '';
/** A single sign or command needs no braces before a script. */
const base = (tex: string): string => (/^(?:.|\\[A-Za-z]+)$/u.test(tex) || tex === '' ? tex : group(tex));

const operators = /^\\(?:sum|prod|int|lim|max|min|sup|inf|bigcup|bigcap|oint|coprod)$/;

/** Content of pages in a formula: it is text, not a formula. */
const foreign = 'p,div,span,a,img,style,script,svg,annotation-xml,table,iframe';

/** What stands over or under something, as TeX commands of their own. */
const accents: ReadonlyMap<string, string> = new Map(
  readPairs('¯ bar ‾ overline ^ hat ˆ hat ~ tilde ˜ tilde → vec \\to vec ˙ dot ¨ ddot'),
);

function writeOver(parts: string[]): string {
  const accent = accents.get(part(parts, 1));
  if (accent !== undefined) return `\\${accent}${group(part(parts, 0))}`;
  if (operators.test(part(parts, 0))) return `${part(parts, 0)}^${group(part(parts, 1))}`;
  return `\\overset${group(part(parts, 1))}${group(part(parts, 0))}`;
}

function writeUnder(parts: string[]): string {
  if (operators.test(part(parts, 0))) return `${part(parts, 0)}_${group(part(parts, 1))}`;
  return `\\underset${group(part(parts, 1))}${group(part(parts, 0))}`;
}

/** Brackets around a list, which the element itself names. */
function writeFenced(parts: string[], element: Element): string {
  const separators = Array.from((element.getAttribute('separators') ?? ',').replace(/\s/g, ''));
  const inside = parts.map((each, index) => {
    const separator = separators[Math.min(index, separators.length) - 1] ?? separators.at(-1) ?? '';
    return index === 0 ? each : separator + each;
  });
  const open = writeSigns(element.getAttribute('open') ?? '(');
  return open + inside.join('') + writeSigns(element.getAttribute('close') ?? ')');
}

/** The base, pairs of lower and upper scripts behind it, and behind a mark the pairs before it. */
function writeMultiscripts(parts: string[], element: Element): string {
  const names = Array.from(element.children, (child) => child.localName);
  const mark = names.indexOf('mprescripts');
  const behind = parts.slice(1, mark < 0 ? undefined : mark);
  const before = mark < 0 ? [] : parts.slice(mark + 1);
  const scripts = (pairs: string[]): string =>
    pairs.map((each, index) => (each === '' ? '' : `${index % 2 === 0 ? '_' : '^'}${group(each)}`)).join('');
  return (before.length > 0 ? '{}' : '') + scripts(before) + base(part(parts, 0)) + scripts(behind);
}

/** One above the other, without a line: a binomial coefficient without its brackets. */
function writeFraction(parts: string[], element: Element): string {
  const command = /^0(?:[a-z%]|$)/.test(element.getAttribute('linethickness') ?? '')
    ? '\\genfrac{}{}{0pt}{}'
    : '\\frac';
  return command + group(part(parts, 0)) + group(part(parts, 1));
}

/** Brackets around something that is higher than a line grow with it, as those of MathML do of themselves. */
function writeRow(parts: string[]): string {
  const [open = '', close = ''] = [parts[0], parts.at(-1)];
  const inside = parts.slice(1);
  if (!opening.test(open) || !inside.some((each) => high.test(each))) return joinParts(parts);
  // Those of (a)(b) are two pairs.
  if (inside.slice(0, -1).some((each) => opening.test(each) || closing.test(each))) return joinParts(parts);
  if (closing.test(close)) return `\\left${open}${joinParts(inside.slice(0, -1))}\\right${close}`;
  // Cases have one brace only.
  return open === '\\{' ? `\\left${open}${joinParts(inside)}\\right.` : joinParts(parts);
}

const opening = /^(?:[([|]|\\\{|\\(?:langle|lfloor|lceil|Vert))$/;
const closing = /^(?:[)\]|]|\\\}|\\(?:rangle|rfloor|rceil|Vert))$/;
const high = /\\(?:frac|genfrac|begin|sum|prod|int)/;

const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['mfrac', writeFraction],
  ['mrow', writeRow],
  ['msqrt', (parts) => `\\sqrt${group(parts.join(''))}`],
  ['mroot', (parts) => `\\sqrt[${part(parts, 1)}]${group(part(parts, 0))}`],
  ['msup', (parts) => `${base(part(parts, 0))}^${group(part(parts, 1))}`],
  ['msub', (parts) => `${base(part(parts, 0))}_${group(part(parts, 1))}`],
  ['msubsup', (parts) => `${base(part(parts, 0))}_${group(part(parts, 1))}^${group(part(parts, 2))}`],
  ['munderover', (parts) => `${base(part(parts, 0))}_${group(part(parts, 1))}^${group(part(parts, 2))}`],
  ['mover', writeOver],
  ['munder', writeUnder],
  ['mfenced', writeFenced],
  ['mmultiscripts', writeMultiscripts],
  ['mtable', (parts) => `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`],
  ['mtr', (parts) => parts.join(' & ')],
  ['mphantom', () => ''],
  ['mspace', () => '\\ '],
]);

/**
 * The TeX of a formula that has no source beside it; empty for an element that only looks like one. Elements without a spelling
 * of their own leave their content.
 */
export function writeTex(formula: Element): string {
  if (findFirst(formula, 'mi,mn,mo,mtext') === null || findFirst(formula, foreign) !== null) return '';
  return write(formula, 0).replace(/\s+/g, ' ').trim();
}

function write(element: Element, depth: number): string {
  const name = element.localName;
  if (name === 'annotation' || name === 'annotation-xml') return '';
  if (depth > deepest) return writeSigns(element.textContent ?? '');
  const children = Array.from(element.children);
  if (children.length === 0)
    return writeToken(element, (element.textContent ?? '').replace(/\s+/g, ' ').trim());
  const parts = children.map((child) => write(child, depth + 1));
  return (writers.get(name) ?? joinParts)(parts, element);
}

/** A command's name ends where a letter does not follow. */
function joinParts(parts: string[]): string {
  return parts.reduce(
    (joined, next) => joined + (/\\[A-Za-z]+$/.test(joined) && /^[A-Za-z]/.test(next) ? ' ' : '') + next,
    '',
  );
}

function writeToken(element: Element, text: string): string {
  const alphabet = alphabets.get(element.getAttribute('mathvariant') ?? '');
  if (alphabet !== undefined && /^[A-Za-z0-9]+$/.test(text)) return `\\${alphabet}${group(text)}`;
  const name = element.localName;
  if (name === 'mtext') return text === '' ? '' : `\\text${group(text.replace(/[\\{}$&#^_%~]/g, ' '))}`;
  if (name === 'mi' && /^[a-z]{2,}$/i.test(text))
    return functions.has(text) ? `\\${text}` : `\\mathrm${group(text)}`;
  return writers.get(name)?.([], element) ?? writeSigns(text);
}

/** The alphabets that MathML names: those of letters that are vectors, sets, units. */
const alphabets: ReadonlyMap<string, string> = new Map(
  readPairs(
    'bold mathbf bold-italic boldsymbol double-struck mathbb script mathcal fraktur mathfrak sans-serif mathsf monospace mathtt',
  ),
);

const functions = new Set(
  'sin cos tan cot sec csc log ln exp lim max min sup inf det dim ker gcd arg deg'.split(' '),
);

function writeSigns(text: string): string {
  return joinParts(Array.from(text, (sign) => symbols.get(sign) ?? sign.replace(/[{}$&#%_]/, '\\$&')));
}
