import { ClipError } from '../core/model';
import { isRecord } from './read-values';
import type { Settings } from './schema';
import { checkSettings } from './validate';

/** Settings that hold text, whatever the text looks like. */
const textKey =
  /^(?:language|preset|destination|imageProxy|presets\.[^.]+\.(?:path|body|format|siteTimeZone|sourceLine))$/;
const settableKey =
  /^(?:language|preset|destination|categories|imageProxy|sections|ownPresets|siteRules|presets(?:\.[^.]+(?:\.(?:path|fields|body|format|siteTimeZone|sourceLine|hasExcerptSign))?)?|destinations(?:\.[^.]+(?:\.[^.]+)?)?)$/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readValue(key: string, text: string): unknown {
  const json = parseJson(text);
  if (textKey.test(key)) return typeof json === 'string' ? json : text;
  if (key === 'categories' && !Array.isArray(json)) {
    return text
      .split(/[,，]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
  // An option is a text or a switch: digits stay the text that was typed.
  if (key.startsWith('destinations.') && !isRecord(json))
    return typeof json === 'boolean' || typeof json === 'string' ? json : text;
  return json;
}

/** A copy of a record with the value at a path of keys. */
function put(
  target: Record<string, unknown>,
  [name = '', ...rest]: string[],
  value: unknown,
): Record<string, unknown> {
  if (rest.length === 0) return { ...target, [name]: value };
  const inner = Object.hasOwn(target, name) ? target[name] : {};
  return { ...target, [name]: put(isRecord(inner) ? inner : {}, rest, value) };
}

/**
 * Settings with one of them changed, as a command line names it: `preset`, `categories` (JSON or separated by commas),
 * `presets.hexo.path`, `destinations.download.folder` … Values are JSON where they parse as such and the setting is no text.
 * @throws ClipError `settings-invalid` (unknown key or bad value), `template-invalid`; both with the key
 */
export function setSetting(settings: Settings, key: string, value: string): Settings {
  if (!settableKey.test(key)) throw new ClipError('settings-invalid', key);
  const read = readValue(key, value);
  if (read === undefined) throw new ClipError('settings-invalid', key);
  const changed = put(settings, key.split('.'), read) as Settings;
  checkSettings(changed);
  return changed;
}
