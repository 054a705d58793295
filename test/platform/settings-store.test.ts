import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings, replaceSettings } from '../../src/platform/settings-store';
import { findPreset, withKnownPreset } from '../../src/presets';
import { defaults } from '../../src/settings/schema';

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (items: Record<string, unknown>) => void (fake.stored = items),
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: async (_name: string, work: () => unknown) => work() } });

const good = { ...findPreset('zola'), id: 'good' };
const faulty = { ...findPreset('zola'), id: 'mine', dateStyle: 'of a later version' };

describe('settings with a preset of the reader’s own that cannot be read', () => {
  beforeEach(() => {
    fake.stored = { settings: { ...defaults, preset: 'mine', ownPresets: { mine: faulty, good } } };
  });

  it('have a preset all the same', async () => {
    const read = await readSettings();
    expect(read.ownPresets).toEqual({ good });
    expect(withKnownPreset(read, defaults.preset).preset).toBe(defaults.preset);
    expect(withKnownPreset({ ...read, preset: 'good' }, defaults.preset).preset).toBe('good');
  });

  it('keep it in the store when something else is changed', async () => {
    const changed = await changeSettings((settings) => ({ ...settings, ownPresets: {}, language: 'en' }));
    expect(changed.ownPresets).toEqual({});
    expect(fake.stored['settings']).toEqual({
      ...defaults,
      language: 'en',
      preset: 'mine',
      ownPresets: { mine: faulty },
    });
  });

  it('keep a rule for a site that cannot be read, too', async () => {
    const later = { id: 'news.example', hosts: ['news.example'], partOfALaterVersion: 1 };
    fake.stored = { settings: { ...defaults, siteRules: { 'news.example': later } } };
    expect((await readSettings()).siteRules).toEqual({});
    await changeSettings((settings) => ({ ...settings, language: 'en' }));
    expect(fake.stored['settings']).toMatchObject({ siteRules: { 'news.example': later } });
  });

  it('are gone when others take the place of all', async () => {
    await replaceSettings(defaults);
    expect(fake.stored['settings']).toEqual(defaults);
  });
});
