import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadThrough } from '../../../src/core/sanitize/redirect';

const target = 'https://example.org/a?b=c#d';
const inQuery = encodeURIComponent(target);

describe('leadThrough', () => {
  it.each([
    `https://link.zhihu.com/?target=${inQuery}`,
    `https://link.juejin.cn/?target=${inQuery}`,
    `https://www.google.com/url?sa=t&q=${inQuery}&usg=x`,
    `https://l.facebook.com/l.php?u=${inQuery}&h=AT0`,
    `https://www.youtube.com/redirect?event=video&q=${inQuery}`,
    `https://vk.com/away.php?to=${inQuery}`,
    `https://links.jianshu.com/go?to=${inQuery}`,
    `https://medium.com/r/?url=${inQuery}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${inQuery}&data=x`,
    `https://steamcommunity.com/linkfilter/?url=${inQuery}`,
    `https://a.example/out?u=${inQuery}&url=${inQuery}`,
    `https://a.example/click?url=${inQuery}`,
    // Programs that pay for a click, whatever else is counted.
    `https://pay.example/cread.php?awinmid=1&campaign=&clickref=|ver|xid:{xid}&ued=${inQuery}&platform=pl`,
    `https://pay.example/cread.php?awinmid=1&p=${inQuery}`,
    `https://click.pay.example/deeplink?id=a&mid=2&u1=b|c&murl=${inQuery}`,
    `https://shop.pay.example/c/3006986/264102/4270?af_siteid=%7Birpid%7D&u=${inQuery}`,
    `https://pay.example/r.cfm?b=1&u=2&m=3&urllink=${inQuery}&afftrack=`,
    `https://track.pay.example/click.html?wgcampaignid=1&wgtarget=${inQuery}`,
  ])('goes past %s', (address) => {
    expect(leadThrough(address)).toBe(target);
  });

  it.each([
    `https://www.facebook.com/sharer/sharer.php?u=${inQuery}`,
    `https://twitter.com/intent/tweet?url=${inQuery}`,
    `https://news.example/login?redirect_to=${inQuery}`,
    `https://translate.google.com/translate?u=${inQuery}`,
    `https://search.example/search?q=${inQuery}`,
    `https://link.example.com/?target=${encodeURIComponent('javascript:alert(1)')}`,
    'https://link.example.com/?target=https://',
    'https://link.springer.com/article/10.1007/x?q=https',
    'mailto:someone@example.com?to=https://example.org/',
    // Posts to be shared, logins, archives, and programs' interfaces.
    `https://t.me/share/url?url=${inQuery}&text=Hi`,
    `https://www.tumblr.com/share/link?url=${inQuery}&name=x`,
    `https://go.example.com/oauth/authorize?client_id=1&redirect_uri=${inQuery}`,
    `https://go.example.com/?client_id=1&url=${inQuery}`,
    `https://web.archive.org/web/2020/https://site.example/out?url=${inQuery}`,
    `https://api.example/v1/url?target=${inQuery}`,
    `https://link.co.uk/articles/5?url=${inQuery}`,
    `https://site.example/c/12/news?u=${inQuery}`,
    `https://site.example/c/1/2/3/4?u=${inQuery}`,
    `https://site.example/clicks/validator?p=${inQuery}`,
    `https://www.google.com/url?q=${inQuery}#place`,
    // Programs' paths with other names, and their names at other paths.
    `https://a.example/click?p=${inQuery}`,
    `https://a.example/click?url=${inQuery}&id=5`,
    `https://a.example/news/click?url=${inQuery}`,
    `https://pay.example/click?href=${inQuery}&token=abc`,
    `https://a.example/c/2024/11/30?link=${inQuery}`,
    `https://a.example/c/2024/11/30?u=${inQuery}`,
    `https://a.example/r?p=${inQuery}`,
    `https://a.example/deeplink?url=${inQuery}`,
    `https://a.example/out?ued=${inQuery}`,
    // Two addresses.
    `https://a.example/out?u=https%3A%2F%2Fb.example%2Ftrack&url=${inQuery}`,
    // What is not one value, or in another code than UTF-8, cannot be read as it was meant.
    'https://example.com/out?url=https://example.org/x?b=1&c=2',
    'https://example.com/out?url=http://example.org/%C4%E3',
    'https://example.com/exit?url=https%3A//example.org/?a=1&b=2',
    'https://example.com/out?url=https://example.org/wiki/C++',
  ])('leaves %s', (address) => {
    expect(leadThrough(address)).toBe(address);
  });

  it('follows one redirect in another, and comes to an end', () => {
    const twice = `https://go.example.com/?url=${encodeURIComponent(`https://l.example.net/?u=${inQuery}`)}`;
    expect(leadThrough(twice)).toBe(target);
  });

  it('finds whatever a redirect leads to, and never throws', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.webUrl({ withFragments: true }),
        (any, wanted) => {
          expect(() => leadThrough(any)).not.toThrow();
          const led = leadThrough(`https://out.example.com/?url=${encodeURIComponent(wanted)}`);
          expect(led).toBe(leadThrough(new URL(wanted).href));
        },
      ),
    );
  });
});
