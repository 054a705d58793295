import { describe, expect, it } from 'vitest';
import type { ExtractReport } from '../../../src/core/model';
import { findViolations, focusOf } from './open-page';
import {
  calls,
  click,
  id,
  openDraft,
  openPopup,
  takePicture,
  textOf,
  type,
  usePages,
  waitForText,
} from './pages';
import { sampleDraft } from './sample-draft';

usePages();

describe('the popup', () => {
  it('puts the focus on Save, and saves what was typed', async () => {
    const { page } = await openDraft();
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('save');
    await type(page, 'field-title', 'A better title');
    await click(page, id('save'));
    await page.waitForSelector(`${id('status')}[data-phase=done]`);
    expect((await calls(page, 'editField')).at(-1)).toEqual(['draft-1', 'title', 'A better title']);
    expect(await calls(page, 'save')).toEqual([['draft-1', 'library']]);
    expect(await textOf(page, 'status')).toContain('Kept in the library');
    await click(page, id('tab-source'));
    await waitForText(page, 'source', 'A better title');
    await page.close();
  });

  it('marks a doubtful value and offers what the page gives besides', async () => {
    const draft = sampleDraft();
    const fields = draft.file.fields.map((field) =>
      field.key === 'title'
        ? {
            ...field,
            isDoubtful: true as const,
            others: ['一个很长的中文标题：城市的新图书馆今天开放', 'Library'],
          }
        : field,
    );
    const { page } = await openDraft({ draft: { ...draft, file: { ...draft.file, fields } } });
    expect(await textOf(page, 'doubt-title')).toContain('Doubtful');
    await page.focus(`${id('others-title')} summary`);
    await page.keyboard.press('Enter');
    expect(await findViolations(page)).toEqual([]);
    await takePicture(page, 'popup-other-values');
    await click(page, `${id('others-title')} li:nth-child(2) button`);
    await page.waitForFunction(() => globalThis.calls.at(-1)?.method === 'editField');
    expect((await calls(page, 'editField')).at(-1)).toEqual(['draft-1', 'title', 'Library']);
    await page.close();
  });

  it('keeps what is left out in one line, and makes a row of it when asked', async () => {
    const { page } = await openDraft();
    expect(await page.$(id('row-description'))).toBeNull();
    await page.focus(id('fill-description'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(id('row-description'));
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('field-description');
    await page.keyboard.type('A summary');
    await page.waitForFunction(() => globalThis.calls.at(-1)?.method === 'editField');
    expect((await calls(page, 'editField')).at(-1)).toEqual(['draft-1', 'description', 'A summary']);
    await page.close();
  });

  it('shows the start of a long body at once, and fetches the rest', async () => {
    const draft = { ...sampleDraft(), isBodyWhole: false };
    const body = `${draft.file.body}\nThe very last line.\n`;
    const { page } = await openDraft({ draft, body });
    expect(await page.$eval(id('tab-source'), (tab) => tab.getAttribute('aria-selected'))).toBe('true');
    await waitForText(page, 'source', 'The very last line.');
    expect(await calls(page, 'readBody')).toEqual([['draft-1']]);
    await page.close();
  });

  it('says why the rest of a long body is missing', async () => {
    const draft = { ...sampleDraft(), isBodyWhole: false };
    const { page } = await openDraft({ draft, failures: { readBody: 'draft-missing' } });
    await page.waitForSelector('.preview [role=alert]');
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });

  it('says handed over where the file was not seen', async () => {
    const { page } = await openDraft();
    await click(page, id('download'));
    await page.waitForSelector(`${id('status')}[data-phase=done]`);
    expect(await textOf(page, 'status')).toContain('Handed to the browser');
    await page.close();
  });

  it('says what is not in the clip and why, when asked', async () => {
    const report = {
      isModelSetAside: false,
      removed: [
        { path: 'body > nav', reason: 'outside-article', text: 'Home' },
        { path: 'body > article > p.promo', reason: 'block-model', text: 'Read our newsletter', score: -120 },
        { path: 'body > article > div', reason: 'cleaning-rule', text: 'Share this' },
      ],
      rejected: [
        { fact: 'authors', value: 'The Desk', origin: 'meta', reason: 'no-person', detail: 'a desk' },
      ],
      counts: { cut: 2, outside: 1 },
    } satisfies ExtractReport;
    const { page } = await openDraft({ report });
    expect(await calls(page, 'explainDraft')).toEqual([]);
    await click(page, id('tab-why'));
    await page.waitForSelector(id('why'));
    expect(await textOf(page, 'why_cut')).toContain('2 parts were cut out of the article');
    expect(await textOf(page, 'why_cut')).toContain('Read our newsletter');
    expect(await textOf(page, 'why_cut')).toContain('body > article > p.promo');
    expect(await textOf(page, 'why_values')).toContain('Authors (from metadata): names no person');
    expect(await textOf(page, 'why_outside')).toBe('1 part of the page stands outside the article');
    await click(page, `${id('why_outside')} summary`);
    expect(await textOf(page, 'why_outside')).toContain('Home');
    await click(page, id('tab-source'));
    await click(page, id('tab-why'));
    await page.waitForSelector(id('why'));
    expect(await calls(page, 'explainDraft')).toHaveLength(1);
    await page.close();
  });

  it('says nothing of what was left out of a selection', async () => {
    const { page } = await openDraft({ draft: sampleDraft({ kind: 'selection' }) });
    expect(await page.$(id('tab-why'))).toBeNull();
    await page.close();
  });

  it('says why it cannot say what is not in the clip, and tries again', async () => {
    const { page } = await openDraft({ failures: { explainDraft: 'tab-navigated' } });
    await click(page, id('tab-why'));
    await page.waitForSelector(id('failure'));
    expect(await page.$eval(id('failure'), (element) => (element as HTMLElement).dataset['code'])).toBe(
      'tab-navigated',
    );
    await click(page, `${id('failure')} button`);
    await page.waitForFunction(
      () => globalThis.calls.filter((call) => call.method === 'explainDraft').length === 2,
    );
    await page.close();
  });

  it('is used by keyboard alone', async () => {
    const { page } = await openDraft();
    await page.focus(id('field-title'));
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'reset-title');
    await page.keyboard.press('Tab');
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('Remove City');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('Remove Culture');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Remove City');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Books, 图书，Harbour');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => globalThis.calls.at(-1)?.method === 'editField');
    const [, key, value] = (await calls(page, 'editField')).at(-1) ?? [];
    expect([key, value]).toEqual(['categories', ['City', 'Books', '图书', 'Harbour']]);
    await page.focus(id('field-comments'));
    await page.keyboard.press('Space');
    await page.focus(id('tab-rendered'));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focusOf(page), { timeout: 5_000 }).toBe('tab-source');
    // The edit is answered by the worker; the preview follows.
    await page.waitForFunction(
      (source) => document.querySelector(source)?.textContent?.includes('comments: true'),
      {},
      id('source'),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector(`${id('status')}[data-phase=done]`);
    expect(await calls(page, 'save')).toHaveLength(1);
    await page.close();
  });

  it('reaches every control by Tab, in the order of the page', async () => {
    const { page } = await openDraft();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const seen: string[] = [];
    for (let step = 0; step < 60 && !seen.includes('save'); step += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focusOf(page));
    }
    const wanted = [
      'preset',
      'destination',
      'options',
      'field-title',
      'field-date',
      'path',
      'tab-rendered',
      'copy',
      'download',
      'save',
    ];
    expect(
      seen.filter((name) => wanted.includes(name)).filter((name, index, all) => all.indexOf(name) === index),
    ).toEqual(wanted);
    await page.close();
  });

  it('keeps the offset of a date, and leaves the key out when it is cleared', async () => {
    const { page } = await openDraft();
    expect(await textOf(page, 'row-date')).toContain('UTC+08:00');
    expect(await textOf(page, 'row-date')).toContain('About');
    await page.$eval(id('field-date'), (input) => {
      (input as HTMLInputElement).value = '2024-03-07T08:00:00';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForSelector(id('reset-date'));
    expect((await calls(page, 'editField')).at(-1)).toEqual(['draft-1', 'date', '2024-03-07T08:00:00+08:00']);
    await click(page, id('reset-date'));
    await page.waitForFunction(() => document.querySelector('[data-testid=reset-date]') === null);
    expect(await page.$eval(id('field-date'), (input) => (input as HTMLInputElement).value)).toBe(
      '2024-03-05T09:24:18',
    );
    await type(page, 'field-author', '');
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() =>
      globalThis.calls.some(({ method, args }) => method === 'editField' && args[2] === null),
    );
    await page.close();
  });

  it('sends no request a letter: one under way, the last value wins', async () => {
    const { page } = await openDraft();
    await page.$eval(id('field-title'), (area) => {
      for (let number = 0; number < 200; number += 1) {
        (area as HTMLTextAreaElement).value = `title ${number}`;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await page.waitForFunction(() => globalThis.calls.at(-1)?.args[2] === 'title 199');
    expect((await calls(page, 'editField')).length).toBeLessThanOrEqual(3);
    await page.close();
  });

  it('does not save over an edit that could not be kept', async () => {
    const { page } = await openDraft({ failures: { editField: 'front-matter-invalid' } });
    await type(page, 'field-title', 'x');
    await page.waitForSelector(`${id('row-title')} .place-failure`);
    expect(await page.$eval(id('field-title'), (area) => (area as HTMLTextAreaElement).value)).toBe('x');
    await click(page, id('save'));
    await page.waitForSelector(id('failure'));
    expect(await calls(page, 'save')).toEqual([]);
    await page.close();
  });

  it('shows what went wrong with a save, and tries again', async () => {
    const { page } = await openDraft({ failures: { save: 'download-failed' } });
    await click(page, id('save'));
    await page.waitForSelector(id('step-retry'));
    await takePicture(page, 'save-failed');
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(() => delete globalThis.scenario.failures?.['save']);
    await click(page, id('step-retry'));
    await page.waitForSelector(`${id('status')}[data-phase=done]`);
    await page.close();
  });

  it('clips the whole article instead of the selection', async () => {
    const { page } = await openDraft({
      draft: sampleDraft({ kind: 'selection' }),
      wholeArticle: sampleDraft({ id: 'draft-2' }),
    });
    await click(page, id('whole-article'));
    await page.waitForFunction(() => document.querySelector('[data-testid=selection-notice]') === null);
    await page.waitForSelector(id('draft'));
    expect(await calls(page, 'clipActiveTab')).toEqual([['auto'], ['article']]);
    await page.close();
  });

  it('draws hostile Markdown as text, and loads no picture before it is asked to', async () => {
    const { page, problems } = await openDraft();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const rendered = await page.$eval(id('rendered'), (element) => ({
      text: element.textContent,
      scripts: element.querySelectorAll('script').length,
      links: [...element.querySelectorAll('a')].map((link) => link.href),
      pictures: element.querySelectorAll('img').length,
      sub: element.querySelector('sub')?.textContent,
    }));
    expect(rendered).toMatchObject({
      scripts: 0,
      links: ['https://city.example/plan'],
      pictures: 0,
      sub: '2',
    });
    expect(rendered.text).toContain('<script>alert(1)</script>');
    expect(asked).toEqual([]);
    await click(page, id('show-pictures'));
    await page.waitForSelector(`${id('rendered')} img`);
    expect(problems.filter((problem) => !problem.includes('images.example'))).toEqual([]);
    await page.close();
  });

  it('offers a way on from a failure', async () => {
    const failures = { clipActiveTab: 'selection-empty' } as const;
    const { page } = await openPopup({ failures });
    await page.waitForSelector(id('step-whole-article'));
    expect(await page.$(id('step-retry'))).toBeNull();
    await page.evaluate(() => (globalThis.scenario.failures = { clipActiveTab: 'page-timeout' }));
    await click(page, id('step-whole-article'));
    await page.waitForSelector(id('step-retry'));
    await page.evaluate(() => (globalThis.scenario.failures = {}));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(id('draft'));
    expect(await calls(page, 'clipActiveTab')).toEqual([['auto'], ['article'], ['auto']]);
    await page.close();
  });

  it('says nothing about a save once the file is another', async () => {
    const { page } = await openDraft();
    await click(page, id('save'));
    await page.waitForSelector(`${id('status')}[data-phase=done]`);
    await type(page, 'field-title', 'Another');
    await page.waitForSelector(`${id('status')}[data-phase=idle]`);
    await page.close();
  });

  it('sends what was typed last even when it is closed at once', async () => {
    const { page } = await openDraft();
    await page.$eval(id('field-title'), (area) => {
      const put = (text: string) => {
        (area as HTMLTextAreaElement).value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      };
      put('one');
      put('two');
      dispatchEvent(new PageTransitionEvent('pagehide'));
    });
    expect((await calls(page, 'editField')).at(-1)).toEqual(['draft-1', 'title', 'two']);
    await page.close();
  });
});
