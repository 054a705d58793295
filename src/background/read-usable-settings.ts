import { readSettings } from '../platform/settings-store';
import type { Settings } from '../settings/schema';
import { toUsable } from './to-usable';

/** The settings as they can be used. @throws ClipError `settings-failed` */
export async function readUsableSettings(): Promise<Settings> {
  return toUsable(await readSettings());
}
