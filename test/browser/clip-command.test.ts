import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { asClipped, makePage, outcomeOf, runClip, runClipLines, startClip } from './clip-command';
import { makeFolder } from './launch';

const { folder, remove } = makeFolder();
afterAll(remove);

function keep(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the arguments', () => {
  it.each([
    [[]],
    [['--nonsense']],
    [['x.html', '--preset', 'nonsense']],
    [['x.html', '--set', 'nonsense=1']],
  ])('%j is wrong usage: exit code 2, nothing on standard output', async (words) => {
    const { code, output, messages } = await runClip(words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(messages).toMatch(/^clip: \S/m);
  });

  it('prints its help', async () => {
    const { code, output } = await runClip(['--help']);
    expect(code).toBe(0);
    for (const option of [
      '--preset',
      '--set',
      '--out',
      '--now',
      '--time-zone',
      '--url',
      '--jobs',
      '--limit',
      '--fragment',
    ]) {
      expect(output).toContain(option);
    }
  });
});

describe('pages as arguments', () => {
  it('prints the files one after another and says what failed', async () => {
    const [first, second] = [keep('first.html', makePage(1)), keep('second.html.gz', gzipSync(makePage(2)))];
    const { code, output, messages } = await runClip([first, 'missing.html', second, '--preset', 'plain']);
    expect(code).toBe(1);
    expect(output).toMatch(/^---\ntitle: "Harbor report 1"\n[^]*\n---\ntitle: "Harbor report 2"\n/);
    expect(messages).toMatch(/^clip: missing\.html: The file cannot be read/m);
  });

  it('writes under a folder by the path of each file, and never over another', async () => {
    const out = join(folder, 'out');
    const pages = [
      keep('same-1.html', makePage(3)),
      keep('same-2.html', makePage(3).replaceAll('forty', 'sixty')),
    ];
    const words = [...pages, '--out', out, '--preset', 'plain', '--set', 'presets.plain.path=posts/{title}'];
    const first = await runClip(words);
    expect(first.code).toBe(0);
    const names = first.output.trimEnd().split('\n');
    expect(new Set(names).size).toBe(2);
    expect(names.map((name) => readFileSync(join(out, name), 'utf8').includes('sixty'))).toEqual([
      false,
      true,
    ]);
    const again = await runClip(words);
    expect(again.output).toBe(first.output);
    expect(readdirSync(join(out, 'posts'))).toHaveLength(2);
  });

  it('answers a JSON line a page, with the argument as id', async () => {
    const page = keep('json.html', makePage(4));
    const { answers, code } = await runClip([page, '--json', '--url', 'https://harbor.example/four#top']);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      {
        id: page,
        url: 'https://harbor.example/four#top',
        canonicalUrl: 'https://harbor.example/four',
        title: 'Harbor report 4',
      },
    ]);
  });
});

describe('JSON lines', () => {
  it('answers in order, one line a page, one bad page among good ones', async () => {
    const zipped = keep(
      'zipped.html.gz',
      gzipSync(makePage(5).replace('<title>', '<meta charset="gb2312"><title>é ')),
    );
    const empty = '<!doctype html><title>Nothing</title><p>x</p>';
    const lines = [
      { id: 'file', file: zipped, url: 'https://harbor.example/5' },
      { id: { any: ['thing'] }, html: makePage(6) },
      { id: 'empty', html: empty },
      { id: 'unreadable', file: join(folder, 'nowhere.html') },
      { id: 'neither' },
      { id: 7, html: makePage(7), url: null },
    ];
    const { answers, code } = await runClipLines(lines, '--jobs', '2');
    expect(code).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect(answers.map(outcomeOf)).toEqual([
      'ok',
      'ok',
      'article-missing',
      'file-unreadable',
      'input-invalid',
      'ok',
    ]);
    expect(answers[2]).toMatchObject({ error: { message: expect.stringContaining('No article') as string } });
  });

  it('says everything that was promised of a page', async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbor report 8",
      "author":[{"@type":"Person","name":"Ada Lind"}],"datePublished":"2024-03-01T09:30:00+01:00"}</script>`;
    const html = makePage(8)
      .replace('<title>', `${head}<title>`)
      .replace('</article>', '<p><img src="/8.jpg" alt="Quay">.</p></article>');
    const { answers } = await runClipLines(
      [{ id: 8, html, url: 'https://harbor.example/8' }],
      '--preset',
      'plain',
    );
    const clipped = asClipped(answers[0]);
    const promised =
      'id url canonicalUrl title byline authors siteName section published modified lang dir leadImage tags excerpt ' +
      'standfirst contributors traits origins confidence candidates';
    expect(Object.keys(clipped)).toEqual(`${promised} html text markdown images file ms`.split(' '));
    expect(clipped).toMatchObject({
      authors: ['Ada Lind'],
      published: '2024-03-01T09:30:00+01:00',
      lang: 'en',
      dir: 'ltr',
    });
    expect(clipped).toMatchObject({ modified: null, origins: { authors: 'json-ld', published: 'json-ld' } });
    expect(clipped.images).toEqual(['https://harbor.example/8.jpg']);
    expect(clipped.html).toContain('<p>Report 8.0: The ferry');
    expect(clipped.text.split('\n')).toContainEqual(expect.stringMatching(/^Report 8\.5: The ferry/));
    expect(clipped.file.text.endsWith(clipped.markdown)).toBe(true);
    expect(clipped.file).toMatchObject({ path: expect.stringMatching(/\.md$/) as string });
    expect(clipped.ms).toBeGreaterThan(0);
  });

  it('keeps the addresses of a page without an address as the page has them', async () => {
    const html = makePage(9).replace(
      '</article>',
      '<p>See <a href="../more?x=1">more</a>. <img src="9.jpg" alt=""></p></article>',
    );
    const { answers } = await runClipLines([{ id: 9, html }], '--preset', 'plain');
    const clipped = asClipped(answers[0]);
    expect(clipped).toMatchObject({ url: null, canonicalUrl: null, siteName: null, images: ['9.jpg'] });
    expect(clipped.markdown).toContain('[more](../more?x=1)');
    expect(clipped.file.text).not.toMatch(/invalid|^url:/m);
  });

  it('answers before the next line has come', async () => {
    const { child, ending } = startClip(['--json', '--preset', 'plain']);
    for (const number of [1, 2]) {
      const answered = once(child.stdout, 'data');
      child.stdin.write(`${JSON.stringify({ id: number, html: makePage(number) })}\n`);
      await answered;
    }
    child.stdin.end();
    expect((await ending).answers.map(outcomeOf)).toEqual(['ok', 'ok']);
  });
});

describe('a fragment', () => {
  it('is converted as it is, without a browser', async () => {
    const html =
      '<h2>Tools</h2><p>a <b>b</b> <a href="c.html">c</a></p><ul><li>d</li></ul><script>e()</script>';
    const lines = [
      { id: 1, html },
      { id: 2, html: '<p>x</p>', url: 'https://a.example/b/' },
    ];
    const { answers, code } = await runClipLines(lines, '--fragment', '--preset', 'plain');
    expect(code).toBe(0);
    const [first, second] = answers.map(asClipped);
    expect(first).toMatchObject({ title: 'Tools', markdown: '## Tools\n\na **b** [c](c.html)\n\n- d\n' });
    expect(second).toMatchObject({ url: 'https://a.example/b/', title: '', markdown: 'x\n' });
  });

  it('needs no browser', async () => {
    const page = keep('fragment.html', '<p>plain text</p>');
    const words = [join(process.cwd(), 'scripts/clip.mjs'), page, '--fragment'];
    const output = execFileSync(process.execPath, words, {
      env: { ...process.env, CHROMIUM: '/nowhere' },
      encoding: 'utf8',
    });
    expect(output).toContain('plain text');
  });
});
