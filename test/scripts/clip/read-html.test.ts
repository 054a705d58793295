import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../../scripts/clip/read-html';

const folder = mkdtempSync(join(tmpdir(), 'frontclip-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readHtml', () => {
  it('reads UTF-8 whatever the page says of itself', async () => {
    const html = '<meta charset="gb2312"><p>中文';
    expect(await readHtml(keep('a.html', `\uFEFF${html}`))).toBe(html);
  });

  it('knows gzip by its bytes, not by its name', async () => {
    expect(await readHtml(keep('b', gzipSync('<p>é')))).toBe('<p>é');
  });

  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n'), 'page-pdf'],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'page-not-html'],
    ['cut.gz', gzipSync('<p>'.repeat(1000)).subarray(0, 20), 'file-unreadable'],
  ])('refuses a file like %s', async (name, bytes, code) => {
    await expect(readHtml(keep(name, bytes))).rejects.toMatchObject({ code });
  });

  it('says when there is no file', async () => {
    await expect(readHtml(join(folder, 'missing.html'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
