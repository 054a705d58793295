import type { PageAddress } from '../address';
import { makeBudget } from './budget';
import type { CopyContext, SelectedParts } from './context';
import { makeKinds } from './kinds';
import { makeNodeReader } from './node-reader';
import { makeNodeWriter } from './node-writer';
import { makeBreakCheck } from './shown-breaks';
import { makeShadowAccess } from './shadow-access';
import { makeLayoutCheck, seenByName } from './visibility';

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
  // Without a title of its own, which would be found before the page's.
  const inert = page.implementation.createHTMLDocument();
  const read = makeNodeReader(inert);
  const layoutOf = makeLayoutCheck(page, inert, read);
  const kindOf = makeKinds();
  nameDocument(inert, plan.address.url);
  return {
    ...plan,
    read,
    write: makeNodeWriter(inert),
    inert,
    budget: makeBudget(),
    visibilityOf(element, isParentMuted) {
      const name = read.nameOf(element);
      const seen = seenByName(kindOf(name).sight, read.attributeNamesOf(element), isParentMuted);
      return seen ?? layoutOf(element, name, isParentMuted);
    },
    layoutOf,
    showsBreaks: makeBreakCheck(page, read),
    shadowRootOf: makeShadowAccess(read, options.shadowRootOf),
    kindOf,
    classes: new Set(),
    hidden: [],
    own: [],
    isFlattened: false,
    note: options.note ?? null,
  };
}

/** Readability compares both to tell links within the page; outside browsers reading them throws. */
function nameDocument(inert: Document, url: string): void {
  Object.defineProperty(inert, 'baseURI', { value: url });
  Object.defineProperty(inert, 'documentURI', { value: url });
}
