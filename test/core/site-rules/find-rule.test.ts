import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../../src/core/plugins';
import { findRule } from '../../../src/core/site-rules/find-rule';

const rule = (id: string, ...hosts: string[]): SiteRule => ({ id, hosts });

describe('the rule of a page', () => {
  const site = rule('site', 'paper.example');
  const news = rule('news', 'news.paper.example', 'paper.test');

  it.each([
    ['https://paper.example/a', site],
    ['https://www.paper.example/a?b#c', site],
    ['http://paper.example.:8080/', site],
    ['https://news.paper.example/', news],
    ['https://m.NEWS.paper.example/', news],
    ['https://paper.test/', news],
    ['https://otherpaper.example/', null],
    ['https://example/', null],
    ['file:///tmp/paper.example', null],
    ['no address', null],
  ])('at %s', (url, found) => {
    expect(findRule(url, [], [site, news])).toBe(found);
    expect(findRule(url, [news, site], [])).toBe(found);
  });

  it('is the reader’s own before a built-in one of that host, unless it is off', () => {
    const own = rule('own', 'paper.example');
    expect(findRule('https://paper.example/', [own], [site])).toBe(own);
    expect(findRule('https://paper.example/', [{ ...own, isOff: true }], [site])).toBe(site);
    expect(findRule('https://news.paper.example/', [own], [news])).toBe(news);
  });

  it('is the newest of the reader’s own for one host', () => {
    const [old, fresh] = [rule('old', 'paper.example'), rule('fresh', 'paper.example')];
    expect(findRule('https://paper.example/', [old, fresh], [])).toBe(fresh);
    expect(findRule('https://paper.example/', [old, { ...fresh, isOff: true }], [])).toBe(old);
  });

  it('is none that stands for all sites under an ending', () => {
    const wide = rule('wide', 'example', 'com', 'co.uk');
    expect(findRule('https://paper.example/', [wide], [])).toBeNull();
    expect(findRule('https://paper.co.uk/', [wide], [])).toBeNull();
    expect(findRule('http://localhost/', [rule('here', 'localhost')], [])?.id).toBe('here');
  });

  it('never has a host that the page is not under', () => {
    const host = fc.array(fc.constantFrom('a', 'b', 'paper', 'com', 'example'), {
      minLength: 1,
      maxLength: 4,
    });
    const name = host.map((labels) => labels.join('.'));
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (page, hosts) => {
        const found = findRule(
          `https://${page}/`,
          hosts.map((each) => rule(each, each)),
          [],
        );
        if (found === null) expect(hosts).not.toContain(page);
        else expect(`.${page}`.endsWith(`.${found.id}`)).toBe(true);
        if (hosts.includes(page)) expect(found?.id).toBe(page);
      }),
    );
  });
});
