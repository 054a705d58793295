import type { Page } from 'puppeteer-core';

/** What of a live page must be the same after a clip, a correction or a join as before. */
export function lookOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    html: new XMLSerializer().serializeToString(document),
    scroll: [scrollX, scrollY],
    selection: String(getSelection()),
    focus: document.activeElement?.outerHTML,
    globals: Object.keys(window).sort(),
  }));
}
