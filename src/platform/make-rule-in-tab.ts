import browser from 'webextension-polyfill';
import type { Guide } from '../core/guide';
import type { MadeRule } from '../core/site-rules/made-rule';
import { injectionFailure } from './injection-failure';

/** Injects the rule maker into a tab and lets it make a rule; the answer comes from a page and has to be checked. @throws ClipError `page-…`, `tab-…` */
export async function makeRuleInTab(tabId: number, file: string, correction: Guide): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Serialised and run in the page's isolated world: it may use nothing from this module.
      func: (guide: Guide) => globalThis.frontclipMakeRule?.(guide),
      args: [correction],
    });
    return answer?.result;
  } catch (error) {
    throw injectionFailure(error, '');
  }
}

/** Lets another tab choose of a rule what fits its page too; `null`: the tab cannot be read, or shows another site. */
export async function fitRuleInTab(tabId: number, file: string, made: MadeRule): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [file] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (rule: MadeRule) => globalThis.frontclipFitRule?.(rule) ?? null,
      args: [made],
    });
    return answer?.result ?? null;
  } catch {
    // The reader has not clicked our button there, or it has gone: one page has to do.
    return null;
  }
}
