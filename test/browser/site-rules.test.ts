import { describe, expect, test } from 'vitest';
import type { SiteRule } from '../../src/core/plugins';
import { exportRule } from '../../src/settings/transfer-rule';
import type { BrowserName } from './browser-driver';
import { eventually } from './eventually';
import { lookOf } from './page-look';
import { newsPage } from './pages';
import type { PageView } from './page-view';
import { byTestId, frontMatter } from './steps';
import { Stage } from './stage';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const rule: SiteRule = {
  id: 'local',
  hosts: ['127.0.0.1'],
  content: ['#p2', '#p3', '.sidenote'],
  remove: ['.aside-in-text'],
  author: '.signed-by',
};
const sidenote = '<div class="sidenote"><p>What the council said later stands beside the story.</p></div>';
const signed = '<div class="foot"><span class="signed-by">Mara Lindqvist</span></div>';

const after = `${sidenote}${signed}<p class="aside-in-text">Nothing.</p>`;
const made = newsPage({ title: 'The story of the site made anew' });

const pages = {
  '/ruled.html': newsPage({ title: 'The story that a rule knows', after }),
  '/second.html': newsPage({ title: 'Another story of the site', after }),
  '/changed.html': { ...made, body: String(made.body).replaceAll('id="p', 'id="n') },
  '/off.html': newsPage({ title: 'The story without a rule', after: signed }),
};

function kept(options: PageView): Promise<void> {
  return options.waitFor(`${byTestId('keep-status')}[data-phase="kept"]`);
}

describe.each(browsers)('%s', (name) => {
  const stage = Stage.set(name, pages);

  test('a rule that is imported in a fresh profile is applied at the next clip', async () => {
    const options = await stage.driver.openOptions();
    await options.click(byTestId('import-rule-text'));
    // As one line: a line break is a key of its own to a test.
    await options.type(JSON.stringify(JSON.parse(exportRule(rule))));
    await options.click(byTestId('import-rule'));
    await options.waitFor(byTestId('rule'));
    expect(await options.text(byTestId('import-rule-status'))).toContain('127.0.0.1');
    await kept(options);
    await options.close();
    for (const path of ['/ruled.html', '/second.html']) {
      const page = await stage.open(path);
      const before = await lookOf(page);
      const popup = await stage.clipOpen(page);
      expect(await lookOf(page)).toEqual(before);
      expect(await popup.text(byTestId('rule-used'))).toContain('Clipped by your rule for 127.0.0.1.');
      const { text } = await stage.download(() => popup.click(byTestId('save')));
      expect(text).toContain('Paragraph 2.');
      expect(text).toContain('Paragraph 3.');
      expect(text).toContain('stands beside the story');
      expect(text).not.toContain('Paragraph 1.');
      expect(text).not.toContain('Paragraph 8.');
      expect(frontMatter(text)).toMatchObject({ author: 'Mara Lindqvist' });
      await popup.close();
      await page.close();
    }
  });

  test('a rule is tested on the page that was clipped last', async () => {
    const { page, popup } = await stage.clip('/ruled.html');
    await popup.close();
    const options = await stage.driver.openOptions();
    await options.click(byTestId('test-rule'));
    expect(await options.text(byTestId('matches-content'))).toBe('matches 3 elements');
    expect(await options.text(byTestId('matches-author'))).toBe('matches 1 element');
    await page.close();
    await options.click(byTestId('test-rule'));
    await eventually('it is said how to get a page', async () =>
      (await options.text(byTestId('rule-status'))).includes('click the Frontclip button there'),
    );
    await options.close();
  });

  test('a rule that no longer matches says so, and the general rules clip the article', async () => {
    const { page, popup } = await stage.clip('/changed.html');
    const words = await popup.text(byTestId('rule-unmatched'));
    expect(words).toContain('Your rule for 127.0.0.1 no longer finds: text, author.');
    expect(words).toContain('The general rules were used for these.');
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    for (const number of [1, 2, 8]) expect(text).toContain(`Paragraph ${number}.`);
    await popup.close();
    await page.close();
  });

  test('a rule that is switched off is not used', async () => {
    const options = await stage.driver.openOptions();
    await options.click(byTestId('rule-is-on'));
    await kept(options);
    await options.close();
    const { page, popup } = await stage.clip('/off.html');
    expect(await popup.isShown(byTestId('rule-used'))).toBe(false);
    expect(await popup.isShown(byTestId('rule-unmatched'))).toBe(false);
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    expect(text).toContain('Paragraph 1.');
    await popup.close();
    await page.close();
  });

  test('nothing was thrown unhandled and no error was logged', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
