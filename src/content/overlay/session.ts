import type { PageMap } from '../../core/extract/page-map';
import { type Guide, pointableFacts, type PointableFact } from '../../core/guide';
import { findAlike } from '../../core/pick/find-alike';
import { hostInPage, locate } from '../../core/pick/locate';
import { type PickKind, Picks } from '../../core/pick/picks';
import { findUnit, findWider, listUnits } from '../../core/pick/units';

/** What a click takes: parts of the article, or a fact. */
export type PickMode = 'article' | PointableFact;

/** A fact that the reader has shown. */
export interface ShownFact {
  selector: string;
  /** As it was understood; `null`: not yet, or not at all. */
  value: string | null;
}

/** The state of an open overlay. Every change is told to whoever draws it. */
export class Session {
  map: PageMap | null = null;
  picks: Picks | null = null;
  mode: PickMode = 'article';
  /** Always this site, not only this page. */
  forSite = false;
  facts: Partial<Record<PointableFact, ShownFact>> = {};
  /** What the keys and buttons are about. */
  current: Element | null = null;
  private units: Element[] = [];
  private narrower: Element[] = [];
  private readonly page: Document;
  private readonly correction: Guide;
  private readonly onChange: () => void;

  constructor(page: Document, correction: Guide, onChange: () => void) {
    this.page = page;
    this.correction = correction;
    this.onChange = onChange;
    for (const fact of pointableFacts) {
      const selector = correction[fact];
      if (selector !== undefined) this.facts[fact] = { selector, value: null };
    }
  }

  /** Begins the picking, when the page has been read. */
  start(map: PageMap): void {
    this.map = map;
    this.picks = new Picks(map, this.correction, this.page);
    this.units = listUnits(map);
    this.onChange();
  }

  /** Points at an element of the page, which may lie in a shadow tree. */
  point(element: Element | null): void {
    const unit = element === null ? null : findUnit(hostInPage(element));
    if (unit === this.current) return;
    this.narrower = [];
    this.current = unit;
    this.onChange();
  }

  /** Goes to the next or the last part of the page before the current one. */
  step(direction: 1 | -1): void {
    const { units, current } = this;
    const at = current === null ? -1 : this.placeOf(current);
    const next = units[Math.min(units.length - 1, Math.max(0, at + direction))];
    if (next !== undefined) this.point(next);
  }

  widen(): void {
    const wider = this.current === null ? null : findWider(this.current);
    if (wider === null || this.current === null) return;
    this.narrower.push(this.current);
    this.current = wider;
    this.onChange();
  }

  /** Back to what was widened, else to the first part inside. */
  narrow(): void {
    const { current } = this;
    const inner =
      this.narrower.pop() ?? this.units.find((unit) => unit !== current && current?.contains(unit) === true);
    if (inner === undefined) return;
    this.current = inner;
    this.onChange();
  }

  /** Takes the current part in or leaves it out; `alike`: with all parts that are made like it. */
  toggle(alike = false): void {
    const { current, picks } = this;
    if (current === null || picks === null) return;
    const isTaken = picks.isTaken([current]);
    this.pick(isTaken ? 'remove' : 'keep', alike);
  }

  pick(kind: PickKind, alike = false): void {
    const { current, picks } = this;
    if (current === null || picks === null) return;
    picks.pick(kind, alike ? findAlike(current, this.page) : [current]);
    this.onChange();
  }

  takeWholePage(): void {
    this.picks?.pick('only', [this.page.body]);
    this.onChange();
  }

  undo(): void {
    this.picks?.undo();
    this.onChange();
  }

  redo(): void {
    this.picks?.redo();
    this.onChange();
  }

  choose(mode: PickMode): void {
    this.mode = mode;
    this.onChange();
  }

  /** Notes where a fact stands; `null`: it cannot be said. */
  showFact(fact: PointableFact, selector: string | null, value: string | null): void {
    if (selector === null) return;
    this.facts = { ...this.facts, [fact]: { selector, value } };
    this.onChange();
  }

  forgetFact(fact: PointableFact): void {
    this.facts = Object.fromEntries(Object.entries(this.facts).filter(([name]) => name !== fact));
    this.onChange();
  }

  setForSite(isForSite: boolean): void {
    this.forSite = isForSite;
    this.onChange();
  }

  /** Everything that was decided, as a correction of the page. */
  toGuide(): Guide {
    const facts = Object.entries(this.facts).map(([fact, { selector }]) => [fact, selector]);
    return { ...this.picks?.toGuide(locate), ...(Object.fromEntries(facts) as Guide) };
  }

  private placeOf(element: Element): number {
    const exact = this.units.indexOf(element);
    if (exact >= 0) return exact;
    return this.units.findLastIndex((unit) => (unit.compareDocumentPosition(element) & 4) !== 0);
  }
}
