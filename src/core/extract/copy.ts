import { readAddress, type PageAddress } from './address';
import { makeBudget } from './copy/budget';
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
  const first = copyInto(page, address, options, new Set());
  const article = chooseHiddenArticle(first.context, first.context.inert.body);
  const { context } = article.size === 0 ? first : copyInto(page, address, options, article);
  return { document: context.inert, address };
}

/** Copies only the selected parts of a subtree, into the body of an inert document. */
export function copySelection(
  page: Document,
  root: Node,
  selected: SelectedParts,
  options: ExtractOptions,
): Document {
  const context = makeContext(page, readAddress(page), options, new Set(), selected);
  copyChildren(root, context.inert.body, context);
  return context.inert;
}

function copyInto(page: Document, address: PageAddress, options: ExtractOptions, kept: ReadonlySet<Element>) {
  const context = makeContext(page, address, options, kept, null);
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
  return { context };
}

function makeContext(
  page: Document,
  address: PageAddress,
  options: ExtractOptions,
  kept: ReadonlySet<Element>,
  selected: SelectedParts | null,
): CopyContext {
  const inert = page.implementation.createHTMLDocument('');
  // The new document's own empty <title> would be found before the page's.
  inert.getElementsByTagName('title')[0]?.remove();
  const read = makeNodeReader(inert);
  nameDocument(inert, address.url);
  return {
    read,
    inert,
    address,
    budget: makeBudget(),
    visibilityOf: makeVisibilityCheck(page, inert, read),
    shadowRootOf: makeShadowAccess(read, options),
    kept,
    hidden: [],
    selected,
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
