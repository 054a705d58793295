import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ClipError } from '../../src/core/model';
import { CommandError } from './failure';

const unzip = promisify(gunzip);

/** The most that a gzipped page may grow to, in bytes: far above any page, far below this computer's memory. */
const longestPage = 256 * 1024 * 1024;

/**
 * The text of an HTML file, gzipped or not. It is read as UTF-8 whatever the page's own `<meta charset>` says.
 * @throws CommandError `file-unreadable`; ClipError `page-pdf`, `page-not-html`
 */
export async function readHtml(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const start = bytes.subarray(0, 1024).toString('latin1');
  if (start.startsWith('%PDF-')) throw new ClipError('page-pdf');
  if (start.includes('\0')) throw new ClipError('page-not-html');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const bytes = await readFile(path);
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isZipped ? await unzip(bytes, { maxOutputLength: longestPage }) : bytes;
  } catch (error) {
    throw new CommandError('file-unreadable', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
