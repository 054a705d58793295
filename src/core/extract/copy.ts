import { readAddress, type PageAddress } from './address';
import { depthLimits, makeBudget } from './copy/budget';
import type { CopyContext, SelectedParts } from './copy/context';
import { copyAttributes } from './copy/copy-attributes';
import { chooseHiddenArticle } from './copy/hidden-article';
import { makeNodeReader, type NodeReader } from './copy/node-reader';
import { makeVisibilityCheck } from './copy/visibility';
import { copyChildren } from './copy/walk';

/** What the caller's browser can do beyond the DOM. */
export interface ExtractOptions {
  /** Opens shadow roots that the DOM keeps closed (`chrome.dom.openOrClosedShadowRoot`). */
  shadowRootOf?: (element: Element) => Node | null;
}

/** An inert document with the parts of the page that a reader sees, and the page's addresses. */
export interface PageCopy {
  document: Document;
  address: PageAddress;
}

/**
 * Copies the live page, which is only read, into a document without scripts, handlers, styles and clobbering names.
 * @throws ClipError `page-too-large`.
 */
export function copyPage(page: Document, options: ExtractOptions = {}): PageCopy {
  const address = readAddress(page);
  const plan: CopyPlan = { address, options, kept: new Set(), deepest: depthLimits.deepest, selected: null };
  const first = copyWhole(page, plan);
  const kept = chooseHiddenArticle(first, first.inert.body);
  const deepest = first.isFlattened ? depthLimits.flattened : plan.deepest;
  const isFinal = kept.size === 0 && deepest === plan.deepest;
  const { inert } = isFinal ? first : copyWhole(page, { ...plan, kept, deepest });
  return { document: inert, address };
}

/** Copies only the selected parts of a subtree, into the body of an inert document. */
export function copySelection(
  page: Document,
  root: Node,
  selected: SelectedParts,
  options: ExtractOptions,
): Document {
  const address = readAddress(page);
  const context = makeContext(page, {
    address,
    options,
    kept: new Set(),
    deepest: depthLimits.deepest,
    selected,
  });
  copyChildren(root, context.inert.body, context);
  return context.inert;
}

/** What one copy is made by. */
interface CopyPlan {
  address: PageAddress;
  options: ExtractOptions;
  kept: ReadonlySet<Element>;
  deepest: number;
  selected: SelectedParts | null;
}

function copyWhole(page: Document, plan: CopyPlan): CopyContext {
  const context = makeContext(page, plan);
  const { inert, read } = context;
  const root = page.documentElement;
  copyAttributes(root, 'html', inert.documentElement, context);
  let child = read.firstChildOf(root);
  for (; child !== null; child = read.nextSiblingOf(child)) {
    if (read.typeOf(child) !== 1) continue;
    const name = read.nameOf(child as Element);
    if (name === 'head') copyChildren(child, inert.head, context);
    if (name !== 'body') continue;
    copyAttributes(child as Element, name, inert.body, context);
    copyChildren(child, inert.body, context);
  }
  return context;
}

function makeContext(page: Document, { options, ...plan }: CopyPlan): CopyContext {
  const inert = page.implementation.createHTMLDocument('');
  // The new document's own empty <title> would be found before the page's.
  inert.getElementsByTagName('title')[0]?.remove();
  const read = makeNodeReader(inert);
  nameDocument(inert, plan.address.url);
  return {
    ...plan,
    read,
    inert,
    budget: makeBudget(),
    visibilityOf: makeVisibilityCheck(page, inert, read),
    shadowRootOf: makeShadowAccess(read, options),
    hidden: [],
    isFlattened: false,
  };
}

const closedHosts = new Set('article aside div footer header main nav p section span'.split(' '));

/** The browsers' ways into closed shadow roots are slow: only elements that look like hosts are asked. */
function makeShadowAccess(read: NodeReader, { shadowRootOf }: ExtractOptions): CopyContext['shadowRootOf'] {
  return (element) => {
    const open = read.shadowRootOf(element) ?? null;
    if (open !== null || shadowRootOf === undefined) return open;
    const name = read.nameOf(element);
    const mayHost = name.includes('-') || (closedHosts.has(name) && read.firstChildOf(element) === null);
    return mayHost ? shadowRootOf(element) : null;
  };
}

/** Readability compares both to tell links within the page; outside browsers reading them throws. */
function nameDocument(inert: Document, url: string): void {
  Object.defineProperty(inert, 'baseURI', { value: url });
  Object.defineProperty(inert, 'documentURI', { value: url });
}
