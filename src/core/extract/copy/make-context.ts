import type { PageAddress } from '../address';
import { makeBudget } from './budget';
import type { CopyContext, SelectedParts } from './context';
import { makeNodeReader, type NodeReader } from './node-reader';
import { makeNodeWriter } from './node-writer';
import { makeBreakCheck } from './shown-breaks';
import { makeVisibilityCheck } from './visibility';

/** What the caller's browser can do beyond the DOM. */
export interface ExtractOptions {
  /** Opens shadow roots that the DOM keeps closed (`chrome.dom.openOrClosedShadowRoot`). */
  shadowRootOf?: (element: Element) => Node | null;
  /** Attributes that an element's copy gets beside its own. */
  note?: (element: Element) => [attribute: string, value: string][];
}

/** What one copy is made by. */
export interface CopyPlan {
  address: PageAddress;
  options: ExtractOptions;
  kept: ReadonlySet<Element>;
  deepest: number;
  selected: SelectedParts | null;
}

/** What a copy of a page works with: an empty inert document, and ways to read the page. */
export function makeContext(page: Document, { options, ...plan }: CopyPlan): CopyContext {
  const inert = page.implementation.createHTMLDocument('');
  // The new document's own empty <title> would be found before the page's.
  inert.getElementsByTagName('title')[0]?.remove();
  const read = makeNodeReader(inert);
  nameDocument(inert, plan.address.url);
  return {
    ...plan,
    read,
    write: makeNodeWriter(inert),
    inert,
    budget: makeBudget(),
    visibilityOf: makeVisibilityCheck(page, inert, read),
    showsBreaks: makeBreakCheck(page, read),
    shadowRootOf: makeShadowAccess(read, options),
    hidden: [],
    isFlattened: false,
    note: options.note ?? null,
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
