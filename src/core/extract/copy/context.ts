import type { PageAddress } from '../address';
import type { Budget } from './budget';
import type { Kind } from './kinds';
import type { NodeReader } from './node-reader';
import type { NodeWriter } from './node-writer';
import type { Host } from './shadow-access';
import type { Visibility } from './visibility';

/** A part of the page that no reader sees, and how much text it holds. */
export interface HiddenPart {
  element: Element;
  /** Characters, scripts and white space included. */
  characters: number;
}

/** The part of a text node or of a subtree that a selection covers. */
export interface SelectedParts {
  /** Whether any range touches the node. */
  touches(node: Node): boolean;
  /** The selected pieces of a text node, joined. */
  cut(text: Node, value: string): string;
}

/** What one copying walk works with. */
export interface CopyContext {
  read: NodeReader;
  write: NodeWriter;
  /** The document that the copies belong to. */
  inert: Document;
  address: PageAddress;
  budget: Budget;
  visibilityOf(element: Element, isParentMuted: boolean): Visibility;
  /** As `visibilityOf`, where `seenByName` says nothing. */
  layoutOf(element: Element, name: string, isParentMuted: boolean): Visibility;
  /** Whether line breaks in an element's own text are seen as such. */
  showsBreaks(element: Element): boolean;
  shadowRootOf(element: Element, host: Host): Node | null;
  /** What an element's name says of it. */
  kindOf(name: string): Kind;
  /** The values of the attribute `class` that the copy has taken over, each once. */
  classes: Set<string>;
  /** Hidden parts that are copied all the same. */
  kept: ReadonlySet<Element>;
  /** Filled by the walk. */
  hidden: HiddenPart[];
  /** Copies of elements with names of the page's own, in the page's order. */
  own: Element[];
  /** Boxes below this level are left out, their text goes to the last one above. */
  deepest: number;
  /** Set by the walk when boxes were left out. */
  isFlattened: boolean;
  /** Attributes that an element's copy gets beside its own; `null`: none gets any. */
  note: ((element: Element) => [attribute: string, value: string][]) | null;
  /** `null`: everything is copied. */
  selected: SelectedParts | null;
}
