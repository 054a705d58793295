import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTheme, findTheme } from '../../src/core/apply-theme';
import type { Preset } from '../../src/core/plugins';
import { findPreset, presets } from '../../src/presets';
import { presetWithChanges } from '../../src/settings/apply-preset';
import { findBadKey } from '../../src/settings/read-preset';
import { defaults } from '../../src/settings/schema';
import { copyName, exportPreset, freeId, importPreset } from '../../src/settings/transfer-preset';
import { checkSettings, toSettings } from '../../src/settings/validate';

const hugo = findPreset('hugo');
const none: ReadonlySet<string> = new Set();

describe('a preset’s file', () => {
  it.each([...presets.values()].map((preset) => [preset.id, preset] as const))('holds %s', (_id, preset) => {
    expect(importPreset(exportPreset(preset), none)).toEqual(JSON.parse(JSON.stringify(preset)));
    expect(exportPreset(preset).length).toBeLessThan(6_000);
  });

  it('gets an id that is free', () => {
    expect(importPreset(exportPreset(hugo), new Set(['hugo', 'hugo-2'])).id).toBe('hugo-3');
  });

  it.each([
    ['no JSON', 'settings-invalid: JSON'],
    ['[]', 'settings-invalid: JSON'],
    ['{}', 'settings-invalid: frontclip'],
    ['{"frontclip":"settings"}', 'settings-invalid: frontclip'],
    ['{"frontclip":"preset"}', 'settings-invalid: version'],
    ['{"frontclip":"preset","version":2}', 'settings-newer: 2'],
    [' '.repeat(200_001), 'settings-invalid: size'],
  ])('is refused when it is %j', (text, problem) => {
    expect(() => importPreset(text.slice(0, 200_001), none)).toThrow(problem);
  });

  it.each<[string, unknown]>([
    ['id', 'No Id'],
    ['name', ' '],
    ['documentation', 'javascript:x'],
    ['format', 'xml'],
    ['otherFormats', ['xml']],
    ['dateStyle', 'american'],
    ['siteTimeZone', 'Moon/Base'],
    ['hidesFuture', 'yes'],
    ['guard', 'constructor'],
    ['flavour', 'toString'],
    ['body', 'pdf'],
    ['fields', [{ key: 'a', type: 'text', template: '{titel}' }]],
    ['fields', [{ key: 'a..b', type: 'text', template: '' }]],
    ['fields', [{ key: 'a', type: 'text', template: '', run: 'x' }]],
    ['obeyedKeys', [7]],
    ['themes', [{ id: 'x', name: 'X', fields: 7 }]],
    ['excerptSign', '<script>'],
    ['hasExcerptSign', 1],
    ['sourceLine', '{'],
    ['path', ''],
    ['pictures', { folder: 'a' }],
    ['extra', 1],
  ])('is refused for a bad %s', (key, value) => {
    const text = exportPreset({ ...hugo, [key]: value } as Preset);
    expect(() => importPreset(text, none)).toThrow(`settings-invalid: ${key}`);
  });

  it('is refused without a part that every preset has', () => {
    const { path: _path, ...rest } = hugo;
    expect(() => importPreset(exportPreset(rest as Preset), none)).toThrow('settings-invalid: path');
  });

  it('is never half taken, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const text = `{"frontclip":"preset","version":1,"id":"x","fields":${json}}`;
        expect(() => importPreset(text, none)).toThrow('settings-invalid');
      }),
    );
  });
});

describe('a copy of a preset', () => {
  const spell = (name: string) => `${name} (copy)`;

  it.each(['a', 'a'.repeat(200), `${'a'.repeat(192)}🗞${'b'.repeat(6)}`, '🗞'.repeat(100), ' a'.repeat(100)])(
    'of the name %j can be kept',
    (name) => {
      const copy = copyName(name, spell);
      expect(copy).toContain('(copy)');
      expect(findBadKey({ ...hugo, name: copy })).toBeNull();
    },
  );

  it('keeps the whole of a name that has room', () => expect(copyName('Mine', spell)).toBe('Mine (copy)'));

  it('has an id that can be kept, and is free', () => {
    const long = 'a'.repeat(64);
    const taken = new Set([long]);
    for (let number = 0; number < 12; number += 1) {
      const copy = freeId(`${long}-copy`, taken);
      expect(taken.has(copy)).toBe(false);
      expect(findBadKey({ ...hugo, id: copy })).toBeNull();
      taken.add(copy);
    }
  });
});

describe('settings with presets of the reader’s own', () => {
  const own = { ...hugo, id: 'mine', name: 'Mine' };
  const settings = { ...defaults, ownPresets: { mine: own }, sections: { World: ['Abroad'] } };

  it('come back equal', () => {
    expect(toSettings(JSON.parse(JSON.stringify(settings)))).toEqual(JSON.parse(JSON.stringify(settings)));
    expect(() => checkSettings(JSON.parse(JSON.stringify(settings)) as typeof settings)).not.toThrow();
  });

  it('lose a preset that has a fault, or another id than its place', () => {
    const stored = {
      ownPresets: { mine: { ...own, path: 7 }, other: own },
      sections: { '': ['x'], A: [''] },
    };
    expect(toSettings(stored)).toMatchObject({ ownPresets: {}, sections: {} });
    const bad = { ...settings, ownPresets: { mine: { ...own, path: '{titel}' } } };
    expect(() => checkSettings(bad)).toThrow('template-invalid: ownPresets.mine.path');
  });

  it('keep what was changed in a built-in preset', () => {
    const changes = {
      format: 'toml',
      siteTimeZone: 'Asia/Shanghai',
      sourceLine: '',
      hasExcerptSign: false,
      body: 'html',
      path: '{title}',
    } as const;
    expect(toSettings({ presets: { hugo: { ...changes, format: 'toml', extra: 1 } } }).presets).toEqual({
      hugo: changes,
    });
    expect(presetWithChanges(hugo, changes)).toMatchObject(changes);
  });
});

describe('themes', () => {
  const themes = findPreset('hexo').themes ?? [];
  const { fields } = findPreset('hexo');

  it('are found by their keys', () => {
    expect(findTheme(fields, themes)?.id).toBe('headimg');
    expect(findTheme([{ key: 'title', type: 'text', template: '{title}' }], themes)).toBeNull();
  });

  it('take each other’s place', () => {
    for (const theme of themes) {
      const changed = applyTheme(fields, themes, theme);
      expect(findTheme(changed, themes)?.id).toBe(theme.id);
      const [first] = themes;
      if (first !== undefined)
        expect(new Set(applyTheme(changed, themes, first).map(({ key }) => key))).toEqual(
          new Set(fields.map(({ key }) => key)),
        );
    }
  });
});
