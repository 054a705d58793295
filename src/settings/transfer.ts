import { ClipError } from '../core/model';
import type { Destination, DestinationOptions } from '../core/plugins';
import { migrate, readVersion } from './migrations';
import { isRecord } from './read-values';
import { defaults, type Settings } from './schema';
import { checkSettings } from './validate';

/** Tells an export file of ours from any other JSON. */
const identity = { frontclip: 'settings' };

/** UTF-16 units; an export of a thousand fields is far below. */
const longest = 1_000_000;

/** Only fields that are known and no secret leave: what a destination of another version kept may be a password. */
function withoutSecrets(
  destination: Pick<Destination, 'fields'>,
  options: DestinationOptions,
): DestinationOptions {
  const known = new Set(destination.fields.filter(({ type }) => type !== 'secret').map(({ key }) => key));
  return Object.fromEntries(Object.entries(options).filter(([key]) => known.has(key)));
}

/** The settings as the text of an export file, without the secrets of the given destinations (all there are). */
export function exportSettings(
  settings: Settings,
  destinations: Iterable<Pick<Destination, 'id' | 'fields'>>,
): string {
  const options = Array.from(destinations, (destination) => {
    const chosen = settings.destinations[destination.id];
    return chosen === undefined ? [] : [[destination.id, withoutSecrets(destination, chosen)] as const];
  });
  return `${JSON.stringify({ ...identity, ...settings, destinations: Object.fromEntries(options.flat()) }, null, 2)}\n`;
}

function parseFile(json: string): Record<string, unknown> {
  if (json.length > longest) throw new ClipError('settings-invalid', 'size');
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
    if (isRecord(value) && value['frontclip'] === identity.frontclip) return value;
  } catch (cause) {
    throw new ClipError('settings-invalid', 'JSON', { cause });
  }
  throw new ClipError('settings-invalid', 'frontclip');
}

/**
 * The settings of an export file of this or an older version; what the file does not name is at its default. Nothing is taken
 * from a file that has a fault: half an import is worse than none.
 * @throws ClipError `settings-invalid`, `template-invalid` (both with the place), `settings-newer`
 */
export function importSettings(json: string): Settings {
  const file = parseFile(json);
  if (readVersion(file) > defaults.version) throw new ClipError('settings-newer', String(readVersion(file)));
  const raw = migrate(file, defaults.version);
  const entries = Object.entries(structuredClone(defaults)).map(([key, value]) => [key, raw[key] ?? value]);
  const settings = Object.fromEntries(entries) as Settings;
  settings.version = defaults.version;
  checkSettings(settings);
  return settings;
}
