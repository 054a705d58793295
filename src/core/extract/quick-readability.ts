import Readability from '@mozilla/readability/Readability.js';
import { eachText } from './each-text';
import { inherited, type NodeTest } from './inherited-readability';
import { isInSentence } from './in-sentence';
import { isByline } from './is-byline';
import { KnownPieces } from './known-pieces';
import { LetterFinder } from './letter-finder';
import { holdsOnly, simplifyNestedElements } from './nested-elements';
import { isListOfSentences } from './sentence-lists';
import { findFirst } from '../find-first';
import { foldText, measureFolded, measurePiece, type Piece } from './folded-length';

/** As Readability's own `REGEXPS.hashUrl`, and as it tells a picture's file. */
const [placeInPage, pictureFile] = [/^#.+/, /\.(?:jpg|jpeg|png|webp)/i];
/** Utility classes of a layout, which are also what Readability takes for a name of hidden parts: none is in the copy. */
const layoutNames = /(?:^|\s)\S*(?:hidden|scroll)\S*/g;
/** As Readability's `DIV_TO_P_ELEMS`. */
const blocks = 'blockquote, dl, div, img, ol, p, pre, table, ul';
/** Of what Readability takes out where it is short. */
const shareNames = '[class*="share" i], [id*="share" i]';
/** A text with more characters is none of Readability's words for advertisements and for what is still loading. */
const longestWord = 20;
/** Characters below which Readability asks how much of a box is headings. */
const suspiciouslyShort = 25;
/** What Readability names the box around what it found. */
const found = 'readability-page-1';

/** Readability's own, which its types do not name. */
const { REGEXPS: patterns } = Readability.prototype as unknown as {
  REGEXPS: Record<'adWords' | 'loadingWords', RegExp>;
};

/**
 * Readability without the steps that change nothing in an inert copy, which are a fifth of its time: the copy holds no styles, no
 * hidden parts and only absolute addresses. Its answers are the same (test/core/extract/quick-readability.test.ts), but for boxes whose
 * names of a layout (`overflow-hidden`) Readability takes for those of hidden parts, and lists of sentences, which
 * stay, as words of a sentence do.
 * The methods are private ones of version 0.6.0; the build leaves out those of Readability's that are not asked for any more
 * (scripts/slim-readability.ts).
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
  /** Two of Readability's patterns are dear to make, and most texts are too long for them. */
  readonly REGEXPS = {
    ...patterns,
    adWords: ofShort(patterns.adWords),
    loadingWords: ofShort(patterns.loadingWords),
  };
  /** Set by Readability's constructor. */
  declare _charThreshold: number;
  declare _unescapeHtmlEntities: (text: string) => string;
  declare _getArticleTitle: () => string;

  /**
   * The element that `parse` finds, without the copies of its text that `parse` answers with; null: there is none.
   * `title`: the page's; empty: it is what the page calls itself.
   */
  findContent(title = ''): Element | null {
    this.#title = title.trim();
    this.parse();
    return this.#content;
  }

  /** Ends `parse` as if nothing was found: it would go on to put the article's text together, which nobody asks for. */
  _grabArticle(page?: Element): null {
    this.#content = inherited(this)._grabArticle.call(this, page);
    if (this.#content !== null)
      simplifyNestedElements(this.#content, (box) => this._isElementWithoutContent(box));
    return null;
  }

  /** What is known of the page beside its text is the title. */
  _getArticleMetadata(): { title: string } {
    const title = this.#title === '' ? this._getArticleTitle() : this.#title;
    return { title: title.includes('&') ? this._unescapeHtmlEntities(title) : title };
  }

  /** As Readability's own in a page without `noscript`: pictures without an address go. It makes an object of each attribute of each picture. */
  _unwrapNoscriptImages(page: Document): void {
    const bare = page.querySelectorAll('img:not([src], [srcset], [data-src], [data-srcset])');
    for (const picture of Array.from(bare))
      if (!Array.from(picture.attributes).some(({ value }) => pictureFile.test(value))) picture.remove();
  }

  _hasSingleTagInsideElement(element: Element, tag: string): boolean {
    return holdsOnly(element, tag);
  }

  /** As Readability's own, where there is anything to find: it is asked for what is named after sharing alone. */
  _cleanMatchedNodes(element: Element, isRemoved: NodeTest): void {
    if (findFirst(element, shareNames) !== null)
      inherited(this)._cleanMatchedNodes.call(this, element, isRemoved);
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
    const selector = tags.join();
    const first = findFirst(element, selector);
    if (first === null || this.#letters.isIn(first)) return Number(first !== null);
    return Number(this.#letters.isInAny(element.querySelectorAll(selector)));
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

  /** As Readability's own, which asks it of what it would drop for its name: words of a sentence stay, as those of a table do. */
  _hasAncestorTag(node: Element, tag: string, ...limits: unknown[]): boolean {
    if (tag === 'table' && isInSentence(node)) return true;
    return inherited(this)._hasAncestorTag.call(this, node, tag, ...limits);
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

  _isValidByline(node: Element, names: string): boolean {
    return isByline(node, names);
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

/** A pattern that is not asked about long texts. */
function ofShort(pattern: RegExp): Pick<RegExp, 'test'> {
  return { test: (text) => text.length <= longestWord && pattern.test(text) };
}
