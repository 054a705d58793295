import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually } from './eventually';
import type { PageView } from './page-view';
import { newsPage } from './pages';
import { byTestId, frontMatter } from './steps';
import { Stage } from './stage';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const pages = Object.fromEntries(
  ['patterned', 'preset', 'own', 'imported', 'library'].map((name) => [
    `/${name}.html`,
    newsPage({ title: `The story of the ${name} clip` }),
  ]),
);

function kept(options: PageView): Promise<void> {
  return options.waitFor(`${byTestId('keep-status')}[data-phase="kept"]`);
}

describe.each(browsers)('%s', (name) => {
  const stage = Stage.set(name, pages);

  test('a file-name pattern takes effect at the next clip, and is kept', async () => {
    const options = await stage.driver.openOptions();
    await options.fill(byTestId('path-pattern'), 'inbox/{title|slug}-by-pattern');
    await kept(options);
    await eventually('the example follows', async () =>
      (await options.text(byTestId('path-example'))).includes('-by-pattern.md'),
    );
    await options.close();
    const { page, popup } = await stage.clip('/patterned.html');
    expect(await popup.value(byTestId('path'))).toBe('inbox/the-story-of-the-patterned-clip-by-pattern.md');
    const { name: file } = await stage.download(() => popup.click(byTestId('save')));
    expect(file).toBe('the-story-of-the-patterned-clip-by-pattern.md');
    await page.close();
  });

  test('the default preset takes effect at the next clip', async () => {
    const options = await stage.driver.openOptions();
    await options.choose(byTestId('default-preset'), 'obsidian');
    await kept(options);
    await options.close();
    const { page, popup } = await stage.clip('/preset.html');
    expect(await popup.value(byTestId('preset'))).toBe('obsidian');
    const { name: file, text } = await stage.download(() => popup.click(byTestId('save')));
    expect(file).toBe('The story of the preset clip.md');
    expect(Object.keys(frontMatter(text)).slice(0, 2)).toEqual(['title', 'source']);
    const back = await stage.driver.openOptions();
    await back.choose(byTestId('default-preset'), 'hexo');
    await kept(back);
    await back.close();
    await page.close();
  });

  test('a preset of one’s own is made of another, clips, and comes back from its file after it was deleted', async () => {
    const options = await stage.driver.openOptions();
    await options.choose(byTestId('edited-preset'), 'hugo');
    await options.click(byTestId('duplicate-preset'));
    await options.fill(byTestId('preset-name'), 'My garden');
    await options.choose(byTestId('preset-format'), 'toml');
    await options.fill(byTestId('path-pattern'), 'garden/{title|slug}');
    await options.fill(byTestId('source-line'), 'Seen at {siteName}');
    await kept(options);
    const { name: file, text: preset } = await stage.download(() => options.click(byTestId('export-preset')));
    expect(file).toMatch(/\.json$/);
    const clipWithOwn = async (): Promise<string> => {
      const { page, popup } = await stage.clip('/own.html');
      await popup.choose(byTestId('preset'), 'hugo-copy');
      await eventually(
        'the path is the preset’s',
        async () => (await popup.value(byTestId('path'))) === 'garden/the-story-of-the-own-clip.md',
      );
      const { text } = await stage.download(() => popup.click(byTestId('save')));
      await popup.close();
      await page.close();
      return text;
    };
    const clipped = await clipWithOwn();
    expect(clipped).toMatch(/^\+\+\+\ntitle = "The story of the own clip"\n/);
    expect(clipped).toContain('Seen at ');
    await options.page.bringToFront();
    await options.click(byTestId('delete-preset'));
    await eventually('it is gone', async () => !(await options.isShown(byTestId('preset-name'))));
    await kept(options);
    const saved = join(stage.driver.downloadFolder, file);
    writeFileSync(saved, preset);
    await options.upload(byTestId('import-preset-file'), saved);
    await eventually(
      'it is back',
      async () => (await options.value(byTestId('preset-name'))) === 'My garden',
    );
    await kept(options);
    expect(await clipWithOwn()).toBe(clipped);
    await options.close();
  });

  test('settings are exported to a file, imported from it, and take effect', async () => {
    const options = await stage.driver.openOptions();
    await options.choose(byTestId('default-preset'), 'plain');
    await kept(options);
    const { name: file, text } = await stage.download(() => options.click(byTestId('export')));
    expect(file).toBe('frontclip-settings.json');
    expect(JSON.parse(text)).toMatchObject({ preset: 'plain' });
    const changed = join(stage.driver.downloadFolder, 'changed.json');
    writeFileSync(changed, text.replace('"plain"', '"obsidian"'));
    await options.upload(byTestId('import-file'), changed);
    await eventually(
      'the import is shown',
      async () => (await options.value(byTestId('default-preset'))) === 'obsidian',
    );
    writeFileSync(changed, '{"preset": 7');
    await options.upload(byTestId('import-file'), changed);
    await options.waitFor(`${byTestId('failure')}[data-code="settings-invalid"]`);
    await options.close();
    const { page, popup } = await stage.clip('/imported.html');
    expect(await popup.value(byTestId('preset'))).toBe('obsidian');
    await popup.close();
    await page.close();
  });

  test('the library lists what was saved, copies it, and deletes it when asked twice', async () => {
    const { page, popup } = await stage.clip('/library.html');
    await popup.click(byTestId('save'));
    await popup.waitFor(`${byTestId('status')}[data-phase="done"]`);
    await popup.close();
    const options = await stage.driver.openOptions();
    const item = byTestId('library-item');
    await options.waitFor(item);
    // Newest first.
    expect(await options.text(item)).toContain('The story of the library clip');
    await options.click(`${item} button:nth-of-type(1)`);
    await eventually('it is copied', async () =>
      (await stage.driver.readClipboard()).includes('The story of the library clip'),
    );
    await options.page.bringToFront();
    await options.click(`${item} button:nth-of-type(3)`);
    await options.click(`${item} button:nth-of-type(3)`);
    await eventually(
      'it is gone',
      async () =>
        ![...(await stage.library()).values()].some((text) => text.includes('The story of the library clip')),
    );
    expect((await options.isShown(item)) && (await options.text(item)).includes('the library clip')).toBe(
      false,
    );
    await options.close();
    await page.close();
  });

  test('nothing was thrown unhandled and no error was logged', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
