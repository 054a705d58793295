import { describe, expect, test } from 'vitest';
import { ClipError } from '../../../src/core/model';
import { nameMissing } from '../../../src/core/extract/name-missing';
import { evidenceOf, extract, pageAt, prose } from './read-page';

const note =
  'The link may be old, or the address may have been typed wrong. Try the search or the front page.';

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** The code of the failure, or the traits of what was found. */
function kindOf(html: string): string {
  try {
    return extract(html).traits.join();
  } catch (error) {
    if (error instanceof ClipError) return error.code;
    throw error;
  }
}

describe('an error page', () => {
  test.each([
    ['404 Not Found', 'Not Found'],
    ['The Paper | 404', 'Oops'],
    ['Page not found - The Paper', 'Page not found'],
    ['The Paper', 'Sorry, we can’t find that page'],
    ['Error 404 - The Paper', 'Something is missing'],
    ['页面不存在_港湾晚报', '您访问的页面不存在'],
    ['港湾晚报', '抱歉，找不到您要的页面'],
    ['ページが見つかりません', 'お探しのページは見つかりませんでした'],
    ['하버 뉴스', '페이지를 찾을 수 없습니다'],
    ['Seite nicht gefunden – Hafenblatt', 'Seite nicht gefunden'],
    ['Page introuvable', 'Page introuvable'],
    ['Página no encontrada | El Puerto', 'Página no encontrada'],
    ['Страница не найдена', 'Страница не найдена'],
    ['الصفحة غير موجودة', 'الصفحة غير موجودة'],
    ['Just a moment...', 'Verify you are human'],
    ['Access Denied', 'Access Denied'],
  ])('%s', (title, heading) => {
    const body = `<h1>${heading}</h1><p>${note}</p>`;
    expect(kindOf(page(title, `<main>${body}</main>`))).toMatch(/^(?:error-page|page-absent)$/);
    expect(kindOf(page(title, `<h1>${heading}</h1>`))).toMatch(/^(?:error-page|page-absent)$/);
  });

  test.each([
    ['404: why pages vanish', `<h1>404: why pages vanish</h1>${prose()}${prose()}`, ''],
    ['Page not found: the story of an error', `<h1>Page not found</h1>${prose()}${prose()}`, ''],
    ['Room 404 burns down', `<h1>Room 404 burns down</h1><p>${note}</p>`, ''],
    ['500 people march', `<h1>500 people march</h1><p>${note}</p>`, ''],
    ['404', `<h1>404</h1><p>${note}</p>`, '<meta property="og:type" content="article">'],
  ])('is not an article about one: %s', (title, body, head) => {
    expect(kindOf(page(title, `<article>${body}</article>`, head))).not.toMatch(/error-page|page-absent/);
  });
});

describe('a page to sign in on', () => {
  const form = '<form><input type="email"><input type="password"><button>Go</button></form>';

  test.each([
    'Log in',
    'Sign in to continue',
    'Anmelden',
    'Connexion',
    '登录',
    '用户登录',
    'ログイン',
    '로그인',
    'Вход',
  ])('%s', (heading) => {
    const html = page(`${heading} | The Paper`, `<main><h1>${heading}</h1>${form}<p>New here?</p></main>`);
    expect(kindOf(html)).toMatch(/^(?:login-page|page-login)$/);
  });

  test('is known by its password alone where there is no article', () => {
    expect(kindOf(page('The Paper', form))).toBe('page-login');
  });

  test('is not an article with a form beside it, nor a short item with one', () => {
    const story = `<article><h1>Sign in</h1>${prose()}${prose()}</article>${form}`;
    expect(kindOf(page('Sign in', story))).toBe('');
    expect(kindOf(page('A fire', `<article><h1>A fire</h1><p>${note}</p></article>${form}`))).toBe('');
  });
});

describe('a page on which no article is found', () => {
  test('is called a list where it is one', () => {
    const links = Array.from(
      { length: 20 },
      (_, index) => `<li><a href="/${index}">The council voted for bridge number ${index}</a></li>`,
    );
    const list = page('The Paper', `<nav><ul>${links.join('')}</ul></nav>`);
    expect(nameMissing(pageAt(list), evidenceOf(list))).toBe('page-list');
    expect(kindOf(page('The Paper', '<nav><a href="/">Home</a></nav>'))).toBe('article-missing');
  });
});
