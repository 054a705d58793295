import { describe, expect, it } from 'vitest';
import { findPreset } from '../../src/presets';
import { applyChanges, findChanges } from '../../src/settings/changes';
import { defaults, type Settings } from '../../src/settings/schema';

const mine = { ...findPreset('hugo'), id: 'mine', name: 'Mine' };
const before: Settings = {
  ...defaults,
  categories: ['a'],
  sections: { World: ['Abroad'] },
  ownPresets: { mine },
  presets: { hexo: { path: '{title}' } },
};

describe('changes of settings', () => {
  it.each<[Partial<Settings>, unknown]>([
    [{}, {}],
    [{ preset: 'plain' }, { preset: 'plain' }],
    [{ categories: [] }, { categories: [] }],
    [
      { ownPresets: {}, preset: 'plain' },
      { ownPresets: { mine: null }, preset: 'plain' },
    ],
    [
      { ownPresets: { mine, other: { ...mine, id: 'other' } } },
      { ownPresets: { other: { ...mine, id: 'other' } } },
    ],
    [
      { sections: { World: ['Abroad'], Sport: ['Games'] }, presets: { hexo: { path: 'x' } } },
      { sections: { Sport: ['Games'] }, presets: { hexo: { path: 'x' } } },
    ],
  ])('%#: hold what differs, and lead to it', (values, changes) => {
    const after = { ...before, ...values };
    expect(findChanges(before, after)).toEqual(changes);
    expect(applyChanges(before, findChanges(before, after))).toEqual(after);
  });

  it('leave what others changed meanwhile', () => {
    const theirs = { ...before, ownPresets: { mine, theirs: { ...mine, id: 'theirs' } } };
    const ours = findChanges(before, { ...before, ownPresets: { mine: { ...mine, name: 'Ours' } } });
    expect(applyChanges(theirs, ours).ownPresets).toEqual({
      mine: { ...mine, name: 'Ours' },
      theirs: { ...mine, id: 'theirs' },
    });
  });
});
