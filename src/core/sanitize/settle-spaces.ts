import type { LightElement, LightText } from '../light-tree';
import { blocks } from '../text';

/** Their spaces are text. */
const code = /^(?:pre|code|kbd|samp)$/;

/** Han, kana and the marks and forms as wide as they are: between them no space is written, and browsers show no line break. */
const wide = '[\\u2e80-\\u2fff\\u3001-\\u312f\\u31f0-\\u31ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff01-\\uff9f]';
const wideBreak = new RegExp(`(${wide})[ \\t\\r\\f]*\\n[ \\t\\r\\n\\f]*(?=${wide})`, 'g');
const endsWide = new RegExp(`${wide}[ \\t\\r\\n\\f]*$`);
const startsWide = new RegExp(`^[ \\t\\r\\n\\f]*${wide}`);
/** What no space stands before in texts of wide letters, and in others where the next word is not glued to it: `.net`, `,5` and spaced dots may have one. */
const wideClosing = /^\s*[，。、；：！？）」』》]/;
const closing = /^\s*[,.](?=\s*$|\s+[^\s.])/;

/** What stands in a line before a text. */
interface Line {
  last: LightText | null;
  isEmpty: boolean;
}

/**
 * Settles the white space in the texts of a safe tree: none between wide letters because a line of the source ends there, none
 * before a comma or full stop because an element ends there, and one space where another stands beside one that does not break.
 */
export function settleSpaces(root: LightElement): void {
  visit(root, { last: null, isEmpty: true });
}

function visit(element: LightElement, line: Line): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) settle(node, line);
    else {
      const isApart = code.test(node.localName) || node.localName === 'img';
      const isBlock = blocks.has(node.localName);
      if (!isApart) visit(node, isBlock ? { last: null, isEmpty: true } : line);
      if (isApart || isBlock) Object.assign(line, { last: null, isEmpty: !isApart });
    }
  }
}

function settle(node: LightText, line: Line): void {
  let text = node.nodeValue;
  if (text.includes('\n')) text = text.replace(wideBreak, '$1');
  if (text.includes('\u00a0'))
    text = text.replace(/[ \t\r\n\f\u00a0]{2,}/g, (run: string, at: number, all: string) =>
      line.isEmpty && at === 0 ? run : foldBreakless(run, at, all),
    );
  const { last } = line;
  const before = last?.nodeValue ?? '';
  const end = before.slice(-99);
  const gap = end.slice(end.trimEnd().length) + text.slice(0, text.length - text.trimStart().length);
  const isBroken = gap.includes('\n') && endsWide.test(before.slice(-99)) && startsWide.test(text);
  if (!line.isEmpty && (isBroken || wideClosing.test(text) || isClosing(node))) {
    if (last !== null) last.nodeValue = before.trimEnd();
    text = text.trimStart();
  } else if (!line.isEmpty && last !== null && gap.includes('\u00a0') && /\s$/.test(before)) {
    const [start, rest] = [before.trimEnd(), text.trimStart()];
    last.nodeValue = start + foldBreakless(gap, start.length, start + gap + rest);
    text = rest;
  }
  node.nodeValue = text;
  line.last = node;
  line.isEmpty &&= !/\S/.test(text);
}

/** Whether a text begins with a sign that ends what an element before it says. A sign in an element of its own may be what is spoken of. */
function isClosing({ nodeValue, previousSibling, nextSibling }: LightText): boolean {
  if (previousSibling?.nodeType !== 1 || !closing.test(nodeValue)) return false;
  return (
    !/\S$/.test(nodeValue) ||
    nodeValue.trim().length > 1 ||
    nextSibling === null ||
    (nextSibling.nodeType === 1 && blocks.has(nextSibling.localName))
  );
}

/** What a line begins with is its indent. French sets one that does not break before and after some marks. */
function foldBreakless(run: string, at: number, text: string): string {
  if (!run.includes('\u00a0') || run === '\u00a0'.repeat(run.length)) return run;
  return /[:;!?»]/.test(text.charAt(at + run.length)) || text.charAt(at - 1) === '«' ? '\u00a0' : ' ';
}
