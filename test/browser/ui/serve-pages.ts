import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import manifest from '../../../manifest.json' with { type: 'json' };
import { readLocales } from '../../../scripts/manifest-for';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The popup and the options page, built as they ship but for the browser's own functions, under the extension's policy. */
export interface PageServer {
  origin: string;
  close(): Promise<void>;
}

/** Builds both pages into a folder of their own and serves them. */
export async function servePages(): Promise<PageServer> {
  const folder = await mkdtemp(join(tmpdir(), 'frontclip-ui-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { 'webextension-polyfill': fileURLToPath(new URL('fake-browser.ts', import.meta.url)) },
    },
    build: {
      outDir: folder,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ['popup', 'options'].map((page) => join(root, `src/${page}/${page}.html`)) },
    },
  });
  const locales = new Map(
    readLocales(join(root, 'src/locales')).map(([code, messages]) => [
      `/_locales/${code}/messages.json`,
      JSON.stringify(messages),
    ]),
  );
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.setHeader('Content-Security-Policy', manifest.content_security_policy.extension_pages);
    response.setHeader(
      'Content-Type',
      `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
    );
    // Chromium asks for it by itself; the extension's pages have none.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const locale = locales.get(path);
    if (locale !== undefined) return void response.end(locale);
    readFile(join(folder, path)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
