import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../../src/core/plugins';
import { mergeRules } from '../../../src/core/site-rules/merge-rules';
import { readRule } from '../../../src/core/site-rules/read-rule';

const old: SiteRule = {
  id: 'old',
  hosts: ['a.example'],
  isOff: true,
  content: ['.story'],
  keep: ['.lost', '.box'],
  remove: ['.promo', '.note'],
  title: 'h1',
  author: '.by',
  zone: 'Asia/Tokyo',
};

describe('rules of one site', () => {
  it('are merged: the new one goes before the old one, lists are joined', () => {
    const fresh = {
      id: 'a.example',
      hosts: ['a.example'],
      remove: ['.promo', '.box'],
      keep: ['.note'],
      title: '.headline',
    };
    expect(mergeRules(old, fresh)).toEqual({
      id: 'old',
      hosts: ['a.example'],
      content: ['.story'],
      keep: ['.lost', '.note'],
      remove: ['.promo', '.box'],
      title: '.headline',
      author: '.by',
      zone: 'Asia/Tokyo',
    });
  });

  it('have the article where the new one says, and nowhere else', () => {
    expect(mergeRules(old, { id: 'a', hosts: ['a.example'], content: ['.body'] }).content).toEqual(['.body']);
  });

  it('make a rule that can be read, with all that the new one says', () => {
    const name = fc.integer({ min: 0, max: 90 }).map((number) => `.a${number}`);
    const list = fc.uniqueArray(name, { minLength: 1, maxLength: 50 });
    const host = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });
    const rule = fc.record(
      {
        hosts: host.map((all) => all.map((each) => `a${each}.example`)),
        keep: list,
        remove: list,
        title: name,
      },
      { requiredKeys: ['hosts'] },
    );
    fc.assert(
      fc.property(rule, rule, (one, other) => {
        const [first, fresh] = [one, other].map((each, at): SiteRule => ({ id: `r${at}`, ...each }));
        if (first === undefined || fresh === undefined) return;
        const merged = mergeRules(first, fresh);
        expect(readRule(merged)).toEqual(merged);
        expect([merged.id, merged.title]).toEqual(['r0', fresh.title ?? first.title]);
        for (const part of ['hosts', 'keep', 'remove'] as const)
          expect(merged[part] ?? []).toEqual(expect.arrayContaining(fresh[part] ?? []));
      }),
    );
  });
});
