import type { Call } from './rpc';

/**
 * Asks for the clip before anything else of the popup is loaded: the page is read while the popup's own code is. Built apart
 * (vite.config.ts) as the first script of the page, so it may import types only.
 */
const call: Call = { channel: 'background', method: 'clipActiveTab', args: ['auto'] };
// Both browsers answer with a promise under their own name.
const own = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
globalThis.frontclipFirstAnswer = own.runtime.sendMessage<Call, unknown>(call);
// Whoever takes the answer deals with its failure.
globalThis.frontclipFirstAnswer.catch(() => undefined);
