import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually, pause } from './eventually';
import type { ExtensionView } from './extension-view';
import { newsPage } from './pages';
import { Stage } from './stage';
import { byTestId, frontMatter } from './steps';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const pages = Object.fromEntries(
  [
    'edited',
    'restarted',
    'copied',
    'kept',
    'menu',
    'menu-selection',
    'shortcut',
    'selection',
    'ranges',
    'killed',
    'killed-while-reading',
    'stopped-before',
    'unchanged',
    'read-once',
    'keyboard',
  ].map((name) => [`/${name}.html`, newsPage({ title: `The story of the ${name} clip` })]),
);

async function savedStatus(popup: ExtensionView): Promise<string> {
  await popup.waitFor(`${byTestId('status')}[data-phase="done"]`);
  return popup.text(byTestId('status'));
}

/** Selects from the start of one element to the end of another, once for each pair; Chromium keeps the first only. */
function select(page: Page, pairs: [string, string][]): Promise<number> {
  return page.evaluate((wanted) => {
    const selection = getSelection();
    selection?.removeAllRanges();
    for (const [from, to] of wanted) {
      const [start, end] = [document.querySelector(from), document.querySelector(to)];
      if (start === null || end === null) throw new Error(`nothing at ${from} or ${to}`);
      const range = document.createRange();
      range.setStartBefore(start.firstChild ?? start);
      range.setEndAfter(end.lastChild ?? end);
      selection?.addRange(range);
    }
    document.querySelector(wanted[0]?.[0] ?? '')?.scrollIntoView();
    return selection?.rangeCount ?? 0;
  }, pairs);
}

describe.each(browsers)('%s', (name) => {
  const stage = Stage.set(name, pages);

  test('toolbar click, popup, edited title, Save: the file on the disk holds the edit', async () => {
    const { page, popup } = await stage.clip('/article.html?utm_source=front');
    expect(await popup.value(byTestId('field-title'))).toBe(
      'After 40 years, the harbour ferry returns: “It feels like home”',
    );
    await popup.fill(byTestId('field-title'), 'The ferry: "back" — 渡轮回来了');
    const { name: file, text } = await stage.download(() => popup.click(byTestId('save')));
    expect(await savedStatus(popup)).toContain(file);
    expect(frontMatter(text)).toMatchObject({
      title: 'The ferry: "back" — 渡轮回来了',
      categories: ['City'],
      author: 'Mara Lindqvist, Tomás Okafor',
      date: '2026-03-14 07:30:00 +0100',
      source_url: `${stage.origin}/article.html`,
    });
    expect(file).toMatch(/^2026-03-14-.*渡轮回来了\.md$/);
    expect(text).toContain('## Three councils, one pier');
    expect(text).toMatch(/\| Monday to Friday +\| 05:50/);
    expect(text).toContain(`](${stage.origin}/images/season-ticket.png)`);
    expect(text).not.toMatch(/Advertisement|newsletter|cookies|Most read|gullwatcher|mailto:|Home\]/);
    await page.close();
  });

  test('a field says where it was read, and takes another value of the page at a click', async () => {
    const { page, popup } = await stage.clip('/article.html?others');
    expect(await popup.text(`${byTestId('row-author')} .origin`)).toBe('from JSON-LD');
    await popup.click(`${byTestId('others-author')} summary`);
    await popup.click(`${byTestId('others-author')} li:nth-child(2) button`);
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    expect(frontMatter(text)['author']).toBe('Tomás Okafor');
    await page.close();
  });

  test('a day that the page contradicts is marked, three authors are three, and the other day is a click away', async () => {
    const { page, popup } = await stage.clip('/doubtful-zh.html');
    expect(await popup.text(byTestId('doubt-date'))).toContain('please check');
    await popup.click(`${byTestId('others-date')} summary`);
    await popup.click(`${byTestId('others-date')} li:nth-child(1) button`);
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    expect(frontMatter(text)).toMatchObject({
      author: '林晓舟, 周汐, 陈望海',
      date: '2026-03-14 14:30:00 +0800',
    });
    await page.close();
  });

  test('Why? says what of the page is not in the clip', async () => {
    const { page, popup } = await stage.clip('/article.html?why');
    await popup.click(byTestId('tab-why'));
    await popup.waitFor(byTestId('why'));
    expect(await popup.text(byTestId('why_outside'))).toMatch(
      /\d+ parts of the page stand outside the article/,
    );
    await popup.click(`${byTestId('why_outside')} summary`);
    expect(await popup.text(byTestId('why_outside'))).toContain('body > ');
    await page.close();
  });

  test('Copy: the clipboard holds the same file as the library', async () => {
    const { page, popup } = await stage.clip('/copied.html');
    await popup.fill(byTestId('field-title'), 'Copied: with the edit');
    await popup.click(byTestId('copy'));
    await savedStatus(popup);
    const copied = await stage.driver.readClipboard();
    expect(frontMatter(copied)['title']).toBe('Copied: with the edit');
    expect(copied).toContain('Paragraph 8.');
    expect([...(await stage.library()).values()]).toContain(copied);
    await page.close();
  });

  test('Save to the library: the extension’s own store holds the edit', async () => {
    const { page, popup } = await stage.clip('/kept.html');
    await popup.choose(byTestId('destination'), 'library');
    await popup.fill(byTestId('field-title'), 'Kept with the edit');
    const before = stage.driver.downloads().length;
    await popup.click(byTestId('save'));
    await savedStatus(popup);
    const texts = [...(await stage.library()).values()];
    expect(texts.map((text) => frontMatter(text)['title'])).toContain('Kept with the edit');
    expect(stage.driver.downloads()).toHaveLength(before);
    await page.close();
  });

  test('edits come back after the popup closes, and after the browser restarts', async () => {
    const { page, popup } = await stage.clip('/restarted.html');
    await popup.fill(byTestId('field-title'), 'Typed and never saved');
    await popup.close();
    const again = await stage.clipOpen(page);
    expect(await again.value(byTestId('field-title'))).toBe('Typed and never saved');
    await again.close();
    await stage.restart();
    const { page: newPage, popup: newPopup } = await stage.clip('/restarted.html');
    expect(await newPopup.value(byTestId('field-title'))).toBe('Typed and never saved');
    const { text } = await stage.download(() => newPopup.click(byTestId('save')));
    expect(frontMatter(text)['title']).toBe('Typed and never saved');
    await newPage.close();
  });

  test('context menu on the page: the article is saved, the badge says so', async () => {
    const page = await stage.open('/menu.html');
    const { text } = await stage.download(() => stage.driver.clickMenuItem(page, 'clip-article'));
    expect(frontMatter(text)['title']).toBe('The story of the menu clip');
    expect(text).toContain('Paragraph 1.');
    expect(text).toContain('Paragraph 8.');
    await eventually('the badge says done', async () => (await stage.driver.badge(page)) === '✓');
    await page.close();
  });

  test('context menu on a selection: only what is selected is saved', async () => {
    const page = await stage.open('/menu-selection.html');
    await select(page, [['#p3', '#p4']]);
    const { text } = await stage.download(() => stage.driver.clickMenuItem(page, 'clip-selection'));
    expect(text.match(/Paragraph \d/g)).toEqual(['Paragraph 3', 'Paragraph 4']);
    await page.close();
  });

  test('shortcut: the article goes straight to the default destination', async () => {
    const page = await stage.open('/shortcut.html');
    const { text } = await stage.download(() => stage.driver.pressClipShortcut(page));
    expect(frontMatter(text)['title']).toBe('The story of the shortcut clip');
    await eventually('the badge says done', async () => (await stage.driver.badge(page)) === '✓');
    await page.close();
  });

  test('the browser has taken both shortcuts', async () => {
    const commands = await stage.driver.inExtension((api) => api.commands.getAll());
    const shortcuts = Object.fromEntries(commands.map((command) => [command.name, command.shortcut]));
    expect(shortcuts).toMatchObject({ _execute_action: 'Alt+Shift+S', 'clip-now': 'Alt+Shift+M' });
  });

  test('popup with a selection: the selection, then the whole article at a click', async () => {
    const page = await stage.open('/selection.html');
    await select(page, [['#p2', '#p2']]);
    const popup = await stage.clipOpen(page);
    await popup.waitFor(byTestId('selection-notice'));
    await popup.click(byTestId('tab-source'));
    expect((await popup.text(byTestId('source'))).match(/Paragraph \d/g)).toEqual(['Paragraph 2']);
    await popup.click(byTestId('whole-article'));
    await popup.waitForNone(byTestId('selection-notice'));
    await popup.click(byTestId('tab-source'));
    expect((await popup.text(byTestId('source'))).match(/Paragraph \d/g)).toHaveLength(8);
    await page.close();
  });

  test('several selected ranges are all clipped, in order', async () => {
    const page = await stage.open('/ranges.html');
    const count = await select(page, [
      ['#p2', '#p2'],
      ['#p5', '#p6'],
    ]);
    expect(count).toBe(name === 'firefox' ? 2 : 1);
    const popup = await stage.clipOpen(page);
    await popup.click(byTestId('tab-source'));
    const paragraphs = (await popup.text(byTestId('source'))).match(/Paragraph \d/g);
    expect(paragraphs).toEqual(
      name === 'firefox' ? ['Paragraph 2', 'Paragraph 5', 'Paragraph 6'] : ['Paragraph 2'],
    );
    await page.close();
  });

  test('background killed between click and Save: nothing is lost', async () => {
    const { page, popup } = await stage.clip('/killed.html');
    await popup.fill(byTestId('field-title'), 'Typed before the end');
    await eventually('the edit is kept', () => popup.isShown(byTestId('reset-title')));
    await stage.driver.killBackground();
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    await savedStatus(popup);
    expect(frontMatter(text)['title']).toBe('Typed before the end');
    expect(text).toContain('Paragraph 8.');
    await stage.driver.killBackground();
    await popup.fill(byTestId('field-title'), 'Typed after the end');
    const second = await stage.download(() => popup.click(byTestId('save')));
    expect(frontMatter(second.text)['title']).toBe('Typed after the end');
    await page.close();
  });

  test('background killed while the page is read: the clip still comes', async () => {
    const page = await stage.open('/killed-while-reading.html');
    await page.evaluate(() => {
      // The page keeps its thread to itself, so that the reading waits.
      setTimeout(() => {
        const end = Date.now() + 3000;
        while (Date.now() < end);
      }, 100);
    });
    await pause(200);
    const popup = await stage.driver.openPopup(page);
    await popup.waitFor(byTestId('reading'));
    await stage.driver.killBackground();
    await popup.waitFor(byTestId('draft'));
    expect(await popup.value(byTestId('field-title'))).toBe('The story of the killed-while-reading clip');
    await page.close();
  });

  test('background stopped before the click: the popup opens and the clip comes', async () => {
    const page = await stage.open('/stopped-before.html');
    // In Chromium the click comes to the background, which has to open the popup.
    const isOurs = await stage.driver.inExtension(async (api) => (await api.action.getPopup({})) === '');
    expect(isOurs).toBe(name === 'chromium');
    await stage.driver.killBackground();
    const popup = await stage.driver.openPopup(page);
    await popup.waitFor(byTestId('draft'));
    expect(await popup.value(byTestId('field-title'))).toBe('The story of the stopped-before clip');
    await page.close();
  });

  test('a click reads the page once', async () => {
    const { page, popup } = await stage.clip('/read-once.html');
    await popup.close();
    await stage.driver.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? 0;
      // As on a page that was never clicked for.
      await api.action.setPopup({ tabId, popup: await api.action.getPopup({}) });
      await api.scripting.executeScript({
        target: { tabId },
        func: () => {
          let reader: unknown;
          const world = Object.assign(globalThis, { readersOfThisPage: 0 });
          Object.defineProperty(world, 'frontclipRead', {
            get: () => reader,
            set: (injected: unknown) => {
              reader = injected;
              world.readersOfThisPage++;
            },
          });
        },
      });
    });
    await (await stage.clipOpen(page)).close();
    const readers = await stage.driver.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      const func = (): unknown => (globalThis as { readersOfThisPage?: number }).readersOfThisPage;
      const [answer] = await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func });
      return answer?.result;
    });
    expect(readers).toBe(1);
    await page.close();
  });

  test('the live page is the same after a clip as before', async () => {
    const page = await stage.open('/unchanged.html');
    await select(page, [['#p4', '#p5']]);
    const look = (): Promise<unknown> =>
      page.evaluate(() => {
        const range = getSelection()?.getRangeAt(0);
        return {
          html: new XMLSerializer().serializeToString(document),
          scroll: [scrollX, scrollY],
          selection: [range?.startContainer.parentElement?.id, range?.startOffset, String(range)],
          focus: document.activeElement?.tagName,
          globals: Object.keys(window).sort(),
        };
      });
    await page.evaluate(() => {
      const records: string[] = [];
      Object.assign(globalThis, { records });
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((changes) => records.push(...changes.map(({ type }) => type))).observe(
        document,
        everything,
      );
    });
    const before = await look();
    const popup = await stage.clipOpen(page);
    await popup.close();
    expect(await look()).toEqual(before);
    expect(await page.evaluate(() => (globalThis as unknown as { records: string[] }).records)).toEqual([]);
    await page.close();
  });

  test('by keyboard alone: title typed, a tag added, preview turned, file saved', async () => {
    const { page, popup } = await stage.clip('/keyboard.html');
    const focused = (): Promise<string> =>
      popup.evaluate(
        (document) => document.activeElement?.closest('[data-testid]')?.getAttribute('data-testid') ?? '',
      );
    const walkTo = async (wanted: string, held: 'Shift'[] = []): Promise<void> => {
      for (let steps = 0; (await focused()) !== wanted; steps += 1) {
        if (steps > 60) throw new Error(`${wanted} is not reached by Tab`);
        await popup.press('Tab', ...held);
      }
    };
    await walkTo('field-title');
    await popup.press('a', 'Control');
    await popup.type('Typed without a mouse');
    await walkTo('fill-categories');
    await popup.press('Enter');
    await eventually('the field takes the typing', async () => (await focused()) === 'field-categories');
    await popup.type('Harbour');
    await popup.press('Enter');
    await walkTo('tab-rendered');
    await popup.press('ArrowRight');
    await popup.waitFor(byTestId('source'));
    expect(await focused()).toBe('tab-source');
    await walkTo('save');
    const { text } = await stage.download(() => popup.press('Enter'));
    expect(frontMatter(text)).toMatchObject({ title: 'Typed without a mouse', categories: ['Harbour'] });
    await walkTo('field-title', ['Shift']);
    const again = await stage.download(() => popup.press('Enter', 'Control'));
    expect(frontMatter(again.text)['title']).toBe('Typed without a mouse');
    await page.close();
  });

  test('nothing was thrown unhandled and no error was logged', async () => {
    expect(await stage.driver.problems()).toEqual([]);
    // What is thrown would have been seen.
    await stage.driver.inExtension(() => {
      setTimeout(() => {
        throw new Error('thrown on purpose');
      }, 0);
    });
    await eventually('it is seen', async () =>
      (await stage.driver.problems()).join(' ').includes('thrown on purpose'),
    );
  });
});
