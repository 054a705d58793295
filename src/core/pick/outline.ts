import type { MappedBlock, MappedPicture, PageMap } from '../extract/page-map';
import type { Picks } from './picks';
import { findUnit } from './units';
import { parentElementOf } from '../parent-element';

/** How a part of the page is drawn: taken as it was found, taken or left out by the reader. */
export type PartState = 'kept' | 'added' | 'removed';

/** An element that is drawn as one, since all in it is in one state. */
export interface Outline {
  element: Element;
  state: PartState;
}

/** The fewest elements that show what is taken and what the reader changed. */
export function findOutlines({ blocks, pictures }: PageMap, picks: Picks): Outline[] {
  const parts = [...blocks, ...pictures].flatMap((part) => {
    const element = elementOf(part);
    return element === null ? [] : [{ element, state: stateOf(part, picks) }];
  });
  const states = readStates(parts);
  const found = new Map<Element, Outline>();
  for (const { element, state } of parts) {
    if (state === null) continue;
    let top = element;
    for (let above = parentElementOf(top); above !== null; above = parentElementOf(above)) {
      if (states.get(above) !== state || above.localName === 'body') break;
      top = above;
    }
    found.set(top, { element: top, state });
  }
  return [...found.values()];
}

/** The one state of all that stands in each element; `mixed` where there are several. */
function readStates(parts: readonly { element: Element; state: PartState | null }[]) {
  const states = new Map<Element, PartState | null | 'mixed'>();
  for (const { element, state } of parts) {
    for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
      const known = states.get(at);
      const joined = known === undefined || known === state ? state : 'mixed';
      // What is mixed already is mixed all the way up.
      if (known === 'mixed') break;
      states.set(at, joined);
    }
  }
  return states;
}

function elementOf(part: MappedBlock | MappedPicture): Element | null {
  if ('element' in part) return part.element;
  const [node] = part.nodes;
  const parent = node === undefined ? null : parentElementOf(node);
  return parent === null ? null : findUnit(parent);
}

function stateOf(part: MappedBlock | MappedPicture, picks: Picks): PartState | null {
  const isKept = picks.isKept(part);
  if (isKept) return part.isKept ? 'kept' : 'added';
  return part.isKept ? 'removed' : null;
}
