import { describe, expect, it } from 'vitest';
import { addGuides, toDraftRule } from '../../src/background/add-guides';
import type { ReadRequest } from '../../src/core/model';
import type { SiteRule } from '../../src/core/plugins';
import type { Tab } from '../../src/platform/read-page';
import { defaults } from '../../src/settings/schema';

const base: ReadRequest = { now: '2024-03-05T10:00:00Z', timeZone: 'UTC', scope: 'auto' };
const rule: SiteRule = { id: 'mine', hosts: ['news.example'], content: ['.story'], zone: 'Asia/Shanghai' };

function settingsWith(known: SiteRule) {
  return Promise.resolve({ ...defaults, siteRules: { [known.id]: known } });
}

function tabAt(url?: string): Tab {
  return {
    ...(url !== undefined && { url }),
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
    incognito: false,
  };
}

describe('a request', () => {
  it('gets what the reader’s rule for the site says', async () => {
    const ruled = await addGuides(base, tabAt('https://www.news.example/a'), settingsWith(rule));
    expect(ruled).toEqual({
      request: { ...base, rule: { content: ['.story'], zone: 'Asia/Shanghai' } },
      rule,
    });
  });

  it.each([
    ['another site', tabAt('https://other.example/'), rule],
    ['a tab without an address', tabAt(), rule],
    ['a rule that is off', tabAt('https://news.example/'), { ...rule, isOff: true as const }],
  ])('stays as it is for %s', async (_case, tab, known) => {
    expect(await addGuides(base, tab, settingsWith(known))).toEqual({ request: base, rule: null });
  });

  it('stays as it is when the settings cannot be read', async () => {
    const failed = Promise.reject(new Error('no settings'));
    expect(await addGuides(base, tabAt('https://news.example/'), failed)).toEqual({
      request: base,
      rule: null,
    });
  });
});

describe('a draft', () => {
  it('keeps which rule it was read by, and what that did not find', () => {
    expect(toDraftRule(null, ['content'])).toEqual({});
    expect(toDraftRule(rule)).toEqual({ rule: { id: 'mine', hosts: ['news.example'], unmatched: [] } });
    expect(toDraftRule(rule, ['content']).rule?.unmatched).toEqual(['content']);
  });
});
