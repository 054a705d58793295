import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle';
import { startExtractingBrowser, type ExtractingBrowser } from './extract-in-page';

const entry = fileURLToPath(new URL('../../src/core/pick/stable-selector.ts', import.meta.url));

let browser: ExtractingBrowser;
let code: string;
beforeAll(async () => {
  code = await bundle(entry, 'frontclipSelectors');
  browser = await startExtractingBrowser();
}, 60_000);
afterAll(async () => browser.close());

/** Opens a page and lists the selectors of what a selector matches, with the milliseconds that it took. */
async function list(html: string, selector: string): Promise<{ found: string[]; time: number }> {
  const open = await browser.open(html);
  await open.runIsolated(`${code}\nundefined`);
  const answer = await open.runIsolated(`(() => {
    const wanted = Array.from(document.querySelectorAll(${JSON.stringify(selector)}));
    const before = document.documentElement.outerHTML;
    const start = performance.now();
    const found = frontclipSelectors.listStableSelectors(wanted, document);
    const time = performance.now() - start;
    if (document.documentElement.outerHTML !== before) throw new Error('the page was changed');
    return { found, time };
  })()`);
  await open.page.close();
  return answer as { found: string[]; time: number };
}

test('a form whose controls are named like the members of a node', async () => {
  const names = [
    'getAttribute',
    'parentNode',
    'localName',
    'attributes',
    'querySelectorAll',
    'id',
    'hasAttributes',
  ];
  const inputs = names.map((name) => `<input name="${name}"><img name="${name}" id="${name}">`).join('');
  const html = `<!doctype html><body><form class="page">${inputs}<p class="byline">Ann</p><p>Text</p></form>`;
  expect((await list(html, '.byline')).found[0]).toBe('.byline');
  expect((await list(html, 'form')).found[0]).toBe('.page');
  expect((await list(html, 'p:last-child')).found[0]).toBe('.page > p:nth-of-type(2)');
});

test('a page without a doctype, where `.Name` is also `.name`', async () => {
  const html = '<body><main><p class="Name">One</p><div><p class="name">Two</p></div></main>';
  const { found } = await list(html, 'main > p');
  expect(found).not.toContain('.Name');
  expect(found[0]).toBe('main > p');
});

test('a page of 20,000 elements', async () => {
  const row = '<li class="row-item css-1a2b3c"><div class="box"><p class="line">A <b>b</b></p></div></li>';
  const html = `<!doctype html><body><main class="page">${row.repeat(5_000)}<div class="box"><p><b>end</b></p></div></main>`;
  const { found, time } = await list(html, '.page > .box b');
  expect(found[0]).toBe('.page > .box b');
  expect(time).toBeLessThan(5_000);
});
