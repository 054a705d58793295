import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Preset } from '../../../src/core/plugins';
import { findPreset } from '../../../src/presets';
import type { Settings } from '../../../src/settings/schema';
import { exportPreset } from '../../../src/settings/transfer-preset';
import { findViolations } from './open-page';
import { calls, click, id, openOptions, takePicture, type, usePages, waitForText } from './pages';

usePages();

/** The value of a setting that is kept. */
async function kept<Key extends keyof Settings>(page: Page, key: Key): Promise<Settings[Key]> {
  const settings = await page.evaluate(() => globalThis.readKept());
  return settings[key];
}

async function untilKept(page: Page, key: keyof Settings, text: string): Promise<void> {
  await page.waitForFunction(
    async (name, words) => JSON.stringify((await globalThis.readKept())[name]).includes(words),
    {},
    key,
    text,
  );
}

function keysOf(page: Page): Promise<string[]> {
  return page.$$eval('.row-key', (inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.$eval(
    id('import-preset-file'),
    (element, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'preset.json'));
      (element as HTMLInputElement).files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

describe('the preset editor', () => {
  it('duplicates a preset, which is then renamed, edited and deleted', async () => {
    const { page } = await openOptions();
    await page.select(id('edited-preset'), 'hugo');
    await click(page, id('duplicate-preset'));
    await page.waitForSelector(id('preset-name'));
    await type(page, 'preset-name', 'My site');
    await type(page, 'path-pattern', 'content/clips/{title|slug}');
    await untilKept(page, 'ownPresets', 'content/clips');
    const own = (await kept(page, 'ownPresets'))['hugo-copy'];
    expect(own).toMatchObject({ id: 'hugo-copy', name: 'My site', guard: 'hugo', format: 'yaml' });
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, 'options-own-preset');
    await click(page, id('delete-preset'));
    await page.waitForSelector(id('preset-name'), { hidden: true });
    await untilKept(page, 'ownPresets', '{}');
    await page.close();
  });

  it('deletes the default preset, and the default with it', async () => {
    const mine: Preset = { ...findPreset('zola'), id: 'mine', name: 'Mine' };
    const { page } = await openOptions({ settings: { preset: 'mine', ownPresets: { mine } } });
    await click(page, id('delete-preset'));
    await page.waitForSelector(`${id('keep-status')}[data-phase=kept]`);
    expect(await kept(page, 'ownPresets')).toEqual({});
    expect(await kept(page, 'preset')).toBe('plain');
    await page.close();
  });

  it('shows another preset where the default one is not there', async () => {
    const { page, problems } = await openOptions({ settings: { preset: 'gone' } });
    expect(await page.$eval(id('edited-preset'), (select) => (select as HTMLSelectElement).value)).toBe(
      'hexo',
    );
    await page.select(id('default-destination'), 'library');
    await page.waitForSelector(`${id('keep-status')}[data-phase=kept]`);
    expect(await kept(page, 'preset')).toBe('gone');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows what another page changes, and leaves it as it is', async () => {
    const { page } = await openOptions();
    await page.select(id('edited-preset'), 'zola');
    const theirs: Preset = { ...findPreset('hugo'), id: 'theirs', name: 'Theirs' };
    await page.evaluate(
      (preset) =>
        globalThis.changeElsewhere({
          ownPresets: { theirs: preset },
          presets: { zola: { path: 'elsewhere/{title}' } },
        }),
      theirs,
    );
    await page.waitForSelector(`${id('edited-preset')} option[value=theirs]`);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('[data-testid=path-pattern]')?.value ===
        'elsewhere/{title}',
    );
    await click(page, id('duplicate-preset'));
    await untilKept(page, 'ownPresets', 'zola-copy');
    expect((await kept(page, 'ownPresets'))['theirs']).toEqual(theirs);
    await page.close();
  });

  it('puts the keys of another theme in the place of those before', async () => {
    const { page } = await openOptions();
    await page.select(id('edited-preset'), 'hexo');
    await page.select(id('preset-theme'), 'butterfly');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('.row-key')].some(({ value }) => value === 'top_img'),
    );
    const keys = await keysOf(page);
    expect(keys.slice(0, 4)).toEqual(['title', 'categories', 'cover', 'top_img']);
    expect(keys).not.toContain('thumbnail');
    await page.close();
  });

  it('changes format, body, excerpt and the line that names the source', async () => {
    const { page } = await openOptions();
    await page.select(id('edited-preset'), 'hugo');
    await page.select(id('preset-format'), 'toml');
    await page.select(id('preset-body'), 'html');
    await click(page, id('excerpt-sign'));
    await type(page, 'source-line', 'From {siteName}');
    await untilKept(page, 'presets', 'From {siteName}');
    expect((await kept(page, 'presets'))['hugo']).toEqual({
      format: 'toml',
      body: 'html',
      hasExcerptSign: false,
      sourceLine: 'From {siteName}',
    });
    await page.close();
  });

  it('keeps a time zone only when there is one', async () => {
    const { page } = await openOptions();
    await page.select(id('edited-preset'), 'hexo');
    await type(page, 'site-time-zone', 'Asia/Shanghai');
    await untilKept(page, 'presets', 'Asia/Shanghai');
    await type(page, 'site-time-zone', 'Moon/Base');
    await page.waitForSelector('.place-failure');
    expect((await kept(page, 'presets'))['hexo']).toEqual({ siteTimeZone: 'Asia/Shanghai' });
    await page.select(id('edited-preset'), 'hugo');
    await page.waitForSelector(id('site-time-zone'), { hidden: true });
    await page.close();
  });

  it('keeps no page’s word for a key that the engine obeys', async () => {
    const { page } = await openOptions();
    await page.select(id('edited-preset'), 'hexo');
    await click(page, '[aria-label="Key"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('permalink');
    await waitForText(page, 'section-preset', 'Hexo obeys permalink');
    expect(JSON.stringify(await calls(page, 'changeSettings'))).not.toContain('permalink"');
    await takePicture(page, 'options-obeyed-key');
    await page.close();
  });

  it('imports a preset from a file, and says what is wrong with another', async () => {
    const { page } = await openOptions();
    const mine: Preset = { ...findPreset('zola'), id: 'mine', name: 'Mine' };
    await importFile(page, exportPreset(mine));
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-testid=preset-name]')?.value === 'Mine',
    );
    await untilKept(page, 'ownPresets', 'Mine');
    expect((await kept(page, 'ownPresets'))['mine']).toEqual(mine);
    await importFile(page, exportPreset({ ...mine, path: '{titel}' }));
    await waitForText(page, 'section-preset', 'path');
    await page.close();
  });

  it('keeps the categories of a section when both are there', async () => {
    const { page } = await openOptions();
    await click(page, id('add-section'));
    await type(page, 'section-name', 'World');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Abroad');
    await page.keyboard.press('Enter');
    await untilKept(page, 'sections', 'Abroad');
    expect(await kept(page, 'sections')).toEqual({ World: ['Abroad'] });
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('leaves a section that another page adds while one is typed here', async () => {
    const { page } = await openOptions({ settings: { sections: { World: ['Abroad'] } } });
    await click(page, id('section-name'));
    await page.evaluate(() => globalThis.changeElsewhere({ sections: { Sport: ['Games'] } }));
    await type(page, 'section-name', 'Globe');
    await untilKept(page, 'sections', 'Globe');
    expect(await kept(page, 'sections')).toEqual({ Globe: ['Abroad'], Sport: ['Games'] });
    await page.close();
  });

  it('says beside a section why it is not kept', async () => {
    const { page } = await openOptions({ settings: { sections: { World: ['Abroad'], Sport: ['Games'] } } });
    await page.focus(`.section-row:nth-of-type(2) ${id('section-name')}`);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('world');
    await waitForText(page, 'sections', 'world is there twice');
    await page.waitForSelector(`${id('keep-status')}[data-phase=kept]`);
    expect(await kept(page, 'sections')).toEqual({ World: ['Abroad'] });
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, 'options-section-twice');
    await page.close();
  });

  it('shows the newest clip when asked', async () => {
    const { page } = await openOptions();
    await page.select(id('preview-subject'), 'last');
    await page.waitForFunction(
      () => globalThis.calls.findLast(({ method }) => method === 'previewSettings')?.args[2] === 'last',
    );
    await page.close();
  });
});
