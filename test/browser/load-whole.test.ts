import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually } from './eventually';
import { newsPage } from './pages';
import { Stage } from './stage';
import { byTestId } from './steps';

const browsers: BrowserName[] = ['chromium', 'firefox'];

/** Pictures and a last paragraph that come only when they are seen. */
const onSight = `<script>
  const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
    seen.unobserve(target);
    setTimeout(() => {
      if (target.localName === 'img') target.src = '/pictures/' + target.alt.replace(/ /g, '-') + '.svg';
      else target.textContent = 'The words that come last, when somebody has come so far down the page to read them in full.';
    }, 30);
  }));
  document.querySelectorAll('img, #late').forEach((element) => seen.observe(element));
</script>`;

const picture = (name: string): string =>
  `<div style="height: 1400px"></div><figure><img alt="${name}" width="600" height="400"></figure>`;

const lazy = newsPage({ title: 'Seen late' });
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="9" height="9"/></svg>';

const pages = {
  '/late.html': {
    ...lazy,
    body: String(lazy.body)
      .replace('</article>', `${picture('first sight')}${picture('second sight')}<p id="late"></p></article>`)
      .replace('</body>', `<input id="box">${onSight}</body>`),
  },
  '/endless.html': newsPage({
    title: 'No end',
    after: `<script>addEventListener('scroll', () => {
      const box = document.createElement('div');
      box.style.height = '3000px';
      if (document.body.childElementCount < 200) document.body.append(box);
    });</script>`,
  }),
  ...Object.fromEntries(
    ['first-sight', 'second-sight'].map((name) => [
      `/pictures/${name}.svg`,
      { body: svg, type: 'image/svg+xml' },
    ]),
  ),
};

describe.each(browsers)('%s', (name) => {
  const stage = Stage.set(name, pages);

  test('finds what is loaded on sight, and puts the reader’s place back', async () => {
    const page = await stage.open('/late.html');
    await page.evaluate(() => {
      scrollTo(0, 130);
      getSelection()?.selectAllChildren(document.querySelector('#p2') ?? document.body);
      getSelection()?.collapseToStart();
      document.querySelector<HTMLElement>('#box')?.focus({ preventScroll: true });
    });
    const place = () =>
      page.evaluate(() => [scrollX, scrollY, document.activeElement?.id, getSelection()?.rangeCount]);
    const before = await place();
    const popup = await stage.clipOpen(page);
    await popup.click(byTestId('load-whole'));
    await eventually('the page is read again', async () =>
      (await popup.text(byTestId('statistics'))).includes('2 pictures'),
    );
    await popup.click(byTestId('tab-source'));
    const source = await popup.text(byTestId('source'));
    expect(source).toContain('/pictures/first-sight.svg');
    expect(source).toContain('/pictures/second-sight.svg');
    expect(source).toContain('The words that come last');
    expect(await place()).toEqual(before);
    await popup.close();
    await page.close();
  });

  test('does not follow a page that has no end', async () => {
    const { page, popup } = await stage.clip('/endless.html');
    await popup.click(byTestId('load-whole'));
    await eventually('it has ended', async () =>
      (await popup.text(byTestId('load-whole'))).startsWith('Load'),
    );
    expect(await page.evaluate(() => [scrollY, document.body.childElementCount < 20])).toEqual([0, true]);
    await popup.close();
    await page.close();
  });
});
