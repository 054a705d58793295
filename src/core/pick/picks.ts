import { findMatches } from '../extract/guided/find-matches';
import type { MappedBlock, MappedPicture, PageMap } from '../extract/page-map';
import type { Guide } from '../guide';
import { parentElementOf } from '../parent-element';

/** What a reader does with parts of a page. `only`: they are the whole article. */
export type PickKind = 'keep' | 'remove' | 'only';

/** One decision: what becomes of some elements. */
export interface Pick {
  kind: PickKind;
  /** In the page's order; none holds another. */
  elements: readonly Element[];
}

/** How much of the page is taken. */
export interface PickCounts {
  blocks: number;
  /** As `MappedBlock.size`. */
  size: number;
  pictures: number;
}

/** What decides over an element: the mark of a pick, or what was found by itself. */
export type PickMark = 'keep' | 'remove';

/**
 * What a reader picks of a mapped page: decisions that can be taken back, one by one. The innermost picked element around a text
 * decides, and of two picks of the same element the later; a pick ends earlier ones inside of its elements.
 */
export class Picks {
  private readonly map: PageMap;
  private readonly done: Pick[][] = [[]];
  private undone: Pick[][] = [];
  private marks = new Map<Element, PickMark>();

  /** @param guide What was decided before: a correction that the page was clipped with. The map has to be made without it. */
  constructor(map: PageMap, guide: Guide = {}, page?: Document) {
    this.map = map;
    if (page !== undefined) this.take(guide, page);
  }

  /** The decisions that hold, the oldest first. */
  get picks(): readonly Pick[] {
    return this.done.at(-1) ?? [];
  }

  get canUndo(): boolean {
    return this.done.length > 1;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Whether the reader has named the whole article, so that nothing that was found counts. */
  get isOnly(): boolean {
    return this.picks.some(({ kind }) => kind === 'only');
  }

  /** Decides over elements. */
  pick(kind: PickKind, elements: readonly Element[]): void {
    if (elements.length === 0) return;
    const isInside = (element: Element): boolean => elements.some((picked) => picked.contains(element));
    const others = this.picks.flatMap((pick): Pick[] => {
      const left = pick.elements.filter((element) => !isInside(element));
      return left.length === 0 ? [] : [{ kind: pick.kind, elements: left }];
    });
    const kept = kind === 'only' ? [] : others;
    this.set([...kept, { kind, elements }]);
  }

  undo(): void {
    const last = this.done.length > 1 ? this.done.pop() : undefined;
    if (last !== undefined) this.undone.push(last);
    this.remark();
  }

  redo(): void {
    const next = this.undone.pop();
    if (next !== undefined) this.done.push(next);
    this.remark();
  }

  /** The mark that decides over a node; `null`: what was found counts. */
  markOf(node: Node): PickMark | null {
    if (this.marks.size === 0) return null;
    const start = node.nodeType === 1 ? (node as Element) : parentElementOf(node);
    for (let element = start; element !== null; element = parentOf(element)) {
      const mark = this.marks.get(element);
      if (mark !== undefined) return mark;
    }
    return null;
  }

  /** Whether a line or picture is taken now. */
  isKept(part: MappedBlock | MappedPicture): boolean {
    const node = 'element' in part ? part.element : part.nodes[0];
    const mark = node === undefined ? null : this.markOf(node);
    return mark === null ? part.isKept && !this.isOnly : mark === 'keep';
  }

  /** Whether most of some elements is taken now. */
  isTaken(elements: readonly Element[]): boolean {
    return this.shareOf(elements) > 0.5;
  }

  count(): PickCounts {
    const blocks = this.map.blocks.filter((block) => this.isKept(block));
    const pictures = this.map.pictures.filter((picture) => this.isKept(picture));
    return { blocks: blocks.length, size: sum(blocks), pictures: pictures.length };
  }

  /** The decisions as a page's correction. Elements that cannot be located are left out. */
  toGuide(locate: (element: Element) => string | null): Guide {
    const named = (kind: PickKind): string[] =>
      this.picks.flatMap((pick) =>
        pick.kind === kind ? pick.elements.flatMap((each) => locate(each) ?? []) : [],
      );
    const [content, keep, remove] = [named('only'), named('keep'), named('remove')];
    return {
      ...(content.length > 0 && { content }),
      ...(keep.length > 0 && { keep }),
      ...(remove.length > 0 && { remove }),
    };
  }

  /** How much of the text in some elements is taken now, 0 to 1; of pictures where there is no text. */
  private shareOf(elements: readonly Element[]): number {
    const holds = (node: Node | undefined): boolean =>
      node !== undefined && elements.some((element) => element.contains(node));
    const blocks = this.map.blocks.filter(({ nodes }) => holds(nodes[0]));
    const pictures = this.map.pictures.filter(({ element }) => holds(element));
    const all = sum(blocks) || pictures.length;
    const taken = sum(blocks.filter((block) => this.isKept(block)));
    const shown = pictures.filter((picture) => this.isKept(picture)).length;
    if (all === 0) return 0;
    return blocks.length > 0 ? taken / all : shown / all;
  }

  private take({ content = [], keep = [], remove = [] }: Guide, page: Document): void {
    const find = (selectors: readonly string[]): Element[] =>
      selectors.flatMap((selector) => findMatches(page, selector));
    const picks: Pick[] = [
      { kind: 'only' as const, elements: find(content) },
      { kind: 'keep' as const, elements: find(keep) },
      { kind: 'remove' as const, elements: find(remove) },
    ].filter(({ elements }) => elements.length > 0);
    if (picks.length > 0) this.set(picks);
  }

  private set(picks: Pick[]): void {
    this.done.push(picks);
    this.undone = [];
    this.remark();
  }

  private remark(): void {
    this.marks = new Map();
    for (const { kind, elements } of this.picks)
      for (const element of elements) this.marks.set(element, kind === 'remove' ? 'remove' : 'keep');
  }
}

/** A shadow tree belongs to its host. */
function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent !== null) return parent;
  const root = element.parentNode;
  return root?.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}

function sum(blocks: readonly MappedBlock[]): number {
  return blocks.reduce((total, { size }) => total + size, 0);
}
