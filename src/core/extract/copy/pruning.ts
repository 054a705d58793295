import { safeName, treatmentOf, type Treatment } from './allowed';
import type { CopyContext } from './context';
import { pruneAttributes } from './copy-attributes';
import { plain } from './visibility';
import { keptScript, noteHidden } from './walk';

const html = 'http://www.w3.org/1999/xhtml';
const mathMl = 'http://www.w3.org/1998/Math/MathML';

/** What became of an element. `dropped`: all below it has left the copy. `walk`: only the walk can copy this page. */
export type Outcome = 'kept' | 'dropped' | 'walk';

/** Prunes a clone, element by element in document order. */
export class Pruning {
  private readonly context: CopyContext;
  private readonly renamed: [Element, string][] = [];
  private readonly muted = new Set<Node>();
  /** The boxes around the last element, the outermost first. */
  private readonly above: Node[];

  constructor(source: Element, context: CopyContext) {
    this.context = context;
    this.above = [source];
  }

  visit(element: Element, copy: Element): Outcome {
    const { read } = this.context;
    const name = read.nameOf(element);
    const isBare = plain.has(name) && this.muted.size === 0 && !read.hasAttributes(element);
    if (isBare && read.namespaceOf(element) === html) {
      this.context.budget.takeElement();
      return 'kept';
    }
    const parent = read.parentOf(element);
    return this.isWithinDepth(element, parent) ? this.prune(element, name, copy, parent) : 'walk';
  }

  /** Puts the elements with another name in place. */
  finish(): void {
    for (const [copy, name] of this.renamed) this.rename(copy, name);
  }

  /** Bare paragraphs and words are not counted as levels: boxes are what pages nest without end. */
  private isWithinDepth(element: Element, parent: Node | null): boolean {
    const { above } = this;
    let known = above.length - 1;
    while (known > 0 && above[known] !== parent) known -= 1;
    if (above[known] === parent) above.length = known + 1;
    else this.forgetOthers(element);
    above.push(element);
    return above.length <= this.context.deepest;
  }

  /** The parent is a bare element, which was not counted: what does not hold this element is left behind. */
  private forgetOthers(element: Element): void {
    const { above } = this;
    let last = above.at(-1);
    while (above.length > 1 && last !== undefined && !this.context.read.contains(last, element)) {
      above.pop();
      last = above.at(-1);
    }
  }

  private prune(element: Element, name: string, copy: Element, parent: Node | null): Outcome {
    const { read, budget } = this.context;
    const space = read.namespaceOf(element);
    const treatment: Treatment = space === html ? treatmentOf(name) : space === mathMl ? 'keep' : 'drop';
    if (treatment === 'unwrap') return 'walk';
    if (treatment === 'drop') return this.drop(copy);
    if (this.context.shadowRootOf(element) !== null) return 'walk';
    const seen = this.context.visibilityOf(element, parent !== null && this.muted.has(parent));
    if (seen === 'gone') noteHidden(element, this.context);
    const isOut = seen === 'gone' || (seen === 'muted' && treatment === 'void');
    if (isOut || (treatment === 'script' && !this.isData(element))) return this.drop(copy);
    budget.takeElement();
    if (seen === 'muted') this.mute(element, copy);
    if (treatment === 'hollow') this.empty(copy);
    this.pruneOwn(element, name, copy);
    return treatment === 'hollow' ? 'dropped' : 'kept';
  }

  private isData(script: Element): boolean {
    return keptScript.test(this.context.read.attributeOf(script, 'type') ?? '');
  }

  private pruneOwn(element: Element, name: string, copy: Element): void {
    const safe = safeName(name);
    pruneAttributes(element, safe, copy, this.context);
    if (safe !== name) this.renamed.push([copy, safe]);
  }

  private drop(copy: Element): 'dropped' {
    const parent = this.context.read.parentOf(copy);
    if (parent !== null) this.context.write.removeChild(parent, copy);
    return 'dropped';
  }

  private empty(copy: Element): void {
    const { read, write } = this.context;
    let child = read.firstChildOf(copy);
    for (; child !== null; child = read.firstChildOf(copy)) write.removeChild(copy, child);
  }

  /** The own text of what is not seen goes; a child may show itself. */
  private mute(element: Element, copy: Element): void {
    const { read, write } = this.context;
    this.muted.add(element);
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
