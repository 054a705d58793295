import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asClipped,
  makePage,
  outcomeOf,
  runClip,
  runClipLines,
  startClip,
  type Running,
} from './clip-command';
import { makeFolder } from './launch';
import { eventually } from './eventually';

const { folder, remove } = makeFolder();
const visited: string[] = [];

/** A little web: what each path answers. */
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  visited.push(path);
  if (path === '/silent') return;
  if (path === '/gone') response.statusCode = 404;
  response.setHeader('content-type', path === '/paper.pdf' ? 'application/pdf' : 'text/html; charset=utf-8');
  response.end(pageFor(path));
});
let origin = '';

function pageFor(path: string): string {
  if (path === '/written') {
    const html = JSON.stringify(makePage(1).replace(/^.*<article>|<\/article>.*$/gs, ''));
    return `<!doctype html><title>Written</title><article></article><script>document.querySelector('article').innerHTML = ${html}</script>`;
  }
  if (path === '/endless') return `${makePage(2)}<script>for (;;);</script>`;
  if (path === '/noisy')
    return makePage(3).replace('</body>', '<script>alert(1); open("/written"); confirm("?")</script></body>');
  return makePage(4);
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  remove();
});

/** The processes that a run has started itself. */
function childrenOf({ child }: Running): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.filter(([, parent]) => parent === child.pid).map(([pid]) => pid ?? 0);
}

function lines(count: number): string {
  return Array.from({ length: count }, (_one, id) => `${JSON.stringify({ id, html: makePage(id) })}\n`).join(
    '',
  );
}

describe('the network', () => {
  it('is never reached from a file, whose scripts do not run', async () => {
    visited.length = 0;
    const wanted = [
      '<link rel="stylesheet" href="O/css">',
      '<link rel="preload" as="image" href="O/preload">',
    ];
    wanted.push(
      '<link rel="preconnect" href="O">',
      '<link rel="prefetch" href="O/prefetch">',
      '<script src="O/js"></script>',
    );
    wanted.push(
      '<meta http-equiv="refresh" content="0;url=O/refresh">',
      '<img src="O/png">',
      '<iframe src="O/frame"></iframe>',
    );
    wanted.push(
      '<video src="O/video" poster="O/poster"></video>',
      '<object data="O/object"></object>',
      '<embed src="O/embed">',
    );
    wanted.push(
      '<style>@import "O/import"; body { background: url(O/background) }</style>',
      '<img srcset="O/2x 2x">',
    );
    wanted.push(
      '<script>document.title = "changed"; fetch("O/fetch")</script>',
      '<img src="x" onerror="document.title=1">',
    );
    const html = makePage(5).replace('<body>', `<body>${wanted.join('').replaceAll('O', origin)}`);
    const { answers } = await runClipLines([
      { id: 1, html, url: `${origin}/page` },
      { id: 2, html, url: null },
    ]);
    expect(answers.map(asClipped).map(({ title }) => title)).toEqual(['Harbor report 5', 'Harbor report 5']);
    expect(visited).toEqual([]);
  });

  it('is used for an address, whose scripts run', async () => {
    const words = ['/written', '/noisy', '/gone', '/paper.pdf'].map((path) => `${origin}${path}`);
    const { answers, code } = await runClip([
      '--json',
      '--jobs',
      '2',
      ...words,
      'http://127.0.0.1:1/refused',
    ]);
    expect(code).toBe(1);
    expect(answers.map(outcomeOf).slice(0, 3)).toEqual(['ok', 'ok', 'page-error']);
    expect(outcomeOf(answers[3] ?? expect.fail())).toMatch(/^page-(pdf|not-html)$/);
    expect(outcomeOf(answers[4] ?? expect.fail())).toBe('page-error');
    expect(asClipped(answers[0])).toMatchObject({
      url: `${origin}/written`,
      text: expect.stringContaining('ferry') as string,
    });
  });
});

describe('a page that takes too long', () => {
  it('is given up at its limit, and the others are not held up', async () => {
    const words = ['/silent', '/endless', '/plain'].map((path) => `${origin}${path}`);
    const { answers, code } = await runClip(['--json', '--jobs', '1', '--limit', '8', ...words]);
    expect(answers.map(outcomeOf)).toEqual(['page-timeout', 'page-timeout', 'ok']);
    expect(answers[0]).toMatchObject({ error: { message: 'The page did not answer in time (8 s)' } });
    expect(code).toBe(1);
  });
});

describe('the browser', () => {
  it('is started again when it dies, and no page is lost', async () => {
    const run = startClip(['--json', '--jobs', '2']);
    run.child.stdin.end(lines(24));
    await once(run.child.stdout, 'data');
    const children = childrenOf(run);
    expect(children).not.toEqual([]);
    for (const pid of children) process.kill(pid, 'SIGKILL');
    const { answers, code } = await run.ending;
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_one, id) => id));
    expect(answers.map(outcomeOf)).toEqual(Array.from({ length: 24 }, () => 'ok'));
    expect(code).toBe(0);
  });

  it('is closed by Ctrl-C', async () => {
    const run = startClip(['--json']);
    run.child.stdin.write(lines(2));
    await once(run.child.stdout, 'data');
    const children = childrenOf(run);
    run.child.kill('SIGINT');
    const { code, messages } = await run.ending;
    expect(code).toBe(130);
    expect(messages).not.toMatch(/Error|^ +at /m);
    // A busy system takes a moment to bury a process that was killed.
    await eventually('no process is left', () => !children.some(isAlive));
  });

  it('is one failed answer a page when there is none', async () => {
    const page = join(folder, 'page.html');
    writeFileSync(page, makePage(1));
    const words = [join(process.cwd(), 'scripts/clip.mjs'), page, page, '--json'];
    const child = spawn(process.execPath, words, { env: { ...process.env, CHROMIUM: '/nowhere' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(output.match(/"code":"browser-failed"/g)).toHaveLength(2);
  });
});

describe('standard output', () => {
  it('may be closed early without a word', async () => {
    const input = join(folder, 'lines.jsonl');
    writeFileSync(input, lines(40));
    const script = `node scripts/clip.mjs --json < '${input}' | head -n 1`;
    const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, messages] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (messages += chunk.toString()));
    await once(child, 'close');
    expect(output).toMatch(/^\{"id":0,.*\}\n$/);
    expect(messages).not.toMatch(/EPIPE|Error/);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
