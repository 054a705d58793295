import { findMatches } from '../extract/guided/find-matches';
import { type Guide, type GuidePart, pointableFacts } from '../guide';
import { kindOf } from '../pick/find-alike';
import { makeSelectorLister, type SelectorLister } from '../pick/stable-selector';
import { guideLimits } from '../read-guide';
import { fitsOtherPages } from './fits-other-pages';
import type { Candidates, MadeRule } from './made-rule';
import { parentElementOf } from '../parent-element';

const lists = ['content', 'keep', 'remove'] as const satisfies GuidePart[];
const texts = [...pointableFacts, 'nextPage'] as const satisfies GuidePart[];
/** Of so many elements that are alike, but have no selector together, one is looked for each. */
const mostApart = 8;

/**
 * Makes a rule for a site of what a reader has said of one of its pages. Every part of the rule matches the same elements of this page
 * as the correction does, by selectors that are likely to fit the site's other pages; what has none is named as missing.
 * @param host of the page's address, without a port
 * @param guide the page's correction; its selectors may count elements
 */
export function makeRule(page: Document, host: string, guide: Guide): MadeRule {
  const list = makeSelectorLister(page);
  const site = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
  const made: MadeRule = { rule: { id: site, hosts: [site] }, alternatives: {}, missing: [] };
  for (const part of lists) {
    const selectors = guide[part] ?? [];
    if (selectors.length === 0) continue;
    const elements = findAll(page, selectors);
    const { found, isWhole } = findTogetherOrApart(elements, part, list);
    if (!isWhole) made.missing.push(part);
    // A piece of an article is none.
    if (found.length === 0 || (part === 'content' && !isWhole)) continue;
    made.rule[part] = found.map(bestOf);
    made.alternatives[part] = found;
  }
  for (const part of texts) {
    const selector = guide[part];
    if (selector === undefined) continue;
    const candidates = findCandidates(findAll(page, [selector]), part, list);
    if (candidates === null) {
      made.missing.push(part);
      continue;
    }
    made.rule[part] = bestOf(candidates);
    made.alternatives[part] = [candidates];
  }
  if (guide.zone !== undefined) made.rule.zone = guide.zone;
  return made;
}

function findAll(page: Document, selectors: readonly string[]): Element[] {
  return [...new Set(selectors.flatMap((selector) => findMatches(page, selector)))];
}

function findCandidates(
  elements: readonly Element[],
  part: GuidePart,
  list: SelectorLister,
): Candidates | null {
  const isOne = elements.length === 1;
  const selectors = list(elements).filter(
    (selector) => selector.length <= guideLimits.selector && fitsOtherPages(selector, part, isOne),
  );
  return selectors.length === 0 ? null : { selectors, isOne };
}

/** Looks for one selector of all elements, else for one of each kind, else for one of each element. */
function findTogetherOrApart(
  elements: readonly Element[],
  part: GuidePart,
  list: SelectorLister,
): { found: Candidates[]; isWhole: boolean } {
  const together = findCandidates(elements, part, list);
  if (together !== null) return { found: [together], isWhole: true };
  const found: Candidates[] = [];
  let isWhole = elements.length > 0;
  for (const kind of groupByKind(elements)) {
    const apart = kind.length > mostApart ? [kind] : kind.map((element) => [element]);
    const ofKind = kind.length === elements.length ? null : findCandidates(kind, part, list);
    const all = ofKind === null ? apart.map((each) => findCandidates(each, part, list)) : [ofKind];
    const candidates = all.filter((each) => each !== null);
    isWhole &&= candidates.length === all.length;
    found.push(...candidates);
  }
  isWhole &&= found.length <= guideLimits.selectors;
  return { found: found.slice(0, guideLimits.selectors), isWhole };
}

function groupByKind(elements: readonly Element[]): Element[][] {
  const kinds = new Map<string, Element[]>();
  for (const element of elements) {
    const kind = `${kindOf(element)} in ${kindOf(parentElementOf(element))}`;
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [element]);
    else others.push(element);
  }
  return [...kinds.values()];
}

function bestOf({ selectors }: Candidates): string {
  return selectors[0] ?? '';
}
