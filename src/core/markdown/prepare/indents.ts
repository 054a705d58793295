import { findAllIn, findIn, type LightElement } from '../../light-tree';
import { isBlank } from '../blank';

/** So many paragraphs, and such a part of all with text, are not indented for what they say, as the lines of a poem are. */
const fewest = 3;
const share = 0.8;
/** UTF-16 units. Wide spaces before so much text are no verse's, nor any others before so much in one line, nor a single one there. */
const wideProse = 60;
const prose = 90;
const lineBreak = new Set(['br']);
/** What no indent goes on in or behind. */
const whole = new Set(['br', 'code', 'img', 'kbd', 'samp']);

/**
 * Takes out of a normal form the wide spaces and those that do not break with which its paragraphs begin, where it is the page's
 * layout. An item's own bullet sets it off.
 */
export function dropIndents(root: LightElement): void {
  const paragraphs = root.children.filter((block) => block.localName === 'p');
  const texts = paragraphs.filter((paragraph) => !isBlank(paragraph.textContent));
  const indented = paragraphs.filter((paragraph) => /^\s*[\u3000\u00a0]/.test(paragraph.textContent));
  const isLayout = indented.length >= Math.max(fewest, share * texts.length);
  const ofProse = new Set<string>();
  const verses: LightElement[] = [];
  for (const paragraph of indented) {
    const text = paragraph.textContent;
    const isWide = /^\s*\u3000/.test(text);
    const isProse = text.trim().length > (isWide ? wideProse : prose);
    const isLine = findIn(paragraph, lineBreak) === null;
    if (isProse && isLine) ofProse.add(indentOf(text));
    if (isLayout || (isProse && (isWide || isLine)) || (isLine && /^ ?\u00a0 ?\S/.test(text)))
      trimStart(paragraph);
    else if (isLine) verses.push(paragraph);
  }
  // As much of each as the page's prose begins with, so that a poem's deeper lines stay deeper; of two such indents the shorter.
  const layouts = [...ofProse].sort();
  for (const verse of verses) {
    const text = verse.textContent;
    trimStart(verse, layouts.find((indent) => text.startsWith(indent))?.length ?? 0);
  }
  for (const item of findAllIn(root, 'li')) {
    const [first] = item.children;
    // Lines may be indented against each other.
    if (first?.localName === 'p' && /^\s/.test(first.textContent) && findIn(first, lineBreak) === null)
      trimStart(first);
  }
}

function indentOf(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}

/** Takes out so much white space at most; answers how much more may go. An indent may go on in what is bold. */
function trimStart(element: LightElement, most = Number.POSITIVE_INFINITY): number {
  let left = most;
  for (const node of element.childNodes) {
    if (left === 0) break;
    if (node.nodeType === 3) {
      const cut = Math.min(left, indentOf(node.nodeValue).length);
      node.nodeValue = node.nodeValue.slice(cut);
      left = node.nodeValue === '' ? left - cut : 0;
    } else left = whole.has(node.localName) ? 0 : trimStart(node, left);
  }
  return left;
}
