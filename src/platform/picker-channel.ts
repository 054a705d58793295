import browser from 'webextension-polyfill';
import type { Runtime, Tabs } from 'webextension-polyfill';
import type { PickerApi, PickerCall } from './picker-protocol';
import { failure } from './rpc';

/** The background's side of the picker's calls: the tab they come from, and arguments that nobody has checked. */
export type PickerHandlers = {
  [Method in keyof PickerApi]: (tab: Tabs.Tab, ...args: unknown[]) => ReturnType<PickerApi[Method]>;
};

/** Answers the overlay's calls. Has to be called while the worker starts, as `serve`. */
export function servePicker(handlers: PickerHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { tab } = sender;
    if (!isPickerCall(message) || tab === undefined || !isOwnScript(sender)) return undefined;
    const handler: (from: Tabs.Tab, ...args: unknown[]) => Promise<unknown> = handlers[message.method];
    return handler(tab, ...message.args).then((value) => ({ ok: true, value }), failure);
  });
}

/** A script of ours in the page itself: what a page or another extension sends never comes in by this way. */
function isOwnScript({ id, frameId, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && frameId === 0 && !(url ?? '').startsWith(browser.runtime.getURL(''));
}

function isPickerCall(value: unknown): value is PickerCall {
  if (typeof value !== 'object' || value === null) return false;
  const { channel, method, args } = value as Record<string, unknown>;
  return channel === 'picker' && (method === 'understand' || method === 'finish') && Array.isArray(args);
}
