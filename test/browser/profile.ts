import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of one browser: they outlive it, so that it can be started again with the same profile. */
export interface Profile {
  folder: string;
  downloads: string;
}

/** Makes the folders where they are missing. */
export function makeProfile(folder: string): Profile {
  const profile = { folder: join(folder, 'profile'), downloads: join(folder, 'downloads') };
  for (const part of Object.values(profile)) mkdirSync(part, { recursive: true });
  return profile;
}

/** The names of the complete downloads: a file that is still being written has a second one beside it. */
export function completeDownloads({ downloads }: Profile): string[] {
  const names = readdirSync(downloads);
  return names.filter(
    (name) =>
      !/\.(?:crdownload|part)$|^\.(?:org\.chromium|com\.google)/.test(name) &&
      !existsSync(join(downloads, `${name}.part`)),
  );
}
