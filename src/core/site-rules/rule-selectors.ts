import { pointableFacts, type Guide, type GuidePart } from '../guide';

/** The parts of a rule that are selectors, in the order in which they are shown. */
export const selectorParts = [
  'content',
  'keep',
  'remove',
  ...pointableFacts,
  'nextPage',
] as const satisfies GuidePart[];

/** A part of a rule that is selectors. */
export type SelectorPart = (typeof selectorParts)[number];

/** Each part of a guide that is there, with its selectors. */
export function listSelectors(guide: Guide): { part: SelectorPart; selectors: string[] }[] {
  return selectorParts.flatMap((part) => {
    const selectors = guide[part];
    return selectors === undefined ? [] : [{ part, selectors: [selectors].flat() }];
  });
}
