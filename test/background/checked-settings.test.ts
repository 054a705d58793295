import { describe, expect, it } from 'vitest';
import { checked } from '../../src/background/checked-settings';
import { findPreset } from '../../src/presets';
import { defaults, type Settings } from '../../src/settings/schema';

const mine = { ...findPreset('zola'), id: 'mine' };
const known: Settings = { ...defaults, preset: 'mine', ownPresets: { mine } };
const lost: Settings = { ...defaults, preset: 'mine' };

describe('settings that are checked', () => {
  it('come back', () => expect(checked(known, defaults)).toBe(known));

  it('name a preset that there is', () => {
    expect(() => checked({ ...known, ownPresets: {} }, known)).toThrow('preset-unknown: mine');
    expect(() => checked({ ...lost, preset: 'other' }, lost)).toThrow('preset-unknown: other');
    expect(() => checked(lost)).toThrow('preset-unknown: mine');
  });

  it('can be changed while their preset is lost already', () => {
    expect(checked({ ...lost, language: 'en' }, lost).language).toBe('en');
  });

  it('name a destination that there is', () => {
    expect(() => checked({ ...known, destination: 'nowhere' })).toThrow('destination-unknown: nowhere');
  });
});
