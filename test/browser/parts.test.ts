import { describe, expect, test } from 'vitest';
import type { BrowserName } from './browser-driver';
import { eventually } from './eventually';
import type { ExtensionView } from './extension-view';
import { lookOf } from './page-look';
import { partPage } from './part-pages';
import { Stage } from './stage';
import { byTestId } from './steps';

const browsers: BrowserName[] = ['chromium', 'firefox'];

// Firefox holds requests of content scripts to the page's own policy.
const strictPolicy =
  "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const texts = (number: number): string[] =>
  ['first', 'second', 'third'].map((place) => `The ${place} paragraph of page ${number}.`);

const ferry = (number: number, headers = {}) =>
  partPage({ name: 'ferry', number, count: 3, paragraphs: texts(number), headers });

/** A page in the old encoding of Chinese, with its words as bytes: 第二页 in GBK. */
function inGbk(page: ReturnType<typeof partPage>) {
  const [before = '', after = ''] = String(page.body).replace('utf-8', 'gbk').split('WORDS');
  const words = Buffer.from([0xb5, 0xda, 0xb6, 0xfe, 0xd2, 0xb3]);
  return { body: Buffer.concat([Buffer.from(before), words, Buffer.from(after)]), type: 'text/html' };
}

const note = '<p>The link may be old. Try the search, or go back to the front page and look there.</p>';

const headlines = Array.from(
  { length: 24 },
  (_, index) =>
    `<p><a href="/news/${index}">The council voted for bridge number ${index} after a debate</a></p>`,
).join('');

function otherPage(title: string, body: string) {
  return {
    body: `<!doctype html><html><head><title>${title}</title></head><body><main>${body}</main></body></html>`,
  };
}

const pages = {
  '/gone.html': otherPage('Page not found – The Courier', `<h1>Page not found</h1>${note}`),
  '/gone-too.html': otherPage('404', '<h1>404</h1>'),
  '/login.html': otherPage('Log in', '<h1>Log in</h1><form><input><input type="password"></form>'),
  '/list.html': otherPage('The Courier', `<h1>City</h1>${headlines}${note.repeat(4)}`),
  '/ferry.html': ferry(1, { 'content-security-policy': strictPolicy }),
  '/ferry_2.html': ferry(2),
  '/ferry_3.html': partPage({ name: 'ferry', number: 3, count: 3, paragraphs: ['The short end of page 3.'] }),
  '/tram.html': partPage({ name: 'tram', number: 1, count: 3, paragraphs: texts(1) }),
  '/tram_2.html': { body: 'not a page', type: 'text/plain' },
  '/tram_3.html': partPage({ name: 'tram', number: 3, count: 3, paragraphs: texts(3) }),
  '/bus.html': partPage({ name: 'bus', number: 1, count: 2, paragraphs: texts(1) }),
  '/bus_2.html': inGbk(partPage({ name: 'bus', number: 2, count: 2, paragraphs: ['WORDS', ...texts(2)] })),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [
      number === 1 ? '/long.html' : `/long_${number}.html`,
      { ...partPage({ name: 'long', number, count: 9, paragraphs: texts(number) }), delay: 400 },
    ]),
  ),
};

async function sourceOf(popup: ExtensionView): Promise<string> {
  await popup.click(byTestId('tab-source'));
  // What is laid out only when it comes into view has no text before its first frame.
  return eventually('the source shows', async () => (await popup.text(byTestId('source'))) || null);
}

function places(text: string, words: readonly string[]): number[] {
  return words.map((each) => text.indexOf(each));
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}

describe.each(browsers)('%s', (name) => {
  const stage = Stage.set(name, pages);

  test('joins an article of three pages, keeps it, and leaves the page as it was', async () => {
    const page = await stage.open('/ferry.html');
    await page.evaluate(() => scrollTo(0, 120));
    const before = await lookOf(page);
    const popup = await stage.clipOpen(page);
    expect(await popup.text(byTestId('pages-status'))).toBe('This article goes on over 3 pages.');
    await popup.click(byTestId('join-pages'));
    await eventually('the pages are joined', async () =>
      (await popup.text(byTestId('pages-status'))).startsWith('3 pages are joined'),
    );
    const source = await sourceOf(popup);
    const wanted = [...texts(1), ...texts(2), 'The short end of page 3.', 'About the author'];
    expect(isRising(places(source, wanted))).toBe(true);
    expect(source.match(/About the author|By Ann Lee|The ferry story/g)?.length).toBeLessThanOrEqual(4);
    expect(source.match(/About the author/g)).toHaveLength(1);
    expect(source).not.toMatch(/Next page|could not be read/);
    expect(await lookOf(page)).toEqual(before);
    await popup.close();
    const again = await stage.clipOpen(page);
    expect(await again.text(byTestId('pages-status'))).toContain('3 pages are joined');
    expect(await sourceOf(again)).toContain('The short end of page 3.');
    await again.click(byTestId('first-page'));
    await again.waitFor(byTestId('join-pages'));
    expect(await sourceOf(again)).not.toContain('page 2.');
    await again.close();
    await page.close();
  });

  test('names a page that cannot be read, at its place, and goes on', async () => {
    const page = await stage.open('/tram.html');
    const before = await lookOf(page);
    const popup = await stage.clipOpen(page);
    await popup.click(byTestId('join-pages'));
    await eventually('the end is reached', async () =>
      (await popup.text(byTestId('pages-status'))).includes('2 pages are joined'),
    );
    expect(await popup.text(byTestId('pages-status'))).toContain('1 page could not be read');
    const source = await sourceOf(popup);
    const wanted = [...texts(1), 'Page 2 could not be read:', '/tram_2.html', ...texts(3)];
    expect(places(source, wanted), source).toSatisfy(isRising);
    expect(await lookOf(page)).toEqual(before);
    await popup.close();
    await page.close();
  });

  test('reads a page in the encoding that it names', async () => {
    const { page, popup } = await stage.clip('/bus.html');
    await popup.click(byTestId('join-pages'));
    await eventually('the pages are joined', async () =>
      (await popup.text(byTestId('pages-status'))).startsWith('2 pages'),
    );
    expect(await sourceOf(popup)).toContain('第二页');
    await popup.close();
    await page.close();
  });

  test.each([
    ['/gone.html', 'This looks like an error page'],
    ['/list.html', 'This looks like a list of articles'],
  ])('says what %s is before it is saved', async (path, words) => {
    const { page, popup } = await stage.clip(path);
    expect(await popup.text('[data-testid^="trait-"]')).toContain(words);
    await popup.close();
    await page.close();
  });

  test.each([
    ['/gone-too.html', 'page-absent'],
    ['/login.html', 'page-login'],
  ])('says what %s is where nothing can be clipped', async (path, wanted) => {
    const page = await stage.open(path);
    const { code, popup } = await stage.failToClip(page);
    expect(code).toBe(wanted);
    await popup.close();
    await page.close();
  });

  test('stops when it is told to, keeps what is joined, and goes on later', async () => {
    const { page, popup } = await stage.clip('/long.html');
    await popup.click(byTestId('join-pages'));
    await popup.click(byTestId('join-cancel'));
    await popup.waitFor(byTestId('join-pages'));
    await popup.close();
    const again = await stage.clipOpen(page);
    await again.click(byTestId('join-pages'));
    await eventually('all pages are joined', async () =>
      (await again.text(byTestId('pages-status'))).startsWith('9 pages'),
    );
    const source = await sourceOf(again);
    const wanted = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => texts(number));
    expect(isRising(places(source, wanted))).toBe(true);
    await again.close();
    await page.close();
  });
});
