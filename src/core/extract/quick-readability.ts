import { Readability } from '@mozilla/readability';

const byline = /byline|author|dateline|writtenby|p-author/i;
/** As Readability's own `REGEXPS.hashUrl` and `normalize`. */
const placeInPage = /^#.+/;
const whiteRun = /\s{2,}/g;

/**
 * Readability without the steps that change nothing in an inert copy, which are a fifth of its time: the copy holds no styles, no
 * hidden parts and only absolute addresses. Its answers are the same (test/core/extract/quick-readability.test.ts).
 * The methods are private ones of version 0.6.0.
 */
export class QuickReadability<Content> extends Readability<Content> {
  /** Letters of each link, known while candidates are compared: each box around another asks for the same links. */
  #linkLetters: Map<Element, number> | null = null;

  /** What is hidden is not in the copy; asking for the style of every element makes an object for each. */
  _isProbablyVisible(): boolean {
    return true;
  }

  /** There are no styles but a cell's alignment, which Markdown can say. */
  _cleanStyles(): void {
    /* Nothing to clean. */
  }

  /** Addresses are absolute already, and no script's. */
  _fixRelativeUris(): void {
    /* Nothing to fix. */
  }

  /** As Readability's own, but the text is read last, and only of what may be a byline. */
  _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      (node.getAttribute('itemprop') ?? '').includes('author') ||
      byline.test(names);
    const length = isNamed ? (node.textContent ?? '').trim().length : 0;
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
    this.#linkLetters ??= new Map();
    inherited(this)._initializeNode.call(this, node);
  }

  _prepArticle(content: Element): void {
    this.#linkLetters = null;
    inherited(this)._prepArticle.call(this, content);
  }

  /** As Readability's own, but each link is read once while candidates are compared. */
  _getLinkDensity(element: Element): number {
    const letters = lettersOf(element);
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
    const known = this.#linkLetters?.get(link);
    if (known !== undefined) return known;
    // Readability's own weight of a link to a place in the page.
    const weight = placeInPage.test(link.getAttribute('href') ?? '') ? 0.3 : 1;
    const letters = lettersOf(link) * weight;
    this.#linkLetters?.set(link, letters);
    return letters;
  }
}

/** Methods of Readability that its types do not name. */
interface Inherited {
  _initializeNode(this: unknown, node: Element): void;
  _prepArticle(this: unknown, content: Element): void;
}

function inherited(reader: object): Inherited {
  return Object.getPrototypeOf(Object.getPrototypeOf(reader)) as Inherited;
}

function lettersOf(element: Element): number {
  return (element.textContent ?? '').trim().replace(whiteRun, ' ').length;
}

/** Whether a box has a text that is more than white space. Iterative: pages are deep. */
function hasLetter(root: Element): boolean {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true;
    let next: Node | null = node.firstChild;
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  return false;
}
