import { describe, expect, it } from 'vitest';
import { ClipError } from '../../src/core/model';
import { createKeeper, type KeepState } from '../../src/options/keep-settings';
import { findPreset } from '../../src/presets';
import { applyChanges, type SettingsChanges } from '../../src/settings/changes';
import { defaults, type Settings } from '../../src/settings/schema';

const mine = { ...findPreset('zola'), id: 'mine', name: 'Mine' };
const first: Settings = { ...defaults, preset: 'mine', ownPresets: { mine } };

/** A keeper whose store refuses what the background would refuse, and what `refuses` names. */
function keep() {
  const sent: SettingsChanges[] = [];
  const refuses = new Set<string>();
  let store = first;
  let page: { settings: Settings; state: KeepState } = { settings: first, state: { phase: 'idle' } };
  const keeper = createKeeper(
    first,
    async (changes) => {
      sent.push(changes);
      const next = applyChanges(store, changes);
      findPreset(next.preset, next.ownPresets);
      const refused = Object.keys(changes).find((key) => refuses.has(key));
      if (refused !== undefined) throw new ClipError('settings-failed', refused);
      store = next;
      return store;
    },
    (settings, state) => (page = { settings, state }),
  );
  return {
    keeper,
    sent,
    refuses,
    page: () => page,
    store: () => store,
    /** As another page of ours would. */
    changeElsewhere: (changes: Partial<Settings>) => (store = { ...store, ...changes }),
    settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

describe('the keeper of the settings', () => {
  it('deletes the default preset and names another in one step', async () => {
    const { keeper, sent, page, store, settle } = keep();
    keeper.change({ ownPresets: {}, preset: 'plain' });
    await settle();
    expect(sent).toEqual([{ ownPresets: { mine: null }, preset: 'plain' }]);
    expect(store()).toEqual({ ...first, ownPresets: {}, preset: 'plain' });
    expect(page().state).toEqual({ phase: 'kept' });
  });

  it('goes on saying what could not be kept when something else could', async () => {
    const { keeper, refuses, page, store, settle } = keep();
    refuses.add('categories');
    keeper.change({ categories: ['a'] });
    keeper.change({ language: 'en' });
    await settle();
    expect(store()).toEqual({ ...first, language: 'en' });
    expect(page()).toMatchObject({
      settings: { language: 'en', categories: ['a'] },
      state: { phase: 'failed', error: { detail: 'categories' } },
    });
    refuses.clear();
    const { state } = page();
    if (state.phase === 'failed') state.retry();
    await settle();
    expect(store().categories).toEqual(['a']);
    expect(page().state).toEqual({ phase: 'kept' });
  });

  it('leaves what another page keeps, and shows it', async () => {
    const { keeper, page, store, changeElsewhere, settle } = keep();
    const theirs = { ...mine, id: 'theirs' };
    changeElsewhere({ ownPresets: { mine, theirs }, presets: { hugo: { path: 'x' } } });
    keeper.change({ ownPresets: { mine: { ...mine, name: 'Ours' } } });
    keeper.change({ presets: { hexo: { path: 'y' } } });
    await settle();
    expect(store()).toMatchObject({
      ownPresets: { mine: { name: 'Ours' }, theirs },
      presets: { hugo: { path: 'x' }, hexo: { path: 'y' } },
    });
    expect(page().settings).toEqual(store());
  });

  it('keeps what was typed while an answer was on its way', async () => {
    const { keeper, page, store, settle } = keep();
    keeper.change({ imageProxy: 'https://a.example/' });
    keeper.change({ imageProxy: 'https://b.example/' });
    keeper.change({ categories: ['a'] });
    expect(page().settings).toMatchObject({ imageProxy: 'https://b.example/', categories: ['a'] });
    await settle();
    expect(page().settings).toEqual(store());
    expect(store()).toMatchObject({ imageProxy: 'https://b.example/', categories: ['a'] });
  });

  it('takes over what is written elsewhere, but not over what is not kept yet', async () => {
    const { keeper, refuses, page, store, changeElsewhere, settle } = keep();
    refuses.add('categories');
    keeper.change({ categories: ['ours'] });
    await settle();
    refuses.clear();
    expect(keeper.renew(changeElsewhere({ categories: ['theirs'], language: 'en' }))).toBe(true);
    expect(page().settings).toMatchObject({ categories: ['ours'], language: 'en' });
    keeper.change({ categories: ['ours', 'too'] });
    await settle();
    expect(store()).toMatchObject({ categories: ['ours', 'too'], language: 'en' });
    expect(keeper.renew(store())).toBe(false);
  });
});
