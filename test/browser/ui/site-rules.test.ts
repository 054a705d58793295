import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../../src/core/plugins';
import { exportRule } from '../../../src/settings/transfer-rule';
import { findViolations, focusOf, overflowOf } from './open-page';
import {
  calls,
  click,
  id,
  openDraft,
  openOptions,
  takePicture,
  textOf,
  type,
  usePages,
  waitForText,
} from './pages';
import { sampleDraft } from './sample-draft';

usePages();

const rule: SiteRule = {
  id: 'news.example',
  hosts: ['news.example', 'archive.example'],
  content: ['main article > .story', 'aside.facts'],
  remove: ['.promo'],
  author: '.byline [rel="author"]',
  zone: 'Asia/Shanghai',
};
const siteRules = { [rule.id]: rule };

async function keptRules(page: Page): Promise<Record<string, SiteRule>> {
  return page.evaluate(async () => (await globalThis.readKept()).siteRules);
}

async function untilKept(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    async (wanted) => JSON.stringify((await globalThis.readKept()).siteRules).includes(wanted),
    {},
    words,
  );
}

async function paste(page: Page, text: string): Promise<void> {
  await page.focus(id('import-rule-text'));
  await page.keyboard.sendCharacter(text);
  await click(page, id('import-rule'));
}

describe.each(['light', 'dark'] as const)('rules for sites in a %s window', (colorScheme) => {
  it('are listed with what they say, and edited', async () => {
    const { page, problems } = await openOptions({ settings: { siteRules } }, { colorScheme });
    const text = await textOf(page, 'rule');
    for (const words of ['news.example', 'archive.example', 'main article > .story', 'Asia/Shanghai'])
      expect(text).toContain(words);
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, `options-rules-${colorScheme}`);
    await click(page, id('edit-rule'));
    await page.waitForSelector(id('rule-editor'));
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, `options-rule-editor-${colorScheme}`);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('are named in the popup, quietly or as a warning', async () => {
    const used = sampleDraft({ rule: { id: rule.id, hosts: rule.hosts, unmatched: [] } });
    const { page } = await openDraft({ draft: used }, { colorScheme });
    expect(await textOf(page, 'rule-used')).toContain('Clipped by your rule for news.example.');
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, `rule-used-${colorScheme}`);
    await page.close();
    const lost = sampleDraft({ rule: { id: rule.id, hosts: rule.hosts, unmatched: ['content', 'author'] } });
    const { page: other } = await openDraft({ draft: lost }, { colorScheme });
    expect(await textOf(other, 'rule-unmatched')).toContain(
      'Your rule for news.example no longer finds: text, author. The general rules were used for these.',
    );
    expect(await findViolations(other)).toEqual([]);
    await takePicture(other, `rule-unmatched-${colorScheme}`);
    await other.close();
  });
});

describe('a rule for a site', () => {
  it('is made by keyboard, part by part, and kept as it is typed', async () => {
    const { page } = await openOptions();
    await page.focus(id('new-rule-site'));
    await page.keyboard.type('no site!');
    await page.keyboard.press('Enter');
    await waitForText(page, 'section-rules', 'not the name of a site');
    expect(await findViolations(page)).toEqual([]);
    await type(page, 'new-rule-site', 'https://www.example.org/news/1');
    await page.keyboard.press('Enter');
    await page.waitForSelector(id('rule-editor'));
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('rule-hosts');
    await page.keyboard.press('Tab');
    await page.keyboard.type('main .story');
    await page.keyboard.press('Enter');
    await page.keyboard.type('.facts');
    await type(page, 'rule-author', '.by');
    await type(page, 'rule-hosts', 'example.org');
    await page.keyboard.press('Tab');
    await untilKept(page, '["example.org"]');
    await untilKept(page, '.by');
    await untilKept(page, '.facts');
    expect(await keptRules(page)).toEqual({
      'www.example.org': {
        id: 'www.example.org',
        hosts: ['example.org'],
        content: ['main .story', '.facts'],
        author: '.by',
      },
    });
    await page.close();
  });

  it('says at the field what is wrong, and keeps what was good', async () => {
    const { page } = await openOptions({ settings: { siteRules } });
    await click(page, id('edit-rule'));
    await type(page, 'rule-remove', '.promo[');
    await waitForText(page, 'rule-editor', 'Not kept: .promo[ is not a CSS selector.');
    await type(page, 'rule-hosts', 'no host');
    await waitForText(page, 'rule-editor', 'Not kept: at least one');
    await type(page, 'rule-zone', 'Moon/Base');
    await waitForText(page, 'rule-editor', 'no time zone has this name');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.$$eval('[data-testid=rule-editor] [aria-invalid=true]', (bad) => bad.length)).toBe(3);
    await takePicture(page, 'options-rule-bad');
    const kept = (await keptRules(page))[rule.id];
    expect(kept?.hosts).toEqual(rule.hosts);
    expect(kept?.remove).toEqual(['.promo']);
    await page.close();
  });

  it('is switched off and on, and deleted', async () => {
    const { page } = await openOptions({ settings: { siteRules } });
    await click(page, id('rule-is-on'));
    await untilKept(page, '"isOff":true');
    await click(page, id('rule-is-on'));
    await page.waitForFunction(
      async () => !JSON.stringify((await globalThis.readKept()).siteRules).includes('isOff'),
    );
    expect(await keptRules(page)).toEqual(siteRules);
    await click(page, id('delete-rule'));
    await page.waitForSelector(id('rules-none'));
    await untilKept(page, '{}');
    await page.close();
  });

  it('is tested on a page, or says how to get one', async () => {
    const ruleMatches = { content: 2, remove: 0, author: 1 };
    const { page } = await openOptions({ settings: { siteRules }, ruleMatches });
    await click(page, id('test-rule'));
    await waitForText(page, 'rule-status', 'Tested on the page');
    expect(await textOf(page, 'matches-content')).toBe('matches 2 elements');
    expect(await textOf(page, 'matches-remove')).toBe('matches nothing');
    expect(await textOf(page, 'matches-author')).toBe('matches 1 element');
    expect(await calls(page, 'testRule')).toEqual([[rule]]);
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, 'options-rule-tested');
    await page.close();
    const { page: without } = await openOptions({ settings: { siteRules } });
    await click(without, id('test-rule'));
    await waitForText(without, 'rule-status', 'click the Frontclip button there');
    await without.close();
  });

  it('is imported from text, and says what is wrong with another', async () => {
    const { page } = await openOptions({ settings: { siteRules } });
    await paste(page, exportRule(rule));
    await waitForText(page, 'import-rule-status', 'news.example');
    await untilKept(page, 'news.example-2');
    expect((await keptRules(page))['news.example-2']).toEqual({ ...rule, id: 'news.example-2' });
    await waitForText(page, 'section-rules', 'another rule stands for it');
    expect(await findViolations(page)).toEqual([]);
    await paste(page, exportRule({ ...rule, author: '[[' }));
    await waitForText(page, 'section-rules', 'author');
    await page.waitForSelector(`${id('failure')}[data-code=settings-invalid]`);
    await page.close();
  });
});

describe.each(['en', 'zh_CN'])('in %s', (language) => {
  it.each([360, 800])('rules fit a window of %i pixels', async (width) => {
    const long: SiteRule = {
      ...rule,
      hosts: [`${'sub.'.repeat(30)}news.example`],
      content: [`.${'very-long-class'.repeat(20)}`],
    };
    const options = { settings: { siteRules: { [rule.id]: long }, language }, ruleMatches: { content: 1 } };
    const { page } = await openOptions(options, { width });
    expect(await overflowOf(page)).toBe(0);
    await click(page, id('edit-rule'));
    await page.waitForSelector(id('rule-editor'));
    await click(page, id('test-rule'));
    await page.waitForSelector(id('matches-content'));
    expect(await overflowOf(page)).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, `options-rules-${language}-${width}`);
    await page.close();
  });
});
