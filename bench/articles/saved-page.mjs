import { importTypeScript } from '../../scripts/run-typescript.mjs';

/**
 * @typedef {{ contextId: number, session: import('puppeteer-core').CDPSession }} World An isolated world of an open page.
 * @typedef {(page: import('puppeteer-core').Page, saved: import('./choose-pages.mjs').SavedPage) => Promise<World>} OpenSaved
 */

/**
 * The way to open a saved page as the command line does: its scripts do not run, nothing reaches the network.
 * @returns {Promise<OpenSaved>}
 */
export async function loadOpenSaved() {
  const { serveHtml } = await importTypeScript('scripts/clip/serve-html.ts');
  const { readHtml } = await importTypeScript('scripts/clip/read-html.ts');
  const { madeUpAddress } = await importTypeScript('scripts/clip/no-address.ts');
  return async (page, { file, url }) => {
    const session = await page.createCDPSession();
    await serveHtml?.(session, await readHtml?.(file));
    await page.goto(url ?? String(madeUpAddress), { waitUntil: 'domcontentloaded', timeout: 60_000 });
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    return { contextId, session };
  };
}

/**
 * Runs an expression in a world and answers its value.
 * @param {World} world
 * @param {string} expression
 * @returns {Promise<unknown>}
 */
export async function evaluate({ contextId, session }, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
