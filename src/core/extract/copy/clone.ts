import type { CopyContext } from './context';
import { method } from './node-reader';
import { Pruning } from './pruning';
import { beginsBroken, breakShownLines } from './shown-breaks';

/** NodeFilter.SHOW_CDATA_SECTION, SHOW_PROCESSING_INSTRUCTION and SHOW_COMMENT. */
const noContent = 0x8 | 0x40 | 0x80;

/**
 * A copy of a subtree by the browser's own deep clone, pruned to what `copyChildren` would have copied: half the time of copying
 * node by node. `null` where only the walk can copy: shadow trees, slots, boxes that are nested too deeply.
 * @throws ClipError `page-too-large`.
 */
export function cloneTree(source: Element, context: CopyContext): Element | null {
  const { inert, read, selected, kept, note } = context;
  const find = method<[string], ArrayLike<Element>>(inert.documentElement, 'querySelectorAll');
  if (find === null || selected !== null || kept.size > 0) return null;
  const clone = cloneDeep(source, inert);
  if (clone === null) return null;
  // An element's clone stands at the same place in document order. Both lists stay as they are while the clone is pruned.
  const elements = find(source, '*');
  const copies = find(clone, '*');
  if (copies.length !== elements.length) return null;
  const originalOf = (index: number): Element => elements[index] ?? source;
  const pruning = new Pruning(clone, copies, originalOf, context);
  for (let index = 0; index < copies.length; index++) {
    const copy = copies[index];
    if (copy === undefined) return null;
    const outcome = pruning.visit(copy, index);
    if (outcome === 'walk') return null;
    // The page's own element is asked for only where it has to say something: each costs an object.
    if (outcome === 'kept' && beginsBroken(copy, context)) breakShownLines(originalOf(index), copy, context);
    if (note !== null)
      for (const [name, value] of note(originalOf(index))) context.write.setAttribute(copy, name, value);
    if (outcome === 'kept') continue;
    // What stands in a part that was dropped comes next in both lists.
    index += find(copy, '*').length;
    if (outcome === 'hollow') pruning.empty(copy);
  }
  pruning.finish();
  dropComments(clone, context);
  context.budget.takeText((read.textOf(clone) ?? '').length);
  return clone;
}

/** DOMs outside browsers refuse to clone some elements that they have parsed themselves: `<a<b>`. */
function cloneDeep(source: Element, inert: Document): Element | null {
  try {
    return inert.importNode(source, true);
  } catch {
    return null;
  }
}

function dropComments(clone: Element, { inert, read, write }: CopyContext): void {
  const found: Node[] = [];
  const comments = inert.createTreeWalker(clone, noContent);
  while (comments.nextNode() !== null) found.push(comments.currentNode);
  for (const comment of found) {
    const parent = read.parentOf(comment);
    if (parent !== null) write.removeChild(parent, comment);
  }
}
