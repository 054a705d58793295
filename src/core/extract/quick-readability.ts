import Readability from '@mozilla/readability/Readability.js';
import { eachText } from './each-text';
import { KnownPieces } from './known-pieces';
import { LetterFinder } from './letter-finder';
import { isListOfSentences } from './sentence-lists';
import { findFirst } from '../find-first';
import { foldText, measureFolded, measurePiece, type Piece } from './folded-length';

const byline = /byline|author|dateline|writtenby|p-author/i;
/** What figures of a writer's face are called. */
const face = /author|byline|profile|avatar/i;
/** As Readability's own `REGEXPS.hashUrl`. */
const placeInPage = /^#.+/;
/** Utility classes of a layout, which are also what Readability takes for a name of hidden parts: none is in the copy. */
const layoutNames = /(?:^|\s)\S*(?:hidden|scroll)\S*/g;
/** As Readability's `DIV_TO_P_ELEMS`. */
const blocks = 'blockquote, dl, div, img, ol, p, pre, table, ul';
/** Characters below which Readability asks how much of a box is headings. */
const suspiciouslyShort = 25;
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
  #pieces: KnownPieces | null = null;
  #content: Element | null = null;
  #title = '';
  #isConditional = false;
  /** What `_cleanConditionally` is about to judge, and its text once it was asked for: nothing changes meanwhile. */
  #judged: { element: Element; text: string | null } | null = null;
  readonly #letters = new LetterFinder();
  /** Set by Readability's constructor. */
  declare _charThreshold: number;
  declare _unescapeHtmlEntities: (text: string) => string;

  /**
   * The element that `parse` finds, without the copies of its text that `parse` answers with; null: there is none.
   * `title`: the page's; empty: it is read from the page's metadata.
   */
  findContent(title = ''): Element | null {
    this.#title = title.trim();
    this.parse();
    return this.#content;
  }

  /** Ends `parse` as if nothing was found: it would go on to put the article's text together, which nobody asks for. */
  _grabArticle(page?: Element): null {
    this.#content = inherited(this)._grabArticle.call(this, page);
    if (this.#content !== null) this._postProcessContent(this.#content);
    return null;
  }

  /** What is known of the page beside its text is the title. */
  _getArticleMetadata(stated: object): { title: string } {
    if (this.#title === '') return inherited(this)._getArticleMetadata.call(this, stated);
    return { title: this.#title.includes('&') ? this._unescapeHtmlEntities(this.#title) : this.#title };
  }

  /** As Readability's own, where there is anything to do: it makes an object of each attribute of each picture. */
  _unwrapNoscriptImages(page: Document): void {
    if (findFirst(page, 'noscript, img:not([src]):not([srcset])') !== null)
      inherited(this)._unwrapNoscriptImages.call(this, page);
  }

  /** Readability's own, which its types do not name. */
  _postProcessContent(content: Element): void {
    inherited(this)._postProcessContent.call(this, content);
  }

  /** As Readability's own, but a text of which only the length counts is read as far as it counts, and one that is asked for again is known. */
  _getInnerText(element: Element, folds?: boolean): string {
    if (folds === false && element.localName === 'p') return this.#letters.isIn(element) ? '.' : '';
    if (folds === true && element.firstElementChild?.id === found) return foldText(this.#startOf(element));
    if (folds === false) return (element.textContent ?? '').trim();
    if (this.#judged?.element === element && this.#judged.text !== null) return this.#judged.text;
    const text = element.textContent ?? '';
    const folded = foldText(text);
    this.#pieces?.note(element, measureFolded(text, folded));
    if (this.#judged?.element === element) this.#judged.text = folded;
    return folded;
  }

  /** As much of a text as is asked of an article at least, and all of one that is shorter. */
  #startOf(element: Element): string {
    let [text, letters] = ['', 0];
    eachText(element, (node) => {
      text += node.nodeValue ?? '';
      letters += foldText(node.nodeValue ?? '').length;
      return letters < this._charThreshold;
    });
    return text;
  }

  /** As Readability's own, as far as it is asked: of headings in a short text alone, of other elements only whether any says something. */
  _getTextDensity(element: Element, tags: readonly string[]): number {
    if (tags.includes('h1'))
      return this._getInnerText(element).length < suspiciouslyShort
        ? inherited(this)._getTextDensity.call(this, element, tags)
        : 0;
    return Number(this.#letters.isInAny(element.querySelectorAll(tags.join())));
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
      ? (node, index, all) => {
          this.#judged = { element: node, text: null };
          return isRemoved.call(this, node, index, all) && !isListOfSentences(node);
        }
      : isRemoved;
    inherited(this)._removeNodes.call(this, nodes, test);
    this.#judged = null;
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
    if (node.nodeType !== 1 || this.#letters.isIn(node)) return false;
    const children = node.childElementCount ?? node.children.length;
    if (children === 0) return true;
    return children === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
  }

  /** As Readability's own, which asks every node below. */
  _hasChildBlockElement(element: Element): boolean {
    return findFirst(element, blocks) !== null;
  }

  /** From here to `_prepArticle` no text changes. */
  _initializeNode(node: Element): void {
    this.#pieces ??= new KnownPieces();
    inherited(this)._initializeNode.call(this, node);
  }

  _prepArticle(content: Element): void {
    this.#pieces = null;
    inherited(this)._prepArticle.call(this, content);
  }

  /** As Readability's own, but each text is read once while candidates are compared. */
  _getLinkDensity(element: Element): number {
    const letters = this.#measure(element).length;
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
    return this.#measure(link).length * weight;
  }

  #measure(element: Element): Piece {
    return this.#pieces?.measure(element) ?? measurePiece(element.textContent ?? '');
  }
}

/** Asked of each of several elements. */
type NodeTest = (this: unknown, node: Element, index: number, all: Element[]) => boolean;

/** Methods of Readability that its types do not name. */
interface Inherited {
  _getArticleMetadata(this: unknown, stated: object): { title: string };
  _unwrapNoscriptImages(this: unknown, page: Document): void;
  _getTextDensity(this: unknown, element: Element, tags: readonly string[]): number;
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
