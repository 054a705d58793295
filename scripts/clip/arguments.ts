import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ClipError } from '../../src/core/model';
import type { PinyinTable } from '../../src/core/pinyin';
import { findPreset, listPresets } from '../../src/presets';
import { presetWithChanges } from '../../src/settings/apply-preset';
import { defaults, type Settings } from '../../src/settings/schema';
import { setSetting } from '../../src/settings/set-setting';
import { needsPinyin, toRenderOptions } from '../../src/settings/to-render-options';
import { isAddress, parseAddress } from './address';
import { UsageError, type CommandOptions } from './options';

const flags = {
  preset: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  now: { type: 'string' },
  'time-zone': { type: 'string' },
  url: { type: 'string' },
  jobs: { type: 'string' },
  limit: { type: 'string' },
  fragment: { type: 'boolean' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What a run falls back on where the arguments are silent. */
export interface Surroundings {
  /** The folder that relative paths start from. */
  folder: string;
  /** ISO 8601, UTC. */
  now: string;
  /** IANA name. */
  timeZone: string;
  /** Reads how Chinese is spelled by its sound; asked where a template needs it. */
  readPinyin: () => PinyinTable;
}

/** Reads the arguments of the command; `help` when that is all that was asked for. @throws UsageError */
export function parseArguments(words: string[], surroundings: Surroundings): CommandOptions | 'help' {
  const { values, positionals } = splitWords(words);
  if (values.help === true) return 'help';
  const settings = (values.set ?? []).reduce(applySetting, structuredClone(defaults));
  const timeZone = toTimeZone(values['time-zone'] ?? surroundings.timeZone);
  return checkTogether({
    pages: positionals,
    url: values.url === undefined ? null : toAddress(values.url),
    preset: toPreset(values.preset ?? settings.preset, settings),
    options: toRenderOptions(settings, timeZone, needsPinyin(settings) ? surroundings.readPinyin() : null),
    now: toInstant(values.now ?? surroundings.now),
    out: values.out === undefined ? null : resolve(surroundings.folder, values.out),
    jobs: toJobs(values.jobs ?? String(Math.min(4, availableParallelism()))),
    limit: toLimit(values.limit ?? '30'),
    fragment: values.fragment === true,
    json: values.json === true,
    explain: values.explain === true,
  });
}

function splitWords(words: string[]) {
  try {
    return parseArgs({ args: words, options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function applySetting(settings: Settings, assignment: string): Settings {
  const at = assignment.indexOf('=');
  if (at < 1) throw new UsageError(`--set needs KEY=VALUE, not ${assignment}`);
  try {
    return setSetting(settings, assignment.slice(0, at), assignment.slice(at + 1));
  } catch (error) {
    if (error instanceof ClipError) throw new UsageError(`--set ${assignment}: ${error.message}`);
    throw error;
  }
}

function toPreset(id: string, settings: Settings) {
  try {
    return presetWithChanges(findPreset(id, settings.ownPresets), settings.presets[id]);
  } catch (error) {
    if (!(error instanceof ClipError)) throw error;
    const ids = listPresets(settings.ownPresets).map((preset) => preset.id);
    throw new UsageError(`no preset is called ${id}; there are: ${ids.join(', ')}`);
  }
}

function toAddress(text: string): string {
  const address = parseAddress(text);
  if (address === null) throw new UsageError(`--url needs an http or https address, not ${text}`);
  return address;
}

function toInstant(text: string): string {
  const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const instant = hasZone ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant))
    throw new UsageError(`--now needs a time like 2022-02-21T02:24:18Z, not ${text}`);
  return new Date(instant).toISOString();
}

function toTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone needs a name like Asia/Shanghai, not ${name}`);
  }
}

function toJobs(text: string): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`--jobs needs a number from 1 to 64, not ${text}`);
  return jobs;
}

function toLimit(text: string): number {
  const seconds = Number(text);
  // Node's timers hold at most 2^31 milliseconds.
  if (!(seconds > 0 && seconds <= 86_400))
    throw new UsageError(`--limit needs seconds, from 0 to 86400, not ${text}`);
  return seconds * 1000;
}

function checkTogether(options: CommandOptions): CommandOptions {
  const { pages, url, json, fragment } = options;
  if (pages.length === 0 && !json) throw new UsageError('no PAGE was given (--help explains)');
  if (url !== null && (pages.length !== 1 || pages.some(isAddress))) {
    throw new UsageError('--url gives one HTML file its address: it needs exactly one file as PAGE');
  }
  if (fragment && pages.some(isAddress)) throw new UsageError('--fragment needs files, not addresses');
  return options;
}
