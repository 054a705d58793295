import { isEmoji } from '../../emoji';

/** Boxes that hold lines, and lines. */
const boxes = new Set(['div', 'section', 'p']);

/** Puts the sign that a callout (💡, ⚠️) has in a box of its own into the line behind it: in Markdown it would be a paragraph. */
export function joinIcon(callout: Element): void {
  const sign = callout.firstElementChild;
  const line = lineOf(sign?.nextElementSibling ?? null);
  if (sign === null || line === null || !boxes.has(sign.localName)) return;
  const text = (sign.textContent ?? '').trim();
  if (!isEmoji(text)) return;
  line.insertBefore(line.ownerDocument.createTextNode(`${text} `), line.firstChild);
  sign.remove();
}

/** The first line of a box; null where it does not begin with one. */
function lineOf(box: Element | null): Element | null {
  let line = box;
  while (line !== null && boxes.has(line.localName)) {
    const first = Array.from(line.childNodes).find(
      (node) => node.nodeType !== 3 || (node.nodeValue ?? '').trim() !== '',
    );
    if (first === undefined) return null;
    const inner = first.nodeType === 1 ? (first as Element) : null;
    if (inner === null || !isBlock(inner)) return line;
    line = inner;
  }
  return null;
}

function isBlock({ localName }: Element): boolean {
  return /^(?:div|section|p|ul|ol|dl|table|pre|blockquote|figure|h[1-6])$/.test(localName);
}
