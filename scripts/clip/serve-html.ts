import type { CDPSession } from 'puppeteer-core';

/**
 * What a file may do in the browser: be drawn with its own style sheets and inline pictures. Its scripts never run, yet scripting
 * stays on, so that `noscript` is text, as for a reader. (`frame-src` is open because a refused frame gets a process for its error
 * page; its request is refused below.)
 */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'frame-src *',
].join('; ');

/** Answers the next document of a tab with this HTML, and refuses everything else: nothing reaches the network. */
export async function serveHtml(session: CDPSession, html: string): Promise<void> {
  let isServed = false;
  session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const isPage = !isServed && resourceType === 'Document';
    const answer = isPage ? fulfill(session, requestId, html) : refuse(session, requestId);
    isServed ||= isPage;
    // The tab may be closed meanwhile.
    answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

function fulfill(session: CDPSession, requestId: string, html: string): Promise<void> {
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'content-type', value: 'text/html; charset=utf-8' },
      { name: 'content-security-policy', value: policy },
    ],
    body: Buffer.from(html, 'utf8').toString('base64'),
  });
}

/** `Aborted` leaves the open document where it is; any other reason would put an error page in its place (meta refresh). */
function refuse(session: CDPSession, requestId: string): Promise<void> {
  return session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
}
