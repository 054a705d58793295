import { ClipError, errorCodes } from '../core/model';
import type { PickerApi, PickerCall } from './picker-protocol';

interface Messaging {
  runtime: { sendMessage(message: PickerCall): Promise<unknown> };
}

/** The overlay's side. Written without the polyfill, as both browsers' own promises will do. */
export function connectPicker(): PickerApi {
  return {
    understand: (...args) => send('understand', args) as Promise<string | null>,
    finish: (...args) => send('finish', args) as Promise<null>,
  };
}

async function send(method: keyof PickerApi, args: unknown[]): Promise<unknown> {
  const { browser, chrome } = globalThis as { browser?: Messaging; chrome?: Messaging };
  const api = browser ?? chrome;
  // An extension that was updated or removed leaves its scripts in the page behind.
  if (api?.runtime?.sendMessage === undefined) throw new ClipError('extension-updated');
  const reply = await api.runtime.sendMessage({ channel: 'picker', method, args }).catch((cause: unknown) => {
    throw new ClipError('extension-updated', '', { cause });
  });
  const { ok, value, code, detail } = (reply ?? {}) as Record<string, unknown>;
  if (ok === true) return value;
  throw new ClipError(errorCodes.find((known) => known === code) ?? 'unexpected', String(detail ?? ''));
}
