import type { PageMap } from '../../src/core/extract/page-map';
import { findAlike } from '../../src/core/pick/find-alike';
import type { PickKind, Picks } from '../../src/core/pick/picks';
import { type BlockAnswers, estimate } from './block-answers';

/** Something that a reader could do next, and how good the clip would be then. */
export interface Choice {
  kind: PickKind;
  elements: Element[];
  f1: number;
}

/** Everything that one click of the overlay can do, the best first: each part of the page, alone or with all like it, in, out, or only it. */
export function listChoices(map: PageMap, picks: Picks, answers: BlockAnswers): Choice[] {
  const sums = new RangeSums(map, picks, answers);
  const choices: Choice[] = [];
  const grouped = new Set<Element>();
  for (const element of sums.ranges.keys()) {
    if (element.localName === 'html') continue;
    choices.push(...sums.choicesFor([element]));
    if (grouped.has(element)) continue;
    const alike = findAlike(element, element.ownerDocument).filter((each) => sums.ranges.has(each));
    for (const each of alike) grouped.add(each);
    if (alike.length > 1) choices.push(...sums.choicesFor(alike));
  }
  return choices.sort((one, other) => other.f1 - one.f1);
}

/** Sizes and hits of the blocks in any element, by sums over the blocks before it. */
class RangeSums {
  /** The blocks in each element: from, to. */
  readonly ranges = new Map<Element, [from: number, to: number]>();
  private readonly all: { size: number[]; hit: number[] };
  private readonly kept: { size: number[]; hit: number[] };
  private readonly whole: number;

  constructor(map: PageMap, picks: Picks, { sizes, hits, whole }: BlockAnswers) {
    const isKept = map.blocks.map((block) => picks.isKept(block));
    const onlyKept = (values: readonly number[]) =>
      values.map((value, index) => (isKept[index] === true ? value : 0));
    this.all = { size: sumUp(sizes), hit: sumUp(hits) };
    this.kept = { size: sumUp(onlyKept(sizes)), hit: sumUp(onlyKept(hits)) };
    this.whole = whole;
    map.blocks.forEach(({ nodes }, index) => {
      for (let at = nodes[0]?.parentElement ?? null; at !== null; at = at.parentElement) {
        const known = this.ranges.get(at);
        if (known === undefined) this.ranges.set(at, [index, index + 1]);
        else known[1] = index + 1;
      }
    });
  }

  choicesFor(elements: Element[]): Choice[] {
    const inside = { all: this.within(this.all, elements), kept: this.within(this.kept, elements) };
    const now = { size: this.kept.size.at(-1) ?? 0, hit: this.kept.hit.at(-1) ?? 0 };
    const rest = { size: now.size - inside.kept.size, hit: now.hit - inside.kept.hit };
    const make = (kind: PickKind, size: number, hit: number): Choice => ({
      kind,
      elements,
      f1: estimate(size, hit, this.whole),
    });
    return [
      make('only', inside.all.size, inside.all.hit),
      ...(inside.all.size > inside.kept.size
        ? [make('keep', rest.size + inside.all.size, rest.hit + inside.all.hit)]
        : []),
      ...(inside.kept.size > 0 ? [make('remove', rest.size, rest.hit)] : []),
    ];
  }

  private within(sums: { size: number[]; hit: number[] }, elements: readonly Element[]) {
    let [size, hit] = [0, 0];
    for (const element of elements) {
      const [from, to] = this.ranges.get(element) ?? [0, 0];
      size += (sums.size[to] ?? 0) - (sums.size[from] ?? 0);
      hit += (sums.hit[to] ?? 0) - (sums.hit[from] ?? 0);
    }
    return { size, hit };
  }
}

function sumUp(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
