import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type manifestFile from '../manifest.json';

/** The one manifest.json as its JSON reads. */
type Manifest = typeof manifestFile;

/** The one manifest.json in the form that one browser takes. `version` is that of package.json. */
export function manifestFor(manifest: Manifest, target: 'chrome' | 'firefox', version: string) {
  const { browser_specific_settings, minimum_chrome_version, background, ...rest } =
    structuredClone(manifest);
  if (target === 'firefox') {
    return {
      ...rest,
      version,
      browser_specific_settings,
      background: { scripts: [background.service_worker], type: background.type },
      // Firefox has no private process of its own for extensions: a clip of a private window would stay on the disk.
      incognito: 'not_allowed',
    };
  }
  return {
    ...rest,
    version,
    minimum_chrome_version,
    background,
    permissions: [...rest.permissions, 'offscreen'],
    // Private windows get a process of their own, whose drafts and library end with it.
    incognito: 'split',
  };
}

/** The locales as browsers read them, `_locales/<code>/messages.json`: code and content. */
export function readLocales(folder: string): [string, Record<string, { message: string }>][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
      const messages = Object.entries(texts).map(([key, text]) => [
        key,
        { message: text.replaceAll('$', '$$$$') },
      ]);
      return [basename(file, '.json'), Object.fromEntries(messages)];
    });
}
