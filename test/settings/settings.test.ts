import { describe, expect, it } from 'vitest';
import { migrate, readVersion } from '../../src/settings/migrations';
import { presetWithChanges } from '../../src/settings/apply-preset';
import { defaults, type Settings } from '../../src/settings/schema';
import { setSetting } from '../../src/settings/set-setting';
import { exportSettings, importSettings } from '../../src/settings/transfer';
import { checkSettings, toSettings } from '../../src/settings/validate';
import { findPreset } from '../../src/presets';

const chosen: Settings = {
  ...defaults,
  language: 'zh_CN',
  preset: 'obsidian',
  categories: ['新媒体', 'ZAKER'],
  sections: {},
  imageProxy: 'https://proxy.example/?',
  presets: { hexo: { path: 'notes/{title}', fields: [{ key: 'title', type: 'text', template: '{title}' }] } },
  destinations: { gitea: { token: 'secret', folder: 'posts', isDraft: true } },
};

describe('toSettings', () => {
  it.each([undefined, null, 1, 'x', [], {}])('makes the defaults of %j', (stored) => {
    expect(toSettings(stored)).toEqual(defaults);
  });

  it('gives whole and valid settings back equal', () => {
    expect(toSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
    expect(() => checkSettings(chosen)).not.toThrow();
  });

  it('puts the default in the place of a bad value, and only there', () => {
    const stored = {
      ...chosen,
      language: 7,
      imageProxy: 'javascript:x',
      categories: ['a', 1],
      unknown: true,
    };
    expect(toSettings(stored)).toEqual({ ...chosen, language: 'auto', imageProxy: '', categories: [] });
  });

  it('keeps the good fields of a preset beside a bad one', () => {
    const good = { key: 'title', type: 'text', template: '{title}' };
    const fields = [
      good,
      { ...good },
      { key: 'x', type: 'text', template: '{titel}' },
      { key: 'y', type: 'map', template: '' },
      3,
    ];
    const { presets } = toSettings({
      presets: { hexo: { path: '{', fields }, __proto__: { path: 'x' }, 'No Id': {} },
    });
    expect(presets).toEqual({ hexo: { fields: [good] } });
  });

  it('shares nothing with the defaults', () => {
    toSettings({}).categories.push('x');
    expect(defaults.categories).toEqual([]);
  });

  it('reads newer settings as well as possible and refuses to write them', () => {
    const newer = toSettings({ ...chosen, version: 99, preset: { id: 'moved' } });
    expect(newer).toEqual({ ...chosen, version: 99, preset: defaults.preset });
    expect(() => checkSettings(newer)).toThrow('settings-newer: 99');
  });
});

describe('checkSettings', () => {
  it.each([
    [{ categories: [''] }, 'settings-invalid: categories.0'],
    [{ imageProxy: 'ftp://x/' }, 'settings-invalid: imageProxy'],
    [{ presets: { hexo: { path: '{titel}' } } }, 'template-invalid: presets.hexo.path'],
    [
      { presets: { hexo: { fields: [{ key: 'a', type: 'text', template: '{' }] } } },
      'template-invalid: presets.hexo.fields.a',
    ],
    [
      { presets: { hexo: { fields: [{ key: ' a', type: 'text', template: '' }] } } },
      'settings-invalid: presets.hexo.fields.0',
    ],
    [{ presets: { hexo: { path: ' ' } } }, 'settings-invalid: presets.hexo.path'],
    [{ destinations: { x: { y: 3 } } }, 'settings-invalid: destinations.x.y'],
    [{ extra: 1 }, 'settings-invalid: extra'],
  ])('%j', (changes, message) => {
    expect(() => checkSettings({ ...defaults, ...(changes as Partial<Settings>) })).toThrow(message);
  });
});

describe('migrate', () => {
  const steps = {
    1: ({ proxy, ...rest }: Record<string, unknown>) => ({ ...rest, imageProxy: proxy }),
    2: (settings: Record<string, unknown>) => ({ ...settings, categories: ['new'] }),
  };

  it('goes step by step to the version asked for', () => {
    expect(migrate({ proxy: 'p' }, 3, steps)).toEqual({ version: 3, imageProxy: 'p', categories: ['new'] });
    expect(migrate({ version: 2, proxy: 'p' }, 3, steps)).toEqual({
      version: 3,
      proxy: 'p',
      categories: ['new'],
    });
  });

  it('leaves newer settings alone and changes nothing in place', () => {
    const newer = { version: 4, proxy: 'p' };
    expect(migrate(newer, 3, steps)).toBe(newer);
    const old = Object.freeze({ version: 1, proxy: 'p' });
    expect(migrate(old, 2, steps)).toEqual({ version: 2, imageProxy: 'p' });
  });

  it('takes a version that is no number for the first', () => {
    expect([
      readVersion({}),
      readVersion({ version: '3' }),
      readVersion({ version: -1 }),
      readVersion({ version: 2 }),
    ]).toEqual([1, 1, 1, 2]);
  });
});

describe('transfer', () => {
  const gitea = {
    id: 'gitea',
    fields: [
      { key: 'token', type: 'secret' as const, default: '' },
      { key: 'folder', type: 'text' as const, default: '' },
    ],
  };

  it('exports what can be imported again, without secrets and unknown options', () => {
    const json = exportSettings(chosen, [gitea]);
    expect(json).not.toMatch(/secret|token|isDraft/);
    expect(JSON.parse(json)).toMatchObject({ frontclip: 'settings', version: 1 });
    expect(importSettings(json)).toEqual({ ...chosen, destinations: { gitea: { folder: 'posts' } } });
    expect(importSettings(`\ufeff${json}`).preset).toBe('obsidian');
  });

  it('takes the default for what a file does not name', () => {
    expect(importSettings('{"frontclip":"settings","preset":"plain"}')).toEqual({
      ...defaults,
      preset: 'plain',
    });
  });

  it.each([
    ['', 'settings-invalid: JSON'],
    ['[]', 'settings-invalid: frontclip'],
    ['{"preset":"plain"}', 'settings-invalid: frontclip'],
    ['{"frontclip":"settings","version":2}', 'settings-newer: 2'],
    ['{"frontclip":"settings","categories":"a"}', 'settings-invalid: categories'],
    ['{"frontclip":"settings","presets":{"hexo":{"path":"{"}}}', 'template-invalid: presets.hexo.path'],
    ['{"frontclip":"settings","presets":[]}', 'settings-invalid: presets'],
    [`{"frontclip":"settings","x":"${'x'.repeat(1_000_000)}"}`, 'settings-invalid: size'],
  ])('refuses %.60s', (json, message) => {
    expect(() => importSettings(json)).toThrow(message);
  });
});

describe('setSetting', () => {
  it.each([
    ['preset', 'plain', { preset: 'plain' }],
    ['categories', '新媒体, ZAKER，source', { categories: ['新媒体', 'ZAKER', 'source'] }],
    ['categories', '["a, b"]', { categories: ['a, b'] }],
    ['categories', '2022', { categories: ['2022'] }],
    ['categories', '', { categories: [] }],
    ['imageProxy', 'https://proxy.example/?', { imageProxy: 'https://proxy.example/?' }],
    [
      'presets.hexo.path',
      '{published|date:YYYY}/{title}',
      { presets: { hexo: { path: '{published|date:YYYY}/{title}' } } },
    ],
    ['presets.hexo.path', '2022', { presets: { hexo: { path: '2022' } } }],
    ['presets.hexo.fields', '[]', { presets: { hexo: { fields: [] } } }],
    ['destinations.download.folder', '123', { destinations: { download: { folder: '123' } } }],
    ['destinations.download.isAsked', 'true', { destinations: { download: { isAsked: true } } }],
  ])('%s=%s', (key, value, changes) => {
    expect(setSetting(defaults, key, value)).toEqual({ ...defaults, ...changes });
  });

  it.each([
    ['colour', 'red', 'settings-invalid: colour'],
    ['version', '2', 'settings-invalid: version'],
    ['presets.hexo.name', 'x', 'settings-invalid: presets.hexo.name'],
    ['presets.__proto__.path', 'x', 'settings-invalid: presets.__proto__'],
    ['presets.hexo.path', '{titel}', 'template-invalid: presets.hexo.path'],
    ['presets.hexo.fields', 'title', 'settings-invalid: presets.hexo.fields'],
    ['imageProxy', 'nonsense', 'settings-invalid: imageProxy'],
  ])('refuses %s=%s', (key, value, message) => {
    expect(() => setSetting(defaults, key, value)).toThrow(message);
  });

  it('leaves the settings it is given as they are', () => {
    const before = structuredClone(chosen);
    setSetting(chosen, 'presets.hexo.path', 'x');
    expect(chosen).toEqual(before);
  });
});

it('presetWithChanges changes what is named and nothing else', () => {
  const hexo = findPreset('hexo');
  expect(presetWithChanges(hexo)).toEqual(hexo);
  expect(presetWithChanges(hexo, { path: 'x' })).toEqual({ ...hexo, path: 'x' });
  expect(presetWithChanges(hexo, { format: 'json' })).toEqual(hexo);
  expect(presetWithChanges(hexo, { fields: [] })).toEqual({ ...hexo, fields: [] });
});
