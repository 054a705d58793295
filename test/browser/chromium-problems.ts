import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/** Writes every unhandled error, and every error said on the console, of the extension's pages and worker into `found`. */
export function watchProblems(browser: Browser, base: string, found: string[]): void {
  const watched = new Set<Target>();
  const watch = (target: Target): void => {
    if (!target.url().startsWith(base) || watched.has(target)) return;
    watched.add(target);
    // A popup may be gone again before the listener stands.
    watchTarget(target, found).catch(() => undefined);
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  for (const target of browser.targets()) watch(target);
}

async function watchTarget(target: Target, found: string[]): Promise<void> {
  const session = await sessionOf(target);
  if (session === undefined) return;
  const where = new URL(target.url()).pathname;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }: Protocol.Runtime.ExceptionThrownEvent) => {
    found.push(`${where}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }: Protocol.Runtime.ConsoleAPICalledEvent) => {
    if (type === 'error' || type === 'assert') found.push(`${where}: ${args.map(wordsOf).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }: Protocol.Log.EntryAddedEvent) => {
    if (entry.level === 'error') found.push(`${where}: ${entry.text}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

/** A worker with a second session on it takes the whole browser down when it is stopped (Chromium 156), so it keeps its one. */
async function sessionOf(target: Target): Promise<CDPSession | undefined> {
  if (target.type() === 'service_worker') return (await target.worker())?.client;
  return target.createCDPSession();
}

function wordsOf(value: Protocol.Runtime.RemoteObject): string {
  return value.description ?? String(value.value);
}
