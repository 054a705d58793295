import fc from 'fast-check';
import { limitValue } from '../../../src/core/front-matter/limit';
import type { FieldType, FieldValue, RenderedField } from '../../../src/core/model';
import { nastyText } from '../nasty-text';

/** A field as it is written. */
export function field(key: string, type: FieldType, value: FieldValue): RenderedField {
  return { key, type, value, origin: null, approximate: false };
}

const fieldValue = fc.oneof(
  nastyText.map((value) => ({ type: 'text' as const, value })),
  fc.array(nastyText, { maxLength: 5 }).map((value) => ({ type: 'list' as const, value })),
  fc.boolean().map((value) => ({ type: 'boolean' as const, value })),
  fc.double().map((value) => ({ type: 'number' as const, value })),
);
const keys = ['title', 'tags', 'no', 'cover.image', 'cover.alt', 'a.b.c', 'image-url', '标题', 'source_url'];

/** Fields of any kind with any values. Dates are texts here: readers differ in them on purpose. */
export const anyFields: fc.Arbitrary<RenderedField[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...keys), fieldValue), {
    selector: ([key]) => key,
    maxLength: keys.length,
  })
  .map((entries) => entries.map(([key, { type, value }]) => field(key, type, value)));

/** What a reader of a file must find: the fields' values, those of dotted keys in maps. */
export function toValues(fields: RenderedField[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { key, value } of fields) {
    const limited = limitValue(value, key);
    if (limited === null) continue;
    const names = key.split('.');
    const last = names.pop() ?? '';
    let map = values;
    for (const name of names) map = (map[name] ??= {}) as Record<string, unknown>;
    map[last] = limited;
  }
  return values;
}
