import { resolve } from 'node:path';
import { isAddress, parseAddress } from './address';
import type { Input, PageSource } from './page-input';
import { readLines } from './read-lines';

/** The pages named on the command line; the id of each is the argument itself. */
export function* inputsFromArguments(pages: string[], url: string | null, folder: string): Generator<Input> {
  for (const page of pages) {
    if (!isAddress(page)) {
      yield { id: page, url, source: { kind: 'file', path: resolve(folder, page) } };
      continue;
    }
    const address = parseAddress(page);
    if (address === null) yield { id: page, problem: `not an address: ${page}` };
    else yield { id: page, url: address, source: { kind: 'address' } };
  }
}

/** The pages of JSON lines, one after another as they are asked for. Empty lines are skipped. */
export async function* inputsFromLines(
  stream: AsyncIterable<Uint8Array>,
  folder: string,
): AsyncGenerator<Input> {
  for await (const line of readLines(stream)) {
    if (line.trim() !== '') yield parseLine(line, folder);
  }
}

function parseLine(line: string, folder: string): Input {
  const record = parseRecord(line);
  if (record === null) return { id: null, problem: 'the line is not a JSON object' };
  const id = record['id'] ?? null;
  const { url } = record;
  const source = toSource(record, folder);
  if (source === null) return { id, problem: 'the line needs either a `file` or `html`, as text' };
  if (url === undefined || url === null || url === '') return { id, url: null, source };
  const address = typeof url === 'string' ? parseAddress(url) : null;
  if (address === null) return { id, problem: '`url` is not an http or https address' };
  return { id, url: address, source };
}

function parseRecord(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function toSource({ file, html }: Record<string, unknown>, folder: string): PageSource | null {
  if (typeof html === 'string' && file === undefined) return { kind: 'html', html };
  if (typeof file === 'string' && file !== '' && html === undefined)
    return { kind: 'file', path: resolve(folder, file) };
  return null;
}
