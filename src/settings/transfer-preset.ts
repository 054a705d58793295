import { ClipError } from '../core/model';
import type { Preset } from '../core/plugins';
import { findBadKey, presetLimits } from './read-preset';
import { readPassedOn } from './read-passed-on';
import { longestId } from './read-values';

/** Tells a preset's file from any other JSON. */
const identity = { frontclip: 'preset', version: 1 };

/** A preset as the text of a file, to give to others. */
export function exportPreset(preset: Preset): string {
  return `${JSON.stringify({ ...identity, ...preset }, null, 2)}\n`;
}

/**
 * The preset of such a file, under an id that is free.
 * @throws ClipError `settings-invalid` with the key that is wrong, `settings-newer` for a file of a later form
 */
export function importPreset(json: string, taken: ReadonlySet<string>): Preset {
  const rest = readPassedOn(json, identity);
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
