import type { CopyContext, SelectedParts } from './copy/context';
import { depthLimits } from './copy/budget';
import { makeContext, type CopyPlan, type ExtractOptions } from './copy/make-context';
import { readAddress, type PageAddress } from './address';
import { copyAttributes } from './copy/copy-attributes';
import { cloneTree } from './copy/clone';
import { findFoldedText } from './copy/folded-text';
import { chooseHiddenArticle } from './copy/hidden-article';
import { copyChildren } from './copy/walk';

export type { ExtractOptions } from './copy/make-context';

/** An inert document with the parts of the page that a reader sees, and the page's addresses. */
export interface PageCopy {
  document: Document;
  address: PageAddress;
  /** The values of the attribute `class` of its elements, each once, and of some that are not in it. */
  classes: ReadonlySet<string>;
}

/**
 * Copies the live page, which is only read, into a document without scripts, handlers, styles and clobbering names.
 * @throws ClipError `page-too-large`.
 */
export function copyPage(page: Document, options: ExtractOptions = {}): PageCopy {
  const address = readAddress(page);
  const plan: CopyPlan = { address, options, kept: new Set(), deepest: depthLimits.deepest, selected: null };
  const first = copyWhole(page, plan);
  const hidden = chooseHiddenArticle(first, first.inert.body);
  const kept = hidden.size > 0 ? hidden : new Set(findFoldedText(first));
  const deepest = first.isFlattened ? depthLimits.flattened : plan.deepest;
  const isFinal = kept.size === 0 && deepest === plan.deepest;
  const { inert, classes } = isFinal ? first : copyWhole(page, { ...plan, kept, deepest });
  return { document: inert, address, classes };
}

/** Copies only the selected parts of a subtree, into the body of an inert document. */
export function copySelection(
  page: Document,
  root: Node,
  selected: SelectedParts,
  options: ExtractOptions,
): PageCopy {
  const address = readAddress(page);
  const context = makeContext(page, {
    address,
    options,
    kept: new Set(),
    deepest: depthLimits.deepest,
    selected,
  });
  copyChildren(root, context.inert.body, context);
  return { document: context.inert, address, classes: context.classes };
}

/** By the browser's clone where it can be had, else node by node. */
function copyWhole(page: Document, plan: CopyPlan): CopyContext {
  const cloned = copyParts(page, plan, cloneInto);
  return cloned.isCopied ? cloned.context : copyParts(page, plan, copyInto).context;
}

/** Copies what stands in the page's head or body; false when this way cannot copy it. */
type CopyInto = (source: Element, target: Element, context: CopyContext) => boolean;

function copyInto(source: Element, target: Element, context: CopyContext): true {
  copyChildren(source, target, context);
  return true;
}

/** The clone takes the place of its target, which costs less than moving all that stands in it. */
function cloneInto(source: Element, target: Element, context: CopyContext): boolean {
  // Pages have one head and one body, but scripts can make more.
  if (
    target.firstChild !== null ||
    context.read.attributeNamesOf(target).length > 0 ||
    context.read.namespaceOf(source) !== context.read.namespaceOf(target)
  )
    return false;
  const clone = cloneTree(source, context);
  if (clone === null) return false;
  for (const name of context.read.attributeNamesOf(clone)) {
    clone.removeAttribute(name);
    // One in capitals, which only a script can give, is not found in small letters.
    clone.removeAttributeNS(null, name);
  }
  target.replaceWith(clone);
  return true;
}

function copyParts(page: Document, plan: CopyPlan, copyPart: CopyInto) {
  const context = makeContext(page, plan);
  const { inert, read } = context;
  const root = page.documentElement;
  copyAttributes(root, context.kindOf('html'), inert.documentElement, context);
  let isCopied = true;
  let child = read.firstChildOf(root);
  for (; child !== null && isCopied; child = read.nextSiblingOf(child)) {
    if (read.typeOf(child) !== 1) continue;
    const name = read.nameOf(child as Element);
    if (name === 'head') isCopied = copyPart(child as Element, inert.head, context);
    if (name !== 'body') continue;
    isCopied = copyPart(child as Element, inert.body, context);
    copyAttributes(child as Element, context.kindOf(name), inert.body, context);
    for (const [attribute, value] of context.note?.(child as Element) ?? [])
      inert.body.setAttribute(attribute, value);
  }
  return { context, isCopied };
}
