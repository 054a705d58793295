import { Readability } from '@mozilla/readability';
import { eachText } from './each-text';
import { isListOfSentences } from './sentence-lists';
import { foldedLength, joinPieces, measurePiece, noText, type Piece } from './folded-length';

const byline = /byline|author|dateline|writtenby|p-author/i;
/** What figures of a writer's face are called. */
const face = /author|byline|profile|avatar/i;
/** As Readability's own `REGEXPS.hashUrl`. */
const placeInPage = /^#.+/;
/** Utility classes of a layout, which are also what Readability takes for a name of hidden parts: none is in the copy. */
const layoutNames = /(?:^|\s)\S*(?:hidden|scroll)\S*/g;
/** What Readability names the box around what it found. */
const found = 'readability-page-1';

/**
 * Readability without the steps that change nothing in an inert copy, which are a fifth of its time: the copy holds no styles, no
 * hidden parts and only absolute addresses. Its answers are the same (test/core/extract/quick-readability.test.ts), but for boxes whose
 * names of a layout (`overflow-hidden`) Readability takes for those of hidden parts, and lists of sentences, which stay.
 * The methods are private ones of version 0.6.0.
 */
export class QuickReadability extends Readability {
  /** What was measured of links and boxes, known while candidates are compared: each box around another asks for the same. */
  #pieces: Map<Element, Piece> | null = null;
  #content: Element | null = null;
  #isConditional = false;
  /** Set by Readability's constructor. */
  declare _charThreshold: number;

  /** The element that `parse` finds, without the copies of its text that `parse` answers with; null: there is none. */
  findContent(): Element | null {
    this.parse();
    return this.#content;
  }

  /** Ends `parse` as if nothing was found: it would go on to put the article's text together, which nobody asks for. */
  _grabArticle(page?: Element): null {
    this.#content = inherited(this)._grabArticle.call(this, page);
    if (this.#content !== null) this._postProcessContent(this.#content);
    return null;
  }

  /** Readability's own, which its types do not name. */
  _postProcessContent(content: Element): void {
    inherited(this)._postProcessContent.call(this, content);
  }

  /** As Readability's own, but a text of which only the length counts is read as far as it counts. */
  _getInnerText(element: Element, folds?: boolean): string {
    if (folds === false && element.localName === 'p') return hasLetter(element) ? '.' : '';
    if (folds === true && element.firstElementChild?.id === found) return fold(this.#startOf(element));
    return folds === false ? (element.textContent ?? '').trim() : fold(element.textContent ?? '');
  }

  /** As much of a text as is asked of an article at least, and all of one that is shorter. */
  #startOf(element: Element): string {
    let [text, ink] = ['', 0];
    eachText(element, (node) => {
      text += node.nodeValue ?? '';
      ink += measurePiece(node.nodeValue ?? '').ink;
      return ink < this._charThreshold;
    });
    return text;
  }

  /** What is hidden is not in the copy; asking for the style of every element makes an object for each. */
  _isProbablyVisible(): boolean {
    return true;
  }

  /** As Readability's own, without the names of a layout. */
  _getClassWeight(element: Element): number {
    const { className } = element;
    if (!/hidden|scroll/.test(className)) return inherited(this)._getClassWeight.call(this, element);
    const named = { className: className.replace(layoutNames, ''), id: element.id };
    return inherited(this)._getClassWeight.call(this, named);
  }

  /** As Readability's own; what `_removeNodes` is asked meanwhile is how much a box looks like an article's part. */
  _cleanConditionally(content: Element, tag: string): void {
    this.#isConditional = true;
    try {
      inherited(this)._cleanConditionally.call(this, content, tag);
    } finally {
      this.#isConditional = false;
    }
  }

  _removeNodes(nodes: Element[], isRemoved?: NodeTest): void {
    const isCondition = this.#isConditional && isRemoved !== undefined;
    const test: NodeTest | undefined = isCondition
      ? (node, index, all) => isRemoved.call(this, node, index, all) && !isListOfSentences(node)
      : isRemoved;
    inherited(this)._removeNodes.call(this, nodes, test);
  }

  /** There are no styles but a cell's alignment, which Markdown can say. */
  _cleanStyles(): void {
    /* Nothing to clean. */
  }

  /** Addresses are absolute already, and no script's. */
  _fixRelativeUris(): void {
    /* Nothing to fix. */
  }

  /** As Readability's own, but the text is read last, and only of what may be a byline: who took a picture wrote no article. */
  _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      (node.getAttribute('itemprop') ?? '').includes('author') ||
      byline.test(names);
    const figure = isNamed ? node.closest('figure') : null;
    const isOfPicture = figure !== null && !face.test(figure.getAttribute('class') ?? '');
    const length = isNamed && !isOfPicture ? (node.textContent ?? '').trim().length : 0;
    return length > 0 && length < 100;
  }

  /** As Readability's own, but the text is read only as far as its first letter. */
  _isElementWithoutContent(node: Element): boolean {
    if (node.nodeType !== 1 || hasLetter(node)) return false;
    const children = node.childElementCount ?? node.children.length;
    if (children === 0) return true;
    return children === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
  }

  /** From here to `_prepArticle` no text changes. */
  _initializeNode(node: Element): void {
    this.#pieces ??= new Map();
    inherited(this)._initializeNode.call(this, node);
  }

  _prepArticle(content: Element): void {
    this.#pieces = null;
    inherited(this)._prepArticle.call(this, content);
  }

  /** As Readability's own, but each text is read once while candidates are compared. */
  _getLinkDensity(element: Element): number {
    const letters = foldedLength(this.#measure(element));
    if (letters === 0) return 0;
    let linked = 0;
    const links = element.getElementsByTagName('a');
    for (let index = 0; index < links.length; index++) {
      const link = links[index];
      if (link !== undefined) linked += this.#weigh(link);
    }
    return linked / letters;
  }

  #weigh(link: Element): number {
    // Readability's own weight of a link to a place in the page.
    const weight = placeInPage.test(link.getAttribute('href') ?? '') ? 0.3 : 1;
    return foldedLength(this.#measure(link)) * weight;
  }

  #measure(element: Element): Piece {
    const known = this.#pieces?.get(element);
    if (known !== undefined) return known;
    const piece =
      this.#pieces === null || element.firstElementChild === null
        ? measurePiece(element.textContent ?? '')
        : this.#joinChildren(element, this.#pieces);
    this.#pieces?.set(element, piece);
    return piece;
  }

  /** Boxes are asked from the inside out: what is known of those inside is not read again. */
  #joinChildren(element: Element, pieces: ReadonlyMap<Element, Piece>): Piece {
    let whole = noText;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1 && child.nodeType !== 3) continue;
      const piece = pieces.get(child as Element) ?? measurePiece(child.textContent ?? '');
      whole = joinPieces(whole, piece);
    }
    return whole;
  }
}

/** Asked of each of several elements. */
type NodeTest = (this: unknown, node: Element, index: number, all: Element[]) => boolean;

/** Methods of Readability that its types do not name. */
interface Inherited {
  _cleanConditionally(this: unknown, content: Element, tag: string): void;
  _removeNodes(this: unknown, nodes: Element[], isRemoved?: NodeTest): void;
  _initializeNode(this: unknown, node: Element): void;
  _getClassWeight(this: unknown, node: Pick<Element, 'className' | 'id'>): number;
  _prepArticle(this: unknown, content: Element): void;
  _grabArticle(this: unknown, page: Element | undefined): Element | null;
  _postProcessContent(this: unknown, content: Element): void;
}

function inherited(reader: object): Inherited {
  return Object.getPrototypeOf(Object.getPrototypeOf(reader)) as Inherited;
}

/** As Readability's `REGEXPS.normalize` does. */
function fold(text: string): string {
  return text.trim().replace(/\s{2,}/g, ' ');
}

/** Whether a box has a text that is more than white space. */
function hasLetter(root: Element): boolean {
  let isFound = false;
  eachText(root, (node) => {
    isFound = (node.nodeValue ?? '').trim() !== '';
    return !isFound;
  });
  return isFound;
}
