// `npm run screenshots [chromium|firefox]`: popup and options in light and dark, English and Chinese, into ./screenshots.
import { ensureBuild } from './ensure-build.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';

const named = process.argv.slice(2);
const browsers = named.length > 0 ? named : ['chromium', 'firefox'];

try {
  installPackages();
  await ensureBuild(['chrome', 'firefox']);
  installBrowsers();
  const { importTypeScript } = await import('./run-typescript.mjs');
  const { takeScreenshots } = await importTypeScript('scripts/take-screenshots.ts');
  for (const browser of browsers) await takeScreenshots?.(browser);
} catch (error) {
  console.error(`screenshots: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
