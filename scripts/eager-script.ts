import type { Plugin } from 'vite';
import { rewriteScript } from './rewrite-script.ts';

/** Asks a browser to compile every function of a script at once (V8's explicit compile hints, Chromium 136); a comment to all others. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Lets Chromium compile the content script while it is brought into the page: nearly all of its functions are called, once, and each
 * would be parsed twice otherwise, first to be skipped and then in the middle of the call. Measured on 14 pages in an extension: 5 % less
 * from the injection to the answer, and of that the call a fifth shorter, the injection longer.
 */
export function eagerScript(fileName: string): Plugin {
  return rewriteScript('eager-script', fileName, (code) => hint + code);
}
