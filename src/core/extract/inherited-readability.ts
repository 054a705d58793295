/** Asked of each of several elements. */
export type NodeTest = (this: unknown, node: Element, index: number, all: Element[]) => boolean;

/** Methods of Readability that its types do not name. */
interface Inherited {
  _cleanMatchedNodes(this: unknown, element: Element, isRemoved: NodeTest): void;
  _getTextDensity(this: unknown, element: Element, tags: readonly string[]): number;
  _cleanConditionally(this: unknown, content: Element, tag: string): void;
  _removeNodes(this: unknown, nodes: Element[], isRemoved?: NodeTest): void;
  _initializeNode(this: unknown, node: Element): void;
  _getClassWeight(this: unknown, node: Pick<Element, 'className' | 'id'>): number;
  _hasAncestorTag(this: unknown, node: Element, tag: string, ...limits: unknown[]): boolean;
  _prepArticle(this: unknown, content: Element): void;
  _grabArticle(this: unknown, page: Element | undefined): Element | null;
}

/** The methods that a reader's class overrides. */
export function inherited(reader: object): Inherited {
  return Object.getPrototypeOf(Object.getPrototypeOf(reader)) as Inherited;
}
