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
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
  };
  const show = `chrome.tabs.query({ active: true, lastFocusedWindow: true }, ([tab]) => {
    document.querySelector('#title').textContent = tab.title;
  });`;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><body><script src="probe.js"></script><p id="title"></p><script src="popup.js"></script>',
  );
  writeFileSync(join(folder, 'probe.js'), probeFor('#title'));
  writeFileSync(join(folder, 'popup.js'), show);
  return folder;
}
