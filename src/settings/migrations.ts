/** Stored settings of some version, not checked yet. */
export type RawSettings = Record<string, unknown>;

/** Takes settings of one version to the next. Pure; never edited after a release. */
export type Migration = (settings: RawSettings) => RawSettings;

/** By the version they start from: `migrations[n]` takes n to n + 1. Version 1 is the first. */
export const migrations: Readonly<Record<number, Migration>> = {};

/** The version that stored settings say they have; settings without one are of the first. */
export function readVersion(settings: RawSettings): number {
  const { version } = settings as { version?: unknown };
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/** Settings brought to a version, step by step. Newer ones come back as they are: what they mean is not known here. */
export function migrate(
  settings: RawSettings,
  target: number,
  steps: Readonly<Record<number, Migration>> = migrations,
): RawSettings {
  const version = readVersion(settings);
  const step = steps[version];
  if (version >= target || step === undefined) return settings;
  return migrate({ ...step(settings), version: version + 1 }, target, steps);
}
