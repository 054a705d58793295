import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { zipFolder } from '../../scripts/write-zip.mjs';

const folder = mkdtempSync(join(tmpdir(), 'frontclip-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files: Record<string, string> = { 'b.txt': 'b'.repeat(5000), 'a/中.json': '{}', 'a/empty': '' };
mkdirSync(join(folder, 'a'));
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

/** Reads an archive as unpackers do: from its directory at the end. */
function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const found: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    expect(content.length).toBe(archive.readUInt32LE(at + 24));
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16));
    found[name] = content.toString();
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return found;
}

describe('zipFolder', () => {
  it('holds every file of the folder', () => {
    expect(unzip(zipFolder(folder))).toEqual(files);
  });

  it('gives the same bytes when only the times differ', () => {
    const before = zipFolder(folder);
    utimesSync(join(folder, 'b.txt'), 1, 1);
    expect(zipFolder(folder).equals(before)).toBe(true);
  });
});
