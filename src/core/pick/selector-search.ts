import { type ElementMark, idleTag } from './element-marks';
import type { PageIndex } from './page-index';

/** A selector of a page and what it costs to rely on it. */
export interface FoundSelector {
  selector: string;
  cost: number;
}

/** What one element must be like, without what stands around it. */
interface Compound extends FoundSelector {
  /** The elements that are like that, in order. */
  places: readonly number[];
}

/** So many of each are tried with each other: a few hundred selectors at most. */
const mostOfTarget = 12;
const mostAround = 16;
const mostPaired = 7;
/** Where so many are found, two ancestors are not tried. */
const enough = 4;
/** Ancestors that are farther away say nothing of an element. */
const mostSteps = 12;

/** A box farther out holds more that it could be. */
const farther = 0.3;

/** Looks for selectors that match some elements of a page and no other one, by its index alone. */
export class SelectorSearch {
  private readonly index: PageIndex;
  private readonly targets: readonly number[];
  private readonly found: FoundSelector[] = [];

  /** @param targets places of elements, in order, each once */
  constructor(index: PageIndex, targets: readonly number[]) {
    this.index = index;
    this.targets = targets;
  }

  /** The best first. */
  run(): FoundSelector[] {
    const targets = this.compoundsOfTargets();
    for (const each of targets)
      if (each.cost < idleTag && this.isExact(each.places)) this.add(each.selector, each.cost);
    const around = this.compoundsAround();
    for (const target of targets.slice(0, mostOfTarget))
      for (const box of around.slice(0, mostAround)) this.tryInside(target, box);
    if (this.found.length < enough) this.tryInsideTwo(targets.slice(0, 4), around.slice(0, mostPaired));
    return this.found.sort((one, other) => one.cost - other.cost);
  }

  private tryInside(target: Compound, box: Compound): void {
    const cost = target.cost + 1 + box.cost / 2;
    if (this.isExact(this.index.listInside(target.places, box.places, this.targets.length)))
      this.add(`${box.selector} ${target.selector}`, cost);
    else if (this.isExactBelow(target, new Set(box.places)))
      this.add(`${box.selector} > ${target.selector}`, cost + 0.2);
  }

  private tryInsideTwo(targets: readonly Compound[], around: readonly Compound[]): void {
    for (const outer of around)
      for (const inner of around)
        for (const boxes of this.joinBoxes(outer, inner))
          targets.forEach((target) => this.tryInside(target, boxes));
  }

  /** One box inside of another, and right below it, where that says more than the inner one alone. */
  private joinBoxes(outer: Compound, inner: Compound): Compound[] {
    const { index } = this;
    const parents = new Set(outer.places);
    const cost = outer.cost / 2 + 2 + inner.cost;
    const inside = index.listInside(inner.places, outer.places, Infinity) ?? [];
    const below = inside.filter((place) => parents.has(index.parentOf(place)));
    return [
      { selector: `${outer.selector} ${inner.selector}`, cost, places: inside },
      { selector: `${outer.selector} > ${inner.selector}`, cost: cost + 0.2, places: below },
    ].filter(({ places }) => places.length > 0 && places.length < inner.places.length);
  }

  private isExact(places: readonly number[] | null): boolean {
    const { targets } = this;
    return places?.length === targets.length && places.every((place, at) => place === targets[at]);
  }

  private isExactBelow(target: Compound, boxes: ReadonlySet<number>): boolean {
    const { index, targets } = this;
    if (!targets.every((place) => boxes.has(index.parentOf(place)))) return false;
    let count = 0;
    for (const place of target.places) if (boxes.has(index.parentOf(place))) count += 1;
    return count === targets.length;
  }

  private add(selector: string, cost: number): void {
    this.found.push({ selector, cost: cost + selector.length / 200 });
  }

  private compoundsOfTargets(): Compound[] {
    const { index, targets } = this;
    const [first = -1, ...others] = targets;
    const marks = index
      .marksOf(first)
      .filter(({ selector }) => others.every((place) => index.has(place, selector)));
    const tag = marks.find(({ kind }) => kind === 'tag');
    const classes = marks.filter(({ kind }) => kind === 'class').slice(0, 6);
    const named = tag === undefined ? [] : marks.filter(({ kind }) => kind !== 'tag');
    const pairs = classes.flatMap((one, at) => classes.slice(at + 1).map((other) => [one, other] as const));
    return [
      ...marks.map(({ selector, cost }) => ({ selector, cost, places: index.listWith(selector) })),
      // Such as `h1.title`: an id needs none.
      ...named.flatMap((mark) => (tag === undefined ? [] : [this.join(tag, mark, mark.cost + 0.5)])),
      ...pairs.map(([one, other]) => this.join(one, other, one.cost + other.cost / 2)),
    ].sort((one, other) => one.cost - other.cost);
  }

  private join(one: ElementMark, other: ElementMark, cost: number): Compound {
    const { index } = this;
    const places = index.listWith(other.selector).filter((place) => index.has(place, one.selector));
    return { selector: one.selector + other.selector, cost, places };
  }

  /** What stands around all of the targets, without what every box is called. */
  private compoundsAround(): Compound[] {
    const [first, ...others] = this.targets.map((place) => this.marksAround(place));
    return [...(first ?? [])]
      .filter(([selector]) => others.every((marks) => marks.has(selector)))
      .map(([selector, cost]) => ({ selector, cost, places: this.index.listWith(selector) }))
      .sort((one, other) => one.cost - other.cost);
  }

  private marksAround(place: number): Map<string, number> {
    const { index } = this;
    const marks = new Map<string, number>();
    let at = index.parentOf(place);
    for (let step = 0; step < mostSteps && at >= 0 && !index.has(at, 'body'); step++) {
      for (const { selector, cost, kind } of index.marksOf(at))
        if ((kind !== 'tag' || cost < idleTag) && !marks.has(selector))
          marks.set(selector, cost + step * farther);
      at = index.parentOf(at);
    }
    return marks;
  }
}
