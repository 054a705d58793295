import { findDifference } from './find-difference';
import { isRecord } from './read-values';
import type { Settings } from './schema';

/** A setting as a change of it: of a map only the entries that change, `null` for one that goes; all else whole. */
type Change<Value> =
  Value extends Record<string, infer Entry> ? Readonly<Record<string, Entry | null>> : Value;

/** What becomes of settings, whatever else others change in them meanwhile. Plain JSON. */
export type SettingsChanges = { readonly [Key in keyof Settings]?: Change<Settings[Key]> };

type Values = Readonly<Record<string, unknown>>;

/** What makes settings of others. */
export function findChanges(before: Partial<Settings>, after: Partial<Settings>): SettingsChanges {
  return differing(before, after, (one, other) =>
    isRecord(one) && isRecord(other)
      ? differing(one, other, (_entry, entry) => entry ?? null)
      : (other ?? null),
  );
}

function differing(
  before: Values,
  after: Values,
  toChange: (one: unknown, other: unknown) => unknown,
): Record<string, unknown> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    keys
      .filter((key) => findDifference(before[key], after[key]) !== null)
      .map((key) => [key, toChange(before[key], after[key])]),
  );
}

/** Settings with changes made in them; not checked. */
export function applyChanges(settings: Settings, changes: SettingsChanges): Settings {
  const known: Values = settings;
  const changed = Object.entries(changes).map(([key, change]) => [
    key,
    isRecord(change) ? withEntries(known[key], change) : change,
  ]);
  return { ...settings, ...(Object.fromEntries(changed) as Partial<Settings>) };
}

function withEntries(known: unknown, entries: Values): Values {
  const all = Object.entries({ ...(isRecord(known) && known), ...entries });
  return Object.fromEntries(all.filter(([, entry]) => entry !== null));
}
