import type { CopyContext } from './context';
import { pruneAttributes, recordShownPicture } from './copy-attributes';
import type { Kind } from './kinds';
import { nameOwnElements } from './own-elements';
import { seenByName, type Visibility } from './visibility';
import { keptScript, noteHidden } from './walk';

const html = 'http://www.w3.org/1999/xhtml';
const mathMl = 'http://www.w3.org/1998/Math/MathML';

/**
 * What became of an element. `dropped`: it has left the copy, with all below it. `hollow`: what stands in it is to leave. `walk`: only
 * the walk can copy this page.
 */
export type Outcome = 'kept' | 'dropped' | 'hollow' | 'walk';

/** What is known of a copy that is pruned. */
interface Visited {
  copy: Element;
  /** Its place among the clone's elements. */
  index: number;
  kind: Kind;
  /** Names of attributes. */
  attributes: readonly string[];
  treatment: Kind['treatment'];
}

/** Prunes a clone, element by element in document order. The page's elements are asked only for what their copies cannot say. */
export class Pruning {
  private readonly context: CopyContext;
  private readonly originalOf: (index: number) => Element;
  private readonly renamed: [Element, string][] = [];
  private readonly muted = new Set<Node>();
  /** The boxes around the last element, the outermost first; `null`: nothing stands so deep that they must be counted. */
  private readonly above: Node[] | null;

  /** `originalOf`: the element of the page of which the copy with that number is one. */
  constructor(
    clone: Element,
    copies: ArrayLike<Element>,
    originalOf: (index: number) => Element,
    context: CopyContext,
  ) {
    this.context = context;
    this.originalOf = originalOf;
    this.above = mayBeDeep(copies, context) ? [clone] : null;
  }

  visit(copy: Element, index: number): Outcome {
    const { read, budget, kindOf } = this.context;
    const attributes = read.attributeNamesOf(copy);
    const space = read.namespaceOf(copy);
    const kind = kindOf(read.nameOf(copy));
    if (attributes.length === 0 && this.muted.size === 0 && space === html && kind.sight === 'plain') {
      budget.takeElement();
      return 'kept';
    }
    if (this.above !== null && !this.isWithinDepth(copy, this.above)) return 'walk';
    const treatment = space === html ? kind.treatment : space === mathMl ? 'keep' : 'drop';
    if (treatment === 'unwrap') return 'walk';
    return treatment === 'drop' ? this.drop(copy) : this.prune({ copy, index, kind, attributes, treatment });
  }

  /** Puts the elements with another name in place. */
  finish(): void {
    for (const [copy, name] of this.renamed) this.rename(copy, name);
    nameOwnElements(this.context.own, this.context.classes);
  }

  /** Bare paragraphs and words are not counted as levels: boxes are what pages nest without end. */
  private isWithinDepth(copy: Element, above: Node[]): boolean {
    const parent = this.context.read.parentOf(copy);
    let known = above.length - 1;
    while (known > 0 && above[known] !== parent) known -= 1;
    if (above[known] === parent) above.length = known + 1;
    else this.forgetOthers(copy, above);
    above.push(copy);
    return above.length <= this.context.deepest;
  }

  /** The parent is a bare element, which was not counted: what does not hold this element is left behind. */
  private forgetOthers(copy: Element, above: Node[]): void {
    let last = above.at(-1);
    while (above.length > 1 && last !== undefined && !this.context.read.contains(last, copy)) {
      above.pop();
      last = above.at(-1);
    }
  }

  private prune(visited: Visited): Outcome {
    const { copy, index, kind, attributes, treatment } = visited;
    const seen = this.look(visited);
    if (seen === null) return 'walk';
    const isOut = seen === 'gone' || (seen === 'muted' && treatment === 'void');
    if (isOut || (treatment === 'script' && !this.isData(copy))) return this.drop(copy);
    this.context.budget.takeElement();
    if (seen === 'muted') this.mute(copy);
    const { safe } = kind;
    pruneAttributes(copy, kind, attributes, this.context);
    if (safe === 'img') recordShownPicture(this.originalOf(index), copy, this.context);
    if (kind.isOwn) this.context.own.push(copy);
    if (safe !== kind.name) this.renamed.push([copy, safe]);
    return treatment === 'hollow' ? 'hollow' : 'kept';
  }

  /** Whether a reader sees the element; `null`: it has a shadow tree. */
  private look({ copy, index, kind, attributes }: Visited): Visibility | null {
    const { read, layoutOf, shadowRootOf } = this.context;
    const parent = this.muted.size === 0 ? null : read.parentOf(copy);
    const isParentMuted = parent !== null && this.muted.has(parent);
    const known = seenByName(kind.sight, attributes, isParentMuted);
    if (known !== null && kind.host === 'none') return known;
    const element = this.originalOf(index);
    if (shadowRootOf(element, kind.host) !== null) return null;
    const seen = known ?? layoutOf(element, kind.name, isParentMuted);
    if (seen === 'gone') noteHidden(element, this.context);
    return seen;
  }

  private isData(script: Element): boolean {
    return keptScript.test(this.context.read.attributeOf(script, 'type') ?? '');
  }

  private drop(copy: Element): 'dropped' {
    const parent = this.context.read.parentOf(copy);
    if (parent !== null) this.context.write.removeChild(parent, copy);
    return 'dropped';
  }

  /** Takes out what stands in a copy. */
  empty(copy: Element): void {
    const { read, write } = this.context;
    let child = read.firstChildOf(copy);
    for (; child !== null; child = read.firstChildOf(copy)) write.removeChild(copy, child);
  }

  /** The own text of what is not seen goes; a child may show itself. */
  private mute(copy: Element): void {
    const { read, write } = this.context;
    this.muted.add(copy);
    let child = read.firstChildOf(copy);
    while (child !== null) {
      const next = read.nextSiblingOf(child);
      if (read.typeOf(child) === 3) write.removeChild(copy, child);
      child = next;
    }
  }

  private rename(copy: Element, name: string): void {
    const { inert, read, write } = this.context;
    const parent = read.parentOf(copy);
    if (parent === null) return;
    const renamed = inert.createElement(name);
    for (const attribute of read.attributeNamesOf(copy))
      renamed.setAttribute(attribute, read.attributeOf(copy, attribute) ?? '');
    write.replaceChild(parent, renamed, copy);
    if (name === 'img') return;
    let child = read.firstChildOf(copy);
    for (; child !== null; child = read.firstChildOf(copy)) renamed.appendChild(child);
  }
}

/**
 * Whether a copy may stand too deep. Only some are asked: in document order the next element stands at most one level deeper than the
 * one before.
 */
function mayBeDeep(copies: ArrayLike<Element>, { read, deepest }: CopyContext): boolean {
  const step = Math.max(1, deepest >> 1);
  for (let index = 0; index < copies.length; index += step) {
    let node: Node | null = copies[index] ?? null;
    for (let depth = 0; node !== null; depth++) {
      if (depth > step) return true;
      node = read.parentOf(node);
    }
  }
  return false;
}
