import { describe, expect, it } from 'vitest';
import { errorCodes, type ExtractReport } from '../../../src/core/model';
import { nextStepsOf } from '../../../src/ui/next-steps';
import { findViolations, overflowOf } from './open-page';
import { click, id, openDraft, openOptions, openPopup, takePicture, textOf, usePages } from './pages';
import { arabicDraft, longDraft, sampleDraft } from './sample-draft';

usePages();

const schemes = ['light', 'dark'] as const;

describe.each(schemes)('in a %s window', (colorScheme) => {
  it('shows that the page is read', async () => {
    const { page, problems } = await openPopup({ failures: { clipActiveTab: 'never' } }, { colorScheme });
    await page.waitForSelector(`${id('reading')} [role=status]`);
    await takePicture(page, `reading-${colorScheme}`);
    expect(await textOf(page, 'reading')).toContain('Reading the page');
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows a draft, rendered, as source, and with what was left out', async () => {
    const report: ExtractReport = {
      isModelSetAside: true,
      removed: [{ path: 'body > nav > ul', reason: 'cleaning-rule', text: '相关阅读：港口街的历史' }],
      rejected: [
        {
          fact: 'title',
          value: 'Harbour Post',
          origin: 'meta',
          reason: 'less-trusted',
          detail: 'another place',
        },
      ],
      counts: { cut: 1, outside: 0 },
    };
    const { page, problems } = await openDraft({ report }, { colorScheme });
    await takePicture(page, `draft-${colorScheme}`);
    expect(await findViolations(page)).toEqual([]);
    await click(page, id('tab-source'));
    await takePicture(page, `source-${colorScheme}`);
    expect(await findViolations(page)).toEqual([]);
    await click(page, id('tab-why'));
    await page.waitForSelector(id('why'));
    await takePicture(page, `why-${colorScheme}`);
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows every failure with a title, what to do and no bare code', async () => {
    const checked = new Set<string>();
    for (const code of errorCodes) {
      // Failures with the same buttons differ in their words only, which are the same in both schemes.
      const buttons = nextStepsOf(code).join();
      if (colorScheme === 'dark' && checked.has(buttons)) continue;
      const { page, problems } = await openPopup({ failures: { clipActiveTab: code } }, { colorScheme });
      await page.waitForSelector(id('failure'));
      const text = await textOf(page, 'failure');
      if (code === 'unexpected' || code === 'selection-empty')
        await takePicture(page, `failure-${code}-${colorScheme}`);
      expect(text, code).not.toMatch(/error_|[a-z]-[a-z]+-(?:invalid|missing|failed)/);
      expect(text.split('\n').length, code).toBeGreaterThanOrEqual(2);
      if (!checked.has(buttons)) expect(await findViolations(page), code).toEqual([]);
      checked.add(buttons);
      expect(problems, code).toEqual([]);
      await page.close();
    }
  });

  it('shows the options', async () => {
    const { page, problems } = await openOptions({}, { colorScheme });
    await page.$eval('details', (details) => (details.open = true));
    await takePicture(page, `options-${colorScheme}`);
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe.each([360, 550, 800])('%i pixels wide', (width) => {
  it.each([
    ['a draft', 'en-US', sampleDraft()],
    [
      'a Chinese popup',
      'zh-CN',
      sampleDraft({
        receipts: [{ destination: 'library', state: 'saved', path: 'a.md', savedAt: '2024-03-05T10:00:00Z' }],
      }),
    ],
    ['an Arabic article', 'en-US', arabicDraft()],
    ['a title without end', 'en-US', longDraft()],
  ] as const)('needs no scrolling sideways: %s', async (name, language, draft) => {
    const { page, problems } = await openDraft({ draft, language }, { width });
    await takePicture(page, `${name.replaceAll(' ', '-')}-${width}`);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await click(page, id('tab-source'));
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it.each(['en-US', 'zh-CN'])('needs no scrolling sideways: the options in %s', async (language) => {
    const { page } = await openOptions({ language }, { width });
    await takePicture(page, `options-${language}-${width}`);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
