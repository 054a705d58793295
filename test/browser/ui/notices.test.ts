import { describe, expect, it } from 'vitest';
import type { DraftView } from '../../../src/platform/protocol';
import { findViolations, focusOf, overflowOf } from './open-page';
import { calls, click, id, openDraft, openPopup, takePicture, textOf, usePages, waitForText } from './pages';
import { sampleDraft } from './sample-draft';

usePages();

const firstOfThree = { joined: 1, count: 3, next: 'https://news.example/library_2', all: null, failed: [] };

function draftWith(changes: Partial<DraftView>): DraftView {
  return { ...sampleDraft(), ...changes };
}

describe('the notice of an article in pages', () => {
  it('joins the pages one by one, tells of each, and keeps the focus', async () => {
    const { page, problems } = await openDraft({ draft: draftWith({ pages: firstOfThree }) });
    expect(await textOf(page, 'pages-status')).toBe('This article goes on over 3 pages.');
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, 'popup-pages-found');
    await click(page, id('join-pages'));
    await waitForText(page, 'pages-status', '3 pages are joined in the clip.');
    expect(await calls(page, 'joinNextPage')).toEqual([
      ['draft-1', 'next'],
      ['draft-1', 'next'],
    ]);
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('pages-notice');
    expect(await page.$(id('first-page'))).not.toBeNull();
    await click(page, id('tab-source'));
    await waitForText(page, 'source', 'Words of page 3.');
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, 'popup-pages-joined');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('offers the page that holds it all, and names pages that failed', async () => {
    const pages = {
      joined: 2,
      count: 4,
      next: 'https://news.example/library_4',
      all: 'https://news.example/library_all',
      failed: ['https://news.example/library_3'],
    };
    for (const language of ['en', 'zh_CN']) {
      const { page } = await openDraft({ draft: draftWith({ pages }), language, settings: { language } });
      expect(await textOf(page, 'pages-status')).toMatch(
        language === 'en' ? /1 page could not be read/ : /有 1 页无法读取/,
      );
      expect(await findViolations(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await takePicture(page, `popup-pages-failed-${language}`);
      await click(page, id('join-whole'));
      await page.waitForSelector(id('join-pages'), { hidden: true });
      expect(await calls(page, 'joinNextPage')).toEqual([['draft-1', 'all']]);
      await page.close();
    }
  });

  it('can be told to stop', async () => {
    const scenario = {
      draft: draftWith({ pages: firstOfThree }),
      failures: { joinNextPage: 'never' as const },
    };
    const { page } = await openDraft(scenario);
    await click(page, id('join-pages'));
    await page.waitForSelector(id('join-cancel'));
    expect(await textOf(page, 'pages-status')).toBe('Page 2 of 3 …');
    expect(await findViolations(page)).toEqual([]);
    await click(page, id('join-cancel'));
    await page.waitForSelector(id('join-pages'));
    await page.close();
  });

  it('says why it stopped', async () => {
    const scenario = {
      draft: draftWith({ pages: firstOfThree }),
      failures: { joinNextPage: 'tab-navigated' as const },
    };
    const { page } = await openDraft(scenario);
    await click(page, id('join-pages'));
    await waitForText(page, 'pages-notice', 'The page changed while it was being read');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});

describe('the notice of a page that is no article', () => {
  it.each(['paywalled', 'live-blog', 'list', 'error-page', 'login-page'] as const)('%s', async (trait) => {
    const statistics = { words: 60, readingMinutes: 1, images: 0 };
    const { page } = await openDraft({ draft: draftWith({ traits: [trait], statistics }) }, { width: 380 });
    expect((await textOf(page, `trait-${trait}`)).length).toBeGreaterThan(30);
    expect(await findViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await takePicture(page, `popup-trait-${trait}`);
    await page.close();
  });

  it('is not there for an agency’s text, a subscriber’s whole page or a selection', async () => {
    for (const changes of [
      { traits: ['agency', 'paywalled'] },
      { traits: ['list'], kind: 'selection' },
    ] satisfies Partial<DraftView>[]) {
      const { page } = await openDraft({ draft: draftWith(changes) });
      expect(await page.$('[data-testid^="trait-"]')).toBeNull();
      await page.close();
    }
  });

  it.each(['page-login', 'page-absent', 'page-list', 'part-failed'] as const)(
    'stands in the place of a clip that cannot be made: %s',
    async (code) => {
      const { page } = await openPopup({ failures: { clipActiveTab: code } });
      await page.waitForSelector(`${id('failure')}[data-code=${code}]`);
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    },
  );
});

describe('what is loaded on sight', () => {
  it('is read when asked for', async () => {
    const statistics = { words: 2000, readingMinutes: 9, images: 7 };
    const { page } = await openDraft({ wholePage: draftWith({ statistics }) });
    await click(page, id('load-whole'));
    await waitForText(page, 'statistics', '7 pictures');
    expect(await calls(page, 'loadWholePage')).toEqual([['draft-1']]);
    await page.close();
  });
});
