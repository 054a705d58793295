import { type Guide, pointableFacts } from './guide';
import { isTimeZone } from './time-zone';

/** What a guide can hold at most; texts in UTF-16 units. */
export const guideLimits = { selectors: 50, selector: 500 };
/** The same of a page's correction, which counts elements from the body on, and takes many that are alike. */
export const correctionLimits = { selectors: 1_000, selector: 4_000 };

const lists = ['content', 'keep', 'remove'] as const satisfies (keyof Guide)[];
const texts = [...pointableFacts, 'nextPage'] as const satisfies (keyof Guide)[];
const known: readonly string[] = [...lists, ...texts, 'zone'];

/**
 * Reads a guide that comes from outside: a page's overlay, a store, a file. `null` when it is not one: a key that guides do not have, a
 * selector that is no text, more than a guide can hold. Whether a selector is one only a document can tell (`isSelector`).
 */
export function readGuide(value: unknown, limits = guideLimits): Guide | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const record = value as Record<string, unknown>;
  if (Object.keys(record).some((key) => !known.includes(key))) return null;
  const guide: Guide = {};
  for (const key of lists) {
    const list = record[key];
    if (list === undefined) continue;
    if (!isSelectorList(list, limits)) return null;
    if (list.length > 0) guide[key] = list.map((selector) => selector.trim());
  }
  for (const key of texts) {
    const text = record[key];
    if (text === undefined) continue;
    if (!isSelectorText(text, limits)) return null;
    guide[key] = text.trim();
  }
  const { zone } = record;
  if (zone === undefined) return guide;
  return typeof zone === 'string' && zone.length <= 100 && isTimeZone(zone) ? { ...guide, zone } : null;
}

/** Whether a guide says nothing. */
export function isEmptyGuide(guide: Guide): boolean {
  return Object.keys(guide).length === 0;
}

/** Whether a text is a selector that a document understands. */
export function isSelector(document: Document, text: string): boolean {
  try {
    document.createElement('div').querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function isSelectorList(value: unknown, limits: typeof guideLimits): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= limits.selectors &&
    value.every((each) => isSelectorText(each, limits))
  );
}

function isSelectorText(value: unknown, limits: typeof guideLimits): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= limits.selector &&
    value.isWellFormed() &&
    !/[\n\r\0]/.test(value)
  );
}
