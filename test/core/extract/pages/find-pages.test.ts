import { describe, expect, test } from 'vitest';
import type { PageLinks } from '../../../../src/core/model';
import { extract, prose } from '../read-page';

const url = 'https://news.test/2024/bridge.html';

function pagesOf(links: string, at = url, head = '', body = ''): PageLinks | undefined {
  const html = `<!doctype html><html><head><title>The bridge is coming</title>${head}</head><body ${body}><nav><a href="/">Home</a> <a href="/news?page=2">2</a></nav><article><h1>The bridge is coming</h1>${prose('First.')}${prose('Second.')}</article>${links}</body></html>`;
  return extract(html, { url: at }).pages;
}

const link = (href: string, text: string, more = ''): string => `<a href="${href}" ${more}>${text}</a>`;

describe('the next page of an article', () => {
  test.each([
    ['bridge_2.html', '下一页'],
    ['bridge_2.html', '下一頁 >'],
    ['bridge_2.html', '次のページへ'],
    ['?page=2', '다음 페이지'],
    ['bridge.html?page=2', 'Next page »'],
    ['/2024/bridge-2.html', 'Nächste Seite'],
    ['/2024/bridge-p2.html', 'Weiter auf Seite 2'],
    ['/2024/bridge/2', 'Page suivante'],
    ['/2024/bridge/page/2/', 'Next'],
    ['/2024/bridge/seite-2', '→'],
    ['http://news.test/2024/bridge_2.html', 'Página siguiente'],
    ['?page=1', 'Next page'],
    ['bridge_2.html', '2'],
    ['bridge_2.html', '<img alt="Next page" src="arrow.png">'],
  ])('%s as “%s”', (href, text) => {
    const wanted = new URL(href, url).href.replace('http:', 'https:');
    expect(pagesOf(`<div>${link(href, text)}</div>`)).toMatchObject({ next: wanted, number: 1 });
  });

  test('is what head or a link declares', () => {
    expect(pagesOf('', url, '<link rel="next" href="?page=2">')?.next).toBe(`${url}?page=2`);
    expect(pagesOf(link('?page=2', 'On we go', 'rel="nofollow next"'))?.next).toBe(`${url}?page=2`);
  });

  test.each([
    ['another article', link('/2024/tunnel.html', 'Next story')],
    ['another article that calls itself next', link('/2024/tunnel.html', 'Next', 'rel="next"')],
    ['another article in Chinese', link('/2024/bridge_2.html', '下一篇')],
    ['an article with the next number', link('/2024/12346.html', 'Next page')],
    ['older posts', link('/page/2', 'Older posts')],
    ['the site’s own list', link('/news?page=2', 'Next page')],
    ['comments', `<div class="comments-paging">${link('?page=2', 'Next page')}</div>`],
    ['a gallery', `<div class="gallery"><span>${link('?page=2', 'Next')}</span></div>`],
    ['another site', link('https://other.test/2024/bridge_2.html', 'Next page')],
    ['a file', link('/2024/bridge_2.pdf', 'Next page')],
    ['a script', link('javascript:next(2)', 'Next page')],
    ['a headline', link('?page=2', 'Two men and a bridge that nobody wanted to build in the first place')],
  ])('is not that of %s', (_name, links) => {
    expect(pagesOf(links)).toBeUndefined();
  });

  test('is not looked for on lists and front pages', () => {
    const links = link('?page=2', 'Next page');
    expect(pagesOf(links, url, '', 'class="archive category"')).toBeUndefined();
    expect(pagesOf(links, 'https://news.test/')).toBeUndefined();
  });

  test('is where a guide says, before all others', () => {
    const html = `<!doctype html><title>The bridge</title><article><h1>The bridge</h1>${prose('First.')}${prose('Second.')}</article>
      <a href="?page=2">2</a><div class="on"><a href="/2024/more-of-the-bridge">Onwards</a></div>`;
    const read = (nextPage: string) => extract(html, { url, rule: { nextPage } }).pages?.next;
    expect(read('.on a')).toBe('https://news.test/2024/more-of-the-bridge');
    expect(read('.on')).toBe('https://news.test/2024/more-of-the-bridge');
    expect(read('.gone')).toBe(`${url}?page=2`);
    expect(read('a[[')).toBe(`${url}?page=2`);
    const correction = { nextPage: '.on a' };
    expect(extract(html, { url, correction, rule: { nextPage: '.gone' } }).pages?.next).toContain('more-of');
  });
});

describe('how many pages there are', () => {
  const numbers = [2, 3].map((number) => link(`bridge_${number}.html`, `${number}`)).join(' ');

  test('is the highest number that is linked, or what is said beside the links', () => {
    expect(pagesOf(`<p><b>1</b> ${numbers}</p>`)?.count).toBe(3);
    expect(pagesOf(`<p>Page 1 of 7 ${link('?page=2', 'Next page')}</p>`)?.count).toBe(7);
    expect(pagesOf(`<p>共12页 ${link('bridge_2.html', '下一页')}</p>`)?.count).toBe(12);
    expect(pagesOf(`<p>${link('?page=2', 'Next page')}</p>`)?.count).toBeNull();
  });

  test('and which this one is', () => {
    const second = 'https://news.test/2024/bridge_2.html';
    const row = `<p>${link('bridge.html', '1')} 2 ${link('bridge_3.html', '3')} ${link('bridge_3.html', 'Next page')}</p>`;
    expect(pagesOf(row, second)).toEqual({
      next: 'https://news.test/2024/bridge_3.html',
      all: null,
      count: 3,
      number: 2,
    });
    const last = `<p>${link('bridge.html', '1')} ${link('bridge_2.html', '2')} 3</p>`;
    expect(pagesOf(last, 'https://news.test/2024/bridge_3.html')).toMatchObject({ next: null, number: 3 });
  });

  test('a number in the middle of an address alone is a chapter’s', () => {
    expect(pagesOf(link('book_11.html', '下一页'), 'https://news.test/book_10.html')).toBeUndefined();
  });

  test('the whole on one page is named beside them', () => {
    const next = link('?page=2', 'Next page');
    expect(pagesOf(`<p>${next} ${link('?page=all', 'View as single page')}</p>`)?.all).toBe(
      `${url}?page=all`,
    );
    expect(pagesOf(`<p>${next} ${link('bridge_all.html', '阅读全文')}</p>`)?.all).toContain(
      'bridge_all.html',
    );
    expect(
      pagesOf(`<p>${next} ${link('?print=1', 'Print')} ${link('/all', 'View all')}</p>`)?.all,
    ).toBeNull();
    expect(pagesOf(link('bridge_all.html', '阅读全文'))).toBeUndefined();
  });
});
