// `node scripts/serve-sample.mjs [PORT]`: serves the sample newspaper of test/fixtures/site.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const site = fileURLToPath(new URL('../test/fixtures/site/', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the sample newspaper, and any extra pages, on this machine only.
 * @param {{ port?: number, pages?: Record<string, { body: string | Uint8Array, type?: string, headers?: Record<string, string>, delay?: number }> }} [options]
 *   `port`: 0 takes a free one; `pages`: by path (`/big.html`), in front of the files; `delay` in milliseconds.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startServer({ port = 0, pages = {} } = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://sample').pathname);
    answer(path === '/' ? '/index.html' : path, pages, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} path
 * @param {Record<string, { body: string | Uint8Array, type?: string, headers?: Record<string, string>, delay?: number }>} pages
 * @param {import('node:http').ServerResponse} response
 */
async function answer(path, pages, response) {
  const page = Object.hasOwn(pages, path) ? pages[path] : await readSiteFile(path);
  if (page === undefined || page === null) {
    response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
    return;
  }
  if ('delay' in page && page.delay !== undefined)
    await new Promise((resolve) => setTimeout(resolve, page.delay));
  response.writeHead(200, {
    'content-type': page.type ?? types['.html'],
    'cache-control': 'no-store',
    ...page.headers,
  });
  response.end(page.body);
}

/** @param {string} path */
async function readSiteFile(path) {
  const file = normalize(join(site, path));
  const type = types[/** @type {keyof typeof types} */ (extname(file))];
  if (type === undefined || !file.startsWith(site.endsWith(sep) ? site : site + sep)) return null;
  try {
    return { body: await readFile(file), type, headers: {} };
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { origin } = await startServer({ port: Number(process.argv[2] ?? 0) });
  console.log(origin);
}
