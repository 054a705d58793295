import { createServer } from 'node:http';

/** Pages behind a proxy, so that a browser finds each at the address it was made for. */
export interface PageProxy {
  port: number;
  close(): void;
}

/** Drawn with its own styles, and nothing else: no script of the page runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Address of a page as it is asked for: a proxy sees no encrypted ones. */
export function withoutEncryption(address: string): string {
  return address.replace(/^https:/, 'http:').replace(/#.*$/, '');
}

/** Serves HTML by its address; everything else is missing. */
export async function servePagesByProxy(pages: ReadonlyMap<string, string>): Promise<PageProxy> {
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
