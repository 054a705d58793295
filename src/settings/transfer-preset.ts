import { ClipError } from '../core/model';
import type { Preset } from '../core/plugins';
import { findBadKey, presetLimits } from './read-preset';
import { isRecord, longestId } from './read-values';

/** Tells a preset's file from any other JSON. */
const identity = { frontclip: 'preset', version: 1 };
/** UTF-16 units. */
const longest = 200_000;

/** A preset as the text of a file, to give to others. */
export function exportPreset(preset: Preset): string {
  return `${JSON.stringify({ ...identity, ...preset }, null, 2)}\n`;
}

/**
 * The preset of such a file, under an id that is free.
 * @throws ClipError `settings-invalid` with the key that is wrong, `settings-newer` for a file of a later form
 */
export function importPreset(json: string, taken: ReadonlySet<string>): Preset {
  const { frontclip, version, ...rest } = parseFile(json);
  if (frontclip !== identity.frontclip) throw new ClipError('settings-invalid', 'frontclip');
  if (typeof version !== 'number') throw new ClipError('settings-invalid', 'version');
  if (version > identity.version) throw new ClipError('settings-newer', String(version));
  const bad = findBadKey(rest);
  if (bad !== null) throw new ClipError('settings-invalid', bad);
  const preset = rest as unknown as Preset;
  return { ...preset, id: freeId(preset.id, taken) };
}

/** An id that no preset has: the one that is wished for, cut where it is too long, else with a number behind it. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish.slice(0, longestId);
  for (let number = 2; taken.has(id); number += 1) id = `${wish.slice(0, 58)}-${number}`;
  return id;
}

/**
 * The name of a preset's copy, not longer than a name may be.
 * @param spell what a copy of a preset of some name is called
 */
export function copyName(name: string, spell: (name: string) => string): string {
  const excess = spell(name).length - presetLimits.name;
  if (excess <= 0) return spell(name);
  // Half a sign that stands in two units would not be kept.
  return spell(
    name
      .slice(0, -excess)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd(),
  );
}

function parseFile(json: string): Record<string, unknown> {
  if (json.length > longest) throw new ClipError('settings-invalid', 'size');
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
    if (isRecord(value)) return value;
  } catch (cause) {
    throw new ClipError('settings-invalid', 'JSON', { cause });
  }
  throw new ClipError('settings-invalid', 'JSON');
}
