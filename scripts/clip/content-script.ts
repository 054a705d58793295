import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The source of the content script in a built extension. The build gives the file a name of its own, so it is known by what it sets.
 * @throws Error when the folder holds no built extension
 */
export function readContentScript(extensionFolder: string): string {
  const files = readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  for (const file of files) {
    const source = readFileSync(join(extensionFolder, file), 'utf8');
    if (/\bfrontclipRead\s*=[^=]/.test(source)) return source;
  }
  throw new Error(`no content script in ${extensionFolder}: run npm run build`);
}
