// `npm start`: a browser with the extension on the sample newspaper. `npm start -- --headless`: the sample's Markdown file on standard output.
import { parseArgs } from 'node:util';
import { ensureBuild } from './ensure-build.mjs';
import { findChromium, findFirefox, installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';

const usage = `npm start [-- --headless]
  Opens a browser with Frontclip on a sample newspaper page, and runs until the browser is closed.
  --headless  clips the sample page through the popup and prints the Markdown file`;

try {
  const { values } = readOptions();
  if (values.help) console.log(usage);
  else await start(values.headless);
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function readOptions() {
  const options = /** @type {const} */ ({
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  try {
    return parseArgs({ options });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

/** @param {boolean} isHeadless */
async function start(isHeadless) {
  if (!isHeadless && !hasScreen()) {
    throw new Error(
      'there is no screen to open a browser on (DISPLAY is not set). Try: npm start -- --headless',
    );
  }
  installPackages();
  const browser = chooseBrowser();
  await ensureBuild([browser === 'chromium' ? 'chrome' : 'firefox']);
  const { importTypeScript } = await import('./run-typescript.mjs');
  const { showSample, clipSample } = await importTypeScript('scripts/start/sample.ts');
  if (isHeadless) process.stdout.write(String(await clipSample?.(browser)));
  else await showSample?.(browser);
}

function hasScreen() {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(
    (name) => name !== undefined && name !== '',
  );
}

/** Chromium, else the Firefox that is there, else a Chromium that is installed now. */
function chooseBrowser() {
  if (findChromium() !== null) return 'chromium';
  if (findFirefox() !== null) return 'firefox';
  installBrowsers(['chromium']);
  return 'chromium';
}
