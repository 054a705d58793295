import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually, pause } from './eventually';
import type { ExtensionView } from './extension-view';
import { lookOf } from './page-look';
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
  [
    'promo',
    'lost',
    'two-parts',
    'author',
    'escape',
    'strict',
    'keyboard',
    'forget',
    'rule',
    'ruled',
    'heard',
  ].map((name) => {
    const story = newsPage({
      title: `The story of the ${name} pick`,
      after: lost,
      ...(name === 'strict' && { headers: strict }),
    });
    return [
      `/${name}.html`,
      { ...story, body: String(story.body).replace('<p id="p4">', `${promo}<p id="p4">`) },
    ];
  }),
);

/** Pages of one site whose letter has another id on each. */
const numbered = Object.fromEntries(
  ['first', 'second', 'third'].map((name) => {
    const letter = `<div class="letter" id="letter-of-${name}"><p>The ${name} letter brings the council, the tea and the vote to your table every single morning.</p></div>`;
    const story = newsPage({ title: `The ${name} page of the letter` });
    return [
      `/${name}-page.html`,
      { ...story, body: String(story.body).replace('<p id="p4">', `${letter}<p id="p4">`) },
    ];
  }),
);

/** A form whose fields have the names by which one walks through a page. */
const clobbered = newsPage({ title: 'The story in a form' });
const inForm = {
  ...clobbered,
  body: String(clobbered.body)
    .replace('<p id="p4">', `${promo}<p id="p4">`)
    .replace(
      '<article>',
      '<form><input type="hidden" name="parentElement"><input name="parentNode"><article>',
    )
    .replace('</article>', '</article></form>'),
};

const moving = newsPage({ title: 'The story that moves on', after: '<div style="height: 3000px"></div>' });

const pages = {
  ...stories,
  ...numbered,
  '/in-form.html': inForm,
  '/moving.html': moving,
  '/bare.html': bare,
};

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

  /** How each page looked before it was pointed at. */
  const looks = new Map<Page, unknown>();

  async function startPicking(page: Page, popup: ExtensionView): Promise<void> {
    looks.set(page, await lookOf(page));
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
    // The clicks of these tests bring what they click into view.
    await page.evaluate(() => scrollTo(0, 0));
    // A toast that says what was kept goes by itself.
    await eventually('no toast', () => page.evaluate(() => document.documentElement.childElementCount === 2));
    expect(await lookOf(page)).toEqual(looks.get(page));
    return stage.clipOpen(page);
  }

  /** Ticks, by keyboard, the box that makes the correction the site's. */
  async function keepForSite(page: Page): Promise<void> {
    // The box behind the buttons, the list and the text.
    for (let step = 0; step < 11; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type(' ');
  }

  async function markdown(popup: ExtensionView): Promise<string> {
    const { text } = await stage.download(() => popup.click(byTestId('save')));
    return text;
  }

  test('a promo is left out with a click', async () => {
    const { page, popup } = await stage.clip('/promo.html');
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    const after = await finish(page);
    await after.waitFor(byTestId('corrected'));
    expect(await lookOf(page)).toEqual(looks.get(page));
    const text = await markdown(after);
    expect(text).not.toContain('Our letter brings');
    expect(text).toMatch(/Paragraph 1[\s\S]*Paragraph 8/);
    await page.close();
  });

  test('a lost part is taken in, by keyboard alone, and stays when the page is clipped again', async () => {
    const { page, popup } = await stage.clip('/keyboard.html');
    await startPicking(page, popup);
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const after = await finish(page);
    await after.waitFor(byTestId('corrected'));
    expect(await lookOf(page)).toEqual(looks.get(page));
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
    const before = await lookOf(page);
    const popup = await stage.clipOpen(page);
    await popup.click(byTestId('whole-article'));
    await popup.waitFor(byTestId('not-right'));
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    await page.keyboard.press('Escape');
    await eventually('the overlay has gone', async () => !(await isOpen(page)));
    await page.evaluate(() => scrollTo(0, 0));
    expect(await lookOf(page)).toEqual(before);
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

  test('a form with fields named like what one walks by is pointed through', async () => {
    const { page, popup } = await stage.clip('/in-form.html');
    await startPicking(page, popup);
    await clickPart(page, '#promo');
    expect(await markdown(await finish(page))).not.toContain('Our letter brings');
    await page.close();
  });

  test('a correction is not used for another page that the site puts in the place of its own', async () => {
    const { page, popup } = await stage.clip('/moving.html');
    await startPicking(page, popup);
    await clickPart(page, '#p2');
    const corrected = await finish(page);
    await corrected.waitFor(byTestId('corrected'));
    await page.evaluate(() => {
      addEventListener('scroll', () => history.replaceState(null, '', '/moved.html'));
    });
    await corrected.click(byTestId('load-whole'));
    await corrected.waitFor('.place-failure');
    expect(await corrected.text('.place-failure')).toContain('The page changed while it was being read');
    expect(await markdown(corrected)).not.toContain('Paragraph 2.');
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
    looks.set(page, await lookOf(page));
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
    await keepForSite(page);
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

  test('of the selectors, the one is kept that fits another open page of the site', async () => {
    const second = await stage.clip('/second-page.html');
    expect(await markdown(second.popup)).toContain('The second letter brings');
    await second.popup.close();
    const { page, popup } = await stage.clip('/first-page.html');
    await startPicking(page, popup);
    await clickPart(page, '.letter');
    await keepForSite(page);
    expect(await markdown(await finish(page))).not.toContain('The first letter brings');
    await page.close();
    await second.page.close();
    const third = await stage.clip('/third-page.html');
    const text = await markdown(third.popup);
    expect(text).not.toContain('The third letter brings');
    expect(text).toMatch(/Paragraph 1[\s\S]*Paragraph 8/);
    await third.page.close();
  });

  test("the page's own listeners do not hear the pointing, and hear the reader again afterwards", async () => {
    const { page, popup } = await stage.clip('/heard.html');
    await page.evaluate(() => {
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup'])
        for (const target of [window, document, document.querySelector('#p3') ?? document])
          target.addEventListener(type, () => {
            sessionStorage.setItem('heard', `${sessionStorage.getItem('heard') ?? ''} ${type}`);
          });
    });
    const heard = (): Promise<string> => page.evaluate(() => sessionStorage.getItem('heard') ?? '');
    await startPicking(page, popup);
    await clickPart(page, '#p3');
    await page.keyboard.press('ArrowDown');
    await finish(page);
    expect(await heard()).not.toMatch(/click|down/);
    await page.bringToFront();
    await page.click('#p3');
    await page.keyboard.press('a');
    const of = (type: string): RegExp => new RegExp(`(?:${type} ?){3}`);
    expect(await heard()).toMatch(of('click'));
    expect(await heard()).toMatch(/(?:keydown ?){2}/);
    await page.close();
  });

  test('nothing went wrong unseen', async () => {
    expect(await stage.driver.problems()).toEqual([]);
  });
});
