import browser from 'webextension-polyfill';

/** How long a toast stays, in milliseconds: failures longer, since there is more to read. */
const durations = { done: 4000, failed: 9000 };

/**
 * Shows a line in a corner of the page for a few seconds: in a closed shadow root that is taken out again, so that the
 * page is left as it was. Where the browser keeps scripts off a page, the badge alone has to do.
 */
export async function showToast(
  tabId: number | undefined,
  text: string,
  kind: 'done' | 'failed',
): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting
    .executeScript({ target: { tabId }, func: drawToast, args: [text, kind, durations[kind]] })
    .catch(() => undefined);
}

/** Serialised and run in the page's isolated world: it may use nothing from this module. */
function drawToast(text: string, kind: string, duration: number): void {
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial;position:fixed;z-index:2147483647;inset-block-start:16px;inset-inline-end:16px';
  const line = document.createElement('div');
  line.textContent = text;
  line.setAttribute('role', kind === 'failed' ? 'alert' : 'status');
  line.dir = 'auto';
  const edge = kind === 'failed' ? '#e5484d' : '#30a46c';
  line.style.cssText = `font:14px/1.45 system-ui,sans-serif;color:#f5f5f5;background:#1d2127;max-width:min(420px,80vw);overflow-wrap:anywhere;padding:12px 16px;border-radius:10px;border-inline-start:4px solid ${edge};box-shadow:0 6px 24px rgb(0 0 0/.35)`;
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), duration);
}
