import { isRecord } from './read-values';

function findIn(one: Record<string, unknown>, other: Record<string, unknown>, path: string): string | null {
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = findDifference(one[key], other[key], path === '' ? key : `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

/** The dotted key at which two JSON values differ first, `''` for the values themselves; `null` when they are equal. */
export function findDifference(one: unknown, other: unknown, path = ''): string | null {
  if (Array.isArray(one) && Array.isArray(other)) return findIn({ ...one }, { ...other }, path);
  if (isRecord(one) && isRecord(other)) return findIn(one, other, path);
  return one === other ? null : path;
}
