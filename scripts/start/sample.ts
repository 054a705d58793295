import type { BrowserDriver, BrowserName } from '../../test/browser/browser-driver';
import { withBrowser } from '../../test/browser/launch';
import { byTestId, openClip, readDownload } from '../../test/browser/steps';
import { startServer } from '../serve-sample.mjs';

/** Clips the sample article through the popup of a browser that nobody sees, and answers the file that was saved. */
export async function clipSample(name: BrowserName): Promise<string> {
  return withSample(name, true, async (driver, address) => {
    const page = await driver.open(address);
    console.error(`clipping ${address} in ${name}`);
    const popup = await openClip(driver, page);
    const { name: file, text } = await readDownload(driver, () => popup.click(byTestId('save')));
    console.error(`saved ${file}`);
    return text;
  });
}

/** Opens the sample article in a browser that has the extension, and waits until the browser is closed. */
export async function showSample(name: BrowserName): Promise<void> {
  await withSample(name, false, async (driver, address) => {
    await driver.showOnly(await driver.open(address));
    console.error(
      `Frontclip is in the toolbar (Alt+Shift+S). The sample is ${address}; files go to ${driver.downloadFolder}.`,
    );
    console.error('Close the browser to end.');
    await driver.closed;
  });
}

async function withSample<Value>(
  name: BrowserName,
  headless: boolean,
  work: (driver: BrowserDriver, address: string) => Promise<Value>,
): Promise<Value> {
  const server = await startServer();
  try {
    return await withBrowser(name, { headless }, (driver) => work(driver, `${server.origin}/article.html`));
  } finally {
    await server.close();
  }
}
