import browser from 'webextension-polyfill';
import type { Scripting, Tabs } from 'webextension-polyfill';
import type { ArticleReading, ReadAnswer } from '../core/extract/article-reading';
import { ClipError, type ReadRequest } from '../core/model';
import { classifyAddress } from './classify-address';
import { injectionFailure } from './injection-failure';
import { watchTab } from './watch-tab';

/** A tab, as the rest of the extension knows it. */
export type Tab = Tabs.Tab;

/** The longest that a page may take to be read, in milliseconds. */
const readLimit = 30_000;

/** The tab of a click: the active tab of the window that the reader is in. @throws ClipError `tab-missing` */
export async function findActiveTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab === undefined) throw new ClipError('tab-missing');
  return tab;
}

/** Where and with what a page is read. */
export interface Reader {
  /** The extension's file that holds the content script. */
  file: string;
  /** The frame whose selection is meant; 0 is the page itself. */
  frame: number;
}

/**
 * Calls the content script in a tab and takes its answer back. No listener stays in the page.
 * @throws ClipError `page-…`, `tab-…`, `article-missing`, `selection-empty`
 */
export async function readPage(
  tab: Tab,
  request: ReadRequest | Promise<ReadRequest>,
  { file, frame }: Reader,
): Promise<ArticleReading> {
  if (tab.id === undefined) throw new ClipError('tab-missing');
  const address = tab.url ?? '';
  const refusal = classifyAddress(address);
  // A PDF's address may still lead to an HTML page, so the page itself decides.
  if (refusal !== null && refusal !== 'page-pdf') throw new ClipError(refusal);
  const target = frame === 0 ? { tabId: tab.id } : { tabId: tab.id, frameIds: [frame] };
  const watch = watchTab(tab.id, readLimit, () => isStillThere(target));
  try {
    return toReading(await Promise.race([callReader(target, file, request), watch.failed]));
  } catch (error) {
    if (refusal !== null && !(error instanceof ClipError)) throw new ClipError(refusal);
    const failure = injectionFailure(error, address);
    throw failure.code === 'page-blocked' && watch.hasLoaded() ? new ClipError('tab-navigated') : failure;
  } finally {
    watch.stop();
  }
}

/** Whether the document that was asked is still the tab's: a script that runs there now finds the reader. */
async function isStillThere(target: Scripting.InjectionTarget): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target,
    func: () => globalThis.frontclipRead !== undefined,
  });
  return answer?.result === true;
}

async function callReader(
  target: Scripting.InjectionTarget,
  file: string,
  waiting: ReadRequest | Promise<ReadRequest>,
): Promise<unknown> {
  await browser.scripting.executeScript({ target, files: [file] });
  // What the request still needs from the store was read meanwhile.
  const request = await waiting;
  const [answer] = await browser.scripting.executeScript({
    target,
    // Serialised and run in the page's isolated world: it may use nothing from this module.
    func: (wanted: ReadRequest) => globalThis.frontclipRead?.(wanted),
    args: [request],
  });
  if (answer?.error !== undefined)
    throw answer.error instanceof Error ? answer.error : new Error(String(answer.error));
  return answer?.result;
}

function toReading(answer: unknown): ArticleReading {
  if (!isReadAnswer(answer)) {
    // Chromium answers null when the page went away, and when the script threw.
    throw new ClipError('tab-navigated', 'no answer');
  }
  if (!answer.ok) throw new ClipError(answer.code, answer.detail);
  return answer.reading;
}

function isReadAnswer(value: unknown): value is ReadAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Record<string, unknown>)['ok'] === 'boolean'
  );
}
