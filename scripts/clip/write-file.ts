import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from './failure';

/** The most names that are tried for one file. */
const mostNames = 10_000;

/**
 * Writes a file under a folder and answers the path it has there. A name that another text has already taken gets `-2`, `-3` … before
 * its ending; a file that holds this very text is left as it is.
 * @throws CommandError `write-failed`
 */
export async function writeUnder(folder: string, path: string, text: string): Promise<string> {
  try {
    for (let number = 1; number <= mostNames; number += 1) {
      const name = number === 1 ? path : withNumber(path, number);
      if (await isWritten(placeUnder(folder, name), text)) return name;
    }
  } catch (error) {
    throw new CommandError('write-failed', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
  throw new CommandError('write-failed', `${path} is taken ${mostNames} times`);
}

/** core/path.ts makes paths safe; that a file stays in its folder is checked once more, where it counts. */
function placeUnder(folder: string, path: string): string {
  const place = resolve(join(folder, path));
  const inside = relative(folder, place);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`))
    throw new Error(`${path} leads out of ${folder}`);
  return place;
}

async function isWritten(place: string, text: string): Promise<boolean> {
  await mkdir(dirname(place), { recursive: true });
  try {
    await writeFile(place, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return (await readFile(place, 'utf8').catch(() => null)) === text;
  }
}

function withNumber(path: string, number: number): string {
  return path.replace(/(\.[^./]*)?$/, (ending) => `-${number}${ending}`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'EEXIST';
}
