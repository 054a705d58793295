import { copyAttributes } from './copy-attributes';
import type { CopyContext } from './context';
import { nameOwnElements } from './own-elements';
import { copyLines } from './shown-breaks';
import type { Kind } from './kinds';

const html = 'http://www.w3.org/1999/xhtml';
const mathMl = 'http://www.w3.org/1998/Math/MathML';
/** Data blocks and formulas. */
export const keptScript = /^(?:application\/ld\+json|math\/(?:tex|asciimath))\b/i;

/** One level of the walk: the children still to copy and where they go. */
interface Level {
  target: Element;
  depth: number;
  /** The own text of a `visibility: hidden` element is left out. */
  isMuted: boolean;
  /** The next sibling in the tree. */
  next: Node | null;
  /** Instead of siblings: the rest of a slot's nodes, last first. */
  list: Node[] | null;
}

/**
 * Copies the children of `source` into `target`, in the order in which the page shows them (shadow trees in place).
 * Iterative, since pages of 20,000 levels exist; deeper than the limit, boxes are left out and their text goes to the last one.
 * @throws ClipError `page-too-large`.
 */
export function copyChildren(source: Node, target: Element, context: CopyContext): void {
  const levels: Level[] = [enter(source, target, 0, false, context)];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = takeNext(level, context);
    if (node === null) {
      levels.pop();
      continue;
    }
    const below = copyNode(node, level, context);
    if (below !== null) levels.push(below);
  }
  nameOwnElements(context.own, context.classes);
}

function takeNext(level: Level, context: CopyContext): Node | null {
  if (level.list !== null) return level.list.pop() ?? null;
  const node = level.next;
  if (node !== null) level.next = context.read.nextSiblingOf(node);
  return node;
}

function copyNode(node: Node, level: Level, context: CopyContext): Level | null {
  const type = context.read.typeOf(node);
  if (type !== 1 && type !== 3 && type !== 4) return null;
  if (context.selected !== null && !context.selected.touches(node)) return null;
  if (type === 1) return copyElement(node as Element, level, context);
  if (!level.isMuted) copyText(node, level.target, context);
  return null;
}

function copyText(node: Node, target: Element, context: CopyContext): void {
  const value = context.read.valueOf(node) ?? '';
  const text = context.selected === null ? value : context.selected.cut(node, value);
  if (text === '') return;
  context.budget.takeText(text.length);
  const parent = context.read.parentOf(node);
  // A text that stands directly in a shadow tree has no element around it.
  const isInElement = parent !== null && context.read.typeOf(parent) === 1;
  const copies = isInElement
    ? copyLines(text, parent as Element, context)
    : [context.inert.createTextNode(text)];
  for (const copy of copies) target.appendChild(copy);
}

function copyElement(element: Element, level: Level, context: CopyContext): Level | null {
  const space = context.read.namespaceOf(element);
  if (space !== html && space !== mathMl) return null;
  const name = context.read.nameOf(element);
  const kind = context.kindOf(name);
  const treatment = space === html ? kind.treatment : 'keep';
  if (treatment === 'drop') return null;
  const seen = context.kept.has(element) ? 'shown' : context.visibilityOf(element, level.isMuted);
  if (seen === 'gone') return noteHidden(element, context);
  if (treatment === 'script') return copyScript(element, level.target, context);
  context.budget.takeElement();
  const isTooDeep = level.depth >= context.deepest && treatment === 'keep';
  // Boxes that are left out must not glue their words together.
  if (isTooDeep) {
    context.isFlattened = true;
    level.target.appendChild(context.inert.createTextNode(' '));
  }
  if (isTooDeep || treatment === 'unwrap') {
    return enter(element, level.target, level.depth, seen === 'muted', context);
  }
  return copyBox(element, kind, treatment, level, seen === 'muted', context);
}

function copyBox(
  element: Element,
  kind: Kind,
  treatment: Kind['treatment'],
  level: Level,
  isMuted: boolean,
  context: CopyContext,
): Level | null {
  if (isMuted && treatment === 'void') return null;
  const isMath = context.read.namespaceOf(element) === mathMl;
  const box = isMath
    ? context.inert.createElementNS(mathMl, kind.safe)
    : context.inert.createElement(kind.safe);
  copyAttributes(element, kind, box, context);
  for (const [attribute, value] of context.note?.(element) ?? []) box.setAttribute(attribute, value);
  level.target.appendChild(box);
  if (kind.isOwn) context.own.push(box);
  return treatment === 'keep' && kind.safe !== 'img'
    ? enter(element, box, level.depth + 1, isMuted, context)
    : null;
}

/** Remembers a part of the page that is not seen: it may hold the article. */
export function noteHidden(element: Element, context: CopyContext): null {
  const characters = (context.read.textOf(element) ?? '').length;
  context.hidden.push({ element, characters });
  return null;
}

/** Data blocks and formulas are scripts too; code is not copied. */
function copyScript(script: Element, target: Element, context: CopyContext): null {
  const type = context.read.attributeOf(script, 'type') ?? '';
  if (!keptScript.test(type)) return null;
  const text = context.read.textOf(script) ?? '';
  context.budget.takeText(text.length);
  const copy = context.inert.createElement('script');
  copy.setAttribute('type', type);
  copy.appendChild(context.inert.createTextNode(text));
  target.appendChild(copy);
  return null;
}

/** A host shows its shadow tree instead of its children, and a slot in that tree the nodes assigned to it. */
function enter(source: Node, target: Element, depth: number, isMuted: boolean, context: CopyContext): Level {
  const level: Level = { target, depth, isMuted, next: null, list: null };
  if (context.read.typeOf(source) !== 1) return { ...level, next: context.read.firstChildOf(source) };
  const element = source as Element;
  const name = context.read.nameOf(element);
  if (name === 'slot') {
    const assigned = context.read.assignedNodesOf(element);
    if (assigned.length > 0) return { ...level, list: [...assigned].reverse() };
  }
  const shadow = context.shadowRootOf(element, context.kindOf(name).host);
  return { ...level, next: context.read.firstChildOf(shadow ?? element) };
}
