import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteRule } from '../../src/core/plugins';
import { applyChanges, findChanges } from '../../src/settings/changes';
import { defaults } from '../../src/settings/schema';
import { setSetting } from '../../src/settings/set-setting';
import { exportSettings, importSettings } from '../../src/settings/transfer';
import { exportRule, importRule } from '../../src/settings/transfer-rule';
import { checkSettings, toSettings } from '../../src/settings/validate';

const rule: SiteRule = {
  id: 'news.example',
  hosts: ['news.example', 'news-archive.example'],
  isOff: true,
  content: ['article .story', 'aside.facts'],
  remove: ['.promo'],
  author: '.byline a',
  zone: 'Asia/Shanghai',
};
const none: ReadonlySet<string> = new Set();
const isSelector = (text: string): boolean => !text.includes('[[');
/** The rule, or what is said against it. */
const tryImport = (text: string): unknown => {
  try {
    return importRule(text, none, isSelector);
  } catch (error) {
    return (error as Error).message;
  }
};
const settings = { ...defaults, siteRules: { [rule.id]: rule } };

describe('a rule as text', () => {
  it('comes back equal', () => {
    expect(importRule(exportRule(rule), none, isSelector)).toEqual(rule);
    expect(importRule(`\ufeff${exportRule(rule)}`, none, isSelector)).toEqual(rule);
  });

  it('gets an id that is free', () => {
    const taken = new Set(['news.example', 'news.example-2']);
    expect(importRule(exportRule(rule), taken, isSelector).id).toBe('news.example-3');
  });

  it.each([
    ['no JSON', 'settings-invalid: JSON'],
    ['[]', 'settings-invalid: JSON'],
    ['{}', 'settings-invalid: frontclip'],
    ['{"frontclip":"preset"}', 'settings-invalid: frontclip'],
    ['{"frontclip":"rule"}', 'settings-invalid: version'],
    ['{"frontclip":"rule","version":2}', 'settings-newer: 2'],
    ['{"frontclip":"rule","version":1}', 'settings-invalid: id'],
    ['{"frontclip":"rule","version":1,"id":"a"}', 'settings-invalid: hosts'],
    [' '.repeat(200_001), 'settings-invalid: size'],
  ])('is refused when it is %j', (text, problem) => {
    expect(() => importRule(text, none, isSelector)).toThrow(problem);
  });

  it.each<[string, unknown]>([
    ['id', '__proto__'],
    ['hosts', []],
    ['hosts', ['https://news.example/']],
    ['isOff', false],
    ['content', '.story'],
    ['remove', ['[[']],
    ['author', '[['],
    ['date', ' '],
    ['zone', 'Moon/Base'],
    ['extra', 1],
  ])('is refused for a bad %s', (part, value) => {
    const text = exportRule({ ...rule, [part]: value });
    expect(() => importRule(text, none, isSelector)).toThrow(`settings-invalid: ${part}`);
  });

  it('is taken whole or refused, whatever it holds', () => {
    const plain: ReadonlySet<unknown> = new Set(['a', 'Example', ' news.example ']);
    const host = fc.oneof(fc.constantFrom(...plain, ''), fc.string(), fc.jsonValue());
    const hosts = fc.oneof(fc.jsonValue(), fc.array(host, { maxLength: 3 }));
    fc.assert(
      fc.property(hosts, (given) => {
        const text = JSON.stringify({ frontclip: 'rule', version: 1, id: 'x', hosts: given });
        const taken = tryImport(text);
        const isGood = Array.isArray(given) && given.length > 0 && given.every((name) => plain.has(name));
        if (taken === 'settings-invalid: hosts') {
          expect(isGood).toBe(false);
          return;
        }
        const names = (given as string[]).map((name) => name.trim().toLowerCase());
        expect(taken).toEqual({ id: 'x', hosts: [...new Set(names)] });
      }),
    );
  });
});

describe('settings with rules for sites', () => {
  it('come back equal', () => {
    expect(toSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    expect(() => checkSettings(settings)).not.toThrow();
    expect(importSettings(exportSettings(settings, [])).siteRules).toEqual(settings.siteRules);
  });

  it('lose a rule that has a fault, or another id than its place', () => {
    const stored = { siteRules: { [rule.id]: { ...rule, hosts: [] }, other: rule } };
    expect(toSettings(stored).siteRules).toEqual({});
    expect(toSettings({ siteRules: [rule] }).siteRules).toEqual({});
    const bad = { ...settings, siteRules: { [rule.id]: { ...rule, content: [''] } } };
    expect(() => checkSettings(bad)).toThrow(`settings-invalid: siteRules.${rule.id}`);
  });

  it('are changed rule by rule', () => {
    const theirs = { ...settings, siteRules: { [rule.id]: rule, theirs: { ...rule, id: 'theirs' } } };
    const { isOff: _isOff, ...on } = rule;
    const changes = findChanges(settings, { ...settings, siteRules: { [rule.id]: on } });
    expect(changes).toEqual({ siteRules: { [rule.id]: on } });
    expect(applyChanges(theirs, changes).siteRules).toEqual({
      [rule.id]: on,
      theirs: { ...rule, id: 'theirs' },
    });
    const gone = findChanges(settings, defaults);
    expect(gone).toEqual({ siteRules: { [rule.id]: null } });
    expect(Object.keys(applyChanges(theirs, gone).siteRules)).toEqual(['theirs']);
  });

  it('are set whole from a command line', () => {
    const set = setSetting(defaults, 'siteRules', JSON.stringify(settings.siteRules));
    expect(set.siteRules).toEqual(settings.siteRules);
    expect(() => setSetting(defaults, 'siteRules', '[]')).toThrow('settings-invalid');
  });
});
