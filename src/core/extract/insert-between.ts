/** Puts a line into the content between two of its texts, as far out as a paragraph may stand there; `null`: there is no text on that side. */
export function insertBetween(
  line: Element,
  content: Element,
  before: Text | null,
  after: Text | null,
): void {
  if (before !== null) topBelow(before, boxesAround(after, content)).after(line);
  else if (after !== null) insertBefore(line, topBelow(after, boxesAround(null, content)));
  else content.appendChild(line);
}

/** `before` puts it at the end in domino (Node), where the node's parent has moved its children. */
function insertBefore(line: Element, node: ChildNode): void {
  node.parentNode?.insertBefore(line, node);
}

/** The content and every box in it that a text stands in. */
function boxesAround(text: Text | null, content: Element): Set<Node> {
  const boxes = new Set<Node>([content]);
  for (let node = text?.parentNode ?? null; node !== null; node = node.parentNode) boxes.add(node);
  return boxes;
}

const partsOfBoxes = /^(?:ul|ol|dl|table|tbody|thead|tfoot|tr)$/;

/** The outermost node around a text that stands in one of these boxes, and may have a paragraph beside it. */
function topBelow(text: Text, boxes: ReadonlySet<Node>): ChildNode {
  let top: ChildNode = text;
  for (let parent = top.parentElement; parent !== null; parent = parent.parentElement) {
    if (boxes.has(parent) && !partsOfBoxes.test(parent.localName)) break;
    top = parent;
  }
  return top;
}
