import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In a popup: notes the moment at which the first of some elements has text and the browser has drawn it.
 * @param {string} selector
 */
const probeFor = (selector) => `
  const look = () => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (element === null || element.textContent.trim() === '') return false;
    requestAnimationFrame(() => { globalThis.shownAt = Date.now(); });
    return true;
  };
  const watch = new MutationObserver(() => { if (look()) watch.disconnect(); });
  watch.observe(document, { childList: true, characterData: true, subtree: true });
`;

/** The panel of the popup's preview. */
const preview = '[data-testid="preview"], .preview [role="tabpanel"]';

/**
 * A copy of the built extension whose popup has one more script: the probe.
 * @param {string} built
 * @param {string} folder
 */
export function copyWithProbe(built, folder) {
  cpSync(built, folder, { recursive: true });
  const page = join(folder, 'src/popup/popup.html');
  writeFileSync(join(folder, 'probe.js'), probeFor(preview));
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><script src="/probe.js"></script>'),
  );
  return folder;
}

/**
 * An extension that does nothing but show the tab's title: what any popup costs.
 * @param {string} folder
 */
export function makeFloorExtension(folder) {
  const show = `chrome.tabs.query({ active: true, lastFocusedWindow: true }, ([tab]) => {
    document.querySelector('#shown').textContent = tab.title;
  });`;
  return makeExtension(folder, { name: 'Floor', show, permissions: ['activeTab'] });
}

/**
 * An extension that shows what Readability and turndown make of the tab, and does nothing else: no facts, no front matter, nothing kept.
 * @param {string} folder
 * @param {string} reader Source of `bench/peers/readability.mjs`, bundled.
 */
export function makeMinimalExtension(folder, reader) {
  const show = `(async () => {
    const [{ id }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] });
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: id }, func: () => globalThis.readMarkdown() });
    document.querySelector('#shown').textContent = result;
  })();`;
  makeExtension(folder, { name: 'Minimal', show, permissions: ['activeTab', 'scripting'] });
  writeFileSync(join(folder, 'reader.js'), reader);
  return folder;
}

/**
 * @param {string} folder
 * @param {{ name: string, show: string, permissions: string[] }} parts `show` is the popup's script, which fills `#shown`.
 */
function makeExtension(folder, { name, show, permissions }) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    permissions,
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><body><script src="probe.js"></script><pre id="shown"></pre><script src="popup.js"></script>',
  );
  writeFileSync(join(folder, 'probe.js'), probeFor('#shown'));
  writeFileSync(join(folder, 'popup.js'), show);
  return folder;
}
