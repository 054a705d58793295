import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { ClipError, type Article, type ErrorCode } from '../../src/core/model';
import type { Conversion } from './answer';
import { convert } from './convert';
import { articleFromFragment } from './fragment';
import type { Rendering } from './options';

type Reply = { ok: true; conversion: Conversion } | { ok: false; code: ErrorCode; detail: string };

/** What is converted: an article that a tab read, or the HTML of an article's body with its address. */
export type Material = { article: Article } | { fragment: string; url: string };

const threadName = 'frontclip-convert';

/**
 * Converts on threads of their own: a page that takes too long can be stopped there, and the pages of a run use every processor.
 * A thread serves one page at a time; as many are made as pages are worked on at once.
 */
export class Converter {
  readonly #rendering: Rendering;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  /** @throws ClipError; the signal's reason when it is aborted */
  async convert(material: Material, signal: AbortSignal): Promise<Conversion> {
    signal.throwIfAborted();
    const thread = this.#idle.pop() ?? this.#startThread();
    try {
      const reply = await ask(thread, material, signal);
      this.#idle.push(thread);
      if (reply.ok) return reply.conversion;
      throw new ClipError(reply.code, reply.detail);
    } catch (error) {
      if (!this.#idle.includes(thread)) void this.#stopThread(thread);
      throw error;
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => this.#stopThread(thread)));
  }

  #startThread(): Worker {
    // This module is bundled with the whole command into one file, which is what a thread runs too.
    const thread = new Worker(fileURLToPath(import.meta.url), {
      workerData: { threadName, rendering: this.#rendering },
    });
    this.#all.add(thread);
    return thread;
  }

  #stopThread(thread: Worker): Promise<number> {
    this.#all.delete(thread);
    return thread.terminate();
  }
}

function ask(thread: Worker, material: Material, signal: AbortSignal): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      thread.off('message', answer).off('error', fail);
      signal.removeEventListener('abort', abort);
    };
    const answer = (reply: Reply) => (stop(), resolve(reply));
    const fail = (error: unknown) => (stop(), reject(error));
    const abort = () => (stop(), reject(signal.reason));
    thread.on('message', answer).on('error', fail);
    signal.addEventListener('abort', abort, { once: true });
    thread.postMessage(material);
  });
}

/** On a thread of a Converter: answers whatever it is given. Does nothing on the main thread. */
export function serveConversions(): void {
  if (isMainThread || parentPort === null || !isThreadData(workerData)) return;
  const { rendering } = workerData;
  const port = parentPort;
  port.on('message', (material: Material) => port.postMessage(replyTo(material, rendering)));
}

function replyTo(material: Material, rendering: Rendering): Reply {
  try {
    const article =
      'article' in material ? material.article : articleFromFragment(material.fragment, material.url);
    return { ok: true, conversion: convert(article, rendering) };
  } catch (error) {
    if (error instanceof ClipError) return { ok: false, code: error.code, detail: error.detail };
    return { ok: false, code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
  }
}

function isThreadData(data: unknown): data is { threadName: string; rendering: Rendering } {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'threadName') === threadName;
}
