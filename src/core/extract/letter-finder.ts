import { eachText } from './each-text';

/** Tells which elements have a text that is more than white space. */
export class LetterFinder {
  /** The text that was found last: all boxes around it have a letter too. */
  #last: Node | null = null;

  isIn(root: Element): boolean {
    if (this.#last !== null && root.contains(this.#last)) return true;
    let isFound = false;
    eachText(root, (node) => {
      isFound = (node.nodeValue ?? '').trim() !== '';
      if (isFound) this.#last = node;
      return !isFound;
    });
    return isFound;
  }

  /** Lists of Node's DOM cannot be looped over. */
  isInAny(elements: ArrayLike<Element>): boolean {
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (element !== undefined && this.isIn(element)) return true;
    }
    return false;
  }
}
