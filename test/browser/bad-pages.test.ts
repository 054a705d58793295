import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually, pause } from './eventually';
import { bigPage, newsPage, pdf } from './pages';
import { Stage } from './stage';
import { byTestId } from './steps';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Members of a node that a form with controls of these names hides from the page's scripts, and from Chromium's content scripts. */
const clobbered = [
  'attributes',
  'parentNode',
  'textContent',
  'remove',
  'children',
  'nodeName',
  'childNodes',
  'ownerDocument',
];
const controls = clobbered.map((name) => `<input name="${name}">`).join('');

const strictPolicy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const pages = {
  '/busy-closed.html': newsPage({ title: 'Closed while it is read' }),
  '/busy-navigated.html': newsPage({ title: 'Left while it is read' }),
  '/after.html': newsPage({ title: 'The page after' }),
  '/selection.html': newsPage({
    title: 'An empty selection',
    after: '<div id="blank"> </div>',
  }),
  '/big.html': bigPage('Ten megabytes', 10_000_000),
  '/sheet.pdf': pdf(),
  '/data.txt': { body: 'plain text', type: 'text/plain; charset=utf-8' },
  '/clobbered.html': newsPage({ title: 'Clobbered', before: `<form>${controls}`, after: '</form>' }),
  '/strict.html': newsPage({ title: 'Strict', headers: { 'content-security-policy': strictPolicy } }),
  '/sandboxed.html': newsPage({ title: 'Sandboxed', headers: { 'content-security-policy': 'sandbox' } }),
  '/hostile.html': newsPage({
    title: 'Hostile &lt;img src=x onerror=alert(1)&gt;',
    after:
      '<article><p>{{ 7*7 }} {% raw %} <a href="java&#9;script:alert(1)">link</a> <img src="x" onerror="document.title=1"></p></article>',
    head: '<meta http-equiv="refresh" content="9999;url=/after.html">',
  }),
};

/** The page keeps its thread to itself for a while, so that a reading has to wait. */
function block(milliseconds: number): void {
  setTimeout(() => {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  }, 100);
}

describe.each(browsers)('%s', (name) => {
  const stage = Stage.set(name, pages);

  test.each([
    ['a page of the browser', name === 'chromium' ? 'chrome://version' : 'about:about', 'page-browser'],
    // Chromium keeps the address of such a tab to itself.
    ['view-source', 'view-source:ORIGIN/article.html', name === 'chromium' ? 'page-blocked' : 'page-source'],
    ['a page without an article', 'ORIGIN/empty.html', 'article-missing'],
    ['a frame set', 'ORIGIN/frameset.html', 'page-frameset'],
    ['a PDF', 'ORIGIN/sheet.pdf', 'page-pdf'],
    ['plain text', 'ORIGIN/data.txt', 'page-not-html'],
  ])(
    '%s: its own message with a next step, and a badge without the popup',
    async (_what, address, wanted) => {
      const page = await stage.driver.open(address.replace('ORIGIN', stage.origin));
      const { code, text, popup } = await stage.failToClip(page);
      expect(code).toBe(wanted);
      // A title and a next step, in words.
      expect(text.split('\n').filter((line) => line.trim().length > 20).length).toBeGreaterThanOrEqual(2);
      expect(text).not.toContain(wanted);
      await popup.close();
      const before = stage.driver.downloads().length;
      await stage.driver.pressClipShortcut(page);
      await eventually('the badge says failed', async () => (await stage.driver.badge(page)) === '!');
      expect(stage.driver.downloads()).toHaveLength(before);
      await page.close();
    },
  );

  test('a page that did not load: says so', async () => {
    const page = await stage.open('/after.html');
    await page.goto('http://127.0.0.1:9/').catch(() => undefined);
    // The failure is reported before the browser's error page has taken the place of the page.
    await eventually('the error page is shown', async () => {
      const address = await page.evaluate(() => document.documentURI);
      return !address.startsWith(stage.origin);
    });
    const { code } = await stage.failToClip(page);
    // Firefox says of its error page only that it may not be read.
    expect(['page-error', 'page-browser', 'page-blocked']).toContain(code);
    await page.close();
  });

  test('a selection that is gone when the menu is clicked: the badge says that it failed', async () => {
    const page = await stage.open('/selection.html');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#p1') ?? document.body),
    );
    const before = stage.driver.downloads().length;
    await stage.driver.clickMenuItem(page, 'clip-selection', () =>
      page.evaluate(() => getSelection()?.removeAllRanges()),
    );
    await eventually('the badge says failed', async () => (await stage.driver.badge(page)) === '!');
    expect(stage.driver.downloads()).toHaveLength(before);
    await page.close();
  });

  test('white space selected: the article is clipped', async () => {
    const page = await stage.open('/selection.html');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#blank') ?? document.body),
    );
    const popup = await stage.clipOpen(page);
    expect(await popup.isShown(byTestId('selection-notice'))).toBe(false);
    await page.close();
  });

  test('a tab closed while it is read: nothing breaks, the next clip works', async () => {
    const page = await stage.open('/busy-closed.html');
    await page.evaluate(block, 4000);
    await pause(200);
    await stage.driver.pressClipShortcut(page);
    await pause(300);
    await page.close({ runBeforeUnload: false });
    const { page: next, popup } = await stage.clip('/after.html');
    expect(await popup.value(byTestId('field-title'))).toBe('The page after');
    await next.close();
  });

  test('a tab that leaves while it is read: says so, and never mixes two pages', async () => {
    const page = await stage.open('/busy-navigated.html');
    await page.evaluate(block, 4000);
    await pause(200);
    const popup = await stage.driver.openPopup(page);
    await popup.waitFor(byTestId('reading'));
    // Another site, so that the browser need not wait for the busy page.
    await page.goto(`${stage.origin.replace('127.0.0.1', 'localhost')}/after.html`);
    const answer = await eventually('the popup answers', () =>
      popup.evaluate((document) => {
        const failure = document.querySelector<HTMLElement>('[data-code]');
        const valueOf = (key: string): string | undefined =>
          document.querySelector<HTMLInputElement>(`[data-testid="field-${key}"]`)?.value;
        return failure === null
          ? valueOf('title') && [valueOf('title'), valueOf('source_url')]
          : failure.dataset['code'];
      }),
    );
    // Firefox lets the busy page finish before it leaves it, and with it the reading.
    const left = ['Left while it is read', `${stage.origin}/busy-navigated.html`];
    expect(name === 'chromium' ? ['tab-navigated'] : ['tab-navigated', left]).toContainEqual(answer);
    await popup.close();
    const again = await stage.clipOpen(page);
    expect(await again.value(byTestId('field-title'))).toBe('The page after');
    await page.close();
  });

  test('a page of 10 MB: clipped, or refused with words, within a minute', async () => {
    const page = await stage.open('/big.html');
    const popup = await stage.driver.openPopup(page);
    await eventually(
      'the popup answers',
      async () => (await popup.isShown(byTestId('draft'))) || popup.isShown(byTestId('failure')),
      60_000,
    );
    if (await popup.isShown(byTestId('draft'))) {
      const { text } = await stage.download(() => popup.click(byTestId('save')));
      expect(text.length).toBeGreaterThan(9_000_000);
    } else {
      expect(await popup.isShown(`${byTestId('failure')}[data-code="page-too-large"]`)).toBe(true);
    }
    await popup.close();
    await page.close();
  });

  test.each([
    ['/clobbered.html', 'Clobbered'],
    ['/strict.html', 'Strict'],
    ['/sandboxed.html', 'Sandboxed'],
  ])('%s: the page’s defences and traps change nothing', async (path, title) => {
    const { page, popup } = await stage.clip(path);
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    expect(text).toContain(`title: "${title}"`);
    expect(text.match(/^Paragraph \d/gm)).toHaveLength(8);
    await popup.close();
    const byShortcut = await stage.download(() => stage.driver.pressClipShortcut(page));
    expect(byShortcut.text).toBe(text);
    await page.close();
  });

  test('hostile markup: nothing of it runs in the popup, nothing of it is live in the file', async () => {
    const { page, popup } = await stage.clip('/hostile.html');
    expect(await popup.value(byTestId('field-title'))).toBe('Hostile <img src=x onerror=alert(1)>');
    expect(
      await popup.evaluate((document) => document.querySelectorAll('img, iframe, meta[http-equiv]').length),
    ).toBe(0);
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    expect(text).not.toMatch(/javascript:|onerror="|\{\{ 7|\{% raw/);
    await page.close();
  });

  test('nothing was thrown unhandled and no error was logged', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
