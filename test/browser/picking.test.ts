import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually, pause } from './eventually';
import type { ExtensionView } from './extension-view';
import { newsPage } from './pages';
import { Stage } from './stage';
import { byTestId, frontMatter } from './steps';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const promo =
  '<div class="promo" id="promo"><p>Our letter brings the council, the tea and the vote to your table every single morning of the week.</p></div>';
const lost =
  '<aside id="lost"><h3>In figures</h3><ul><li>Seats: 41</li><li>Cups of tea: 212</li></ul><p id="who">Nell Oakes, Ari Brandt</p></aside>';
const strict = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const bare = {
  body: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title></head><body><p id="note">Tide at four.</p></body></html>',
};

const stories = Object.fromEntries(
  ['promo', 'lost', 'two-parts', 'author', 'escape', 'strict', 'keyboard', 'forget', 'rule', 'ruled'].map(
    (name) => {
      const story = newsPage({
        title: `The story of the ${name} pick`,
        after: lost,
        ...(name === 'strict' && { headers: strict }),
      });
      return [
        `/${name}.html`,
        { ...story, body: String(story.body).replace('<p id="p4">', `${promo}<p id="p4">`) },
      ];
    },
  ),
);

const pages = { ...stories, '/bare.html': bare };

/** What must be the same when the overlay has gone. */
function look(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    html: new XMLSerializer().serializeToString(document),
    scroll: [scrollX, scrollY],
    selection: String(getSelection()),
    focus: document.activeElement?.tagName,
    globals: Object.keys(window).sort(),
  }));
}

/** Clicks a part of the page, through the overlay. */
async function clickPart(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 12, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  }, selector);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Whether the overlay's element is in the page. */
function isOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild?.getAttribute('popover') === 'manual');
}

describe.each(browsers)('pointing, %s', (name) => {
  const stage = Stage.set(name, pages);

  async function startPicking(page: Page, popup: ExtensionView): Promise<void> {
    await popup.click(byTestId('not-right'));
    await eventually('the overlay is there', () => isOpen(page));
    await page.bringToFront();
    // The page is read behind the first picture of the overlay.
    await pause(600);
  }

  async function finish(page: Page): Promise<ExtensionView> {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await eventually('the overlay has gone', async () => !(await isOpen(page)));
    await pause(300);
    return stage.clipOpen(page);
  }

  async function markdown(popup: ExtensionView): Promise<string> {
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    return text;
  }

  test('a promo is left out with a click', async () => {
    const { page, popup } = await stage.clip('/promo.html');
    const before = await look(page);
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    await page.evaluate(() => scrollTo(0, 0));
    const after = await finish(page);
    await after.waitFor(byTestId('corrected'));
    expect(await look(page)).toEqual(before);
    const text = await markdown(after);
    expect(text).not.toContain('Our letter brings');
    expect(text).toMatch(/Paragraph 1[\s\S]*Paragraph 8/);
    await page.close();
  });

  test('a lost part is taken in, by keyboard alone, and stays when the page is clipped again', async () => {
    const { page, popup } = await stage.clip('/keyboard.html');
    const before = await look(page);
    await startPicking(page, popup);
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const after = await finish(page);
    await after.waitFor(byTestId('corrected'));
    expect(await look(page)).toEqual(before);
    expect(await markdown(after)).toMatch(/Paragraph 8[\s\S]*In figures[\s\S]*Cups of tea: 212/);
    await page.close();
  });

  test('two parts are the whole article', async () => {
    const { page, popup } = await stage.clip('/two-parts.html');
    await startPicking(page, popup);
    await clickPart(page, '#p2');
    await page.keyboard.press('o');
    await clickPart(page, '#p6');
    const text = await markdown(await finish(page));
    expect(text).toMatch(/Paragraph 2\.[\s\S]*Paragraph 6\./);
    expect(text).not.toMatch(/Paragraph [134578]\./);
    await page.close();
  });

  test('Escape leaves everything as it was', async () => {
    const page = await stage.open('/escape.html');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#p7') ?? document.body),
    );
    const before = await look(page);
    const popup = await stage.clipOpen(page);
    await popup.click(byTestId('whole-article'));
    await popup.waitFor(byTestId('not-right'));
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    await page.keyboard.press('Escape');
    await eventually('the overlay has gone', async () => !(await isOpen(page)));
    await page.evaluate(() => scrollTo(0, 0));
    expect(await look(page)).toEqual(before);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const again = await stage.clipOpen(page);
    expect(await again.isShown(byTestId('corrected'))).toBe(false);
    await page.close();
  });

  test('a page that allows nothing is pointed at like any other', async () => {
    const { page, popup } = await stage.clip('/strict.html');
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    expect(await markdown(await finish(page))).not.toContain('Our letter brings');
    await page.close();
  });

  test('what was corrected is forgotten when the reader says so', async () => {
    const { page, popup } = await stage.clip('/forget.html');
    await startPicking(page, popup);
    await clickPart(page, '#p2');
    const corrected = await finish(page);
    await corrected.click(byTestId('forget-correction'));
    await corrected.waitForNone(byTestId('corrected'));
    expect(await markdown(corrected)).toContain('Paragraph 2.');
    await page.close();
  });

  test('the author is taken by pointing', async () => {
    const { page, popup } = await stage.clip('/author.html');
    await startPicking(page, popup);
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('The a');
    await clickPart(page, '#who');
    await pause(400);
    const after = await finish(page);
    expect(frontMatter(await markdown(after))).toMatchObject({ author: 'Nell Oakes, Ari Brandt' });
    await page.close();
  });

  test('a page in which no article is found is pointed at', async () => {
    const page = await stage.open('/bare.html');
    const { popup } = await stage.failToClip(page);
    await popup.click(byTestId('step-pick'));
    await eventually('the overlay is there', () => isOpen(page));
    await page.bringToFront();
    await pause(600);
    await clickPart(page, '#note');
    expect(await markdown(await finish(page))).toContain('Tide at four.');
    await page.close();
  });

  test('a correction that holds for the site is used on its next page', async () => {
    const { page, popup } = await stage.clip('/rule.html');
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    // The box behind the buttons, the list and the text.
    for (let step = 0; step < 11; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type(' ');
    const corrected = await finish(page);
    expect(await markdown(corrected)).not.toContain('Our letter brings');
    await page.close();
    const next = await stage.clip('/ruled.html');
    await next.popup.waitFor(byTestId('rule-used'));
    const text = await markdown(next.popup);
    expect(text).not.toContain('Our letter brings');
    expect(text).toMatch(/Paragraph 1[\s\S]*Paragraph 8/);
    await next.page.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
