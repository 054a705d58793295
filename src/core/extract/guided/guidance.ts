import type { Guide, GuidePart, PointableFact, ReadRequest, UnmatchedParts } from '../../model';
import { pointableFacts } from '../../guide';
import type { PointedFacts } from '../article-reading';
import { makeNodeReader, type NodeReader } from '../copy/node-reader';
import { findMatches } from './find-matches';
import { type Mark, markAttribute } from './marks';
import { readPointedText } from './pointed-text';

/** What the guides of a page say, found in the page. */
export interface Guidance {
  /** The article is what is marked to be kept, and nothing else. */
  isOnly: boolean;
  /** Whether there is a mark at all. */
  hasMarks: boolean;
  /** Whether anything is marked to be kept. */
  hasKept: boolean;
  /** The attributes that an element's copy gets. */
  note: (element: Element) => [attribute: string, value: string][];
  pointed: PointedFacts;
  unmatched: UnmatchedParts;
}

/** Elements of one fact: tags are many, everything else is one or a few. */
const mostTexts = 30;

/** Finds what the reader's correction and the rule of the site name in the live page, which is only read; `null`: there is neither. */
export function readGuidance(page: Document, request: ReadRequest): Guidance | null {
  const { correction, rule } = request;
  if (correction === undefined && rule === undefined) return null;
  const reading = new GuideReading(page);
  // What the reader says of the page goes before the rule, and so comes after it.
  if (rule !== undefined) reading.read(rule, 'rule');
  if (correction !== undefined) reading.read(correction, 'correction');
  return reading.guidance;
}

class GuideReading {
  private readonly page: Document;
  private readonly nodes: NodeReader;
  private readonly marks = new Map<Element, Mark>();
  /** Elements that are marked by the rule alone. */
  private readonly ruled = new Set<Element>();
  private only = new Set<Element>();
  private readonly pointed: PointedFacts = {};
  private readonly unmatched: UnmatchedParts = { correction: [], rule: [] };

  constructor(page: Document) {
    this.page = page;
    this.nodes = makeNodeReader(page.implementation.createHTMLDocument(''));
  }

  get guidance(): Guidance {
    const { marks, pointed, unmatched } = this;
    for (const element of this.only) if (!marks.has(element)) marks.set(element, 'keep');
    return {
      isOnly: this.only.size > 0,
      hasMarks: marks.size > 0,
      hasKept: [...marks.values()].includes('keep'),
      note: (element) => {
        const mark = marks.get(element);
        return mark === undefined ? [] : [[markAttribute, mark]];
      },
      pointed,
      unmatched,
    };
  }

  read(guide: Guide, by: keyof UnmatchedParts): void {
    if (guide.content !== undefined) {
      const found = this.find(guide.content, 'content', by);
      if (found.length > 0) {
        this.only = new Set(found);
        // Who names the whole article says nothing of what stands elsewhere in it.
        if (by === 'correction') this.marks.clear();
      }
    }
    for (const part of ['keep', 'remove'] as const) {
      const selectors = guide[part];
      if (selectors === undefined) continue;
      for (const element of this.find(selectors, part, by)) {
        if (by === 'correction') this.dropRuled(element);
        else this.ruled.add(element);
        this.marks.set(element, part);
      }
    }
    for (const fact of pointableFacts) this.point(guide[fact], fact, by);
  }

  /** What the reader says of a box goes before what the rule says of parts of it. */
  private dropRuled(box: Element): void {
    for (const element of this.ruled)
      if (this.nodes.contains(box, element) && this.ruled.delete(element)) this.marks.delete(element);
  }

  private find(selectors: readonly string[], part: GuidePart, by: keyof UnmatchedParts): Element[] {
    const found = selectors.map((selector) => findMatches(this.page, selector));
    // Every part of a correction is meant to be there; of a rule's content one of several is enough, and not every page has a promo.
    const isAll = by === 'correction';
    if (!isAll && part !== 'content') return found.flat();
    const isMatched = isAll
      ? found.every(({ length }) => length > 0)
      : found.some(({ length }) => length > 0);
    if (!isMatched && selectors.length > 0) this.unmatched[by].push(part);
    return found.flat();
  }

  private point(selector: string | undefined, fact: PointableFact, by: keyof UnmatchedParts): void {
    if (selector === undefined) return;
    const texts = findMatches(this.page, selector)
      .slice(0, mostTexts)
      .map((element) => readPointedText(element, this.page, this.nodes))
      .filter(({ text, machine, picture }) => text !== '' || machine !== undefined || picture !== undefined);
    if (texts.length === 0) this.unmatched[by].push(fact);
    else this.pointed[fact] = { by, texts };
  }
}
