import { describe, expect, it } from 'vitest';
import { focusOf } from './open-page';
import { calls, click, id, openOptions, textOf, type, usePages } from './pages';

usePages();

describe('the options page', () => {
  it('keeps a change at once and says so', async () => {
    const { page } = await openOptions();
    await page.select(id('default-destination'), 'library');
    await page.waitForSelector(`${id('keep-status')}[data-phase=kept]`);
    expect(await calls(page, 'changeSettings')).toEqual([[{ destination: 'library' }]]);
    await page.close();
  });

  it('changes its language at once', async () => {
    const { page } = await openOptions();
    await page.select(id('language'), 'zh_CN');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Frontclip 选项');
    await page.close();
  });

  it('does not keep a pattern with a fault, and says what is wrong', async () => {
    const { page } = await openOptions();
    await type(page, 'path-pattern', 'notes/{titel}');
    const problem = await page.waitForSelector('.preset-columns .place-failure');
    expect(await problem?.evaluate((element) => element.textContent)).toContain('title');
    const kept = (await calls(page, 'changeSettings')).map(([changes]) => JSON.stringify(changes));
    expect(kept.filter((changes) => changes.includes('titel}'))).toEqual([]);
    await type(page, 'path-pattern', 'notes/{title}');
    await page.waitForFunction(() =>
      JSON.stringify(globalThis.calls.findLast(({ method }) => method === 'changeSettings')?.args).includes(
        'notes/{title}',
      ),
    );
    expect(await textOf(page, 'path-example')).toContain('notes/{title}');
    await page.close();
  });

  it('edits the front matter by keyboard: moves, adds, removes, resets', async () => {
    const { page } = await openOptions();
    const keys = () =>
      page.$$eval('.row-key', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const before = await keys();
    await page.focus('[aria-label="Move title down"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (first) => document.querySelector<HTMLInputElement>('.row-key')?.value === first,
      {},
      before[1],
    );
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('Move title down');
    await page.focus(id('add-field'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('row-key'));
    await page.keyboard.type('lang');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('.row-key')].at(-1)?.value.includes('lang'),
    );
    await click(page, '[aria-label="Remove comments"]');
    await page.waitForFunction(() => document.querySelector('[aria-label="Remove comments"]') === null);
    expect(await keys()).not.toContain('comments');
    await click(page, id('reset-preset'));
    await page.waitForFunction(() => document.querySelector('[aria-label="Remove comments"]') !== null);
    expect(await keys()).toEqual(before);
    expect((await calls(page, 'changeSettings')).at(-1)).toEqual([{ presets: { hexo: null } }]);
    await page.close();
  });

  it('asks for the permission of a switch inside its click', async () => {
    const { page } = await openOptions();
    await click(page, id('option-download-folders'));
    await page.waitForSelector(`${id('option-download-folders')}:checked`);
    expect(await page.evaluate(() => globalThis.deeds)).toContain(
      'ask {"permissions":["downloads"],"origins":[]}',
    );
    await page.close();
  });

  it('refuses a file that holds no settings and takes one that does', async () => {
    const { page } = await openOptions();
    const input = await page.$(id('import-file'));
    const putFile = (text: string) =>
      page.$eval(
        id('import-file'),
        (element, content) => {
          const files = new DataTransfer();
          files.items.add(new File([content], 'settings.json'));
          (element as HTMLInputElement).files = files.files;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        },
        text,
      );
    expect(input).not.toBeNull();
    await putFile('no settings');
    await page.waitForSelector(`${id('section-backup')} ${id('failure')}`);
    await putFile('{"imageProxy":"https://proxy.example/?"}');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('[data-testid=image-proxy]')?.value ===
        'https://proxy.example/?',
    );
    await page.close();
  });

  it('deletes a kept clip after asking once more', async () => {
    const { page } = await openOptions();
    const buttonOf = (place: number) =>
      page.$$(`${id('library-item')} button`).then((buttons) => buttons[place]);
    await (await buttonOf(2))?.click();
    expect(await calls(page, 'deleteLibrary')).toEqual([]);
    await (await buttonOf(2))?.click();
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=library-item]').length === 1);
    expect(await calls(page, 'deleteLibrary')).toEqual([['one']]);
    await page.close();
  });
});
