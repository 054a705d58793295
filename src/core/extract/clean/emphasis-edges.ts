/** Letters of scripts with two cases, in which a word does not change its looks in the middle. */
const letter = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ϿЀ-ӿ';
const firstWord = new RegExp(`^[${letter}]+`);
const lastWord = new RegExp(`(?:^|[^${letter}\\d])([${letter}]+)$`);

/**
 * Moves the edge of an emphasis of several words that cuts one letter off a word: the hand slipped, and Markdown can hardly write it.
 * "the *last train*s" is "the *last trains*".
 */
export function settleEmphasisEdges(content: Element): void {
  for (const element of Array.from(content.querySelectorAll('em, i, strong, b'))) {
    if (!/\S\s+\S/.test(element.textContent ?? '')) continue;
    settleEnd(element);
    settleStart(element);
  }
}

function settleEnd(element: Element): void {
  const [inner, outer] = [deepest(element, 'lastChild'), element.nextSibling];
  if (inner === null || outer?.nodeType !== 3) return;
  const [text, after] = [inner.nodeValue ?? '', outer.nodeValue ?? ''];
  const [inside, outside] = [lastWord.exec(text)?.[1] ?? '', firstWord.exec(after)?.[0] ?? ''];
  if (inside === '' || outside === '') return;
  if (outside.length === 1 && !/^\d/.test(after.slice(1))) {
    inner.nodeValue = text + outside;
    outer.nodeValue = after.slice(1);
  } else if (inside.length === 1) {
    inner.nodeValue = text.slice(0, -1);
    outer.nodeValue = inside + after;
  }
}

function settleStart(element: Element): void {
  const [inner, outer] = [deepest(element, 'firstChild'), element.previousSibling];
  if (inner === null || outer?.nodeType !== 3) return;
  const [text, before] = [inner.nodeValue ?? '', outer.nodeValue ?? ''];
  const [inside, outside] = [firstWord.exec(text)?.[0] ?? '', lastWord.exec(before)?.[1] ?? ''];
  if (inside === '' || outside === '') return;
  if (outside.length === 1) {
    inner.nodeValue = outside + text;
    outer.nodeValue = before.slice(0, -1);
  } else if (inside.length === 1) {
    inner.nodeValue = text.slice(1);
    outer.nodeValue = before + inside;
  }
}

/** The first or last text in an element. */
function deepest(element: Element, side: 'firstChild' | 'lastChild'): Node | null {
  let node: Node | null = element;
  while (node !== null && node.nodeType === 1) node = node[side];
  return node?.nodeType === 3 ? node : null;
}
