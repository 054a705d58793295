/**
 * Ends an inline element where a blank line stands in it, and begins another like it behind: a caption and the heading below it may be
 * bold together, and are two lines.
 */
export function splitAtBlankLine(element: Element): void {
  const first = Array.from(element.getElementsByTagName('br')).find((one) => isBreak(shownAfter(one)));
  if (first === undefined) return;
  let [from, inner]: [ChildNode | null, Node | null] = [first, null];
  for (let holder = first.parentElement; holder !== null; holder = holder.parentElement) {
    const twin = holder.cloneNode(false) as Element;
    if (inner !== null) twin.appendChild(inner);
    while (from !== null) {
      const after: ChildNode | null = from.nextSibling;
      twin.appendChild(from);
      from = after;
    }
    if (holder === element) {
      element.parentNode?.insertBefore(twin, element.nextSibling);
      liftBreaks(twin);
      return;
    }
    [from, inner] = [holder.nextSibling, twin];
  }
}

/** The blank line parts both, and belongs to neither. */
function liftBreaks(element: Element): void {
  for (let at = firstIn(element); isBreak(at) || isBlank(at); at = firstIn(element))
    element.parentNode?.insertBefore(at, element);
}

/** The innermost first node of an element. */
function firstIn(element: Element): ChildNode {
  let first: ChildNode = element;
  while (first.firstChild !== null) first = first.firstChild;
  return first;
}

function shownAfter(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  return next !== null && isBlank(next) ? next.nextSibling : next;
}

function isBreak(node: ChildNode | null): boolean {
  return node?.nodeName.toLowerCase() === 'br';
}

function isBlank(node: ChildNode): boolean {
  return node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';
}
