import { isInside, LightElement } from '../light-tree';

/** A row of one sign is a rule that was typed. */
const row = /^\s*(?:([_*•+—-])\1\1+|([*•_-])(?:\s+\2){2,}|__|={5,})\s*$/;
/**
 * What is left of a program's sign whose other part is gone: the end of a comment, of a shortcode that is known or was cut off. Other
 * words in brackets may be what is written of.
 */
const remnant =
  /^\s*(?:--+>|\[\/([a-z][\w-]{1,30}|(?:caption|gallery|embed|playlist|audio|video|button|cta|columns?|row|(?:vc|et_pb|fusion|av|su)_\w{1,30})\]))\s*$/;
const opening = /\[([a-z][\w-]{1,30})/g;
/** What either begins with: other lines are not read whole. */
const signs = new Set('_*•+—-=[');
const rowHolders = /^(?:p|div|h[1-6])$/;
const shown = /^(?:img|input)$/;
/** Here a row is a blank to fill in, and a rule may be all that there is. */
const holders = ['li', 'dl', 'blockquote', 'table'];

/**
 * Makes rules of the paragraphs and headings of a safe tree that are rows of signs, and takes out rules that stand right after
 * another; in lists, quotes and tables all stay. What is left of signs of programs goes.
 */
export function settleRules(root: LightElement): void {
  visit(root, false, { root, names: null });
}

/** What shortcodes a tree has the beginning of; `null` until it is asked. */
interface Openings {
  root: LightElement;
  names: Set<string> | null;
}

function isRemnant(element: LightElement, openings: Openings): boolean {
  if (!isLine(element, remnant)) return false;
  const name = remnant.exec(element.textContent)?.[1]?.replace(']', '') ?? '';
  openings.names ??= new Set(
    Array.from(openings.root.textContent.matchAll(opening), ([, each = '']) => each),
  );
  return !openings.names.has(name);
}

/**
 * Whether a rule stood last: before, and after the element. Recursive, as all that reads such trees may be: they nest no deeper than
 * `place.ts` allows.
 */
function visit(element: LightElement, isAfterRule: boolean, openings: Openings): boolean {
  let isRule = isAfterRule;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      if (node.nodeValue.trim() !== '') isRule = false;
    } else if (isRemnant(node, openings)) node.remove();
    else if (
      (node.localName === 'hr' || isLine(node, row)) &&
      !holders.some((name) => isInside(node, name))
    ) {
      if (!isRule) element.insertBefore(new LightElement('hr'), node);
      node.remove();
      isRule = true;
    } else isRule = !shown.test(node.localName) && visit(node, isRule, openings);
  }
  return isRule;
}

/** Without more in it than emphasis. */
function isPlain({ firstElementChild: inner, lastElementChild: last }: LightElement): boolean {
  return inner === null || (inner === last && /^(?:strong|b|em|i)$/.test(inner.localName) && isPlain(inner));
}

function isLine(element: LightElement, kind: RegExp): boolean {
  return (
    rowHolders.test(element.localName) &&
    beginsWithSign(element) &&
    isPlain(element) &&
    kind.test(element.textContent)
  );
}

function beginsWithSign(element: LightElement): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    // What an element begins with is read only where nothing else stands.
    if (node.nodeType === 1) return true;
    const text = node.nodeValue.trimStart();
    if (text !== '') return signs.has(text.charAt(0));
  }
  return false;
}
