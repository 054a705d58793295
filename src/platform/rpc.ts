import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { ClipError, errorCodes, type ErrorCode } from '../core/model';

/** Who answers: the background, or the document that lends Chromium's worker its blob addresses. */
export type Channel = 'background' | 'offscreen';

declare global {
  /** The answer to the call that a page sent before its code was loaded, whatever the call. */
  var frontclipFirstAnswer: Promise<unknown> | undefined;
}

/** A call as it crosses. */
export interface Call {
  channel: Channel;
  method: string;
  args: unknown[];
}

/** An answer as it crosses: errors keep their code, which a thrown exception would lose. */
type Answer = { ok: true; value: unknown } | { ok: false; code: ErrorCode; detail: string };

/** A set of methods that can be called across contexts: plain JSON in, a promise of plain JSON out. */
export type Methods<Api> = { [Name in keyof Api]: (...args: never[]) => Promise<unknown> };

/**
 * Answers the calls of our own pages with `handlers`. Does not compile when a method of `Api` has no handler.
 * Has to be called while the worker starts: a listener added later misses the message that woke it.
 */
export function serve<Api extends Methods<Api>>(channel: Channel, handlers: Api): void {
  const methods = new Map<string, (...args: unknown[]) => Promise<unknown>>(
    Object.entries(handlers) as [string, (...args: unknown[]) => Promise<unknown>][],
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isCall(message) || message.channel !== channel || !isOwnPage(sender)) return undefined;
    const method = methods.get(message.method);
    return method === undefined ? undefined : answer(() => method(...message.args));
  });
}

/** A typed client: each method sends its call and rejects with the ClipError that the other side met. */
export function connect<Api extends Methods<Api>>(channel: Channel): Api {
  return new Proxy({} as Api, {
    get: (_client, method) =>
      typeof method === 'string' && method !== 'then' ? call(channel, method) : undefined,
  });
}

/**
 * What a method answers whose call was sent already, as raw message; sends it when it was not.
 * @throws ClipError as the method does
 */
export function takeAnswer<Api extends Methods<Api>, Name extends keyof Api & string>(
  channel: Channel,
  sent: Promise<unknown> | undefined,
  method: Name,
  ...args: Parameters<Api[Name]>
): ReturnType<Api[Name]> {
  return call(channel, method, sent)(...args) as ReturnType<Api[Name]>;
}

function call(channel: Channel, method: string, sent?: Promise<unknown>) {
  return async (...args: unknown[]): Promise<unknown> => {
    const message: Call = { channel, method, args };
    const reply = await read(sent ?? browser.runtime.sendMessage(message)).catch((error: unknown) => {
      // The worker was stopped with the answer pending; the second message wakes it. A save that ran twice leaves a second
      // file, one that was not repeated might have left none.
      if (isChannelLost(error)) return read(browser.runtime.sendMessage(message));
      throw error;
    });
    if (reply.ok) return reply.value;
    throw new ClipError(reply.code, reply.detail);
  };
}

async function read(sent: Promise<unknown>): Promise<Answer> {
  try {
    const reply = await sent;
    if (isAnswer(reply)) return reply;
    throw new Error('Receiving end does not exist');
  } catch (error) {
    if (isContextLost(error)) throw new ClipError('extension-updated', '', { cause: error });
    throw error;
  }
}

async function answer(run: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return failure(error);
  }
}

/** An error as an answer carries it; one that is not a ClipError becomes `unexpected` with its own words. */
export function failure(error: unknown): { ok: false; code: ErrorCode; detail: string } {
  if (error instanceof ClipError) return { ok: false, code: error.code, detail: error.detail };
  return { ok: false, code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  const own = browser.runtime.getURL('');
  // A page that a web site frames has its tab's frame id; ours are always a document of their own.
  const isFramed = (sender.frameId ?? 0) !== 0;
  return sender.id === browser.runtime.id && !isFramed && (sender.url ?? '').startsWith(own);
}

function isCall(value: unknown): value is Call {
  if (typeof value !== 'object' || value === null) return false;
  const { channel, method, args } = value as Record<string, unknown>;
  return typeof channel === 'string' && typeof method === 'string' && Array.isArray(args);
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false;
  const { ok, code } = value as Record<string, unknown>;
  return ok === true || (ok === false && errorCodes.some((known) => known === code));
}

function isChannelLost(error: unknown): boolean {
  return lostWords.test(wordsOf(error));
}

/** Chromium's words, then Firefox's. */
const lostWords =
  /message (channel|port) closed|Receiving end does not exist|Could not establish connection|went out of scope|Conduits. destroyed/i;

function isContextLost(error: unknown): boolean {
  return /context invalidated|reading 'sendMessage'/i.test(wordsOf(error));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
