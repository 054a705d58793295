const blocks =
  /^(?:address|article|aside|blockquote|br|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|hgroup|hr|main|menu|nav|ol|p|pre|section|script|style|table|template|ul)$/;
/** Fewer letters are a separator or a word between two boxes. */
const fewestLetters = 25;

/**
 * Puts text that stands directly in the body into paragraphs, from one block to the next. Readability does so in boxes only, and
 * leaves out what has no box of its own: on a plain page the words between two formulas.
 */
export function boxLooseText(body: Element): void {
  let run: Node[] = [];
  for (const node of [...Array.from(body.childNodes), null]) {
    if (node !== null && !blocks.test(node.nodeName.toLowerCase())) run.push(node);
    else {
      box(body, run);
      run = [];
    }
  }
}

/** Only around words of the body itself: links and pictures alone are a page's frame. */
function box(body: Element, run: Node[]): void {
  const first = run[0];
  if (first === undefined || !holdsLooseText(run)) return;
  const paragraph = body.ownerDocument.createElement('p');
  body.insertBefore(paragraph, first);
  for (const node of run) paragraph.appendChild(node);
}

function holdsLooseText(run: readonly Node[]): boolean {
  const text = run.map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join('');
  return text.replace(/\s+/g, '').length >= fewestLetters;
}
