import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeUnder } from '../../../scripts/clip/write-file';

const folder = mkdtempSync(join(tmpdir(), 'frontclip-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writeUnder', () => {
  it('makes the folders of a path', async () => {
    expect(await writeUnder(folder, 'posts/2022/标题.md', 'text')).toBe('posts/2022/标题.md');
    expect(readFileSync(join(folder, 'posts/2022/标题.md'), 'utf8')).toBe('text');
  });

  it('never overwrites: another text gets another name', async () => {
    writeFileSync(join(folder, 'a.b.md'), 'mine');
    expect(await writeUnder(folder, 'a.b.md', 'new')).toBe('a.b-2.md');
    expect(await writeUnder(folder, 'a.b.md', 'newer')).toBe('a.b-3.md');
    expect(readFileSync(join(folder, 'a.b.md'), 'utf8')).toBe('mine');
  });

  it('writes the same text only once', async () => {
    expect(await writeUnder(folder, 'same.md', 'text')).toBe('same.md');
    expect(await writeUnder(folder, 'same.md', 'text')).toBe('same.md');
  });

  it.each(['../out.md', '/../out.md', 'a/../../out.md', ''])('refuses %j', async (path) => {
    await expect(writeUnder(folder, path, 'text')).rejects.toMatchObject({ code: 'write-failed' });
  });

  it('says why when it cannot write', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeUnder(folder, 'file/a.md', 'text')).rejects.toMatchObject({ code: 'write-failed' });
  });
});
