import { findAllIn, findIn, type LightElement } from '../../light-tree';
import { isBlank } from '../blank';

/** So many paragraphs, and such a part of all with text, are not indented for what they say, as the lines of a poem are. */
const fewest = 3;
const share = 0.8;
/** UTF-16 units. Wide spaces before so much text are no verse's, nor any others before so much in one line, nor a single one there. */
const wideProse = 60;
const prose = 90;
const lineBreak = new Set(['br']);

/**
 * Takes out of a normal form the wide spaces and those that do not break with which its paragraphs begin, where it is the page's
 * layout. An item's own bullet sets it off.
 */
export function dropIndents(root: LightElement): void {
  const paragraphs = root.children.filter((block) => block.localName === 'p');
  const texts = paragraphs.filter((paragraph) => !isBlank(paragraph.textContent));
  const indented = paragraphs.filter((paragraph) => /^\s*[\u3000\u00a0]/.test(paragraph.textContent));
  const isLayout = indented.length >= Math.max(fewest, share * texts.length);
  const ofProse = new Set<string | undefined>();
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
  // As deep as the page's prose begins.
  for (const verse of verses) if (ofProse.has(indentOf(verse.textContent))) trimStart(verse);
  for (const item of findAllIn(root, 'li')) {
    const [first] = item.children;
    if (first?.localName === 'p' && /^\s/.test(first.textContent)) trimStart(first);
  }
}

function indentOf(text: string): string | undefined {
  return /^\s+/.exec(text)?.[0];
}

/** An indent may go on in what is bold. */
function trimStart(element: LightElement): boolean {
  for (const node of element.childNodes) {
    const isText = node.nodeType === 3;
    if (isText) node.nodeValue = node.nodeValue.trimStart();
    if (isText ? node.nodeValue !== '' : trimStart(node) || isWhole(node)) return true;
  }
  return false;
}

function isWhole({ localName }: LightElement): boolean {
  return localName === 'img' || localName === 'br';
}
